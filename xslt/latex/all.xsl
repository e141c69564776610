<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     All modules of the source for LaTeX, for the entry point. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:include href="apparatus.xsl"/>
  <xsl:include href="blocks.xsl"/>
  <xsl:include href="indexes.xsl"/>
  <xsl:include href="letters.xsl"/>
  <xsl:include href="languages.xsl"/>
  <xsl:include href="params.xsl"/>
  <xsl:include href="preamble.xsl"/>
  <xsl:include href="runs.xsl"/>
  <xsl:include href="same-words.xsl"/>
  <xsl:include href="sections.xsl"/>
  <xsl:include href="tables.xsl"/>
</xsl:stylesheet>
