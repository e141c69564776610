<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Drama: speeches, speakers, stage directions, casts. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/drama">

  <xsl:template match="tei:sp | tei:spGrp" as="element()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="flow" as="element()*" select="f:flow($content)"/>
    <xsl:if test="$flow">
      <fo:block role="Div">
        <xsl:sequence select="f:anchor(.), f:lang(.), f:style('sp'), f:rendition(.), $flow"/>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:speaker" as="element()">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:block((f:anchor(.), f:lang(.), f:style('speaker'), f:rendition(.)), f:run-in((f:carried-breaks(.), $content)))"/>
  </xsl:template>

  <xsl:template match="tei:stage" as="node()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="f:is-block(.)">
        <xsl:sequence select="f:block((f:anchor(.), f:lang(.), f:style('stage'), f:rendition(.)), $content)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="f:run((f:anchor(.), f:lang(.), f:style('italic'), f:rendition(.)), $content)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Casts: one character a line, groups indented. -->
  <xsl:template match="tei:castList | tei:castGroup" as="element()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="flow" as="element()*" select="f:flow($content)"/>
    <xsl:if test="$flow">
      <fo:block role="Div" text-align="start" space-before="7pt" space-after="7pt">
        <xsl:sequence select="f:anchor(.), f:lang(.), $flow"/>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:castItem" as="element()">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:block((f:anchor(.), f:lang(.), f:style('line'), f:rendition(.)), $content)"/>
  </xsl:template>

  <xsl:template match="tei:role | tei:roleDesc | tei:actor" as="node()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:run((f:anchor(.), f:lang(.), f:style(if (self::tei:role) then 'bold' else 'italic'), f:rendition(.)), $content)"/>
  </xsl:template>

</xsl:stylesheet>
