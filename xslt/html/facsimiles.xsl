<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Facsimiles beside the text: transcriptions by surface, zone and line as the page has them, and the links from a
  page of the source to its picture. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/facsimiles"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:facsimile | tei:sourceDoc | tei:surfaceGrp | tei:surface | tei:zone | tei:line | tei:path" as="element()">
    <div>
      <xsl:sequence select="f:attributes(., (local-name(), f:type-class(.)))"/>
      <xsl:for-each select="self::tei:surface/(@n, @label)[1]"><xsl:attribute name="data-n" select="."/></xsl:for-each>
      <xsl:sequence select="self::tei:surface ! f:facsimile-link(.)"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <!-- A facsimile without words has a page of its own. -->
  <xsl:template match="tei:facsimile[not(normalize-space())][exists(f:pictured-leaves(f:document(.)))]" priority="60" as="empty-sequence()"/>

  <!-- The picture of a surface is shown with the other leaves. -->
  <xsl:template match="tei:surface/tei:graphic[not(normalize-space())][exists(f:picture(..))]" priority="1" as="empty-sequence()"/>

  <!-- From a page of the source to its picture: among the leaves of the edition, else on the web. -->
  <xsl:function name="f:facsimile-link" as="element(a)?">
    <xsl:param name="place" as="element()"/>
    <xsl:variable name="leaf" as="element()?" select="f:leaf($place)[exists(f:picture(.))]"/>
    <xsl:variable name="name" as="xs:string" select="string-join(($place/@n ! f:numbered('facsimile-page', .), f:label('facsimile', $language)), ', ')"/>
    <xsl:choose>
      <xsl:when test="$leaf">
        <a class="facs" href="{f:facsimile-page(f:document($leaf))}#{$leaf/@xml:id}" data-leaf="{$leaf/@xml:id}" aria-label="{$name}"></a>
      </xsl:when>
      <xsl:when test="f:web-host(string(tokenize($place/@facs)[1]))">
        <a class="facs" rel="noreferrer" href="{f:uri(tokenize($place/@facs)[1])}" aria-label="{$name}"></a>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <!-- A label with a number in its place: page 12r. -->
  <xsl:function name="f:numbered" as="xs:string">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="number" as="xs:string"/>
    <xsl:sequence select="replace(f:label($key, $language), '\{n\}', replace($number, '([\\$])', '\\$1'))"/>
  </xsl:function>

  <!-- What opens the viewer, or without a script the page of the leaves; for a page of a document of which there are pictures. -->
  <xsl:function name="f:facsimile-opener" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="part" as="xs:integer"/>
    <xsl:variable name="count" as="xs:integer" select="count(f:pictured-leaves($document))"/>
    <xsl:if test="$count gt 0">
      <p class="facsimile-opener">
        <a class="facsimile-open" href="{f:facsimile-page($document)}">{f:label('facsimile-open', $language)}</a>
        <xsl:text> </xsl:text><span class="count">{$count}</span>
      </p>
      <xsl:sequence select="f:facsimile-viewer($document, $part)"/>
    </xsl:if>
  </xsl:function>

  <!-- The viewer, which the script takes out of its template when a reader asks for it. -->
  <xsl:function name="f:facsimile-viewer" as="element(template)">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="part" as="xs:integer"/>
    <template id="facsimile-viewer" data-leaves="{f:facsimile-data($document)}">
      <xsl:for-each select="local:begun-before($document, $part)"><xsl:attribute name="data-first" select="@xml:id"/></xsl:for-each>
      <aside class="viewer" aria-label="{f:label('facsimile', $language)}">
        <div class="viewer-bar">
          <xsl:sequence select="local:button('previous', 'M10 3 5 8l5 5'), local:button('next', 'm6 3 5 5-5 5')"/>
          <p class="viewer-name" aria-live="polite"></p>
          <xsl:sequence select="local:button('zones', 'M2 4h7M2 8h12M2 12h9'), local:button('nearer', 'M8 3v10M3 8h10'), local:button('farther', 'M3 8h10'),
              local:button('whole', 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3'), local:button('close', 'm4 4 8 8M12 4l-8 8')"/>
        </div>
        <div class="viewer-image">
          <div class="viewer-ask" hidden="">
            <p>{f:label('facsimile-remote', $language)} <bdi class="viewer-host"></bdi></p>
            <p class="hint">{f:label('facsimile-private', $language)}</p>
            <p><button type="button" data-do="ask">{f:label('facsimile-load', $language)}</button></p>
          </div>
          <div class="viewer-failed" hidden="">
            <p role="status">{f:label('facsimile-failed', $language)}</p>
            <p><a rel="noreferrer">{f:label('facsimile-original', $language)}</a></p>
          </div>
        </div>
      </aside>
    </template>
  </xsl:function>

  <!-- The leaf on which a page of a divided text begins, if it began on a page before. -->
  <xsl:function name="local:begun-before" as="element()?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="part" as="xs:integer"/>
    <xsl:sequence select="if ($part gt 1) then f:pictured-leaves($document)[f:leaf-places(.)[1][f:page-number(.) lt $part]][last()] else ()"/>
  </xsl:function>

  <!-- A button with a drawn sign; its name is read out and shown when one points at it. -->
  <xsl:function name="local:button" as="element(button)">
    <xsl:param name="does" as="xs:string"/>
    <xsl:param name="sign" as="xs:string"/>
    <xsl:variable name="name" as="xs:string" select="f:label('facsimile-' || $does, $language)"/>
    <button type="button" data-do="{$does}" aria-label="{$name}" title="{$name}">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" xmlns="http://www.w3.org/2000/svg"><path d="{$sign}"/></svg>
    </button>
  </xsl:function>

</xsl:stylesheet>
