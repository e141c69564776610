<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Records of persons, places, organisations and events where the indexes do not show them. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/records">

  <!-- A record: what it says, on a hanging paragraph; those of the index are printed there. -->
  <xsl:template as="element()*" match="
      tei:person | tei:personGrp | tei:persona | tei:place | tei:org | tei:event | tei:nym | tei:relation | tei:annotation | tei:category | tei:taxonomy">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="if (text()[normalize-space()]) then node() else f:parted(.)"/>
    </xsl:variable>
    <xsl:if test="normalize-space() and empty(f:item(.))">
      <xsl:sequence select="f:block((f:anchor(.), f:lang(.), f:style(('small', 'record'))), $content)"/>
    </xsl:if>
  </xsl:template>

  <!-- Facts of a record. -->
  <xsl:template as="node()*" match="
      tei:birth | tei:death | tei:floruit | tei:sex | tei:gender | tei:age | tei:faith | tei:nationality | tei:occupation | tei:education | tei:residence
    | tei:affiliation | tei:socecStatus | tei:langKnowledge | tei:langKnown | tei:trait | tei:state | tei:persPronouns | tei:location | tei:geo
    | tei:population | tei:climate | tei:terrain | tei:catDesc | tei:interp | tei:interpGrp
    | tei:spanGrp | tei:span[normalize-space()] | tei:linkGrp | tei:joinGrp | tei:altGrp | tei:timeline | tei:certainty[normalize-space()] | tei:precision[normalize-space()]">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="if (text()[normalize-space()]) then node() else f:parted(.)"/>
    </xsl:variable>
    <xsl:sequence select="f:run((f:anchor(.), f:lang(.)), ($content, f:text(' ')))"/>
  </xsl:template>

</xsl:stylesheet>
