<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The works of the bibliography as a citation style describes them ($cited), and their order in a list. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/bibliography-entries">

  <!-- Whether a record stands in the bibliography. -->
  <xsl:function name="f:is-listed" as="xs:boolean">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="exists($record[self::tei:bibl or self::tei:biblStruct or self::tei:biblFull or self::tei:msDesc]) and exists(f:bibliography-entry($record))"/>
  </xsl:function>

  <!-- The entry of a record, if the style has one for it. -->
  <xsl:function name="f:bibliography-entry" as="xs:string?">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="$cited($language || ' #' || f:work-id($record))[. ne '']"/>
  </xsl:function>

  <!-- Whether a record of a text is printed as the style has it: one with a title, whose elements have no words between them. -->
  <xsl:function name="f:is-styled" as="xs:boolean">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="exists($record/parent::tei:listBibl) and empty($record/ancestor::tei:teiHeader) and empty($record/text()[normalize-space()])
      and f:is-titled($record) and f:is-listed($record)"/>
  </xsl:function>

  <!-- What a record says that its entry does not: elements with a word that is not among those of the entry. -->
  <xsl:function name="f:untold" as="element()*">
    <xsl:param name="record" as="element()"/>
    <xsl:param name="entry" as="xs:string"/>
    <xsl:variable name="told" as="xs:string*" select="local:words($entry)"/>
    <xsl:variable name="facts" as="element()*" select="$record/(* | tei:analytic/* | tei:monogr/* | tei:monogr/tei:imprint/* | tei:series/*)[not(self::tei:analytic or self::tei:monogr or self::tei:imprint or self::tei:series[*])]"/>
    <xsl:sequence select="$facts[some $word in local:words(.) satisfies not($word = $told)]"/>
  </xsl:function>

  <xsl:function name="local:words" as="xs:string*">
    <xsl:param name="said" as="item()"/>
    <xsl:sequence select="tokenize(string($said), '[^\p{L}\p{N}\p{M}]+')[. ne '']"/>
  </xsl:function>

  <!-- Works in the order of their entries; where readers write in Cyrillic, those in other scripts come after. -->
  <xsl:function name="f:in-bibliographic-order" as="element()*">
    <xsl:param name="works" as="element()*"/>
    <xsl:perform-sort select="$works">
      <xsl:sort select="matches(local:key(.), '^\p{IsCyrillic}') ne ($language = ('kk', 'ru'))"/>
      <xsl:sort select="local:key(.)" collation="{f:collation($language)}"/>
    </xsl:perform-sort>
  </xsl:function>

  <!-- What an entry sorts by: its letters and figures from the first letter on. -->
  <xsl:function name="local:key" as="xs:string">
    <xsl:param name="work" as="element()"/>
    <xsl:sequence select="replace(f:bibliography-entry($work), '^[^\p{L}\p{N}]+', '')"/>
  </xsl:function>

</xsl:stylesheet>
