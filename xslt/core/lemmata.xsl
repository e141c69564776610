<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Lemmata in an apparatus: shortened when long, and numbered when their words stand more than once in a line or paragraph. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/lemmata">

  <!-- How many words a lemma may have before it is shortened, if the settings do not say. -->
  <xsl:variable name="local:words" as="xs:integer" select="6"/>

  <!-- The shortened form of a lemma, «first … last»; nothing for one that is short, or that the source
       states apart from the text: of that no word may be missing. -->
  <xsl:function name="f:shortened-lemma" as="xs:string?">
    <xsl:param name="lemma" as="element(b:lemma)"/>
    <xsl:sequence select="if ($lemma/(@derived or @read)) then f:first-and-last($lemma) else ()"/>
  </xsl:function>

  <!-- The first and last word of a long lemma, for an output that keeps its words within reach; not of one that holds notes. -->
  <xsl:function name="f:first-and-last" as="xs:string?">
    <xsl:param name="lemma" as="element(b:lemma)"/>
    <xsl:variable name="words" as="xs:string*" select="if ($lemma/*) then tokenize(f:plain($lemma)) else tokenize($lemma)"/>
    <xsl:variable name="limit" as="xs:integer" select="(f:apparatus-setting('lemma-words', $lemma) ! xs:integer(.), $local:words)[1]"/>
    <xsl:if test="count($words) gt $limit and empty($lemma//tei:note)">
      <xsl:sequence select="$words[1] || ' … ' || $words[last()]"/>
    </xsl:if>
  </xsl:function>

  <!-- Which occurrence of its words in the block an entry is about; nothing if they stand there once. -->
  <xsl:function name="f:occurrence" as="xs:integer?">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:variable name="words" as="xs:string*" select="
      if (count($entry/b:lemma) = 1) then local:tokens(if ($entry/b:lemma/*) then f:plain($entry/b:lemma) else $entry/b:lemma) else ()"/>
    <xsl:if test="exists($words) and count($words) le 3 and $entry/@block and not($entry/@loc)">
      <xsl:variable name="block" as="map(xs:string, item()*)" select="local:block(root($entry), f:document($entry)/@path || '#' || $entry/@block)"/>
      <xsl:variable name="all" as="xs:string*" select="$block('#')"/>
      <xsl:variable name="places" as="xs:integer*" select="
        for $place in index-of($all, $words[1])
        return $place[every $next in 2 to count($words) satisfies $all[$place + $next - 1] = $words[$next]]"/>
      <xsl:sequence select="if (count($places) gt 1) then $block($entry/@xml:id) ! (let $before := . return 1 + count($places[. le $before])) else ()"/>
    </xsl:if>
  </xsl:function>

  <!-- That number in raised figures, which are signs of their own: no word of the lemma ends in them. -->
  <xsl:function name="f:occurrence-sign" as="xs:string?">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:sequence select="f:occurrence($entry) ! translate(string(.), '0123456789', '⁰¹²³⁴⁵⁶⁷⁸⁹')"/>
  </xsl:function>

  <xsl:key name="local:block" match="*[@xml:id]" use="f:id-in-edition(.)"/>

  <!-- The words of a block, and how many of them stand before each marker.
       Saxon-HE 12 finds a cached result again only if nodes among the arguments are document nodes. -->
  <xsl:function name="local:block" as="map(xs:string, item()*)" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="address" as="xs:string"/>
    <xsl:variable name="block" as="element()?" select="key('local:block', $address, $edition)[1]"/>
    <xsl:variable name="parts" as="node()*" select="
      $block/descendant::node()[self::text() or self::b:span or self::b:start or self::tei:lb]
        [empty(ancestor::tei:note except $block/ancestor-or-self::*)]"/>
    <xsl:variable name="counts" as="map(xs:string, item()*)*">
      <xsl:map-entry key="'#'" select="local:tokens(string-join($parts ! local:text(.)))"/>
      <xsl:iterate select="$parts">
        <xsl:param name="count" as="xs:integer" select="0"/>
        <xsl:param name="in-word" as="xs:boolean" select="false()"/>
        <xsl:variable name="text" as="xs:string" select="local:text(.)"/>
        <xsl:if test="@entry">
          <xsl:map-entry key="string(@entry)" select="$count"/>
        </xsl:if>
        <xsl:next-iteration>
          <xsl:with-param name="count" select="$count + count(local:tokens($text)) - (if ($in-word and matches($text, '^[\p{L}\p{M}\p{N}]')) then 1 else 0)"/>
          <xsl:with-param name="in-word" select="if ($text) then matches($text, '[\p{L}\p{M}\p{N}]$') else $in-word"/>
        </xsl:next-iteration>
      </xsl:iterate>
    </xsl:variable>
    <xsl:sequence select="map:merge($counts, map{'duplicates': 'use-first'})"/>
  </xsl:function>

  <xsl:function name="local:text" as="xs:string">
    <xsl:param name="part" as="node()"/>
    <xsl:sequence select="if ($part/self::text()) then string($part) else if ($part/self::tei:lb[not(@break = 'no')]) then ' ' else ''"/>
  </xsl:function>

  <xsl:function name="local:tokens" as="xs:string*">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="tokenize($text, '[^\p{L}\p{M}\p{N}]+')[. ne '']"/>
  </xsl:function>

</xsl:stylesheet>
