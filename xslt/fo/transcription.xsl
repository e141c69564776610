<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Transcriptions by surface, zone and line, and facsimiles with words. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/transcription">

  <xsl:template match="tei:surface | tei:surfaceGrp | tei:zone | tei:mod[f:is-block(.)]" as="element()*" priority="1">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="flow" as="element()*" select="f:flow($content)"/>
    <xsl:if test="$flow">
      <fo:block role="Div" space-before="{if (self::tei:surface) then '14pt' else '3.5pt'}">
        <xsl:sequence select="f:anchor(.), f:lang(.), f:style('flush')"/>
        <xsl:if test="self::tei:surface/@n">
          <fo:block keep-with-next.within-page="7">
            <fo:inline>
              <xsl:sequence select="f:style('page-break')"/>
              <xsl:text>‖ {@n}</xsl:text>
            </fo:inline>
          </fo:block>
        </xsl:if>
        <xsl:sequence select="$flow"/>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:line" as="element()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:directed(., f:block((f:anchor(.), f:lang(.), f:style('line'), f:rendition(.)), $content))"/>
  </xsl:template>

</xsl:stylesheet>
