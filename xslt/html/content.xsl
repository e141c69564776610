<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Gathers the modules that draw TEI content in mode m:html, each for its own family of elements. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:mode name="m:html" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:include href="attributes.xsl"/>
  <xsl:include href="languages.xsl"/>
  <xsl:include href="passages.xsl"/>
  <xsl:include href="renditions.xsl"/>
  <xsl:include href="paging.xsl"/>
  <xsl:include href="page-division.xsl"/>
  <xsl:include href="page-weights.xsl"/>
  <xsl:include href="page-parts.xsl"/>
  <xsl:include href="rows.xsl"/>
  <xsl:include href="structure.xsl"/>
  <xsl:include href="headings.xsl"/>
  <xsl:include href="paragraphs.xsl"/>
  <xsl:include href="inline.xsl"/>
  <xsl:include href="glyphs.xsl"/>
  <xsl:include href="names.xsl"/>
  <xsl:include href="links.xsl"/>
  <xsl:include href="notes.xsl"/>
  <xsl:include href="entries.xsl"/>
  <xsl:include href="entry-data.xsl"/>
  <xsl:include href="entry-tools.xsl"/>
  <xsl:include href="sigla.xsl"/>
  <xsl:include href="heat.xsl"/>
  <xsl:include href="transpositions.xsl"/>
  <xsl:include href="quotes.xsl"/>
  <xsl:include href="letters.xsl"/>
  <xsl:include href="lists.xsl"/>
  <xsl:include href="tables.xsl"/>
  <xsl:include href="verse.xsl"/>
  <xsl:include href="drama.xsl"/>
  <xsl:include href="figures.xsl"/>
  <xsl:include href="milestones.xsl"/>
  <xsl:include href="transcription.xsl"/>
  <xsl:include href="pictures.xsl"/>
  <xsl:include href="facsimiles.xsl"/>
  <xsl:include href="bibliography.xsl"/>
  <xsl:include href="manuscripts.xsl"/>
  <xsl:include href="records.xsl"/>
  <xsl:include href="dictionaries.xsl"/>
  <xsl:include href="speech.xsl"/>
  <xsl:include href="analysis.xsl"/>
  <xsl:include href="documentation.xsl"/>
  <xsl:include href="header.xsl"/>
  <xsl:include href="unhandled.xsl"/>

</xsl:stylesheet>
