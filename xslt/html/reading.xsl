<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The reading page of a text: its title, its contents, the text with notes beside it, what stands after it. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/reading"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <xsl:template name="reading-page" as="empty-sequence()">
    <xsl:variable name="file" as="xs:string" select="f:page(.)"/>
    <xsl:call-template name="page">
      <xsl:with-param name="file" select="$file"/>
      <xsl:with-param name="kind" select="'reading'"/>
      <xsl:with-param name="title" select="f:title(., $language)"/>
      <xsl:with-param name="content" as="node()*">
        <xsl:if test="empty(f:title-heading(.))">
          <header class="masthead">
            <h1>{f:title(., $language)}</h1>
            <xsl:variable name="authors" as="xs:string*" select="*/tei:teiHeader//tei:titleStmt/tei:author ! f:author-name(.)[. ne '']"/>
            <xsl:if test="exists($authors)"><p class="author">{string-join($authors, ', ')}</p></xsl:if>
          </header>
        </xsl:if>
        <xsl:sequence select="f:views(.)"/>
        <xsl:sequence select="local:contents(.)"/>
        <xsl:sequence select="f:heat(* except b:apparatus)"/>
        <article class="text">
          <xsl:sequence select="f:text-language(.)"/>
          <xsl:apply-templates select="* except b:apparatus" mode="m:html">
            <xsl:with-param name="page" select="$file" tunnel="yes"/>
          </xsl:apply-templates>
        </article>
        <xsl:sequence select="f:after-text(., $file)"/>
        <xsl:sequence select="f:entry-tools(b:apparatus/b:series/b:entry)"/>
        <xsl:sequence select="f:pager(.)"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The language and direction of the text, which need not be those of the interface. -->
  <xsl:function name="f:text-language" as="attribute()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="written" as="xs:string?" select="($document/*/tei:text[1]/f:language(.), $document/*/f:language(.))[. ne ''][1]"/>
    <xsl:variable name="tag" as="xs:string?" select="$written ! f:language-tag(.)"/>
    <xsl:sequence select="$tag ! f:lang(.)"/>
    <xsl:if test="$written and f:direction($written) ne f:direction($language)">
      <xsl:attribute name="dir" select="f:direction($written)"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:contents" as="element(nav)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="sections" as="element()*" select="f:sections($document) except f:title-heading($document)/.."/>
    <xsl:variable name="stops" as="element()*" select="$sections | f:embedded-documents($document)"/>
    <xsl:if test="count($stops) gt 1">
      <nav class="contents" aria-label="{f:label('contents', $language)}">
        <details open="">
          <summary>{f:label('contents', $language)}</summary>
          <ol>
            <xsl:for-each select="$stops">
              <li class="depth-{min((4, f:level(.)))}">
                <a href="#{@xml:id}">
                  <xsl:sequence select="f:language-attributes(.)"/>
                  <xsl:text>{if (f:is-document(.)) then f:document-label(.) || ' ' || f:short-title(.) else f:heading(.)}</xsl:text>
                </a>
              </li>
            </xsl:for-each>
          </ol>
        </details>
      </nav>
    </xsl:if>
  </xsl:function>

  <!-- What has no place beside or under a part of the text: the documentary layer, entries tied to no place, stray notes. -->
  <xsl:function name="f:after-text" as="element(section)*">
    <xsl:param name="scope" as="element()"/>
    <xsl:param name="file" as="xs:string"/>
    <xsl:variable name="document" as="element(b:document)" select="f:document($scope)"/>
    <xsl:variable name="stray" as="element()*" select="f:notes($document)[empty(f:row(.)) and empty(f:section(.))]"/>
    <xsl:if test="$scope is $document and exists($stray)">
      <section class="after"><h2>{f:label('notes', $language)}</h2>
        <div class="notes"><xsl:apply-templates select="$stray" mode="m:aside"/></div>
      </section>
    </xsl:if>
    <xsl:for-each select="f:series($document)">
      <xsl:variable name="entries" as="element(b:entry)*" select="b:entry[f:entry-place(.) eq 'end'][$scope is $document or f:markers(.)[1]/ancestor::*[. is $scope]]"/>
      <xsl:if test="exists($entries)">
        <section class="after series">
          <h2>{f:series-name(.)}</h2>
          <div class="run-in"><xsl:apply-templates select="$entries" mode="m:aside"><xsl:with-param name="page" select="$file" tunnel="yes"/></xsl:apply-templates></div>
        </section>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- The name of a series: labelled if it is a usual one, else as the source has it. -->
  <xsl:function name="f:series-name" as="xs:string">
    <xsl:param name="series" as="element(b:series)"/>
    <xsl:variable name="key" as="xs:string" select="'series-' || $series/@name"/>
    <xsl:variable name="label" as="xs:string" select="f:label($key, $language)"/>
    <xsl:sequence select="if ($label ne $key) then $label else string($series/@name)"/>
  </xsl:function>

  <!-- To the text before and the text after. -->
  <xsl:function name="f:pager" as="element(nav)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="previous" as="element()?" select="$document/preceding-sibling::b:document[not(@role = 'authority')][1]"/>
    <xsl:variable name="next" as="element()?" select="$document/following-sibling::b:document[not(@role = 'authority')][1]"/>
    <xsl:if test="$previous or $next">
      <nav class="pager" aria-label="{f:label('texts', $language)}">
        <xsl:for-each select="$previous"><a class="previous" rel="prev" href="{f:page(.)}">{f:title(., $language)}</a></xsl:for-each>
        <xsl:for-each select="$next"><a class="next" rel="next" href="{f:page(.)}">{f:title(., $language)}</a></xsl:for-each>
      </nav>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
