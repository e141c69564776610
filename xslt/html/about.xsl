<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- What is known of the edition: the header of each document, readable from top to bottom. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/about"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <xsl:template name="about-page" as="empty-sequence()">
    <xsl:variable name="file" as="xs:string" select="f:about-page(.)"/>
    <xsl:call-template name="page">
      <xsl:with-param name="file" select="$file"/>
      <xsl:with-param name="kind" select="'about'"/>
      <xsl:with-param name="title" select="f:label('about', $language) || (if ($file eq 'about.html') then '' else ': ' || f:title(., $language))"/>
      <xsl:with-param name="content" as="node()*">
        <header class="masthead"><h1>{f:label('about', $language)}</h1>
          <p class="subtitle">{f:title(., $language)}</p></header>
        <xsl:sequence select="f:how-to-cite(.)"/>
        <xsl:for-each select="*/tei:teiHeader">
          <div class="header">
            <xsl:apply-templates select="f:speaking(*)" mode="m:header">
              <xsl:with-param name="page" select="$file" tunnel="yes"/>
            </xsl:apply-templates>
          </div>
        </xsl:for-each>
        <xsl:if test="@role = 'authority'"><xsl:sequence select="local:remainder(., $file)"/></xsl:if>
        <xsl:if test="$file eq 'about.html'"><xsl:sequence select="local:records(.)"/></xsl:if>
        <xsl:if test="$digest"><p class="hint">{f:label('digest', $language)} <code>{$digest}</code></p></xsl:if>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <!-- The list of headers, if there is more than one text. -->
  <xsl:template name="about-list-page" as="empty-sequence()">
    <xsl:variable name="texts" as="element(b:document)*" select="f:texts(.)"/>
    <xsl:if test="count($texts) ne 1">
      <xsl:call-template name="page">
        <xsl:with-param name="file" select="'about.html'"/>
        <xsl:with-param name="kind" select="'about'"/>
        <xsl:with-param name="title" select="f:label('about', $language)"/>
        <xsl:with-param name="content" as="node()*">
          <header class="masthead"><h1>{f:label('about', $language)}</h1></header>
          <ul><xsl:for-each select="$texts"><li><a href="{f:about-page(.)}">{f:title(., $language)}</a></li></xsl:for-each></ul>
          <xsl:sequence select="local:records(.)"/>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- The headers of the authority files. -->
  <xsl:function name="local:records" as="element(section)?">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="authorities" as="element(b:document)*" select="root($node)//b:document[@role = 'authority']"/>
    <xsl:if test="exists($authorities)">
      <section>
        <h2>{f:label('records', $language)}</h2>
        <ul><xsl:for-each select="$authorities"><li><a href="{f:about-page(.)}">{f:title(., $language)}</a></li></xsl:for-each></ul>
      </section>
    </xsl:if>
  </xsl:function>

  <!-- What an authority file holds beside the records that the registers show. -->
  <xsl:function name="local:remainder" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="page" as="xs:string"/>
    <xsl:apply-templates select="$document/*/(* except (tei:teiHeader, tei:standOff)),
        $document/*/tei:standOff/(* except (tei:listPerson, tei:listOrg, tei:listPlace, tei:listEvent, tei:listBibl, tei:listRelation,
        tei:list[@type = 'abbreviations']))" mode="m:html">
      <xsl:with-param name="page" select="$page" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:function>

</xsl:stylesheet>
