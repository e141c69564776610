<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Second pass: every apparatus method and every choice becomes a marked span of reading text and an
     entry in a series. Only this pass knows how TEI encodes an apparatus (TEI P5 chapter 13, 12.3). -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode">

  <xsl:include href="../functions/diagnostics.xsl"/>
  <xsl:include href="../functions/strings.xsl"/>
  <xsl:include href="../core/pointers.xsl"/>
  <xsl:include href="apparatus/locations.xsl"/>
  <xsl:include href="apparatus/anchors.xsl"/>
  <xsl:include href="apparatus/reading-text.xsl"/>
  <xsl:include href="apparatus/markers.xsl"/>
  <xsl:include href="apparatus/entries.xsl"/>
  <xsl:include href="apparatus/entry-parts.xsl"/>
  <xsl:include href="apparatus/derived.xsl"/>
  <xsl:include href="apparatus/fetched.xsl"/>
  <xsl:include href="apparatus/statements.xsl"/>
  <xsl:include href="apparatus/series.xsl"/>
  <xsl:include href="apparatus/copies.xsl"/>

  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="b:document" as="element(b:document)">
    <xsl:copy>
      <xsl:apply-templates select="@*"/>
      <xsl:apply-templates mode="m:reading-text" select="node()"/>
      <xsl:sequence select="f:apparatus(.)"/>
    </xsl:copy>
  </xsl:template>

</xsl:stylesheet>
