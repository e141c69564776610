<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Descriptions of manuscripts, inscriptions and objects: a heading for each part, its words as they come. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:msDesc | tei:msPart | tei:msFrag | tei:object | tei:objectIdentifier" as="element(div)">
    <div><xsl:sequence select="f:attributes(., ('msDesc', 'block'))"/><xsl:apply-templates/></div>
  </xsl:template>

  <xsl:template match="tei:msIdentifier | tei:altIdentifier" as="element(div)">
    <div><xsl:sequence select="f:attributes(., local-name())"/><xsl:sequence select="f:spaced-parts(.)"/></div>
  </xsl:template>

  <xsl:template match="tei:msContents | tei:msItem | tei:msItemStruct | tei:physDesc | tei:history | tei:additional | tei:objectDesc
      | tei:supportDesc | tei:layoutDesc | tei:handDesc | tei:scriptDesc | tei:decoDesc | tei:musicNotation | tei:bindingDesc | tei:sealDesc
      | tei:accMat | tei:origin | tei:provenance | tei:acquisition | tei:surrogates | tei:adminInfo | tei:recordHist | tei:custodialHist
      | tei:custEvent | tei:typeDesc | tei:binding | tei:seal | tei:decoNote | tei:support | tei:layout | tei:foliation | tei:collation
      | tei:condition | tei:summary | tei:additions | tei:handNote | tei:scriptNote | tei:typeNote" as="element(div)">
    <div>
      <xsl:sequence select="f:attributes(., ('described', local-name()))"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="tei:msName | tei:collection | tei:origDate | tei:origPlace | tei:material | tei:dimensions | tei:height | tei:width
      | tei:depth | tei:dim | tei:locus | tei:locusGrp | tei:incipit | tei:explicit | tei:rubric | tei:finalRubric | tei:colophon
      | tei:watermark | tei:stamp | tei:heraldry | tei:secFol | tei:objectType | tei:source | tei:filiation
  " as="element(span)">
    <span><xsl:sequence select="f:attributes(., local-name())"/><xsl:sequence select="f:spaced-parts(.)"/></span>
  </xsl:template>

</xsl:stylesheet>
