<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The first page: what the edition is, in every interface language, what is in it, how to cite it, what to download. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/home"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <xsl:template name="home-page" as="empty-sequence()">
    <xsl:variable name="texts" as="element(b:document)*" select="f:texts(.)"/>
    <xsl:variable name="title" as="xs:string" select="f:edition-title(root(.), $language)"/>
    <xsl:call-template name="page">
      <xsl:with-param name="file" select="'index.html'"/>
      <xsl:with-param name="kind" select="'home'"/>
      <xsl:with-param name="title" select="$title"/>
      <xsl:with-param name="description" select="string(local:abstracts(.)[1] ! f:plain(.))"/>
      <xsl:with-param name="content" as="node()*">
        <header class="masthead">
          <h1>{replace($title, ' ([–—])', '&#160;$1')}</h1>
          <xsl:sequence select="local:subtitle($texts)"/>
          <xsl:sequence select="local:author($texts)"/>
        </header>
        <xsl:sequence select="local:about(.)"/>
        <xsl:sequence select="local:contents($texts)"/>
        <xsl:sequence select="f:how-to-cite(.)"/>
        <xsl:sequence select="local:downloads(.)"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="local:subtitle" as="element(p)?">
    <xsl:param name="texts" as="element(b:document)*"/>
    <xsl:variable name="subtitle" as="element()?" select="f:in-language($texts[1]/tei:TEI/tei:teiHeader//tei:titleStmt/tei:title[@type = 'sub'], $language)"/>
    <xsl:if test="$subtitle"><p class="subtitle">{f:plain($subtitle)}</p></xsl:if>
  </xsl:function>

  <xsl:function name="local:author" as="element(p)?">
    <xsl:param name="texts" as="element(b:document)*"/>
    <xsl:variable name="authors" as="element()*" select="$texts[1]/tei:TEI/tei:teiHeader//tei:titleStmt/tei:author"/>
    <xsl:if test="count($texts) eq 1 and exists($authors)">
      <p class="author">{string-join($authors ! f:author-name(.), ', ')}</p>
    </xsl:if>
  </xsl:function>

  <!-- The name of an author or editor in the interface language, if a record gives it. -->
  <xsl:function name="f:author-name" as="xs:string">
    <xsl:param name="author" as="element()"/>
    <xsl:variable name="name" as="element()?" select="f:in-language($author/(tei:persName | tei:name | tei:orgName), $language)"/>
    <xsl:sequence select="($author/descendant-or-self::* ! f:record(.) ! f:display-name(., $language), $name ! f:spaced(.),
        string-join($author/node()[not(self::tei:idno)] ! f:plain(.)[. ne ''], ' '))[1]"/>
  </xsl:function>

  <xsl:function name="local:abstracts" as="element()*">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="header" as="element()?" select="f:texts($node)[1]/*/tei:teiHeader"/>
    <xsl:variable name="all" as="element()*" select="($header//tei:abstract/*[normalize-space()], $header//tei:projectDesc/*[normalize-space()])"/>
    <xsl:variable name="first" as="element()*" select="$all[.. is $all[1]/..]"/>
    <xsl:variable name="own" as="element()?" select="f:in-language($first, $language)"/>
    <xsl:sequence select="$own, $first except $own"/>
  </xsl:function>

  <xsl:function name="local:about" as="element(section)?">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="abstracts" as="element()*" select="local:abstracts($node)"/>
    <xsl:if test="exists($abstracts)">
      <section class="abstracts" aria-label="{f:label('what-it-is', $language)}">
        <xsl:for-each select="$abstracts">
          <p>
            <xsl:sequence select="f:language-tag(f:language(.))[. ne ''] ! f:lang(.)"/>
            <xsl:text>{f:plain(.)}</xsl:text>
          </p>
        </xsl:for-each>
      </section>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:lang" as="attribute(lang)">
    <xsl:param name="tag" as="xs:string"/>
    <xsl:attribute name="lang" select="$tag"/>
  </xsl:function>

  <xsl:function name="local:contents" as="element(section)">
    <xsl:param name="texts" as="element(b:document)*"/>
    <section class="contents">
      <h2>{f:label('contents', $language)}</h2>
      <ul>
        <xsl:for-each select="$texts">
          <li>
            <a href="{f:page(.)}">{f:title(., $language)}</a>
            <xsl:variable name="embedded" as="element()*" select="f:embedded-documents(.)"/>
            <xsl:if test="exists($embedded)">
              <ul>
                <xsl:for-each select="$embedded">
                  <li><a href="{f:document-page(.)}"><span class="document-label">{f:document-label(.)}</span><xsl:text> </xsl:text>{f:document-title(., $language)}</a></li>
                </xsl:for-each>
              </ul>
            </xsl:if>
          </li>
        </xsl:for-each>
      </ul>
    </section>
  </xsl:function>

  <xsl:function name="local:downloads" as="element(section)?">
    <xsl:param name="node" as="node()"/>
    <section class="downloads">
      <h2>{f:label('downloads', $language)}</h2>
      <ul>
        <xsl:if test="$pdf"><li><a href="{f:up($node)}{$pdf}">PDF</a><xsl:text> </xsl:text><span class="hint">{f:label('download-pdf', $language)}</span></li></xsl:if>
        <xsl:for-each select="f:texts($node)">
          <li><a href="{f:up($node)}tei/{@path}">TEI XML</a><xsl:text> </xsl:text><span class="hint">{f:title(., $language)}</span></li>
        </xsl:for-each>
        <xsl:for-each select="root($node)//b:document[@role = 'authority']">
          <li><a href="{f:up($node)}tei/{@path}">TEI XML</a><xsl:text> </xsl:text><span class="hint">{f:title(., $language)}</span></li>
        </xsl:for-each>
      </ul>
    </section>
  </xsl:function>

</xsl:stylesheet>
