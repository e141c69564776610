<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     What TEI means, for every output: entry points include this one file. -->
<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:include href="../functions/diagnostics.xsl"/>
  <xsl:include href="../functions/strings.xsl"/>
  <xsl:include href="../i18n/labels.xsl"/>
  <xsl:include href="settings.xsl"/>
  <xsl:include href="pointers.xsl"/>
  <xsl:include href="languages.xsl"/>
  <xsl:include href="blocks.xsl"/>
  <xsl:include href="headings.xsl"/>
  <xsl:include href="notes.xsl"/>
  <xsl:include href="paragraphs.xsl"/>
  <xsl:include href="apparatus.xsl"/>
  <xsl:include href="witnesses.xsl"/>
  <xsl:include href="statements.xsl"/>
  <xsl:include href="witness-readings.xsl"/>
  <xsl:include href="witness-texts.xsl"/>
  <xsl:include href="witness-voices.xsl"/>
  <xsl:include href="located-variants.xsl"/>
  <xsl:include href="retellings.xsl"/>
  <xsl:include href="translations.xsl"/>
  <xsl:include href="silences.xsl"/>
  <xsl:include href="attestation.xsl"/>
  <xsl:include href="lemmata.xsl"/>
  <xsl:include href="layers.xsl"/>
  <xsl:include href="signs.xsl"/>
  <xsl:include href="records.xsl"/>
  <xsl:include href="documents.xsl"/>
  <xsl:include href="dates.xsl"/>
  <xsl:include href="facsimiles.xsl"/>
  <xsl:include href="authorities.xsl"/>
  <xsl:include href="coordinates.xsl"/>
  <xsl:include href="archive-references.xsl"/>
  <xsl:include href="archive-citations.xsl"/>
  <xsl:include href="outcomes.xsl"/>
  <xsl:include href="document-facts.xsl"/>
  <xsl:include href="editorial-rules.xsl"/>
  <xsl:include href="header-facts.xsl"/>
  <xsl:include href="citables.xsl"/>
  <xsl:include href="works-cited.xsl"/>
</xsl:stylesheet>
