<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     A proof sheet for the editor: lemmata on the colour of their series, entries, notes and anchors with their ids, and a legend. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/proof-sheet">

  <!-- Inks that can be told apart, and papers on which black can be read; after the last the first comes again. -->
  <xsl:variable name="local:inks" as="xs:string+" select="'#b00020', '#0b5cad', '#176b34', '#8a4b00', '#6b21a8', '#0f6b66'"/>
  <xsl:variable name="local:papers" as="xs:string+" select="'#fddfe3', '#d9e8fb', '#d8f2df', '#fbe8cb', '#ecdffb', '#d0f1ee'"/>

  <!-- Of notes and anchors, which belong to no series. -->
  <xsl:variable name="local:grey" as="xs:string" select="'#555555'"/>

  <!-- The names of all series of an edition, in their order. -->
  <xsl:function name="local:series" as="xs:string*" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:sequence select="distinct-values($edition/b:edition/b:document/b:apparatus/b:series/@name ! string(.))"/>
  </xsl:function>

  <xsl:function name="local:of-series" as="xs:string">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="colours" as="xs:string+"/>
    <xsl:variable name="place" as="xs:integer" select="(index-of(local:series($edition), $name), 1)[1]"/>
    <xsl:sequence select="$colours[($place - 1) mod count($colours) + 1]"/>
  </xsl:function>

  <!-- A lemma, or a part of one: on the colour of its series, its id before it. -->
  <xsl:template match="b:span[$proof-sheet]" as="node()*" priority="4">
    <xsl:variable name="drawn" as="node()*"><xsl:next-match/></xsl:variable>
    <xsl:variable name="begin" as="element()" select="local:bracket(., '⌈', f:entry(.) ! f:markers(.)[1] is .)"/>
    <xsl:choose>
      <xsl:when test="local:has-blocks($drawn)">
        <xsl:sequence select="f:led($begin, $drawn)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="end" as="element()" select="local:bracket(., '⌋', false())"/>
        <fo:inline background-color="{local:of-series(root(), string(f:entry(.)/../@name), $local:papers)}">
          <xsl:sequence select="$begin, $drawn[not(self::fo:footnote)], $end, $drawn[self::fo:footnote]"/>
        </fo:inline>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The ends of a lemma that crosses elements, and the place of an entry without a lemma. -->
  <xsl:template match="b:start[$proof-sheet] | b:end[$proof-sheet] | b:point[$proof-sheet]" as="node()*" priority="4">
    <xsl:variable name="drawn" as="node()*"><xsl:next-match/></xsl:variable>
    <xsl:variable name="sign" as="xs:string" select="if (self::b:start) then '⌈' else if (self::b:end) then '⌋' else '◆'"/>
    <xsl:sequence select="local:bracket(., $sign, true()), $drawn"/>
  </xsl:template>

  <!-- Notes that are called by a mark, and anchors that others point to. -->
  <xsl:template match="tei:note[f:is-numbered-note(.)][$proof-sheet] | tei:anchor[@xml:id][$proof-sheet]" as="node()*" priority="4">
    <xsl:variable name="drawn" as="node()*"><xsl:next-match/></xsl:variable>
    <xsl:variable name="sign" as="xs:string" select="if (self::tei:note) then '' else '◇'"/>
    <xsl:sequence select="$drawn, local:label($sign || @xml:id, $local:grey)"/>
  </xsl:template>

  <!-- An entry of the apparatus in the colour of its series, with its id; as it is in the book for readers. -->
  <xsl:function name="f:proofed" as="node()*">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:choose>
      <xsl:when test="$proof-sheet">
        <xsl:variable name="ink" as="xs:string" select="local:of-series(root($entry), $entry/../@name, $local:inks)"/>
        <xsl:sequence select="f:run(local:ink($ink), f:led(local:label($entry/@xml:id || ' ', $ink), $content))"/>
      </xsl:when>
      <xsl:otherwise><xsl:sequence select="$content"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="local:ink" as="attribute(color)">
    <xsl:param name="colour" as="xs:string"/>
    <xsl:attribute name="color" select="$colour"/>
  </xsl:function>

  <xsl:function name="local:bracket" as="element(fo:inline)">
    <xsl:param name="marker" as="element()"/>
    <xsl:param name="sign" as="xs:string"/>
    <xsl:param name="named" as="xs:boolean"/>
    <xsl:variable name="ink" as="xs:string" select="local:of-series(root($marker), string(f:entry($marker)/../@name), $local:inks)"/>
    <xsl:sequence select="local:label($sign || $marker/@entry[$named], $ink)"/>
  </xsl:function>

  <!-- Small type beside what it names. A space of no width, or a long id would find no end of line. -->
  <xsl:function name="local:label" as="element(fo:inline)">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="ink" as="xs:string"/>
    <fo:inline font-size="5.5pt" baseline-shift="super" font-style="normal" font-weight="normal" letter-spacing="0pt" text-decoration="none"
      hyphenate="false" color="{$ink}">{replace($words, '([-._])', '$1&#x200B;')}</fo:inline>
  </xsl:function>

  <xsl:function name="local:has-blocks" as="xs:boolean">
    <xsl:param name="content" as="node()*"/>
    <xsl:sequence select="exists($content[self::fo:block or self::fo:list-block or self::fo:table or self::fo:block-container])"/>
  </xsl:function>

  <!-- The first leaf of a proof sheet: what each colour means. -->
  <xsl:function name="f:proof-legend" as="element(fo:page-sequence)?">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:if test="$proof-sheet">
      <xsl:sequence select="f:page-sequence(map { 'bare': true(), 'format': 'i', 'start': '1', 'hyphenate': false(), 'language': $language }, local:legend($edition))"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:legend" as="element(fo:block)+">
    <xsl:param name="edition" as="document-node()"/>
    <fo:block role="H1">
      <xsl:sequence select="f:style(('head', 'head-1'))"/>
      <xsl:text>{f:label('proof-sheet', $language)}</xsl:text>
    </fo:block>
    <fo:block text-indent="0pt" text-align="start" space-after="14pt">{f:label('proof-legend', $language)}</fo:block>
    <xsl:for-each select="local:series($edition)">
      <xsl:variable name="series" as="element(b:series)" select="($edition/b:edition/b:document/b:apparatus/b:series[@name = current()])[1]"/>
      <xsl:variable name="ink" as="xs:string" select="local:of-series($edition, ., $local:inks)"/>
      <fo:block text-indent="0pt" text-align="start" space-after="3.5pt">
        <fo:inline background-color="{local:of-series($edition, ., $local:papers)}">
          <fo:inline color="{$ink}">⌈{.}⌋</fo:inline>
        </fo:inline>
        <xsl:text>&#x2003;{f:series-title($series)}&#x2002;</xsl:text>
        <fo:inline color="{$ink}">({count($edition/b:edition/b:document/b:apparatus/b:series[@name = current()]/b:entry)})</fo:inline>
      </fo:block>
    </xsl:for-each>
    <fo:block text-indent="0pt" text-align="start" color="{$local:grey}">ⁿ {f:label('proof-note', $language)} · ◇ {f:label('proof-anchor', $language)}</fo:block>
  </xsl:function>

</xsl:stylesheet>
