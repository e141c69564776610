<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Reads an edition in a layer or as a witness does, all the way from the encoding to a line of text:
     {variant}, -, ? for what is unknown, [lacuna], [silent], ! for a reading without a place. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:t="urn:basylym:test">

  <xsl:include href="../../../../xslt/core/all.xsl"/>

  <xsl:function name="t:normal" as="element(b:document)">
    <xsl:param name="edition" as="element(b:edition)"/>
    <xsl:variable name="source" as="document-node()">
      <xsl:document><xsl:sequence select="$edition"/></xsl:document>
    </xsl:variable>
    <xsl:sequence select="transform(map{
      'stylesheet-location': resolve-uri('../../../../xslt/normalize/20-apparatus.xsl', static-base-uri()),
      'source-node': $source})?output/b:edition/b:document[1]"/>
  </xsl:function>

  <xsl:function name="t:read" as="xs:string">
    <xsl:param name="edition" as="element(b:edition)"/>
    <xsl:param name="witness" as="xs:string"/>
    <xsl:variable name="document" as="element(b:document)" select="t:normal($edition)"/>
    <xsl:variable name="text" as="xs:string*">
      <xsl:apply-templates mode="t:line" select="f:witness-text($document, f:by-id($witness, $document))"/>
    </xsl:variable>
    <xsl:sequence select="normalize-space(string-join($text))"/>
  </xsl:function>


  <xsl:function name="t:layer" as="xs:string">
    <xsl:param name="edition" as="element(b:edition)"/>
    <xsl:param name="layer" as="xs:string"/>
    <xsl:param name="signs" as="xs:string"/>
    <xsl:sequence select="normalize-space(string(f:layer(t:normal($edition), $layer, $signs)))"/>
  </xsl:function>

  <xsl:mode name="t:line" on-no-match="text-only-copy"/>
  <xsl:template mode="t:line" match="b:variant" as="item()*">
    <xsl:sequence select="'{'"/>
    <xsl:apply-templates mode="#current"/>
    <xsl:sequence select="'}'"/>
  </xsl:template>
  <xsl:template mode="t:line" match="b:omission | b:unknown | b:lacuna | b:silent | b:unplaced" as="xs:string">
    <xsl:sequence select="map{'omission': '-', 'unknown': '?', 'lacuna': '[lacuna]', 'silent': '[silent]', 'unplaced': '!'}(local-name())"/>
  </xsl:template>
  <xsl:template mode="t:line" match="tei:p | tei:l" as="item()*">
    <xsl:sequence select="' / '"/>
    <xsl:apply-templates mode="#current"/>
  </xsl:template>

</xsl:stylesheet>
