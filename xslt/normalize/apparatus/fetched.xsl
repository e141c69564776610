<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Readings whose words stand elsewhere: a rdg that only points (TEIC/TEI#1745), or is a copy of another element.
     The words are fetched from the target, and what points to them stays. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:normalize/apparatus/fetched">

  <!-- The content of a reading, note or form: its own, or that of what it points to. -->
  <xsl:function name="f:content" as="node()*">
    <xsl:param name="part" as="element()?"/>
    <xsl:sequence select="if (local:only-points($part)) then local:fetched($part) else $part/node()"/>
  </xsl:function>

  <!-- Whether a reading has no words of its own, but says where they are. -->
  <xsl:function name="local:only-points" as="xs:boolean">
    <xsl:param name="part" as="element()?"/>
    <xsl:sequence select="
      exists($part[self::tei:rdg or self::tei:lem or self::tei:add or self::tei:del][not(normalize-space())])
      and exists(local:pointers($part)) and empty($part//(tei:gap | tei:space | tei:graphic))"/>
  </xsl:function>

  <xsl:function name="local:pointers" as="attribute()*">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="$part/(@copyOf, @sameAs)[1], $part/(tei:ptr | tei:ref)/@target"/>
  </xsl:function>

  <!-- The words of the targets, each in a ref that leads to its place; the pointer itself if that is not in the edition. -->
  <xsl:function name="local:fetched" as="node()*">
    <xsl:param name="part" as="element()"/>
    <xsl:for-each select="local:pointers($part)">
      <xsl:variable name="targets" as="element()*" select="f:targets(.)"/>
      <xsl:variable name="words" as="xs:string" select="string-join($targets ! local:words(.), ' ')"/>
      <xsl:choose>
        <xsl:when test="$words">
          <ref xmlns="http://www.tei-c.org/ns/1.0" type="fetched" target="{.}">
            <xsl:choose>
              <xsl:when test="local:reads-as-it-stands($targets)">
                <xsl:apply-templates mode="m:repeated" select="$targets/node()"/>
              </xsl:when>
              <xsl:otherwise>{$words}</xsl:otherwise>
            </xsl:choose>
          </ref>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="..[self::tei:ptr or self::tei:ref]"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
    <xsl:sequence select="$part/node()[not(self::tei:ptr[@target] or self::tei:ref[@target] or self::text()[not(normalize-space())])]"/>
  </xsl:function>

  <!-- Whether the words of one target may be repeated with their markup: no part of them is left unread, or is a block. -->
  <xsl:function name="local:reads-as-it-stands" as="xs:boolean">
    <xsl:param name="targets" as="element()*"/>
    <xsl:sequence select="
      count($targets) eq 1 and exists($targets/*) and empty($targets/descendant::*[self::tei:app or self::tei:choice or self::tei:note
        or self::tei:listApp or self::tei:p or self::tei:ab or self::tei:l or self::tei:lg or self::tei:div or self::tei:list or self::tei:table])"/>
  </xsl:function>

  <!-- What one reads in an element: its words without notes, readings not read and forms not chosen. -->
  <xsl:function name="local:words" as="xs:string">
    <xsl:param name="target" as="element()"/>
    <xsl:sequence select="f:line($target//text()[f:is-read(., $target)])"/>
  </xsl:function>

  <!-- Within a reading that the text does not show, an addition or deletion may repeat words by pointer too. -->
  <xsl:template mode="m:reading-text" match="tei:add[local:is-repetition(.)] | tei:del[local:is-repetition(.)]" as="element()" priority="1">
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates mode="#current" select="f:content(.)"/>
    </xsl:copy>
  </xsl:template>

  <xsl:function name="local:is-repetition" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      exists($element/@copyOf) and $element/ancestor::tei:rdg[1] ! not(. is f:read-in-text(ancestor::tei:app[1])) and local:only-points($element)"/>
  </xsl:function>

</xsl:stylesheet>
