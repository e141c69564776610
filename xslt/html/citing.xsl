<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- How to cite: the work of a page in every style, its entries to download, and what the script needs to cite a passage. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/citing"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- The section that tells how to cite a work: in the first style, in the others behind a click, and as data. -->
  <xsl:function name="f:how-to-cite" as="element(section)?">
    <xsl:param name="work" as="element()"/>
    <xsl:variable name="id" as="xs:string" select="local:id($work)"/>
    <xsl:variable name="styles" as="map(*)*" select="local:styles($id)"/>
    <xsl:if test="exists($styles)">
      <section class="citing" id="how-to-cite">
        <h2>{f:label('how-to-cite', $language)}</h2>
        <p class="citation">{$styles[1]?text}</p>
        <xsl:if test="count($styles) gt 1">
          <details class="citation-styles">
            <summary>{f:label('cite-styles', $language)}</summary>
            <dl>
              <xsl:for-each select="$styles"><div><dt>{f:label('cite-style-' || ?style, $language)}</dt><dd>{?text}</dd></div></xsl:for-each>
            </dl>
          </details>
        </xsl:if>
        <xsl:sequence select="f:citation-files($work)"/>
        <p class="hint">{f:label('cite-paragraph', $language)} <a href="{f:cite-page(f:texts($work)[. is $work/ancestor-or-self::b:document or count(f:texts($work)) eq 1][1])}">{f:label('cite-passages', $language)}</a></p>
      </section>
    </xsl:if>
  </xsl:function>

  <!-- The files of a work for programs that keep references. -->
  <xsl:function name="f:citation-files" as="element(p)">
    <xsl:param name="work" as="element()"/>
    <p class="citation-data">{f:label('cite-download', $language)} <xsl:sequence select="f:links-to-files(f:cite-folder($work) || local:id($work))"/></p>
  </xsl:function>

  <xsl:function name="f:links-to-files" as="node()+">
    <xsl:param name="path" as="xs:string"/>
    <xsl:for-each select="map{'name': 'BibTeX', 'ending': 'bib'}, map{'name': 'CSL-JSON', 'ending': 'json'}, map{'name': 'RIS', 'ending': 'ris'}">
      <xsl:if test="position() gt 1"><xsl:text> · </xsl:text></xsl:if>
      <a href="{$path}.{?ending}" download="{replace($path, '^.*/', '')}.{?ending}">{?name}</a>
    </xsl:for-each>
  </xsl:function>

  <!-- To the page that cites each passage; where a script runs, what opens the panel. -->
  <xsl:function name="f:cite-button" as="element(a)?">
    <xsl:param name="work" as="element()"/>
    <xsl:if test="exists(f:citation-styles($work))"><a class="cite-open" href="{f:cite-page(f:document($work))}">{f:label('cite', $language)}</a></xsl:if>
  </xsl:function>

  <!-- The styles in which a work is cited, the first one first. -->
  <xsl:function name="f:citation-styles" as="map(*)*">
    <xsl:param name="work" as="element()"/>
    <xsl:sequence select="local:styles(local:id($work))"/>
  </xsl:function>

  <!-- By ending of the file, the entry of a passage of the work, with signs for which one it is. -->
  <xsl:function name="f:citation-entries" as="map(xs:string, xs:string)">
    <xsl:param name="work" as="element()"/>
    <xsl:sequence select="parse-json($cited($language || ' @' || local:id($work)))"/>
  </xsl:function>

  <!-- The panel in which the script cites a passage; without the script it is not there. -->
  <xsl:function name="f:cite-panel" as="element(template)?">
    <xsl:param name="work" as="element()"/>
    <xsl:param name="file" as="xs:string"/>
    <xsl:variable name="id" as="xs:string" select="local:id($work)"/>
    <xsl:variable name="styles" as="map(*)*" select="local:styles($id)"/>
    <xsl:if test="exists($styles)">
      <template id="cite-panel" data-work="{$id}" data-folder="{f:cite-folder($work)}" data-file="{$file}" data-language="{$language}">
        <xsl:for-each select="f:address($file, $work)"><xsl:attribute name="data-address" select="."/></xsl:for-each>
        <xsl:attribute name="data-parts" select="$work/self::b:document/f:embedded-documents(.) ! (@xml:id || '=' || local:id(.))"/>
        <dialog class="cite-panel" aria-labelledby="cite-title">
          <h2 id="cite-title">{f:label('cite-passage', $language)}</h2>
          <p class="cite-style"><label for="cite-style">{f:label('cite-style', $language)}</label>
            <select id="cite-style">
              <xsl:for-each select="$styles"><option value="{?style}">{f:label('cite-style-' || ?style, $language)}</option></xsl:for-each>
            </select></p>
          <div class="cite-text" id="cite-text" tabindex="0" role="region" aria-label="{f:label('citation', $language)}"></div>
          <p class="cite-copies">
            <button type="button" data-copy="text">{f:label('cite-copy', $language)}</button>
            <button type="button" data-copy="bibtex">BibTeX</button>
            <button type="button" data-copy="json">CSL-JSON</button>
            <button type="button" data-copy="ris">RIS</button>
            <button type="button" class="cite-close">{f:label('cite-close', $language)}</button>
          </p>
          <p class="cite-done" role="status" data-copied="{f:label('cite-copied', $language)}" data-failed="{f:label('cite-not-copied', $language)}"></p>
        </dialog>
      </template>
    </xsl:if>
  </xsl:function>

  <!-- An edition of one text is cited as that text. -->
  <xsl:function name="local:id" as="xs:string">
    <xsl:param name="work" as="element()"/>
    <xsl:sequence select="
      if ($work/self::b:edition) then (if (count(f:texts($work)) eq 1) then string(f:texts($work)/@id) else 'edition')
      else if ($work/self::b:document) then string($work/@id)
      else f:document($work)/@id || '-' || $work/@xml:id"/>
  </xsl:function>

  <xsl:function name="local:styles" as="map(*)*">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="$cited($language || ' ' || $id) ! parse-json(.)?*"/>
  </xsl:function>

  <!-- Where the files of the works are, in the language of the page. -->
  <xsl:function name="f:cite-folder" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="f:up($node) || 'cite/' || (if ($language eq f:root-language($node)) then '' else $language || '/')"/>
  </xsl:function>

</xsl:stylesheet>
