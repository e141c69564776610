<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The language of a text, from the nearest xml:lang; never assumed. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="https://basylym.org/ns/function">

  <!-- The language of a node, '' if the text does not say. -->
  <xsl:function name="f:language" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="string(($node/ancestor-or-self::*/@xml:lang)[last()])"/>
  </xsl:function>

  <!-- Of several elements that say the same in several languages, the one for $language:
       that language, else English, else the first. -->
  <xsl:function name="f:in-language" as="element()?">
    <xsl:param name="elements" as="element()*"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="wanted" as="xs:string" select="f:primary-language($language)"/>
    <xsl:sequence select="(
      $elements[f:primary-language(f:language(.)) = $wanted],
      $elements[f:primary-language(f:language(.)) = 'en'],
      $elements)[1]"/>
  </xsl:function>

</xsl:stylesheet>
