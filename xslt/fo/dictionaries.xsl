<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Dictionary entries, with nested senses, and linguistic layers. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/dictionaries">

  <xsl:template match="tei:entry | tei:entryFree | tei:superEntry | tei:dictScrap | tei:sense" as="element()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="if (text()[normalize-space()]) then node() else f:parted(.)"/>
    </xsl:variable>
    <xsl:variable name="number" as="node()*">
      <xsl:if test="self::tei:sense/@n">
        <fo:inline>
          <xsl:sequence select="f:style('bold')"/>
          <xsl:text>{@n}</xsl:text>
        </fo:inline>
        <xsl:text> </xsl:text>
      </xsl:if>
    </xsl:variable>
    <xsl:sequence select="f:block((f:anchor(.), f:lang(.), f:lemma-mark(.), f:style(if (self::tei:sense) then 'flush' else 'record')), f:led($number, $content))"/>
  </xsl:template>

  <xsl:template match="tei:orth" as="node()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:run((f:anchor(.), f:lang(.), f:style('bold')), ($content, local:gap(.)))"/>
  </xsl:template>

  <xsl:template as="node()*" match="
      tei:form | tei:gramGrp | tei:pos | tei:gen | tei:number | tei:case | tei:per | tei:tns | tei:mood | tei:iType | tei:subc | tei:colloc | tei:gram
    | tei:itype | tei:def | tei:etym | tei:lang | tei:usg | tei:lbl | tei:xr | tei:pron | tei:stress | tei:pRef | tei:oRef | tei:oVar | tei:pVar
    | tei:hom | tei:fs | tei:f | tei:string | tei:symbol | tei:numeric | tei:binary | tei:vColl | tei:vAlt | tei:vMerge | tei:vNot | tei:fLib">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="if (text()[normalize-space()]) then node() else f:parted(.)"/>
      <xsl:sequence select="self::*[self::tei:oRef or self::tei:pRef][empty(node())] ! f:text('~')"/>
    </xsl:variable>
    <xsl:sequence select="f:run((f:anchor(.), f:lang(.), f:style('italic'[name(current()) = ('pos', 'gen', 'usg', 'lbl', 'gram', 'lang')])), ($content, local:gap(.)))"/>
  </xsl:template>

  <!-- The space after a part of an entry, where its words do not go on with punctuation or bring spaces of their own. -->
  <xsl:function name="local:gap" as="node()*">
    <xsl:param name="part" as="element()"/>
    <xsl:if test="empty($part/../text()[normalize-space()]) and not(matches($part/following::text()[1], '^[,.;:!?)\]]'))">
      <xsl:sequence select="f:text(' ')"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
