<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Analysis laid over a text: feature structures, spans, links, graphs. Their words are shown plainly. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:fs | tei:f | tei:fLib | tei:fvLib | tei:vColl | tei:vAlt | tei:vNot | tei:vMerge | tei:vLabel | tei:binary
      | tei:numeric | tei:default | tei:fDecl | tei:fDescr | tei:fsDescr | tei:fsdDecl | tei:fsDecl | tei:fsConstraints | tei:cond
      | tei:bicond | tei:if | tei:iff | tei:then | tei:vDefault | tei:vRange" as="element(span)">
    <span><xsl:sequence select="f:attributes(., 'analysis')"/><xsl:sequence select="f:spaced-parts(.)"/></span>
  </xsl:template>

  <xsl:template match="tei:span | tei:link | tei:join | tei:alt | tei:metSym | tei:catRef | tei:index" as="element(span)">
    <span><xsl:sequence select="f:attributes(., ('analysis', local-name()))"/><xsl:sequence select="f:spaced-parts(.)"/></span>
  </xsl:template>

  <xsl:template match="tei:spanGrp | tei:linkGrp | tei:joinGrp | tei:altGrp | tei:interpGrp | tei:graph | tei:node | tei:arc | tei:tree
      | tei:iNode | tei:leaf | tei:root | tei:eTree | tei:eLeaf | tei:triangle | tei:forest | tei:listForest | tei:category
      | tei:catDesc | tei:taxonomy[not(ancestor::tei:teiHeader)]" as="element(div)">
    <div><xsl:sequence select="f:attributes(., ('analysis', local-name()))"/><xsl:sequence select="f:spaced-parts(.)"/></div>
  </xsl:template>

</xsl:stylesheet>
