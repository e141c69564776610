<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Notes. A numbered note leaves its mark in the text and is drawn beside or under it in mode m:aside; the others
  are drawn where they stand. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:note[f:is-numbered-note(.)]" priority="2" as="element(a)">
    <xsl:variable name="id" as="attribute(id)?" select="f:id(.)"/>
    <a class="noteref" href="#{@xml:id}" role="doc-noteref" aria-label="{f:label('note', $language)} {f:note-number(.)}">
      <xsl:if test="$id"><xsl:attribute name="id" select="'call.' || $id"/></xsl:if>
      <sup>{f:note-number(.)}</sup>
    </a>
  </xsl:template>

  <xsl:template match="tei:note" mode="m:aside" as="element(div)">
    <div>
      <xsl:sequence select="f:attributes(., ('note', f:type-class(.)))"/>
      <a class="return" href="#call.{@xml:id}" aria-label="{f:label('back-to-text', $language)} {f:note-number(.)}">{f:note-number(.)}</a>
      <xsl:text> </xsl:text>
      <xsl:apply-templates mode="m:html"/>
    </div>
  </xsl:template>

  <xsl:template match="tei:note | tei:witDetail | tei:remarks[not(parent::tei:elementSpec)] | tei:interp | tei:certainty | tei:precision | tei:respons"
      as="element()">
    <xsl:element name="{if (f:is-block(.) or f:has-blocks(.)) then 'div' else 'span'}">
      <xsl:sequence select="f:attributes(., ('note', if (f:is-block(.)) then 'block' else 'inline', @place[matches(., '^[a-z]+$')] ! ('at-' || .), f:type-class(.)))"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <!-- The words of a lemma stand in the text with their notes; an entry does not repeat those. -->
  <xsl:template match="b:lemma//tei:note" priority="3" as="element()*">
    <xsl:if test="empty(f:markers(ancestor::b:entry[1]))"><xsl:next-match/></xsl:if>
  </xsl:template>

  <xsl:template match="tei:noteGrp" as="element(div)">
    <div><xsl:sequence select="f:attributes(., 'notes')"/><xsl:apply-templates/></div>
  </xsl:template>

</xsl:stylesheet>
