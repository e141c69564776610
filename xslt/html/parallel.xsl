<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- A text beside its translation, row by row. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/parallel"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <xsl:function name="f:parallel-page" as="xs:string">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="$document/@id || '.parallel.html'"/>
  </xsl:function>

  <xsl:function name="f:has-translation" as="xs:boolean">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="false()"/>
  </xsl:function>

  <xsl:template name="parallel-page" as="empty-sequence()"/>

</xsl:stylesheet>
