<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The index of all words of the texts, by language, made of the finished pages: each word gets a place of its own.
     A word that mark-up runs through is one word. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fn="http://www.w3.org/2005/xpath-functions"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:fo/word-index">

  <!-- Whether the book has such an index. -->
  <xsl:function name="f:has-word-index" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="f:book-setting('index-words', $node) = 'all'"/>
  </xsl:function>

  <!-- Numbers the runs of letters on the pages of texts; what stands at the foot is no text. -->
  <xsl:accumulator name="local:run" as="xs:integer" initial-value="0">
    <xsl:accumulator-rule match="fo:flow[../@print:words]//text()" select="$value + 1"/>
  </xsl:accumulator>

  <!-- Letters, and the signs of editors that may stand within a word. -->
  <xsl:variable name="local:word" as="xs:string" select="'[\p{L}\p{M}⟨⟩⟦⟧\[\]]+([’\-‑][\p{L}\p{M}⟨⟩⟦⟧\[\]]+)*'"/>

  <!-- Before each word that begins in a run of letters stands its place. -->
  <xsl:template mode="m:finish" match="fo:flow[../@print:words]//text()[local:is-text(.)]" as="node()*" priority="1">
    <xsl:variable name="text" as="text()" select="."/>
    <xsl:variable name="number" as="xs:integer" select="accumulator-before('local:run')"/>
    <xsl:variable name="goes-on" as="xs:boolean" select="local:goes-on($text)"/>
    <xsl:for-each select="analyze-string(., $local:word)/*">
      <xsl:if test="self::fn:match and not(position() = 1 and $goes-on)">
        <fo:inline id="w{$number}.{position()}"><fo:wrapper/></fo:inline>
      </xsl:if>
      <xsl:value-of select="."/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template mode="m:finish" match="fo:page-sequence/@print:words" as="empty-sequence()" priority="1"/>

  <!-- Whether a run is text with words in it: no mark, nothing that is painted only. -->
  <xsl:function name="local:is-text" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:sequence select="matches($text, '[\p{L}⟨⟩⟦⟧\[\]]') and empty($text/ancestor::fo:*[self::fo:footnote or @role = 'artifact'])"/>
  </xsl:function>

  <!-- Whether a run begins within a word that has begun before it in the same block. -->
  <xsl:function name="local:goes-on" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="before" as="text()?" select="$text/preceding::text()[empty(ancestor::fo:footnote)][1]"/>
    <xsl:sequence select="
      exists($before) and matches($text, '^[\p{L}\p{M}⟨⟩⟦⟧\[\]]') and matches($before, '[\p{L}\p{M}⟨⟩⟦⟧\[\]]$') and $before/ancestor::fo:block[1] is $text/ancestor::fo:block[1]"/>
  </xsl:function>

  <!-- What of a word stands in the runs after the one in which it begins. -->
  <xsl:function name="local:rest" as="xs:string">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="next" as="text()?" select="$text/following::text()[empty(ancestor::fo:footnote)][1]"/>
    <xsl:variable name="more" as="xs:string" select="if ($next[local:goes-on(.)]) then replace($next, '^([\p{L}\p{M}⟨⟩⟦⟧\[\]]+).*$', '$1', 's') else ''"/>
    <xsl:sequence select="if ($more and $more eq string($next)) then $more || local:rest($next) else $more"/>
  </xsl:function>

  <!-- Where the index is to stand, filled when the pages of the texts are there. -->
  <xsl:template mode="m:finish" match="fo:block[@print:word-index]" as="element()*" priority="1">
    <xsl:variable name="words" as="element(b:word)*" select="root()//fo:flow[../@print:words]//text()[local:is-text(.)] ! local:words(.)"/>
    <xsl:for-each-group select="$words" group-by="string(@language)">
      <xsl:variable name="spoken" as="xs:string" select="current-grouping-key()"/>
      <xsl:if test="last() gt 1">
        <fo:block role="H2">
          <xsl:sequence select="f:style(('head', 'head-2'))"/>
          <xsl:text>{if ($spoken = ('kk', 'ru', 'en')) then f:label('language-name', $spoken) else $spoken}</xsl:text>
        </fo:block>
      </xsl:if>
      <xsl:for-each-group select="current-group()" group-by="lower-case(.)">
        <xsl:sort select="current-grouping-key()" collation="{f:collation(($spoken[. ne ''], $language)[1])}"/>
        <xsl:sequence select="local:entry(current-grouping-key(), current-group())"/>
      </xsl:for-each-group>
    </xsl:for-each-group>
  </xsl:template>

  <xsl:function name="local:entry" as="element(fo:block)">
    <xsl:param name="word" as="xs:string"/>
    <xsl:param name="occurrences" as="element(b:word)+"/>
    <fo:block role="BibEntry">
      <xsl:sequence select="f:style('index-line')"/>
      <xsl:text>{$word}</xsl:text>
      <xsl:sequence select="f:apart($word)"/>
      <xsl:for-each select="$occurrences">
        <fo:inline print:page-of="{@place}">
          <xsl:sequence select="f:page-of(@place, $word)"/>
        </fo:inline>
      </xsl:for-each>
    </fo:block>
  </xsl:function>

  <!-- The words that begin in a run, each with its place and language. -->
  <xsl:function name="local:words" as="element(b:word)*">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="number" as="xs:integer" select="$text/accumulator-before('local:run')"/>
    <xsl:variable name="goes-on" as="xs:boolean" select="local:goes-on($text)"/>
    <xsl:variable name="spoken" as="xs:string" select="f:primary-language(string(($text/ancestor::*/@xml:lang)[last()]))"/>
    <xsl:for-each select="analyze-string($text, $local:word)/*">
      <xsl:if test="self::fn:match and not(position() = 1 and $goes-on)">
        <xsl:variable name="whole" as="xs:string" select="translate(. || (if (position() = last()) then local:rest($text) else ''), '⟨⟩⟦⟧[]', '')"/>
        <xsl:if test="$whole">
          <b:word place="w{$number}.{position()}" language="{$spoken}">{$whole}</b:word>
        </xsl:if>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
