<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Gathers the Schematron rules that stand inside a RELAX NG schema, as schemas made from ODD have
     them, into a schema of their own. A rule outside any pattern gets one to itself. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all">

  <xsl:mode on-no-match="shallow-skip" on-multiple-match="fail"/>
  <xsl:mode name="m:whole" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="/" as="element(sch:schema)">
    <sch:schema queryBinding="{(//@queryBinding, 'xslt2')[1]}">
      <xsl:for-each-group select="//sch:ns" group-by="@prefix">
        <xsl:copy-of select="current-group()[1]"/>
      </xsl:for-each-group>
      <xsl:copy-of select="//sch:let[not(ancestor::sch:*)]"/>
      <xsl:apply-templates select="*"/>
      <xsl:copy-of select="//sch:diagnostics[not(ancestor::sch:pattern)]"/>
    </sch:schema>
  </xsl:template>

  <xsl:template match="sch:pattern" as="element(sch:pattern)">
    <xsl:apply-templates select="." mode="m:whole"/>
  </xsl:template>

  <xsl:template match="sch:rule" as="element(sch:pattern)">
    <sch:pattern>
      <xsl:apply-templates select="." mode="m:whole"/>
    </sch:pattern>
  </xsl:template>

</xsl:stylesheet>
