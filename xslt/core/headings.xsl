<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Titles and headings as plain text, and the sections that they make. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode">

  <!-- Plain reading text of a node: no notes, no apparatus, no page numbers. -->
  <xsl:mode name="m:plain" on-no-match="text-only-copy" on-multiple-match="fail"/>
  <xsl:template mode="m:plain" match="tei:note | tei:fw | tei:index | b:apparatus | b:entries" as="empty-sequence()"/>
  <xsl:template mode="m:plain" match="tei:lb[not(@break = 'no')] | tei:pb[not(@break = 'no')] | tei:cb[not(@break = 'no')]" as="text()">
    <xsl:text> </xsl:text>
  </xsl:template>
  <xsl:template mode="m:plain" match="tei:head | tei:p | tei:l | tei:item | tei:titlePart | tei:cell" as="text()*">
    <xsl:text> </xsl:text>
    <xsl:apply-templates mode="#current"/>
    <xsl:text> </xsl:text>
  </xsl:template>

  <!-- The reading text of nodes on one line. -->
  <xsl:function name="f:plain" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="text" as="text()*">
      <xsl:apply-templates mode="m:plain" select="$nodes"/>
    </xsl:variable>
    <xsl:sequence select="normalize-space(string-join($text))"/>
  </xsl:function>

  <!-- The title of a document in $language, else in another; its id if the header gives none. -->
  <xsl:function name="f:title" as="xs:string" cache="yes">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="titles" as="element()*" select="$document/*/tei:teiHeader/tei:fileDesc/tei:titleStmt/tei:title[normalize-space()]"/>
    <xsl:variable name="whole" as="element()*" select="$titles[not(@type = ('sub', 'subordinate', 'desc'))]"/>
    <xsl:variable name="main" as="element()*" select="($whole[@type = 'main'], $whole[not(@type)], $whole)"/>
    <xsl:sequence select="(
      f:in-language($main, $language) ! f:plain(.),
      f:in-language($titles, $language) ! f:plain(.),
      ($document//tei:titlePage//tei:titlePart | $document//tei:body/tei:head)[1] ! f:plain(.),
      string($document/@id))[. ne ''][1]"/>
  </xsl:function>

  <!-- The title of the edition: from its settings, else of its only or first text. -->
  <xsl:function name="f:edition-title" as="xs:string">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="(
      f:in-language($edition/b:edition/b:settings/b:title, $language) ! string(.),
      ($edition/b:edition/b:document[@role = 'text'], $edition/b:edition/b:document)[1] ! f:title(., $language),
      $edition/b:edition/@root ! string(.))[1]"/>
  </xsl:function>

  <!-- The heading of a division as plain text. -->
  <xsl:function name="f:heading" as="xs:string?">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="($division/tei:head[normalize-space()] | $division/tei:body/tei:head[normalize-space()])[1] ! f:plain(.)"/>
  </xsl:function>

  <!-- The level of a division among the headed divisions around it, from 1. -->
  <xsl:function name="f:level" as="xs:integer">
    <xsl:param name="division" as="element()"/>
    <xsl:sequence select="1 + count($division/ancestor::*[tei:head][not(self::tei:list or self::tei:table or self::tei:lg)])"/>
  </xsl:function>

  <!-- The headed divisions of a document in reading order, those of embedded texts left out. -->
  <xsl:function name="f:sections" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="
      $document//(tei:div | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7)
        [tei:head[normalize-space()]][not(ancestor::tei:floatingText)]"/>
  </xsl:function>

</xsl:stylesheet>
