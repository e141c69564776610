<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The page that cites a text for whoever has no script: the whole, its documents with the legends of their sources, each passage;
  and the passages as files for the programs that keep references. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/cite-page"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- A text with more passages is cited by the page alone, and by the panel of the script. -->
  <xsl:variable name="local:most" as="xs:integer" select="1500"/>

  <!-- Signs in the templates of cite/Formatter.java: the place in the work, and its address. -->
  <xsl:variable name="local:place" as="xs:string" select="codepoints-to-string(983041)"/>
  <xsl:variable name="local:address" as="xs:string" select="codepoints-to-string(983042)"/>

  <xsl:template name="cite-page" as="empty-sequence()">
    <xsl:variable name="file" as="xs:string" select="f:cite-page(.)"/>
    <xsl:variable name="passages" as="map(*)*" select="local:passages(.)"/>
    <xsl:if test="exists(f:citation-styles(.))">
      <xsl:call-template name="page">
        <xsl:with-param name="file" select="$file"/>
        <xsl:with-param name="kind" select="'cite'"/>
        <xsl:with-param name="title" select="f:label('how-to-cite', $language) || ': ' || f:title(., $language)"/>
        <xsl:with-param name="content" as="node()*">
          <header class="masthead"><h1>{f:label('how-to-cite', $language)}</h1>
            <p class="subtitle"><a href="{f:page(.)}">{f:title(., $language)}</a></p></header>
          <xsl:sequence select="local:edition(.), f:how-to-cite(.), f:embedded-documents(.) ! local:document(.), local:list(., $passages), local:too-many(.)[empty($passages)]"/>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:call-template name="local:files"><xsl:with-param name="passages" select="$passages"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Which edition it is: what the header says of it, and where it stands. -->
  <xsl:function name="local:edition" as="element(dl)">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="work" as="element(b:citable)" select="f:citable($document, $language)"/>
    <xsl:variable name="address" as="xs:string?" select="f:address(f:page($document), $document)"/>
    <dl class="facts">
      <xsl:sequence select="local:fact('cite-edition', ($work/b:edition ! string-join((@n, .), ' · ')))"/>
      <xsl:sequence select="local:fact('fact-date', ($work/b:issued/@iso ! f:date-words(., $language), $work/b:issued ! string(.))[1])"/>
      <xsl:sequence select="local:fact('fact-publisher', string-join($work/(b:place, b:publisher), ': '))"/>
      <xsl:sequence select="local:fact(if ($address) then 'cite-address' else 'cite-path', ($address, f:page-in-root(f:page($document), $document))[1])"/>
    </dl>
  </xsl:function>

  <xsl:function name="local:fact" as="element(div)?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string?"/>
    <xsl:if test="normalize-space($value)"><div><dt>{f:label($name, $language)}</dt><dd>{$value}</dd></div></xsl:if>
  </xsl:function>

  <!-- A document: the legend of its source as documents are published with it, and how it is cited. -->
  <xsl:function name="local:document" as="element(section)">
    <xsl:param name="floating" as="element()"/>
    <section class="citing" id="cite.{$floating/@xml:id}">
      <h2>{f:document-label($floating)} <a href="{f:document-page($floating)}">{f:short-title($floating)}</a></h2>
      <p class="citation">{f:citation-styles($floating)[1]?text}</p>
      <xsl:sequence select="f:source-legend($floating), f:citation-files($floating)"/>
    </section>
  </xsl:function>

  <!-- Where a document is kept, on what leaf, in what form and language, and where it has been printed or quoted. -->
  <xsl:function name="f:source-legend" as="element(dl)?">
    <xsl:param name="floating" as="element()"/>
    <xsl:variable name="source" as="element()*" select="f:document-source($floating)"/>
    <xsl:variable name="kept" as="element()?" select="($source, $source/tei:relatedItem/f:targets(@target))[f:has-archive-reference(.)][1]"/>
    <xsl:variable name="tongue" as="xs:string?" select="f:written-language($floating)"/>
    <xsl:variable name="printed" as="element()*" select="$source/tei:relatedItem[@type][not(@type = 'archival')]/f:targets(@target)"/>
    <xsl:variable name="facts" as="element(div)*" select="
      local:fact('cite-kept', $kept ! f:repository-name(., $language)), local:fact('archive-reference', $kept ! f:archive-form(., $language)),
      local:fact('document-status', f:in-language($source/tei:note[@type = 'status'], $language) ! f:plain(node())),
      local:fact('fact-textLang', $tongue ! (f:label('language-name', f:primary-language(.))[not(. = 'language-name')], .)[1]),
      local:fact('cite-printed', string-join($printed ! (f:bibliography-entry(.), f:display-name(., $language))[1], '; '))"/>
    <xsl:if test="$facts"><dl class="facts source-legend"><xsl:sequence select="$facts"/></dl></xsl:if>
  </xsl:function>

  <!-- The passages of a text that have names, each with its work, its kind, its name and its address. -->
  <xsl:function name="local:passages" as="map(*)*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="named" as="element()*" select="local:named($document)"/>
    <xsl:for-each select="$named[count($named) le $local:most]">
      <xsl:variable name="work" as="element()" select="(ancestor::tei:floatingText[f:is-document(.)][@xml:id][1], $document)[1]"/>
      <xsl:variable name="file" as="xs:string" select="f:page-file(.)"/>
      <xsl:sequence select="map{'element': ., 'work': $work, 'kind': if (self::tei:l) then 'line' else 'paragraph', 'name': f:block-name(.),
        'href': $file || '#' || @xml:id, 'address': (f:address($file, .), f:page-in-root($file, .))[1] || '#' || @xml:id}"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:named" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="$document/*/tei:text//*[f:is-passage(.)][empty(ancestor::b:entry)][empty(ancestor::tei:note)]"/>
  </xsl:function>

  <!-- Where the passages are too many for a list, how each is cited all the same. -->
  <xsl:function name="local:too-many" as="element(section)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:if test="exists(local:named($document))">
      <section class="citing" id="passages">
        <h2>{f:label('cite-passages', $language)}</h2>
        <p>{f:label('cite-many-passages', $language)} <a href="{f:page($document)}">{f:title($document, $language)}</a></p>
      </section>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:list" as="element(section)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="passages" as="map(*)*"/>
    <xsl:if test="exists($passages)">
      <section class="citing" id="passages">
        <h2>{f:label('cite-passages', $language)}</h2>
        <p class="citation-data">{f:label('cite-download', $language)} <xsl:sequence select="f:links-to-files(f:cite-folder($document) || $document/@id || '-passages')"/></p>
        <ul class="passages">
          <xsl:for-each select="$passages">
            <li id="cite.{?element/@xml:id}">
              <p><a href="{?href}">{?name}</a> {f:first-words(f:plain(?element), 7)}</p>
              <p class="citation">{local:filled(f:citation-styles(?work)[1]?notes(?kind), .)}</p>
            </li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:filled" as="xs:string">
    <xsl:param name="template" as="xs:string"/>
    <xsl:param name="passage" as="map(*)"/>
    <xsl:sequence select="$template => tokenize($local:place) => string-join($passage?name) => tokenize($local:address) => string-join($passage?address)"/>
  </xsl:function>

  <!-- All passages as BibTeX, CSL-JSON and RIS. -->
  <xsl:template name="local:files" as="empty-sequence()">
    <xsl:param name="passages" as="map(*)*" required="yes"/>
    <xsl:variable name="document" as="element(b:document)" select="."/>
    <xsl:for-each select="('bib', 'json', 'ris')[exists($passages)]">
      <xsl:variable name="ending" as="xs:string" select="."/>
      <xsl:variable name="entries" as="xs:string*" select="$passages ! local:entry(., $ending)"/>
      <xsl:result-document href="cite/{f:page-in-root($document/@id || '-passages.' || $ending, $document)}" method="text" encoding="UTF-8">
        <xsl:text>{if ($ending = 'json') then '[' || string-join($entries, ',&#10;') || ']&#10;' else string-join($entries, if ($ending = 'bib') then '&#10;' else '')}</xsl:text>
      </xsl:result-document>
    </xsl:for-each>
  </xsl:template>

  <!-- The entry of a passage: that of its work, with its own id in place of PASSAGE. -->
  <xsl:function name="local:entry" as="xs:string">
    <xsl:param name="passage" as="map(*)"/>
    <xsl:param name="ending" as="xs:string"/>
    <xsl:variable name="template" as="xs:string" select="f:citation-entries($passage?work)($ending)"/>
    <xsl:variable name="id" as="xs:string" select="replace($passage?element/@xml:id, '[^\p{L}\p{N}.:_-]', '-')"/>
    <xsl:sequence select="local:filled(replace($template, '-PASSAGE', '-' || $id), $passage)"/>
  </xsl:function>

</xsl:stylesheet>
