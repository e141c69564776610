<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Variants of located entries: their lemma is a word somewhere in a line, which the line itself does not mark. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:core/located-variants">

  <xsl:mode name="m:with-variant" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <!-- Nodes in which a variant has taken the place of a lemma; marked as unplaced if the lemma is not there just once. -->
  <xsl:function name="f:with-variant" as="node()*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="lemma" as="element()"/>
    <xsl:param name="variant" as="element()*"/>
    <xsl:variable name="pattern" as="xs:string" select="local:pattern(f:plain($lemma))"/>
    <xsl:variable name="places" as="text()*" select="$nodes/descendant-or-self::text()[matches(., $pattern)][empty(ancestor::b:variant)]"/>
    <xsl:choose>
      <xsl:when test="$pattern and count($places) = 1 and count(tokenize($places, $pattern)) = 2">
        <xsl:apply-templates mode="m:with-variant" select="$nodes">
          <xsl:with-param name="place" select="$places" tunnel="yes"/>
          <xsl:with-param name="pattern" select="$pattern" tunnel="yes"/>
          <xsl:with-param name="variant" select="$variant" tunnel="yes"/>
        </xsl:apply-templates>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$nodes, f:unplaced($lemma/ancestor::b:entry[1])"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The mark of an entry whose reading is known, but not its place in the line. -->
  <xsl:function name="f:unplaced" as="element(b:unplaced)">
    <xsl:param name="entry" as="element(b:entry)"/>
    <b:unplaced entry="{$entry/@xml:id}"/>
  </xsl:function>

  <xsl:template mode="m:with-variant" match="text()" as="node()*">
    <xsl:param name="place" as="text()" tunnel="yes"/>
    <xsl:param name="pattern" as="xs:string" tunnel="yes"/>
    <xsl:param name="variant" as="element()*" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test=". is $place">
        <xsl:analyze-string select="." regex="{$pattern}">
          <xsl:matching-substring>
            <xsl:value-of select="regex-group(1)"/>
            <xsl:sequence select="$variant"/>
            <xsl:value-of select="regex-group(2)"/>
          </xsl:matching-substring>
          <xsl:non-matching-substring>
            <xsl:value-of select="."/>
          </xsl:non-matching-substring>
        </xsl:analyze-string>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="."/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The words of a lemma as a pattern of whole words; nothing matches an empty lemma. -->
  <xsl:function name="local:pattern" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:variable name="escaped" as="xs:string*" select="tokenize($words) ! replace(., '([\\\[\](){}.?*+^$|-])', '\\$1')"/>
    <xsl:sequence select="if (exists($escaped)) then '(^|[^\p{L}\p{M}\p{N}])' || string-join($escaped, '\s+') || '([^\p{L}\p{M}\p{N}]|$)' else '^\P{C}{999}$'"/>
  </xsl:function>

</xsl:stylesheet>
