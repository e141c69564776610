<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The parts around a letter or document: opener, salutation, dateline, closer, signature, and title pages of the source. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/letters">

  <xsl:template match="tei:opener | tei:closer" as="element()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:directed(., f:block((f:anchor(.), f:lang(.), f:counted(), f:style(local-name()), f:rendition(.)), $content))"/>
  </xsl:template>

  <xsl:template match="(tei:salute | tei:dateline | tei:signed | tei:byline)[f:is-block(.)] | tei:byline" as="element()*" priority="2">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="style" as="xs:string" select="
      if (self::tei:byline) then (if (ancestor::tei:titlePage) then 'head-3' else 'signed')
      else if (self::tei:salute and parent::tei:closer) then 'signed' else local-name()"/>
    <xsl:sequence select="f:directed(., f:block((f:anchor(.), f:lang(.), f:counted(), f:style($style), f:rendition(.)), (f:carried-breaks(.)[current()/(self::tei:salute | self::tei:byline)], $content)))"/>
  </xsl:template>

  <!-- Addresses, line by line. -->
  <xsl:template match="tei:address" as="element()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:block((f:anchor(.), f:lang(.), f:counted(), f:style('flush')), f:flow($content))"/>
  </xsl:template>

  <xsl:template match="tei:addrLine" as="element()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:block((f:lang(.), f:counted(), f:style('flush'), f:rendition(.)), $content)"/>
  </xsl:template>

  <!-- Title pages as the source has them. -->
  <xsl:template match="tei:titlePage" as="element()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="flow" as="element()*" select="f:flow($content)"/>
    <xsl:if test="$flow">
      <fo:block role="Div" text-align="center" text-indent="0pt" hyphenate="false" space-before="28pt" space-after="28pt">
        <xsl:sequence select="f:anchor(.), f:lang(.), $flow"/>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:docTitle | tei:docImprint | tei:docEdition | tei:titlePart | (tei:docAuthor | tei:docDate)[f:is-block(.)]" as="element()*" priority="2">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="main" as="xs:boolean" select="self::tei:titlePart and (not(@type) or @type = 'main')"/>
    <fo:block role="{if ($content/self::fo:block) then 'Div' else if ($main and current() is ((ancestor::tei:titlePage, ancestor::tei:docTitle)[1]//tei:titlePart)[1]) then 'H1' else 'P'}" space-after="7pt">
      <xsl:if test="empty(ancestor::tei:titlePage)">
        <xsl:attribute name="text-align" select="'center'"/>
        <xsl:attribute name="text-indent" select="'0pt'"/>
        <xsl:attribute name="space-before" select="if (self::tei:docTitle) then '28pt' else '0pt'"/>
      </xsl:if>
      <xsl:if test="$main">
        <xsl:attribute name="font-size" select="'15pt'"/>
        <xsl:attribute name="line-height" select="'19pt'"/>
      </xsl:if>
      <xsl:sequence select="f:anchor(.), f:lang(.), f:rendition(.), if ($content/self::fo:block) then f:flow($content) else $content"/>
    </fo:block>
  </xsl:template>

</xsl:stylesheet>
