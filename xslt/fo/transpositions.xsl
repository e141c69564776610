<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Parts that the source itself puts into another order: named by their first words. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/transpositions">

  <xsl:template match="tei:transpose" as="element()*">
    <xsl:variable name="parts" as="xs:string*" select="tei:ptr ! (f:targets(@target)[1] ! local:words(.), string(@target))[normalize-space()][1]"/>
    <xsl:sequence select="f:block((f:anchor(.), f:style('flush')), f:text(f:label('order-in-source', $language) || ' ' || string-join(($parts, text()[normalize-space()] ! normalize-space()), ' · ')))"/>
  </xsl:template>

  <xsl:function name="local:words" as="xs:string">
    <xsl:param name="target" as="element()"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize(f:plain($target))"/>
    <xsl:sequence select="string-join(subsequence($words, 1, 8), ' ') || ' …'[count($words) gt 8]"/>
  </xsl:function>

</xsl:stylesheet>
