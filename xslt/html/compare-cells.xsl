<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- A text as rows to set side by side: paragraphs, verse lines, table rows; and the words of a row on one line. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/compare-cells"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:cell">

  <xsl:mode name="m:cell" on-no-match="fail" on-multiple-match="fail"/>

  <!-- The rows within an element: it itself, unless all that it holds stands in blocks of its own. -->
  <xsl:function name="f:compared-rows" as="element()*">
    <xsl:param name="element" as="element()"/>
    <xsl:choose>
      <xsl:when test="$element/(self::tei:note | self::tei:fw | self::tei:teiHeader | self::tei:facsimile | self::tei:standOff | self::b:entries | self::b:apparatus)"/>
      <xsl:when test="local:is-mark($element)"><xsl:sequence select="$element"/></xsl:when>
      <xsl:when test="$element/self::tei:row or $element/text()[normalize-space()]"><xsl:sequence select="$element"/></xsl:when>
      <xsl:when test="some $child in $element/* satisfies (f:is-block($child) or f:has-blocks($child))">
        <xsl:sequence select="$element/* ! f:compared-rows(.)"/>
      </xsl:when>
      <xsl:when test="normalize-space($element) or $element//b:*[local:is-mark(.)]"><xsl:sequence select="$element"/></xsl:when>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="local:is-mark" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/(self::b:omission | self::b:unknown | self::b:lacuna | self::b:silent | self::b:unplaced | self::b:sign))"/>
  </xsl:function>

  <!-- What a row is called in the margin. -->
  <xsl:function name="f:row-name" as="xs:string">
    <xsl:param name="row" as="element()"/>
    <xsl:sequence select="string(f:block-name($row))"/>
  </xsl:function>

  <!-- The words of a row, with its spaces as the eye sees them, and marks as elements; if $marked, variants too. -->
  <xsl:function name="f:cell" as="node()*">
    <xsl:param name="row" as="element()"/>
    <xsl:param name="marked" as="xs:boolean"/>
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="$row"><xsl:with-param name="marked" select="$marked" tunnel="yes"/></xsl:apply-templates>
    </xsl:variable>
    <xsl:for-each-group select="$content" group-adjacent=". instance of text()">
      <xsl:choose>
        <xsl:when test="current-grouping-key()">
          <xsl:variable name="words" as="xs:string" select="local:spaced(string-join(current-group()))"/>
          <xsl:variable name="opened" as="xs:string" select="if (position() eq 1 and starts-with($words, ' ')) then substring($words, 2) else $words"/>
          <xsl:variable name="closed" as="xs:string" select="if (position() eq last() and ends-with($opened, ' ')) then substring($opened, 1, string-length($opened) - 1) else $opened"/>
          <xsl:if test="$closed"><xsl:value-of select="$closed"/></xsl:if>
        </xsl:when>
        <xsl:otherwise><xsl:sequence select="current-group()"/></xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

  <!-- With one space for any run of them; most words need no regular expression for that. -->
  <xsl:function name="local:spaced" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:variable name="plain" as="xs:string" select="translate($words, '&#9;&#10;&#13;', '   ')"/>
    <xsl:sequence select="if (contains($plain, '  ')) then replace($plain, ' +', ' ') else $plain"/>
  </xsl:function>

  <xsl:template match="text()" as="text()"><xsl:sequence select="."/></xsl:template>
  <xsl:template match="comment() | processing-instruction()" as="empty-sequence()"/>
  <xsl:template match="*" priority="-1" as="node()*"><xsl:apply-templates/></xsl:template>
  <xsl:template match="tei:note | tei:fw | tei:figDesc | tei:teiHeader | b:entries" as="empty-sequence()"/>
  <xsl:template match="b:omission | b:unknown | b:lacuna | b:silent | b:unplaced | b:sign" as="element()">
    <xsl:copy><xsl:copy-of select="text()"/></xsl:copy>
  </xsl:template>

  <!-- Traces have their signs in every column but that of today's spelling; the diplomatic one brings them. -->
  <xsl:template match="tei:add | tei:del | tei:supplied | tei:surplus | tei:secl | tei:gap | tei:ex" as="node()*">
    <xsl:variable name="signs" as="xs:string*" select="
      if (f:document(.)/@telling = ('diplomatic', 'normalised')) then () else f:signs(., f:signs-style(f:document(.)))"/>
    <xsl:for-each select="$signs[1][. ne '']"><b:sign>{.}</b:sign></xsl:for-each>
    <xsl:apply-templates select="self::*[not(self::tei:gap)]/node()"/>
    <xsl:for-each select="$signs[2][. ne '']"><b:sign>{.}</b:sign></xsl:for-each>
  </xsl:template>

  <xsl:template match="b:variant" as="node()*">
    <xsl:param name="marked" as="xs:boolean" tunnel="yes"/>
    <xsl:variable name="words" as="node()*"><xsl:apply-templates/></xsl:variable>
    <xsl:choose>
      <xsl:when test="$marked"><b:variant><xsl:sequence select="$words"/></b:variant></xsl:when>
      <xsl:otherwise><xsl:sequence select="$words"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:lb | tei:pb | tei:cb | tei:gb" as="text()?">
    <xsl:if test="not(@break = 'no')"><xsl:text> </xsl:text></xsl:if>
  </xsl:template>
  <xsl:template match="tei:cell | tei:item | tei:p | tei:l | tei:ab | tei:line | tei:label" as="node()*">
    <xsl:text> </xsl:text>
    <xsl:apply-templates/>
    <xsl:text> </xsl:text>
  </xsl:template>

</xsl:stylesheet>
