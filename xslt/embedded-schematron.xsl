<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Gathers the Schematron rules that stand inside a RELAX NG schema, as schemas made from ODD have
     them, into a schema of their own. A rule outside any pattern gets one to itself, and the name of
     the definition around it if it has none. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all">

  <xsl:mode on-no-match="shallow-skip" on-multiple-match="fail"/>
  <xsl:mode name="m:whole" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="/" as="element(sch:schema)">
    <sch:schema queryBinding="{(//@queryBinding, 'xslt2')[1]}">
      <xsl:for-each-group select="//sch:ns" group-by="@prefix">
        <xsl:copy-of select="current-group()[1]"/>
      </xsl:for-each-group>
      <xsl:copy-of select="//(xsl:key | xsl:function), //sch:let[not(ancestor::sch:*)]"/>
      <xsl:apply-templates select="*"/>
      <xsl:copy-of select="//(sch:diagnostics | sch:properties)[not(ancestor::sch:pattern)]"/>
    </sch:schema>
  </xsl:template>

  <xsl:template match="sch:pattern" as="element(sch:pattern)">
    <xsl:apply-templates select="." mode="m:whole"/>
  </xsl:template>

  <xsl:template match="sch:rule" as="element(sch:pattern)">
    <sch:pattern>
      <xsl:if test="ancestor::rng:define">
        <xsl:attribute name="id" select="ancestor::rng:define[1]/@name"/>
      </xsl:if>
      <xsl:apply-templates select="." mode="m:whole"/>
    </sch:pattern>
  </xsl:template>

</xsl:stylesheet>
