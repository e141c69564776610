<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Contents, bookmarks and the list of everything that gets a line in them. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/contents">

  <!-- The lines of the contents: maps with level, title, place. -->
  <xsl:function name="f:contents" as="map(xs:string, item())*">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:if test="f:edition-witnesses($edition)">
      <xsl:sequence select="map { 'level': 1, 'title': f:label('book-witnesses', $language), 'place': 'witnesses' }"/>
    </xsl:if>
    <xsl:sequence select="f:abbreviations() ! map { 'level': 1, 'title': ?title, 'place': ?place }"/>
    <xsl:for-each select="$edition/b:edition/b:document[not(@role = 'authority')]">
      <xsl:variable name="document" as="element(b:document)" select="."/>
      <xsl:sequence select="map { 'level': 1, 'title': f:title(., $language), 'place': f:place(.) }"/>
      <xsl:for-each select="f:sections(.) | f:documents(.)">
        <xsl:sequence select="map {
          'level': if (self::tei:floatingText) then 2 else min((4, 1 + count(ancestor::*[tei:head][matches(local-name(), '^div')]) + 1)),
          'title': string-join((if (self::tei:floatingText) then (f:document-number(.), f:document-title(., $language)) else f:heading(.)), '. '),
          'place': f:place(.) }"/>
      </xsl:for-each>
      <xsl:sequence select="f:facing-line(.) ! map { 'level': 2, 'title': ?title, 'place': ?place }"/>
    </xsl:for-each>
    <xsl:sequence select="f:back-sections($edition) ! map { 'level': 1, 'title': ?title, 'place': ?place }"/>
  </xsl:function>

  <!-- The pages of contents; a book of one short text has none. -->
  <xsl:function name="f:contents-flow" as="element(fo:block)*">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:variable name="lines" as="map(*)*" select="f:contents($edition)[?level le 3]"/>
    <xsl:if test="count($lines[not(?place = ('back--colophon', 'witnesses'))]) gt 1">
      <fo:block role="H1" id="contents">
        <xsl:sequence select="f:style(('head', 'head-1'))"/>
        <xsl:text>{f:label('book-contents', $language)}</xsl:text>
      </fo:block>
      <fo:block role="TOC">
        <xsl:for-each select="$lines">
          <fo:block role="TOCI">
            <xsl:sequence select="f:style('contents-' || ?level)"/>
            <fo:basic-link internal-destination="{?place}" fox:alt-text="{?title}">
              <xsl:text>{f:first-words(?title, 30)}</xsl:text>
            </fo:basic-link>
            <xsl:sequence select="f:apart(?title)"/>
            <xsl:text> </xsl:text>
            <xsl:sequence select="local:kept(local:leader(), f:page-of(?place, ?title), exists(f:apart(?title)))"/>
          </fo:block>
        </xsl:for-each>
      </fo:block>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:leader" as="element(fo:leader)">
    <fo:leader leader-pattern="dots" leader-pattern-width="5pt" leader-alignment="reference-area" leader-length.minimum="6mm"/>
  </xsl:function>

  <!-- A leader and the number of the page on one line. Where words of two directions meet, FOP stretches a leader within
       an inline over the edge of the paper. -->
  <xsl:function name="local:kept" as="node()+">
    <xsl:param name="leader" as="element(fo:leader)"/>
    <xsl:param name="page" as="element()"/>
    <xsl:param name="mixed" as="xs:boolean"/>
    <xsl:variable name="end" as="node()+" select="$leader, f:text('&#xA0;'), $page"/>
    <xsl:choose>
      <xsl:when test="$mixed"><xsl:sequence select="$end"/></xsl:when>
      <xsl:otherwise><fo:inline keep-together.within-line="always"><xsl:sequence select="$end"/></fo:inline></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="f:bookmarks" as="element(fo:bookmark-tree)">
    <xsl:param name="edition" as="document-node()"/>
    <fo:bookmark-tree>
      <fo:bookmark internal-destination="title-page">
        <fo:bookmark-title>{f:edition-title($edition, $language)}</fo:bookmark-title>
      </fo:bookmark>
      <xsl:sequence select="local:nested(f:contents($edition), 1)"/>
    </fo:bookmark-tree>
  </xsl:function>

  <!-- Lines of one level with those below them as their children. -->
  <xsl:function name="local:nested" as="element(fo:bookmark)*">
    <xsl:param name="lines" as="map(*)*"/>
    <xsl:param name="level" as="xs:integer"/>
    <xsl:variable name="starts" as="xs:integer*" select="
      let $top := min($lines ! ?level)
      return (for $at in 1 to count($lines) return $at[$lines[$at]?level = $top])"/>
    <xsl:if test="exists($lines) and $starts[1] gt 1">
      <xsl:sequence select="local:nested(subsequence($lines, 1, $starts[1] - 1), $level + 1)"/>
    </xsl:if>
    <xsl:for-each select="$starts">
      <xsl:variable name="place" as="xs:integer" select="position()"/>
      <xsl:variable name="end" as="xs:integer" select="($starts[$place + 1], count($lines) + 1)[1]"/>
      <fo:bookmark internal-destination="{$lines[current()]?place}" starting-state="hide">
        <fo:bookmark-title>{$lines[current()]?title}</fo:bookmark-title>
        <xsl:sequence select="local:nested(subsequence($lines, . + 1, $end - . - 1), $level + 1)"/>
      </fo:bookmark>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
