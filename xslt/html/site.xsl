<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Which pages an edition has, and the modules that draw whole pages. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <xsl:include href="page-files.xsl"/>
  <xsl:include href="addresses.xsl"/>
  <xsl:include href="page.xsl"/>
  <xsl:include href="head.xsl"/>
  <xsl:include href="assets.xsl"/>
  <xsl:include href="structured-data.xsl"/>
  <xsl:include href="citing.xsl"/>
  <xsl:include href="cite-page.xsl"/>
  <xsl:include href="works-cited.xsl"/>
  <xsl:include href="navigation.xsl"/>
  <xsl:include href="tidy.xsl"/>
  <xsl:include href="home.xsl"/>
  <xsl:include href="reading.xsl"/>
  <xsl:include href="contents.xsl"/>
  <xsl:include href="pager.xsl"/>
  <xsl:include href="bar.xsl"/>
  <xsl:include href="document.xsl"/>
  <xsl:include href="document-heading.xsl"/>
  <xsl:include href="registers.xsl"/>
  <xsl:include href="concordance.xsl"/>
  <xsl:include href="occurrences.xsl"/>
  <xsl:include href="map.xsl"/>
  <xsl:include href="relations.xsl"/>
  <xsl:include href="chronology.xsl"/>
  <xsl:include href="outcomes.xsl"/>
  <xsl:include href="editorial-rules.xsl"/>
  <xsl:include href="apparatus.xsl"/>
  <xsl:include href="apparatus-pages.xsl"/>
  <xsl:include href="gallery.xsl"/>
  <xsl:include href="about.xsl"/>
  <xsl:include href="views.xsl"/>
  <xsl:include href="told-pages.xsl"/>
  <xsl:include href="witnesses.xsl"/>
  <xsl:include href="witness-cards.xsl"/>
  <xsl:include href="differences.xsl"/>
  <xsl:include href="layers.xsl"/>
  <xsl:include href="compare.xsl"/>
  <xsl:include href="compare-cells.xsl"/>
  <xsl:include href="compare-columns.xsl"/>
  <xsl:include href="parallel.xsl"/>
  <xsl:include href="search.xsl"/>
  <xsl:include href="passages-to-search.xsl"/>

  <xsl:mode name="m:site" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="document-node()" as="empty-sequence()">
    <xsl:apply-templates select="b:edition"/>
  </xsl:template>

  <!-- The pages of the edition as a whole. -->
  <xsl:template match="b:edition" as="empty-sequence()">
    <xsl:call-template name="home-page"/>
    <xsl:call-template name="register-pages"/>
    <xsl:call-template name="archives-page"/>
    <xsl:call-template name="chronology-page"/>
    <xsl:call-template name="apparatus-page"/>
    <xsl:call-template name="about-list-page"/>
    <xsl:call-template name="search-page"/>
  </xsl:template>

  <!-- The pages of one document. -->
  <xsl:template match="b:document[$part eq 'views']" priority="2" as="empty-sequence()">
    <xsl:if test="not(@role = 'authority')"><xsl:call-template name="view-pages"/></xsl:if>
  </xsl:template>

  <xsl:template match="b:document" as="empty-sequence()">
    <xsl:call-template name="reading-pages"/>
    <xsl:apply-templates select="f:embedded-documents(.)"/>
    <xsl:call-template name="facsimile-page"/>
    <xsl:call-template name="about-page"/>
    <xsl:call-template name="cite-page"/>
    <xsl:call-template name="passages-to-search"/>
  </xsl:template>

  <xsl:template match="b:document[@role = 'authority']" priority="1" as="empty-sequence()">
    <xsl:call-template name="about-page"/>
    <xsl:call-template name="passages-to-search"/>
  </xsl:template>

  <xsl:template match="tei:floatingText" as="empty-sequence()">
    <xsl:call-template name="document-page"/>
  </xsl:template>

</xsl:stylesheet>
