<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     What a record says, in one run of words: facts in the language of the book, else in those there are. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/registers">

  <xsl:mode name="m:fact" on-no-match="fail" on-multiple-match="fail"/>

  <!-- The words of a record, names left out where the item shows them. -->
  <xsl:function name="f:record-words" as="node()*">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="f:record-words($record, '')"/>
  </xsl:function>

  <!-- The same without the facts whose words have all been said. -->
  <xsl:function name="f:record-words" as="node()*">
    <xsl:param name="record" as="element()"/>
    <xsl:param name="said" as="xs:string"/>
    <xsl:variable name="known" as="xs:string*" select="local:words($said)"/>
    <xsl:variable name="bibliographic" as="xs:boolean" select="exists($record[self::tei:bibl or self::tei:biblStruct or self::tei:biblFull or self::tei:msDesc])"/>
    <xsl:variable name="names" as="element()*" select="if ($bibliographic) then () else (f:record-names($record), $record/self::tei:item/tei:abbr)"/>
    <xsl:variable name="running" as="xs:boolean" select="exists($record/text()[normalize-space()])"/>
    <xsl:choose>
      <!-- Plain words: FOP 2.11 fails on runs within runs where it hyphenates. -->
      <xsl:when test="$record/self::tei:biblStruct and $said ne ''">
        <xsl:sequence select="f:text(string-join(f:untold($record, $said) ! (if (self::tei:note) then f:plain(node()) else f:spaced(.)), '. '))"/>
      </xsl:when>
      <xsl:when test="$running">
        <xsl:sequence select="local:prose($record)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="facts" as="element(fo:inline)*">
          <xsl:for-each-group select="$record/(* except $names)" group-by="name() || ' ' || @type || ' ' || string-join(@source)">
            <xsl:apply-templates mode="m:fact" select="local:chosen(current-group())[not(exists($known) and normalize-space() and (every $word in local:words(.) satisfies $word = $known))]">
              <xsl:with-param name="nested" select="true()" tunnel="yes"/>
            </xsl:apply-templates>
          </xsl:for-each-group>
        </xsl:variable>
        <xsl:sequence select="local:joined($facts)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="local:prose" as="node()*">
    <xsl:param name="record" as="element()"/>
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="$record/node()">
        <xsl:with-param name="nested" select="true()" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:sequence select="f:run-in($content)"/>
  </xsl:function>

  <xsl:function name="local:words" as="xs:string*">
    <xsl:param name="said" as="item()"/>
    <xsl:sequence select="tokenize(lower-case($said), '[^\p{L}\p{N}\p{M}]+')[. ne '']"/>
  </xsl:function>

  <!-- Of a fact told in several languages, the one for the book; authority files only, a text loses nothing. -->
  <xsl:function name="local:chosen" as="element()*">
    <xsl:param name="facts" as="element()*"/>
    <xsl:variable name="spoken" as="element()*" select="$facts[@xml:lang]"/>
    <xsl:choose>
      <xsl:when test="not(f:document($facts[1])/@role = 'authority') or count(distinct-values($spoken/@xml:lang)) lt 2">
        <xsl:sequence select="$facts"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="best" as="xs:string" select="string(f:in-language($spoken, $language)/@xml:lang)"/>
        <xsl:sequence select="$facts[not(@xml:lang) or @xml:lang = $best]"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Facts as sentences: a stop between two unless the first ends with one. -->
  <xsl:function name="local:joined" as="node()*">
    <xsl:param name="facts" as="element(fo:inline)*"/>
    <xsl:for-each select="$facts">
      <xsl:variable name="place" as="xs:integer" select="position()"/>
      <xsl:sequence select="f:text(if ($place = 1) then '' else if (matches($facts[$place - 1], '[.!?…]\s*$')) then ' ' else '. '), local:unspaced(.)"/>
    </xsl:for-each>
  </xsl:function>

  <!-- A fact without the space at its end, which would stand before the stop. -->
  <xsl:function name="local:unspaced" as="node()?">
    <xsl:param name="node" as="node()"/>
    <xsl:choose>
      <xsl:when test="$node/self::*">
        <xsl:copy select="$node">
          <xsl:sequence select="@*, node()[position() lt last()], node()[last()] ! local:unspaced(.)"/>
        </xsl:copy>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="f:text(replace($node, '\s+$', ''))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A dated fact without words: its date. -->
  <xsl:template mode="m:fact" match="(tei:birth | tei:death | tei:floruit | tei:date)[not(normalize-space())]" as="element(fo:inline)?" priority="1">
    <xsl:variable name="date" as="xs:string?" select="f:date-label(., $language)"/>
    <xsl:if test="$date">
      <fo:inline>{if (self::tei:date) then '' else f:label('book-' || local-name(), $language) || ' '}{$date}{if (@cert = ('low', 'medium')) then ' (?)' else ''}<xsl:sequence select="f:grounds(.)"/></fo:inline>
    </xsl:if>
  </xsl:template>

  <xsl:template mode="m:fact" match="*" as="element(fo:inline)?">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates mode="m:fo" select="."/>
    </xsl:variable>
    <xsl:if test="normalize-space(string-join($content))">
      <fo:inline>
        <xsl:sequence select="local:bare(f:run-in(local:bare($content)))"/>
      </fo:inline>
    </xsl:if>
  </xsl:template>

  <!-- Content without the spaces around it. -->
  <xsl:function name="local:bare" as="node()*">
    <xsl:param name="content" as="node()*"/>
    <xsl:sequence select="
      for $at in 1 to count($content) return $content[$at][not(. instance of text() and normalize-space() = '' and $at = (1, count($content)))]"/>
  </xsl:function>

</xsl:stylesheet>
