<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The reading pages of a text: its title, its contents, the text with notes beside it, what stands after it. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/reading"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- All pages of a text. -->
  <xsl:template name="reading-pages" as="empty-sequence()">
    <xsl:variable name="document" as="element(b:document)" select="."/>
    <xsl:variable name="count" as="xs:integer" select="count(f:pages(.))"/>
    <xsl:for-each select="1 to $count">
      <xsl:variable name="number" as="xs:integer" select="."/>
      <xsl:for-each select="$document">
        <xsl:call-template name="local:page">
          <xsl:with-param name="part" tunnel="yes" as="xs:integer?" select="if ($count eq 1) then () else $number"/>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="local:page" as="empty-sequence()">
    <xsl:param name="part" as="xs:integer?" tunnel="yes"/>
    <xsl:variable name="file" as="xs:string" select="f:page-of-number(., ($part, 1)[1])"/>
    <xsl:call-template name="page">
      <xsl:with-param name="file" select="$file"/>
      <xsl:with-param name="kind" select="'reading'"/>
      <xsl:with-param name="title" select="f:page-title(., $part)"/>
      <xsl:with-param name="links" select="f:page-links(., ($part, 1)[1])"/>
      <xsl:with-param name="begun-before" select="f:begun-before(., ($part, 1)[1])"/>
      <xsl:with-param name="content" as="node()*">
        <xsl:variable name="text" as="element(article)">
          <article class="text{' alone'[f:stands-alone(current())]}" aria-label="{f:page-title(., $part)}" data-permalink="{f:label('permalink', $language)}">
            <xsl:sequence select="f:text-language(.)"/>
            <xsl:apply-templates select="* except b:apparatus" mode="m:html">
              <xsl:with-param name="page" select="$file" tunnel="yes"/>
            </xsl:apply-templates>
          </article>
        </xsl:variable>
        <xsl:sequence select="f:bar((f:contents(., ($part, 1)[1], exists($text//div[@class = 'beside'])), f:views(., ($part, 1)[1]),
            f:facsimile-opener(., ($part, 1)[1]), f:entry-tools(f:entries-of-page(., ($part, 1)[1])), f:cite-button(.)))"/>
        <xsl:sequence select="local:masthead(., $part), $text, .[empty($part) or $part = count(f:pages(.))][f:is-documentary(.)] ! f:document-legend(., $file), f:after-text(., $file), f:heat(., $file), f:pager(., ($part, 1)[1])"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The title of the text at the head of its first page, a smaller one on the others. -->
  <xsl:function name="local:masthead" as="element()?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="part" as="xs:integer?"/>
    <xsl:choose>
      <xsl:when test="$part gt 1">
        <p class="running-title"><a href="{f:page($document)}">{f:title($document, $language)}</a></p>
      </xsl:when>
      <xsl:when test="empty(f:title-heading($document)[f:page-number(.) eq 1])">
        <header class="masthead">
          <h1>{f:title($document, $language)}</h1>
          <xsl:variable name="authors" as="xs:string*" select="$document/*/tei:teiHeader//tei:titleStmt/tei:author ! f:author-name(.)[. ne '']"/>
          <xsl:if test="exists($authors)"><p class="author">{string-join($authors, ', ')}</p></xsl:if>
          <xsl:sequence select="$document[f:is-documentary(.)] ! f:document-heading(.)"/>
        </header>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <!-- The language and direction of the text, which need not be those of the interface. -->
  <xsl:function name="f:text-language" as="attribute()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="written" as="xs:string?" select="($document/*/tei:text[1]/f:language(.), $document/*/f:language(.))[. ne ''][1]"/>
    <xsl:variable name="tag" as="xs:string?" select="$written ! f:language-tag(.)"/>
    <xsl:sequence select="$tag ! f:lang(.)"/>
    <xsl:variable name="direction" as="xs:string" select="if ($written) then f:direction($written) else f:letters-direction($document)"/>
    <xsl:if test="$direction ne f:direction($language)"><xsl:attribute name="dir" select="$direction"/></xsl:if>
  </xsl:function>

  <xsl:key name="stray-notes" match="tei:note[f:is-numbered-note(.)][empty(f:row(.)) and empty(f:section(.))]" use="f:document(.)/@path"/>

  <!-- What has no place beside or under a part of the text: the documentary layer, entries tied to no place, stray notes. -->
  <xsl:function name="f:after-text" as="element(section)*">
    <xsl:param name="scope" as="element()"/>
    <xsl:param name="file" as="xs:string"/>
    <xsl:variable name="document" as="element(b:document)" select="f:document($scope)"/>
    <xsl:variable name="stray" as="element()*" select="if ($scope is $document) then key('stray-notes', $document/@path, root($document))[f:is-of-page(., $file)] else ()"/>
    <xsl:variable name="own" as="element(b:entry)*" select="(if ($scope is $document) then f:entries-of-page($document, index-of(f:pages($document), $file)[1])
        else f:entries-within($scope))[f:entry-place(.) eq 'end']"/>
    <xsl:if test="exists($stray)">
      <section class="after"><h2>{f:label('notes', $language)}</h2>
        <div class="notes"><xsl:apply-templates select="$stray" mode="m:aside"/></div>
      </section>
    </xsl:if>
    <xsl:for-each select="f:series($document)">
      <xsl:variable name="entries" as="element(b:entry)*" select="$own[.. is current()]"/>
      <xsl:if test="exists($entries)">
        <section class="after series">
          <h2>{f:series-name(.)}</h2>
          <div class="run-in"><xsl:apply-templates select="$entries" mode="m:aside"><xsl:with-param name="page" select="$file" tunnel="yes"/></xsl:apply-templates></div>
        </section>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- The entries of what stands in a part of a text. -->
  <xsl:function name="f:entries-within" as="element(b:entry)*">
    <xsl:param name="scope" as="element()"/>
    <xsl:sequence select="f:series(f:document($scope))/b:entry[exists(f:markers(.)[1]/ancestor::*[. is $scope])]"/>
  </xsl:function>

  <!-- The name of a series: labelled if it is a usual one, else as the source has it. -->
  <xsl:function name="f:series-name" as="xs:string">
    <xsl:param name="series" as="element(b:series)"/>
    <xsl:variable name="key" as="xs:string" select="'series-' || $series/@name"/>
    <xsl:variable name="label" as="xs:string" select="f:label($key, $language)"/>
    <xsl:sequence select="if ($label ne $key) then $label else string($series/@name)"/>
  </xsl:function>

</xsl:stylesheet>
