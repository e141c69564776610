<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Words that stand more than once in a line: reledmac numbers those that are a lemma. -->
<xsl:stylesheet version="3.0" expand-text="no" exclude-result-prefixes="#all" default-mode="m:latex"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:latex/same-words">

  <!-- The lemmata of one word in the block of a text that stand in it more than once. -->
  <xsl:function name="f:same-words" as="xs:string*">
    <xsl:param name="block" as="element()?"/>
    <xsl:variable name="lemmata" as="xs:string*" select="distinct-values($block//fo:inline[f:is-word-lemma(.)] ! normalize-space())"/>
    <xsl:if test="exists($lemmata) and empty($block/ancestor::fo:page-sequence/@print:right-to-left)">
      <xsl:variable name="words" as="xs:string*" select="tokenize(string-join($block//text()[not(ancestor::fo:footnote)]), '[^\p{L}\p{M}\p{N}]+')"/>
      <xsl:sequence select="$lemmata[count(index-of($words, .)) gt 1]"/>
    </xsl:if>
  </xsl:function>

  <!-- Whether an inline is a lemma of a single word. -->
  <xsl:function name="f:is-word-lemma" as="xs:boolean">
    <xsl:param name="inline" as="element()"/>
    <xsl:sequence select="exists($inline/@id) and matches(normalize-space($inline), '^[\p{L}\p{M}\p{N}]+$') and f:embracing($inline)"/>
  </xsl:function>

  <!-- Text of numbered lines: each of the same words is marked, as a lemma where it is one. -->
  <xsl:template match="text()[f:is-numbered(.)]" as="xs:string" priority="1">
    <xsl:variable name="same" as="xs:string*" select="f:same-words(ancestor::fo:block[1])"/>
    <xsl:variable name="command" as="xs:string" select="if (ancestor::fo:inline[f:is-word-lemma(.)]) then '\sameword[inlemma]{' else '\sameword{'"/>
    <xsl:variable name="pieces" as="xs:string*">
      <xsl:choose>
        <xsl:when test="empty($same)"><xsl:sequence select="f:tex(.)"/></xsl:when>
        <xsl:otherwise>
          <xsl:analyze-string select="." regex="[\p{{L}}\p{{M}}\p{{N}}]+">
            <xsl:matching-substring><xsl:sequence select="if (. = $same) then $command || f:tex(.) || '}' else f:tex(.)"/></xsl:matching-substring>
            <xsl:non-matching-substring><xsl:sequence select="f:tex(.)"/></xsl:non-matching-substring>
          </xsl:analyze-string>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:sequence select="string-join($pieces)"/>
  </xsl:template>

</xsl:stylesheet>
