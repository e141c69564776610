<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Blocks as paragraphs: numbered ones between pstart and pend, headings, verse with its own numbers, items, rows. -->
<xsl:stylesheet version="3.0" expand-text="no" exclude-result-prefixes="#all" default-mode="m:latex"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:latex/blocks">

  <!-- Whether a node is a block that stands by itself. -->
  <xsl:function name="f:stands" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="exists($node[self::fo:block or self::fo:block-container or self::fo:list-block or self::fo:list-item or self::fo:table or self::fo:table-and-caption])"/>
  </xsl:function>

  <!-- Blocks one under the other; runs between them become paragraphs. -->
  <xsl:function name="f:stacked" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="pieces" as="xs:string*">
      <xsl:for-each-group select="$nodes[self::* or normalize-space()]" group-adjacent="f:stands(.) or not(self::text() or self::fo:inline or self::fo:basic-link or self::fo:footnote or self::fo:wrapper)">
        <xsl:sequence select="if (current-grouping-key()) then f:drawn(current-group()) else local:paragraph(current-group()[1]/.., f:drawn(current-group()), '')"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="string-join($pieces)"/>
  </xsl:function>

  <xsl:template match="fo:block" as="xs:string">
    <xsl:variable name="labels" as="xs:string" select="f:label-of(.)"/>
    <xsl:choose>
      <xsl:when test="@role = 'H1' and @id and f:opens-index(.)">
        <xsl:sequence select="local:paragraph(., $labels || f:spoken(., f:drawn(node())), local:setting(.)) || f:index(.)"/>
      </xsl:when>
      <xsl:when test="parent::fo:flow and f:index-of-item(.)"><xsl:sequence select="''"/></xsl:when>
      <xsl:when test="f:is-numbered(.) and matches(@role, '^H[1-6]$')">
        <xsl:sequence select="local:heading(., $labels || f:spoken(., f:drawn(node())))"/>
      </xsl:when>
      <xsl:when test="* ! f:stands(.) = true()">
        <xsl:sequence select="string-join((local:division(.), $labels[. ne ''] ! (. || '%&#xA;'), f:stacked(node())))"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="local:paragraph(., $labels || f:spoken(., f:drawn(node())), local:setting(.))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A heading between numbered lines, without a number of its own, which may have entries. -->
  <xsl:function name="local:heading" as="xs:string">
    <xsl:param name="block" as="element()"/>
    <xsl:param name="content" as="xs:string"/>
    <xsl:variable name="command" as="xs:string?" select="map:get(map { 'H1': '\eledchapter*{', 'H2': '\eledsection*{', 'H3': '\eledsubsection*{' }, $block/@role)"/>
    <xsl:sequence select="'\pstart\skipnumbering ' || ($command, '\eledsubsubsection*{')[1] || normalize-space($content) || '}\pend&#xA;&#xA;'"/>
  </xsl:function>

  <!-- Where a division begins whose lines are counted by themselves. -->
  <xsl:function name="local:division" as="xs:string?">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="'\setlinenum{0}%&#xA;'[$lines-count = 'section' and $block/@print:division and f:is-numbered($block)]"/>
  </xsl:function>

  <!-- How a paragraph is set: headings, centred lines, verse. -->
  <xsl:function name="local:setting" as="xs:string">
    <xsl:param name="block" as="element()"/>
    <xsl:variable name="heading" as="xs:string?" select="map:get(map { 'H1': '\LARGE', 'H2': '\Large', 'H3': '\large', 'H4': '\bfseries' }, string($block/@role))"/>
    <xsl:variable name="place" as="xs:string" select="
      if ($heading) then '\centering' || $heading
      else if ($block/@print:number) then '\verseline'
      else if ($block/@text-align = 'center') then '\centering'
      else if ($block/@text-align = 'end') then '\raggedleft'
      else ''"/>
    <xsl:sequence select="$place || '\itshape'[not($heading)][$block/@font-style = ('italic', 'oblique')] || '\bfseries'[not($heading)][$block/@font-weight = 'bold']"/>
  </xsl:function>

  <!-- A paragraph; without words only its labels are left. -->
  <xsl:function name="local:paragraph" as="xs:string">
    <xsl:param name="block" as="element()"/>
    <xsl:param name="content" as="xs:string"/>
    <xsl:param name="setting" as="xs:string"/>
    <xsl:variable name="content" as="xs:string" select="replace($content, '^ +| +$', '')"/>
    <xsl:variable name="number" as="xs:string?" select="$block/@print:number[. castable as xs:positiveInteger] ! string()"/>
    <xsl:sequence select="
      if ($content = '') then ''
      else if (not(f:is-numbered($block)) or (not(local:is-counted($block)) and not(matches($content, '\\(edtext|edlabel|footnoteA)\{')))) then '\noindent{' || $setting || '\relax ' || $content || '\par}&#xA;&#xA;'
      else if (matches($content, '^(\\label\{[^}]*\})+$')) then $content || '%&#xA;'
      else string-join((
        $number ! ('\setlinenum{' || xs:integer(.) - 1 || '}%&#xA;'),
        '\pstart', $setting, '\relax', '\skipnumbering'[not(local:is-counted($block))], ' ', $content, '&#xA;\pend&#xA;&#xA;'))"/>
  </xsl:function>

  <!-- Whether the lines of a block are counted: it says so, or one around it. -->
  <xsl:function name="local:is-counted" as="xs:boolean">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="$block/ancestor-or-self::*[@print:counted][1]/@print:counted = 'lines'"/>
  </xsl:function>

  <!-- The label of an item goes before its first words. -->
  <xsl:template match="fo:list-item" as="xs:string">
    <xsl:variable name="words" as="xs:string" select="normalize-space(f:drawn(fo:list-item-label/fo:block/node()))"/>
    <xsl:variable name="first" as="element()?" select="fo:list-item-body/*[1][self::fo:block][not(* ! f:stands(.) = true())]"/>
    <xsl:variable name="label" as="xs:string" select="f:label-of(.) || $words || '\enspace{}'[$words ne '']"/>
    <xsl:sequence select="
      if (exists($first)) then local:paragraph($first, $label || f:label-of($first) || f:spoken($first, f:drawn($first/node())), local:setting($first)) || f:stacked(fo:list-item-body/(node() except $first))
      else local:paragraph(fo:list-item-label/fo:block[1], if ($words ne '') then $label else '', '') || f:drawn(fo:list-item-body)"/>
  </xsl:template>

  <!-- A row of a table: its cells in one line where they hold no blocks that must stand apart. -->
  <xsl:template match="fo:table-row" as="xs:string">
    <xsl:variable name="cells" as="xs:string*" select="fo:table-cell ! string-join(.//fo:block[not(.//fo:block)][not(ancestor::fo:footnote)] ! (f:label-of(.) || f:spoken(., f:drawn(node()))), ' ')"/>
    <xsl:sequence select="local:paragraph(., string-join($cells, '\quad{}'), '')"/>
  </xsl:template>

  <xsl:template match="fo:table-column" as="xs:string"><xsl:sequence select="''"/></xsl:template>

</xsl:stylesheet>
