<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- How letters, charters and books open and close. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:opener | tei:closer | tei:postscript | tei:signatures" as="element(div)">
    <div><xsl:sequence select="f:attributes(., local-name()), f:number-link(.)"/><xsl:apply-templates/></div>
  </xsl:template>

  <xsl:template match="tei:salute | tei:signed | tei:dateline | tei:byline | tei:trailer | tei:address | tei:addrLine" as="element()">
    <xsl:element name="{if (f:is-block(.) and f:has-blocks(.)) then 'div' else if (f:is-block(.)) then 'p' else 'span'}">
      <xsl:sequence select="f:attributes(., (local-name(), if (f:is-block(.)) then 'block' else ()))"/>
      <xsl:sequence select="f:number-link(.)[f:is-block(current())]"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="tei:street | tei:postCode | tei:postBox" as="element(span)">
    <span><xsl:sequence select="f:attributes(., local-name())"/><xsl:apply-templates/></span>
  </xsl:template>

</xsl:stylesheet>
