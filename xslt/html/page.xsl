<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The frame of every page: head, skip link, banner with navigation, main, footer. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- Writes one page; context: any node of the bundle. -->
  <xsl:template name="page" as="empty-sequence()">
    <xsl:param name="file" as="xs:string" required="yes"/>
    <xsl:param name="title" as="xs:string" required="yes"/>
    <xsl:param name="kind" as="xs:string" required="yes"/>
    <xsl:param name="content" as="node()*" required="yes"/>
    <xsl:param name="description" as="xs:string" select="''"/>
    <xsl:param name="begun-before" as="xs:string*" select="()"/>
    <xsl:param name="links" as="element(link)*" select="()"/>
    <xsl:variable name="body" as="node()*">
      <a class="skip" href="#main">{f:label('skip', $language)}</a>
      <xsl:call-template name="banner"><xsl:with-param name="file" select="$file"/></xsl:call-template>
      <main id="main" tabindex="-1"><xsl:sequence select="$content"/></main>
      <xsl:call-template name="footer"/>
      <xsl:sequence select="(self::tei:floatingText, ancestor-or-self::b:document)[1][$kind = ('reading', 'document')] ! f:cite-panel(., $file)"/>
    </xsl:variable>
    <xsl:result-document href="{f:page-in-root($file, .)}">
      <html lang="{$language}" dir="{f:direction($language)}">
        <xsl:call-template name="head">
          <xsl:with-param name="file" select="$file"/>
          <xsl:with-param name="title" select="$title"/>
          <xsl:with-param name="description" select="$description"/>
          <xsl:with-param name="kind" select="$kind"/>
          <xsl:with-param name="links" select="$links"/>
          <xsl:with-param name="body" select="$body"/>
        </xsl:call-template>
        <body class="{$kind}-page"><xsl:apply-templates select="$body" mode="m:tidy"><xsl:with-param name="begun-before" tunnel="yes" select="$begun-before"/></xsl:apply-templates></body>
      </html>
    </xsl:result-document>
  </xsl:template>

  <xsl:template name="footer" as="element(footer)">
    <footer class="site">
      <p>{f:edition-title(root(.), $language)}. {f:label('built-with', $language)}</p>
    </footer>
  </xsl:template>

</xsl:stylesheet>
