<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Paragraphs and blocks like them. A paragraph that holds blocks is no p in HTML. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:p | tei:ab" as="element()">
    <xsl:element name="{if (f:has-blocks(.)) then 'div' else 'p'}">
      <xsl:sequence select="f:attributes(., ('p', local-name()[. eq 'ab'], f:type-class(.)))"/>
      <xsl:sequence select="f:number-link(.)"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="tei:argument | tei:epigraph | tei:prologue | tei:epilogue | tei:performance | tei:set | tei:post" as="element(div)">
    <div><xsl:sequence select="f:attributes(., local-name())"/><xsl:apply-templates/></div>
  </xsl:template>

  <xsl:template match="tei:titlePage | tei:docTitle | tei:docImprint | tei:docEdition | tei:titlePart | tei:imprimatur | tei:docNumber
      | tei:titlePage/tei:docAuthor | tei:titlePage/tei:docDate | tei:front/tei:docAuthor | tei:front/tei:docDate" as="element(div)">
    <div><xsl:sequence select="f:attributes(., (local-name(), f:type-class(.)))"/><xsl:apply-templates/></div>
  </xsl:template>

  <xsl:template match="tei:docAuthor | tei:docDate" priority="-0.1" as="element(span)">
    <span><xsl:sequence select="f:attributes(., local-name())"/><xsl:apply-templates/></span>
  </xsl:template>

</xsl:stylesheet>
