<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- What a source marks as to be read in another order: the parts in that order, each a link to where it stands. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/transpositions"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:listTranspose" as="element(div)">
    <div><xsl:sequence select="f:attributes(., 'transpositions')"/><xsl:apply-templates select="*"/></div>
  </xsl:template>

  <xsl:template match="tei:transpose" as="element(p)">
    <xsl:param name="page" as="xs:string" tunnel="yes" select="''"/>
    <p>
      <xsl:sequence select="f:attributes(., 'transpose')"/>
      <span class="kind">{f:label('order-in-source', $language)}</span>
      <xsl:for-each select="tei:ptr">
        <xsl:variable name="target" as="element()?" select="f:targets(@target)[1]"/>
        <xsl:variable name="href" as="xs:string" select="string($target ! f:href(., $page))"/>
        <xsl:text>{if (position() gt 1) then ' · ' else ' '}</xsl:text>
        <xsl:element name="{if ($href) then 'a' else 'span'}">
          <xsl:if test="$href"><xsl:attribute name="href" select="$href"/></xsl:if>
          <xsl:text>{($target ! local:words(.), @target, '→')[normalize-space()][1]}</xsl:text>
        </xsl:element>
      </xsl:for-each>
      <xsl:text>{text()[normalize-space()]}</xsl:text>
    </p>
  </xsl:template>

  <!-- The first words of a part that moves. -->
  <xsl:function name="local:words" as="xs:string">
    <xsl:param name="target" as="element()"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize(f:plain($target))"/>
    <xsl:sequence select="string-join(subsequence($words, 1, 8), ' ') || (if (count($words) gt 8) then ' …' else '')"/>
  </xsl:function>

</xsl:stylesheet>
