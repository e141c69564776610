<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Draws of a text what stands on one page. A container that reaches over several pages is drawn on each of them with
  what it has there; f:begun-before tells the ids that such a container has had on an earlier page. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <!-- The names are those of f:is-divisible. $part is the number of the page while the parts of a container may stand on
    several, else absent. -->
  <xsl:template priority="50" as="node()*" match="(b:document | tei:TEI | tei:teiCorpus | tei:text | tei:group | tei:front | tei:body | tei:back | tei:div
      | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7 | tei:floatingText | tei:lg | tei:sp | tei:sourceDoc
      | tei:surfaceGrp | tei:facsimile | tei:standOff | tei:listBibl | tei:listPerson | tei:listPlace | tei:listOrg | tei:listEvent
      | tei:annotationBlock)/node()">
    <xsl:param name="part" as="xs:integer?" tunnel="yes"/>
    <xsl:variable name="first" as="xs:integer" select="if (empty($part) or self::text()[not(normalize-space())]) then 0 else f:page-number(.)"/>
    <xsl:variable name="last" as="xs:integer" select="if (exists($part) and f:is-divisible(.)) then f:last-page-number(.) else $first"/>
    <xsl:choose>
      <xsl:when test="empty($part)"><xsl:next-match/></xsl:when>
      <xsl:when test="$part lt $first or $part gt $last"/>
      <xsl:when test="$first eq $last">
        <xsl:next-match><xsl:with-param name="part" tunnel="yes" as="xs:integer?" select="()"/></xsl:next-match>
      </xsl:when>
      <xsl:otherwise><xsl:next-match/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The ids of the containers that a page goes on with. -->
  <xsl:function name="f:begun-before" as="xs:string*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="part" as="xs:integer"/>
    <xsl:variable name="start" as="element()?" select="f:page-starts($document)[$part gt 1]?($part - 1)"/>
    <xsl:sequence select="$start/ancestor::tei:* ! string(@xml:id)[. ne '']"/>
  </xsl:function>

</xsl:stylesheet>
