<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     White space that lays out the tags only, as editors of XML write it, is no part of the text: it would stand
     before a comma or inside a word. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:normalize/gather/white-space">

  <!-- A substitution holds elements only: nothing stands at its ends, and nothing between its parts inside a word. -->
  <xsl:template mode="m:identify" match="tei:subst/text()[not(normalize-space())][local:is-at-an-end(.) or local:is-inside-a-word(..)]" as="empty-sequence()"/>

  <xsl:function name="local:is-at-an-end" as="xs:boolean">
    <xsl:param name="space" as="text()"/>
    <xsl:sequence select="empty($space/preceding-sibling::*) or empty($space/following-sibling::*)"/>
  </xsl:function>

  <xsl:function name="local:is-inside-a-word" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      matches($element/preceding-sibling::node()[1]/self::text(), '[\p{L}\p{M}]$')
      or matches($element/following-sibling::node()[1]/self::text(), '^[\p{L}\p{M}]')"/>
  </xsl:function>

  <!-- A line that ends in an element right before punctuation ended there for the tag. -->
  <xsl:template mode="m:identify" as="text()?"
    match="tei:*[not(self::tei:subst)]/text()[matches(., '[\r\n]\s*$')][empty(following-sibling::node())][local:is-before-punctuation(.)]">
    <xsl:variable name="words" as="xs:string" select="replace(., '\s+$', '')"/>
    <xsl:if test="$words">
      <xsl:value-of select="$words"/>
    </xsl:if>
  </xsl:template>

  <!-- French sets some signs apart by a space. -->
  <xsl:function name="local:is-before-punctuation" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="next" as="xs:string" select="string($text/following::text()[1])"/>
    <xsl:sequence select="
      not($text/ancestor::*[@xml:space][1]/@xml:space = 'preserve')
      and matches($next, if ($text/ancestor::*[@xml:lang][1][starts-with(@xml:lang, 'fr')]) then '^[,.)\]]' else '^[,.;:!?)\]]')"/>
  </xsl:function>

  <!-- Words and signs that say by @join that nothing stands between them (TEI, att.linguistic), also across the ends of names. -->
  <xsl:template mode="m:identify" priority="1" match="tei:*[not(self::tei:subst)]/text()[not(normalize-space())][local:is-joined(.)]" as="empty-sequence()"/>

  <xsl:function name="local:is-joined" as="xs:boolean">
    <xsl:param name="space" as="text()"/>
    <xsl:sequence select="
      local:last-token(local:neighbour($space, false()))/@join = ('right', 'both')
      or local:first-token(local:neighbour($space, true()))/@join = ('left', 'both')"/>
  </xsl:function>

  <!-- What stands before or after a space, where need be outside the phrase that begins or ends with it. -->
  <xsl:function name="local:neighbour" as="element()?">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="after" as="xs:boolean"/>
    <xsl:variable name="beside" as="node()?" select="
      if ($after) then $node/following-sibling::node()[self::* or self::text()[normalize-space()]][1]
      else $node/preceding-sibling::node()[self::* or self::text()[normalize-space()]][1]"/>
    <xsl:variable name="phrase" as="element()?" 
      select="$node/(parent::tei:name | parent::tei:persName | parent::tei:placeName | parent::tei:orgName | parent::tei:phr | parent::tei:cl | parent::tei:hi | parent::tei:num | parent::tei:date)"/>
    <xsl:sequence select="if ($beside) then $beside/self::* else $phrase ! local:neighbour(., $after)"/>
  </xsl:function>

  <xsl:function name="local:last-token" as="element()?">
    <xsl:param name="element" as="element()?"/>
    <xsl:sequence select="if ($element[self::tei:w or self::tei:pc]) then $element else $element/*[last()] ! local:last-token(.)"/>
  </xsl:function>

  <xsl:function name="local:first-token" as="element()?">
    <xsl:param name="element" as="element()?"/>
    <xsl:sequence select="if ($element[self::tei:w or self::tei:pc]) then $element else $element/*[1] ! local:first-token(.)"/>
  </xsl:function>

</xsl:stylesheet>
