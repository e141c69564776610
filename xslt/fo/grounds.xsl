<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     On whose word a fact stands: sources by their short names, passages of the texts by their pages. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:print="urn:basylym:print"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/grounds">

  <!-- The grounds of a fact in brackets; nothing if it names none. -->
  <xsl:function name="f:grounds" as="node()*">
    <xsl:param name="fact" as="element()"/>
    <xsl:variable name="grounds" as="map(*)*" select="distinct-values($fact/(@resp, @source)/tokenize(.)) ! map { 'token': ., 'target': f:target(., $fact) }"/>
    <xsl:variable name="named" as="map(*)*" select="$grounds[empty(?target/ancestor::tei:text)]"/>
    <xsl:if test="exists($grounds)">
      <xsl:text> [</xsl:text>
      <xsl:for-each select="$named">
        <xsl:if test="position() gt 1"><xsl:text>; </xsl:text></xsl:if>
        <xsl:sequence select="local:named(?token, ?target)"/>
      </xsl:for-each>
      <xsl:sequence select="f:text(f:label('book-page', $language))[empty($named)]"/>
      <xsl:sequence select="$grounds?target[ancestor::tei:text] ! local:passage(.)"/>
      <xsl:text>]</xsl:text>
    </xsl:if>
  </xsl:function>

  <!-- A source by its short name, a person by the surname. -->
  <xsl:function name="local:named" as="node()*">
    <xsl:param name="token" as="xs:string"/>
    <xsl:param name="target" as="element()?"/>
    <xsl:variable name="name" as="xs:string" select="(
      $target/self::tei:person ! f:in-language(f:record-names(.)[.//tei:surname], $language)//tei:surname ! f:plain(.),
      $target ! f:short-name(.), replace($token, '^.*#', ''))[. ne ''][1]"/>
    <xsl:sequence select="f:link($target ! f:place(.), f:text($name))"/>
  </xsl:function>

  <!-- The page of a passage that the book holds. -->
  <xsl:function name="local:passage" as="element(fo:inline)?">
    <xsl:param name="passage" as="element()"/>
    <xsl:for-each select="$passage/ancestor-or-self::*[f:anchor(.)][last()] ! f:place(.)">
      <fo:inline print:page-of="{.}"><xsl:sequence select="f:page-of(., f:plain($passage))"/></fo:inline>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
