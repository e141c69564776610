<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The chronology: dates of both calendars beside the events. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/chronology">

  <xsl:function name="f:chronology" as="element()*">
    <xsl:param name="items" as="element(b:item)*"/>
    <xsl:sequence select="f:lists($items[not(f:is-told-by-outcomes(f:item-record(.)))], local:table#1)"/>
    <xsl:sequence select="$items[1] ! f:item-record(.) ! f:outcome-tables(.)"/>
  </xsl:function>

  <xsl:function name="local:table" as="element(fo:table)">
    <xsl:param name="items" as="element(b:item)*"/>
    <fo:table table-layout="fixed" width="100%" start-indent="0pt">
      <xsl:sequence select="f:style('table')"/>
      <fo:table-column column-width="proportional-column-width(4)"/>
      <fo:table-column column-width="proportional-column-width(9)"/>
      <fo:table-body start-indent="0pt">
        <xsl:for-each select="$items">
          <xsl:variable name="record" as="element()?" select="f:item-record(.)"/>
          <fo:table-row>
            <fo:table-cell padding="0pt 3mm 5pt 0pt">
              <fo:block hyphenate="false">{($record ! f:date-label(., $language), @iso ! f:date-words(., $language), '')[1]}</fo:block>
            </fo:table-cell>
            <fo:table-cell padding="0pt 0pt 5pt 0pt">
              <fo:block>
                <xsl:sequence select="$record ! f:place(.) ! local:id(.)"/>
                <fo:inline font-weight="bold">{f:item-name(.)}</fo:inline>
                <xsl:variable name="words" as="node()*" select="$record ! f:record-words(.)"/>
                <xsl:sequence select="f:text('. ')[exists($words)], $words, f:occurrences(.)"/>
              </fo:block>
            </fo:table-cell>
          </fo:table-row>
        </xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:function>

  <xsl:function name="local:id" as="attribute(id)">
    <xsl:param name="id" as="xs:string"/>
    <xsl:attribute name="id" select="$id"/>
  </xsl:function>

</xsl:stylesheet>
