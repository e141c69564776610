<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Drama: speeches, speakers, stage directions, cast lists. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:sp | tei:spGrp" as="element(div)">
    <div>
      <xsl:sequence select="f:attributes(., local-name())"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="tei:speaker" as="element()">
    <xsl:element name="{if (f:is-block(.)) then 'p' else 'span'}">
      <xsl:sequence select="f:attributes(., 'speaker')"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="tei:stage | tei:camera | tei:sound | tei:caption | tei:view | tei:move" as="element()">
    <xsl:element name="{if (f:has-blocks(.)) then 'div' else if (f:is-block(.)) then 'p' else 'span'}">
      <xsl:sequence select="f:attributes(., ('stage', f:type-class(.)))"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="tei:castList | tei:castGroup" as="element(div)">
    <div>
      <xsl:sequence select="f:attributes(., local-name())"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="tei:castItem" as="element(div)">
    <div><xsl:sequence select="f:attributes(., 'castItem')"/><xsl:apply-templates/></div>
  </xsl:template>

  <xsl:template match="tei:roleDesc" as="element(span)">
    <span><xsl:sequence select="f:attributes(., 'roleDesc')"/><xsl:apply-templates/></span>
  </xsl:template>

</xsl:stylesheet>
