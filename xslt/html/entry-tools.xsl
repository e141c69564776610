<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The tools of the entries and notes on a page: where they stand, which are shown, which reading the text has. The style
  sheet hides them where no script runs; standing in the page, they move nothing when one does. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/entry-tools"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:function name="f:entry-tools" as="element(details)">
    <xsl:param name="entries" as="element(b:entry)*"/>
    <details class="tools" id="entry-tools" name="bar">
      <xsl:for-each select="'entry', 'read-in-text', 'read-in-text-now', 'restore-text', 'close'">
        <xsl:attribute name="data-{.}" select="f:label('tools-' || ., $language)"/>
      </xsl:for-each>
      <summary>{f:label(if (exists($entries/(b:reading, b:group))) then 'apparatus' else 'notes', $language)}</summary>
      <div class="held">
        <xsl:sequence select="local:views()"/>
        <xsl:if test="exists($entries)">
          <xsl:sequence select="local:series($entries), local:kinds($entries), local:witnesses($entries)"/>
          <p class="shown" role="status" data-text="{f:label('tools-shown', $language)}"></p>
          <button type="button" class="all">{f:label('tools-all', $language)}</button>
        </xsl:if>
      </div>
    </details>
  </xsl:function>

  <xsl:function name="local:views" as="element(fieldset)">
    <fieldset class="views">
      <legend>{f:label('tools-view', $language)}</legend>
      <xsl:for-each select="'beside', 'popover', 'under'">
        <label><input type="radio" name="view" value="{.}"/><xsl:text> {f:label('tools-' || ., $language)}</xsl:text></label>
      </xsl:for-each>
    </fieldset>
  </xsl:function>

  <xsl:function name="local:series" as="element(fieldset)">
    <xsl:param name="entries" as="element(b:entry)*"/>
    <fieldset data-filter="series">
      <legend>{f:label('tools-series', $language)}</legend>
      <xsl:for-each-group select="$entries" group-by="string(@series)">
        <xsl:sequence select="local:choice(current-grouping-key(), f:series-name(..))"/>
      </xsl:for-each-group>
    </fieldset>
  </xsl:function>

  <xsl:function name="local:kinds" as="element(fieldset)">
    <xsl:param name="entries" as="element(b:entry)*"/>
    <fieldset data-filter="kind">
      <legend>{f:label('tools-kind', $language)}</legend>
      <xsl:for-each select="distinct-values($entries ! f:entry-kinds(.))">
        <xsl:sequence select="local:choice(., local:kind-name(.))"/>
      </xsl:for-each>
    </fieldset>
  </xsl:function>

  <xsl:function name="local:choice" as="element(label)">
    <xsl:param name="value" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <label><input type="checkbox" checked="" value="{$value}"/> {$name} <span class="count"></span></label>
  </xsl:function>

  <!-- In full if there is a word for it; else as the apparatus abbreviates it, or as the source has it. -->
  <xsl:function name="local:kind-name" as="xs:string">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:sequence select="(('kind-', 'reading-', 'entry-type-', 'type-') ! f:label(. || $kind, $language)[not(ends-with(., '-' || $kind))], $kind)[1]"/>
  </xsl:function>

  <xsl:function name="local:witnesses" as="element(label)?">
    <xsl:param name="entries" as="element(b:entry)*"/>
    <xsl:variable name="sigla" as="xs:string*" select="distinct-values($entries ! f:departing(.))[normalize-space()]"/>
    <xsl:variable name="declared" as="element(tei:witness)*" select="$entries[1]/ancestor::b:edition/b:document ! f:witnesses(.)[f:siglum(.) = $sigla]"/>
    <xsl:if test="count($sigla) gt 1">
      <label data-filter="wit">
        <xsl:text>{f:label('tools-witness', $language)} </xsl:text>
        <select>
          <option value="">{f:label('tools-any-witness', $language)}</option>
          <xsl:for-each-group select="$declared" group-by="f:siglum(.)">
            <option value="{translate(current-grouping-key(), ' ', '_')}">
              <xsl:for-each select="ancestor::tei:listWit[@xml:id][1]"><xsl:attribute name="data-group" select="translate(f:siglum(.), ' ', '_')"/></xsl:for-each>
              <xsl:text>{current-grouping-key()}</xsl:text>
            </option>
          </xsl:for-each-group>
          <xsl:for-each select="sort($sigla[not(. = $declared ! f:siglum(.))])"><option>{.}</option></xsl:for-each>
        </select>
      </label>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
