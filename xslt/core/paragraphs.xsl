<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Numbers of paragraphs, by which readers cite: each text and each embedded document counts its own. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/paragraphs">

  <!-- The number of a paragraph in its text; @n wins; none for paragraphs that are not in the main flow. -->
  <xsl:function name="f:paragraph-number" as="xs:string?">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="
      if ($block/@n) then string($block/@n)
      else $block/ancestor::*[self::tei:text or self::tei:floatingText][1]
        ! local:numbers(root(.), f:id-in-edition(.))($block/@xml:id) ! string(.)"/>
  </xsl:function>

  <xsl:key name="local:text" match="tei:text | tei:floatingText" use="f:id-in-edition(.)"/>

  <!-- Saxon-HE 12 finds a cached result again only if nodes among the arguments are document nodes. -->
  <xsl:function name="local:numbers" as="map(xs:string, xs:integer)" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:variable name="blocks" as="element()*" select="key('local:text', $place, $edition)[1] ! local:paragraphs(.)"/>
    <xsl:map>
      <xsl:for-each select="$blocks">
        <xsl:map-entry key="string(@xml:id)" select="position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:function>

  <!-- Paragraphs of the flow, those of notes, quotations, tables and embedded texts left out. -->
  <xsl:function name="local:paragraphs" as="element()*">
    <xsl:param name="element" as="element()"/>
    <xsl:for-each select="$element/*">
      <xsl:choose>
        <xsl:when test="(self::tei:p or self::tei:ab) and @xml:id">
          <xsl:sequence select="."/>
        </xsl:when>
        <xsl:when test="self::tei:note or self::tei:floatingText or self::tei:text or self::tei:table or self::tei:figure
          or self::tei:quote or self::tei:q or self::tei:list or self::tei:sp or self::tei:listBibl or self::tei:titlePage"/>
        <xsl:otherwise>
          <xsl:sequence select="local:paragraphs(.)"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
