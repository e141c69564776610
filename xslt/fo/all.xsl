<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     All modules of the book, for the entry point. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:include href="apparatus.xsl"/>
  <xsl:include href="archive-index.xsl"/>
  <xsl:include href="bibliography.xsl"/>
  <xsl:include href="blocks.xsl"/>
  <xsl:include href="book.xsl"/>
  <xsl:include href="breaks.xsl"/>
  <xsl:include href="chronology.xsl"/>
  <xsl:include href="outcomes.xsl"/>
  <xsl:include href="editorial-rules.xsl"/>
  <xsl:include href="grounds.xsl"/>
  <xsl:include href="code.xsl"/>
  <xsl:include href="colophon.xsl"/>
  <xsl:include href="contents.xsl"/>
  <xsl:include href="dictionaries.xsl"/>
  <xsl:include href="directions.xsl"/>
  <xsl:include href="divisions.xsl"/>
  <xsl:include href="documents.xsl"/>
  <xsl:include href="document-heading.xsl"/>
  <xsl:include href="drama.xsl"/>
  <xsl:include href="entries.xsl"/>
  <xsl:include href="facing.xsl"/>
  <xsl:include href="figures.xsl"/>
  <xsl:include href="finish.xsl"/>
  <xsl:include href="flow.xsl"/>
  <xsl:include href="heads.xsl"/>
  <xsl:include href="indexes.xsl"/>
  <xsl:include href="letters.xsl"/>
  <xsl:include href="links.xsl"/>
  <xsl:include href="lists.xsl"/>
  <xsl:include href="metadata.xsl"/>
  <xsl:include href="notes.xsl"/>
  <xsl:include href="pages.xsl"/>
  <xsl:include href="proof-sheet.xsl"/>
  <xsl:include href="records.xsl"/>
  <xsl:include href="registers.xsl"/>
  <xsl:include href="runs.xsl"/>
  <xsl:include href="series.xsl"/>
  <xsl:include href="styles.xsl"/>
  <xsl:include href="tables.xsl"/>
  <xsl:include href="term-index.xsl"/>
  <xsl:include href="texts.xsl"/>
  <xsl:include href="title-page.xsl"/>
  <xsl:include href="transcription.xsl"/>
  <xsl:include href="transpositions.xsl"/>
  <xsl:include href="unhandled.xsl"/>
  <xsl:include href="verse.xsl"/>
  <xsl:include href="witness-pages.xsl"/>
  <xsl:include href="witnesses.xsl"/>
  <xsl:include href="word-index.xsl"/>
  <xsl:include href="words.xsl"/>
</xsl:stylesheet>
