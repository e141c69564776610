<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- What the editor saw or supplied: added, deleted, unclear, lost, supplied. The signs are the style sheet's. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:add | tei:ins | tei:addSpan | tei:corr | tei:reg | tei:orig | tei:sic | tei:supplied | tei:surplus
      | tei:unclear | tei:damage | tei:damageSpan | tei:secl | tei:restore | tei:retrace | tei:redo | tei:undo | tei:subst
      | tei:substJoin | tei:mod | tei:delSpan | tei:mdel | tei:choice | tei:lem | tei:rdg | tei:rdgGrp | tei:app
      | tei:lacunaStart | tei:lacunaEnd | tei:witStart | tei:witEnd | tei:wit | tei:cyc | tei:alt_of_seq_3-4 | tei:add-INNER
      | tei:del-INNER | tei:space" as="element()">
    <xsl:element name="{if (f:has-blocks(.)) then 'div' else 'span'}">
      <xsl:sequence select="f:attributes(., (local-name(), @reason[matches(., '^[A-Za-z]+$')] ! ('reason-' || .), @place[matches(., '^[A-Za-z]+$')] ! ('at-' || .)))"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="tei:del" as="element(del)">
    <del><xsl:sequence select="f:attributes(., 'del')"/><xsl:apply-templates/></del>
  </xsl:template>

  <!-- A gap says what is missing as far as the source does. -->
  <xsl:template match="tei:gap" as="element(span)">
    <span>
      <xsl:sequence select="f:attributes(., ('gap', if (normalize-space()) then 'described' else ()))"/>
      <xsl:if test="(@quantity, @extent)[1]"><xsl:attribute name="title" select="(@quantity, @extent)[1], @unit"/></xsl:if>
      <xsl:apply-templates/>
    </span>
  </xsl:template>

</xsl:stylesheet>
