<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     What running heads say: marks on headings and entries, for the make-up knows on which pages they come to stand. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:fo/heads">

  <!-- The first heading of a section: of a division that begins pages, or of one right below such or in no other. -->
  <xsl:function name="f:section-mark" as="attribute()?">
    <xsl:param name="head" as="element()"/>
    <xsl:variable name="division" as="element()" select="$head/.."/>
    <xsl:variable name="chapters" as="element()*" select="f:chapters(f:document($head))"/>
    <xsl:variable name="wider" as="element()*" select="$division/ancestor::*[tei:head][local:is-division(.)]"/>
    <xsl:if test="local:is-division($division) and empty($head/preceding-sibling::tei:head) and (every $one in $wider satisfies exists($one/descendant-or-self::* intersect $chapters))">
      <xsl:attribute name="print:head" select="f:head-words(f:heading($division))"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:is-division" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[self::b:entries or matches(local-name(), '^div[0-7]?$')])"/>
  </xsl:function>

  <!-- The lemma of a dictionary's entry; entries within entries have none of their own. -->
  <xsl:function name="f:lemma-mark" as="attribute()?">
    <xsl:param name="entry" as="element()"/>
    <xsl:variable name="words" as="xs:string?" select="($entry//tei:orth)[1] ! f:plain(.)"/>
    <xsl:if test="$entry[self::tei:entry or self::tei:entryFree or self::tei:superEntry][not(ancestor::tei:entry or ancestor::tei:entryFree or ancestor::tei:superEntry)] and $words">
      <xsl:attribute name="print:key" select="f:first-words($words, 4)"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
