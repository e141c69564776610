<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- What is said in several languages: each page says it in its own, and never says less than the source does,
  since the other languages have pages of their own. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/languages"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <!-- Of elements in a row that say the same, those for this page; what has no interface language is always kept. -->
  <xsl:function name="f:speaking" as="element()*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:for-each-group select="$elements" group-adjacent="string-join((name(), @type, @source), '|')">
      <xsl:variable name="translated" as="element()*" select="current-group()[local:primary(.) = $languages]"/>
      <xsl:variable name="own" as="element()*" select="$translated[local:primary(.) eq $language]"/>
      <xsl:variable name="chosen" as="element()*" select="if (exists($own)) then $own else f:in-language($translated, $language)"/>
      <xsl:variable name="fallback" as="element()*" select="$translated[local:primary(.) eq local:primary($chosen[1])][exists($chosen)]"/>
      <xsl:sequence select="(current-group() except $translated) | $chosen | $fallback"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Which way a text runs that does not say its language: as most of its first letters do. Every page of the text asks,
    so it is found out once. -->
  <xsl:function name="f:letters-direction" as="xs:string">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="[local:letters-direction(root($document), string($document/@path))](1)"/>
  </xsl:function>

  <xsl:function name="local:letters-direction" as="xs:string" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:variable name="document" as="element(b:document)" select="$edition/descendant-or-self::b:document[@path = $path][1]"/>
    <xsl:variable name="sample" as="xs:string" select="substring(string-join(subsequence($document/*/tei:text[1]//text()[normalize-space()], 1, 100)), 1, 2000)"/>
    <xsl:variable name="letters" as="xs:string" select="replace($sample, '[^\p{L}]', '')"/>
    <xsl:variable name="leftward" as="xs:string" select="replace($letters, '[^&#x590;-&#x8FF;&#xFB1D;-&#xFDFF;&#xFE70;-&#xFEFF;]', '')"/>
    <xsl:sequence select="if (2 * string-length($leftward) gt string-length($letters)) then 'rtl' else 'ltr'"/>
  </xsl:function>

  <!-- The language an element itself says it is in; '' if it says none. -->
  <xsl:function name="local:primary" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="string($element/@xml:lang ! f:primary-language(.))"/>
  </xsl:function>

</xsl:stylesheet>
