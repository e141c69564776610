<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Documents that a text quotes whole: ruled off, numbered, titled, with place and day, regests and the legend of their source. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/documents">

  <xsl:template match="tei:floatingText[f:is-document(.)]" as="element()*" priority="2">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="block" as="element(fo:block)">
      <fo:block role="Sect">
        <xsl:sequence select="f:anchor(.), f:style('document'), f:numbered-division(f:document-number(.))"/>
        <fo:block role="Div" border-before-style="solid" border-before-width="0.5pt" border-after-style="solid" border-after-width="0.5pt"
          padding-before="5pt" padding-after="8pt">
          <xsl:sequence select="local:heading(.)"/>
          <fo:block role="BlockQuote" space-before="6pt">
            <xsl:sequence select="f:lang(.), f:flow($content)"/>
          </fo:block>
          <xsl:sequence select="f:document-legend(.)"/>
        </fo:block>
      </fo:block>
    </xsl:variable>
    <xsl:sequence select="f:directed(., $block)"/>
  </xsl:template>

  <!-- The documents of a text, in reading order. -->
  <xsl:function name="f:documents" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="$document//tei:floatingText[f:is-document(.)]"/>
  </xsl:function>

  <!-- Document 1, Document 2: how readers cite them. -->
  <xsl:function name="f:document-number" as="xs:string">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="number" as="xs:string"
      select="($document/@n, for $at in 1 to count(f:documents(f:document($document))) return $at[f:documents(f:document($document))[$at] is $document])[1] ! string(.)"/>
    <xsl:variable name="pattern" as="xs:string" select="f:label('book-document', $language)"/>
    <xsl:sequence select="if (contains($pattern, '{n}')) then replace($pattern, '\{n\}', $number) else $pattern || ' ' || $number"/>
  </xsl:function>

  <xsl:function name="local:heading" as="element()*">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="title" as="xs:string?" select="f:document-title($document, $language)"/>
    <xsl:variable name="own" as="xs:boolean" select="exists(f:document-source($document)[1]/tei:title)"/>
    <fo:block>
      <xsl:attribute name="role" select="'H' || min((6, f:level($document) + f:title-rank(f:document($document))))"/>
      <xsl:sequence select="f:style('document-number')"/>
      <xsl:text>{f:document-number($document)}</xsl:text>
    </fo:block>
    <xsl:if test="$own and $title">
      <fo:block>
        <xsl:sequence select="f:style('document-title')"/>
        <xsl:text>{$title}</xsl:text>
      </fo:block>
    </xsl:if>
    <xsl:sequence select="f:document-heading($document)"/>
  </xsl:function>

</xsl:stylesheet>
