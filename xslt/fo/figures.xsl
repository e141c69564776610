<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Figures: local pictures, captions, and the description in words, which is always printed. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/figures">

  <xsl:template match="tei:figure" as="node()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="node() except (tei:head | tei:graphic)"/>
    </xsl:variable>
    <xsl:variable name="captions" as="node()*">
      <xsl:apply-templates select="tei:graphic, tei:head"/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="f:is-block(.) or $content/self::fo:block or $captions/self::fo:block">
        <xsl:variable name="flow" as="element()*" select="f:flow(($captions, $content))"/>
        <xsl:if test="$flow">
          <fo:block role="Div">
            <xsl:sequence select="f:anchor(.), f:lang(.), f:style('figure'), $flow"/>
          </fo:block>
        </xsl:if>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="f:run((f:anchor(.), f:lang(.)), ($captions, $content))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Pictures beside the edition are drawn; the printer reports those it cannot find. -->
  <xsl:template match="tei:graphic | tei:media" as="node()*">
    <xsl:variable name="description" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:if test="local:is-drawable(.)">
      <fo:external-graphic src="url('{@url}')" content-width="scale-down-to-fit" content-height="scale-down-to-fit" scaling="uniform"
        width="{if (ancestor::tei:p or ancestor::tei:cell) then '40%' else '100%'}" fox:alt-text="{local:words(.)}">
        <xsl:if test="not(ancestor::tei:p or ancestor::tei:cell)">
          <xsl:attribute name="height" select="'110mm'"/>
        </xsl:if>
      </fo:external-graphic>
    </xsl:if>
    <xsl:sequence select="$description"/>
  </xsl:template>

  <!-- A picture of a kind that print knows, inside the edition's folder. -->
  <xsl:function name="local:is-drawable" as="xs:boolean">
    <xsl:param name="graphic" as="element()"/>
    <xsl:sequence select="
      not($graphic/ancestor::tei:facsimile or $graphic/ancestor::tei:surface)
      and matches($graphic/@url, '\.(png|jpe?g|gif|tiff?|svg)$', 'i')
      and not(f:is-external($graphic/@url) or starts-with($graphic/@url, '/') or contains($graphic/@url, &quot;'&quot;))"/>
  </xsl:function>

  <!-- What a picture shows, in words. -->
  <xsl:function name="local:words" as="xs:string">
    <xsl:param name="graphic" as="element()"/>
    <xsl:sequence select="($graphic/tei:desc, $graphic/../tei:figDesc, $graphic/../tei:head, $graphic/@url)[normalize-space()][1] ! normalize-space(.)"/>
  </xsl:function>

  <xsl:template match="tei:figDesc" as="node()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="f:is-block(.) or $content/self::fo:block">
        <xsl:sequence select="f:block((f:anchor(.), f:lang(.), f:style('figure-description')), $content)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="f:run((f:anchor(.), f:lang(.), f:style('small')[not(name() = 'line-height')]), (f:text(' '), $content, f:text(' ')))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Formulas and music: their source words. -->
  <xsl:template match="tei:formula | tei:notatedMusic | tei:binaryObject" as="node()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:run((f:anchor(.), f:style('mono')), $content)"/>
  </xsl:template>

</xsl:stylesheet>
