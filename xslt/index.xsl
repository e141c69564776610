<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Entry point of the indexes: from the whole edition to neutral lists of what it names, sorted for one language. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:index">

  <xsl:include href="params.xsl"/>
  <xsl:include href="core/all.xsl"/>
  <xsl:include href="indexes/occurrences.xsl"/>
  <xsl:include href="indexes/names.xsl"/>
  <xsl:include href="indexes/bibliography.xsl"/>
  <xsl:include href="indexes/concordance.xsl"/>
  <xsl:include href="indexes/events.xsl"/>

  <xsl:output method="xml" encoding="UTF-8" indent="no"/>

  <xsl:mode name="m:index" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="document-node()" as="document-node()">
    <xsl:document><xsl:apply-templates select="b:edition"/></xsl:document>
  </xsl:template>

  <xsl:template match="b:edition" as="element(b:index)">
    <b:index language="{$language}">
      <b:persons><xsl:sequence select="f:name-items(., 'person')"/></b:persons>
      <b:organisations><xsl:sequence select="f:name-items(., 'organisation')"/></b:organisations>
      <b:places><xsl:sequence select="f:name-items(., 'place')"/></b:places>
      <b:works><xsl:sequence select="f:work-items(.)"/></b:works>
      <b:archives><xsl:sequence select="f:archive-items(.)"/></b:archives>
      <b:concordance><xsl:sequence select="f:concordance(.)"/></b:concordance>
      <b:events><xsl:sequence select="f:event-items(.)"/></b:events>
      <b:abbreviations><xsl:sequence select="f:abbreviation-items(.)"/></b:abbreviations>
    </b:index>
  </xsl:template>

</xsl:stylesheet>
