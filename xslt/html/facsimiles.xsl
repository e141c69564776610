<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Facsimiles and transcriptions by surface: pages, zones and lines as the page has them. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:facsimile | tei:sourceDoc | tei:surfaceGrp | tei:surface | tei:zone | tei:line | tei:path" as="element()">
    <div>
      <xsl:sequence select="f:attributes(., (local-name(), f:type-class(.)))"/>
      <xsl:for-each select="self::tei:surface/(@n, @label)[1]"><xsl:attribute name="data-n" select="."/></xsl:for-each>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

</xsl:stylesheet>
