<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The page of a document that a text quotes whole: heading, date, place, regest, the text, legend, notes. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/document"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- «Document 1». -->
  <xsl:function name="f:document-label" as="xs:string">
    <xsl:param name="floating" as="element()"/>
    <xsl:variable name="number" as="xs:string" select="string(($floating/@n, f:document-source($floating)/@n,
        string(count(f:embedded-documents(f:document($floating))[. &lt;&lt; $floating]) + 1))[1])"/>
    <xsl:sequence select="replace(f:label('document-number', $language), '\{n\}', $number)"/>
  </xsl:function>

  <!-- The short title if the record has one. -->
  <xsl:function name="f:short-title" as="xs:string">
    <xsl:param name="floating" as="element()"/>
    <xsl:variable name="short" as="element()?" select="f:in-language(f:document-source($floating)[1]/tei:title[@type = 'short'], $language)"/>
    <xsl:sequence select="string(($short ! f:plain(.), f:document-title($floating, $language))[1])"/>
  </xsl:function>

  <xsl:template name="document-page" as="empty-sequence()">
    <xsl:variable name="file" as="xs:string" select="f:document-page(.)"/>
    <xsl:call-template name="page">
      <xsl:with-param name="file" select="$file"/>
      <xsl:with-param name="kind" select="'document'"/>
      <xsl:with-param name="title" select="f:document-label(.) || ' ' || f:short-title(.)"/>
      <xsl:with-param name="content" as="node()*">
        <xsl:sequence select="f:bar((f:facsimile-opener(f:document(.), 1)[current()//tei:pb], f:entry-tools(f:entries-within(.)), f:cite-button(.)))"/>
        <header class="masthead">
          <p class="document-label">{f:document-label(.)}</p>
          <h1>{f:document-title(., $language)}</h1>
          <xsl:sequence select="f:document-heading(.)"/>
        </header>
        <article class="text" aria-label="{f:document-title(., $language)}">
          <xsl:sequence select="f:language-tag(f:language(.))[. ne ''] ! f:lang(.)"/>
          <xsl:apply-templates select="." mode="m:html"><xsl:with-param name="page" select="$file" tunnel="yes"/></xsl:apply-templates>
        </article>
        <xsl:sequence select="f:document-legend(., $file)"/>
        <xsl:sequence select="f:after-text(., $file)"/>
        <xsl:sequence select="f:how-to-cite(.)"/>
        <xsl:sequence select="local:neighbours(.)"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="local:neighbours" as="element(nav)">
    <xsl:param name="floating" as="element()"/>
    <xsl:variable name="all" as="element()*" select="f:embedded-documents(f:document($floating))"/>
    <nav class="pager" aria-label="{f:label('documents', $language)}">
      <xsl:for-each select="$all[. &lt;&lt; $floating][last()]"><a class="previous" rel="prev" href="{f:document-page(.)}">{f:document-label(.)} {f:short-title(.)}</a></xsl:for-each>
      <xsl:for-each select="$all[. &gt;&gt; $floating][1]"><a class="next" rel="next" href="{f:document-page(.)}">{f:document-label(.)} {f:short-title(.)}</a></xsl:for-each>
    </nav>
  </xsl:function>

</xsl:stylesheet>
