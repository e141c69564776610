<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Tables: a true grid, whatever @rows and @cols say, broken between rows. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:array="http://www.w3.org/2005/xpath-functions/array"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:fo/tables">

  <xsl:template match="tei:table" as="element()*">
    <xsl:variable name="rows" as="element(tei:row)*" select="tei:row[tei:cell]"/>
    <xsl:variable name="grid" as="array(map(*))*" select="local:grid($rows)"/>
    <xsl:variable name="width" as="xs:integer" select="max(($grid ! local:extent(.), 0))"/>
    <xsl:apply-templates select="tei:head"/>
    <xsl:if test="$width gt 0">
      <xsl:sequence select="local:table(., $grid, $width)"/>
    </xsl:if>
    <xsl:variable name="rest" as="node()*">
      <xsl:apply-templates select="node() except (tei:head, tei:row[tei:cell or not(normalize-space())])"/>
    </xsl:variable>
    <xsl:sequence select="f:flow($rest)"/>
  </xsl:template>

  <!-- The grid: for each row its cells, each with the column where it begins and its spans,
       cut to the free columns and the rows that there are. -->
  <xsl:function name="local:grid" as="array(map(*))*">
    <xsl:param name="rows" as="element(tei:row)*"/>
    <xsl:iterate select="$rows">
      <xsl:param name="open" as="map(xs:integer, xs:integer)" select="map {}"/>
      <xsl:variable name="left" as="xs:integer" select="count($rows) - position() + 1"/>
      <xsl:variable name="cells" as="map(*)*" select="local:row(tei:cell, 1, $open, $left)"/>
      <xsl:sequence select="array { $cells }"/>
      <xsl:next-iteration>
        <xsl:with-param name="open" select="map:merge((
          map:keys($open)[$open(.) gt 1] ! map:entry(., $open(.) - 1),
          $cells[?rows gt 1] ! (for $column in ?column to ?column + ?columns - 1 return map:entry($column, ?rows - 1))))"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <xsl:function name="local:row" as="map(*)*">
    <xsl:param name="cells" as="element(tei:cell)*"/>
    <xsl:param name="from" as="xs:integer"/>
    <xsl:param name="open" as="map(xs:integer, xs:integer)"/>
    <xsl:param name="left" as="xs:integer"/>
    <xsl:iterate select="$cells">
      <xsl:param name="next" as="xs:integer" select="$from"/>
      <xsl:variable name="column" as="xs:integer" select="local:free($next, $open)"/>
      <xsl:variable name="wanted" as="xs:integer" select="min((local:number(@cols), 30))"/>
      <xsl:variable name="columns" as="xs:integer"
        select="min(($wanted, (for $span in 1 to $wanted return $span[map:contains($open, $column + $span)])))"/>
      <xsl:sequence select="map { 'cell': ., 'column': $column, 'columns': $columns, 'rows': min((local:number(@rows), $left)) }"/>
      <xsl:next-iteration>
        <xsl:with-param name="next" select="$column + $columns"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <xsl:function name="local:free" as="xs:integer">
    <xsl:param name="column" as="xs:integer"/>
    <xsl:param name="open" as="map(xs:integer, xs:integer)"/>
    <xsl:sequence select="if (map:contains($open, $column)) then local:free($column + 1, $open) else $column"/>
  </xsl:function>

  <xsl:function name="local:number" as="xs:integer">
    <xsl:param name="span" as="attribute()?"/>
    <xsl:sequence select="if ($span castable as xs:positiveInteger) then xs:integer($span) else 1"/>
  </xsl:function>

  <xsl:function name="local:extent" as="xs:integer">
    <xsl:param name="row" as="array(map(*))"/>
    <xsl:sequence select="max((0, $row?* ! (?column + ?columns - 1)))"/>
  </xsl:function>

  <xsl:function name="local:table" as="element(fo:table)">
    <xsl:param name="table" as="element()"/>
    <xsl:param name="grid" as="array(map(*))*"/>
    <xsl:param name="width" as="xs:integer"/>
    <fo:table table-layout="fixed" width="100%" space-before="7pt" space-after="7pt" border-before-style="solid" border-before-width="0.5pt"
      border-after-style="solid" border-after-width="0.5pt" start-indent="0pt" end-indent="0pt">
      <xsl:sequence select="f:anchor($table), f:lang($table), f:style('table')"/>
      <xsl:if test="$width gt 6">
        <xsl:attribute name="font-size" select="if ($width gt 9) then '6.5pt' else '7.5pt'"/>
        <xsl:attribute name="line-height" select="if ($width gt 9) then '8pt' else '9.5pt'"/>
      </xsl:if>
      <xsl:for-each select="1 to $width">
        <fo:table-column column-width="proportional-column-width({local:weight($grid, .)})"/>
      </xsl:for-each>
      <xsl:variable name="headed" as="xs:boolean" select="count($grid) gt 1 and local:is-header($grid[1])"/>
      <xsl:if test="$headed">
        <fo:table-header start-indent="0pt" end-indent="0pt" keep-with-next.within-page="7">
          <xsl:sequence select="local:row-of($grid[1])"/>
        </fo:table-header>
      </xsl:if>
      <fo:table-body start-indent="0pt" end-indent="0pt">
        <xsl:sequence select="(if ($headed) then tail($grid) else $grid) ! local:row-of(.)"/>
      </fo:table-body>
    </fo:table>
  </xsl:function>

  <!-- A first row of labels is repeated on each page, unless its cells span or hold notes. -->
  <xsl:function name="local:is-header" as="xs:boolean">
    <xsl:param name="row" as="array(map(*))"/>
    <xsl:sequence select="
      $row?*[1]?cell/../@role = 'label' and (every $place in $row?* satisfies $place?columns = 1 and $place?rows = 1)
      and empty($row?*?cell//(tei:note | b:span | b:start | b:point))"/>
  </xsl:function>

  <xsl:function name="local:row-of" as="element(fo:table-row)">
    <xsl:param name="row" as="array(map(*))"/>
    <fo:table-row>
      <xsl:sequence select="$row?*[1]?cell/.. ! f:anchor(.)"/>
      <xsl:sequence select="$row?* ! local:cell(.)"/>
    </fo:table-row>
  </xsl:function>

  <!-- The weight of a column: by its longest word and its mean length, within limits. -->
  <xsl:function name="local:weight" as="xs:integer">
    <xsl:param name="grid" as="array(map(*))*"/>
    <xsl:param name="column" as="xs:integer"/>
    <xsl:variable name="cells" as="element()*" select="$grid ! ?*[?column = $column and ?columns = 1]?cell"/>
    <xsl:variable name="mean" as="xs:double" select="(avg($cells ! string-length(normalize-space(.))), 4)[1]"/>
    <xsl:variable name="word" as="xs:integer" select="max((3, $cells[position() le 60] ! tokenize(.) ! string-length(.)))"/>
    <xsl:sequence select="xs:integer(max((min(($mean, 44)), min(($word, 20)), 4)))"/>
  </xsl:function>

  <xsl:function name="local:cell" as="element(fo:table-cell)">
    <xsl:param name="place" as="map(*)"/>
    <xsl:variable name="cell" as="element()" select="$place?cell"/>
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="$cell/node()"/>
    </xsl:variable>
    <fo:table-cell column-number="{$place?column}" padding="2pt 3pt 2pt 0pt">
      <xsl:if test="$place?columns gt 1">
        <xsl:attribute name="number-columns-spanned" select="$place?columns"/>
      </xsl:if>
      <xsl:if test="$place?rows gt 1">
        <xsl:attribute name="number-rows-spanned" select="$place?rows"/>
      </xsl:if>
      <xsl:if test="($cell/@role, $cell/../@role) = 'label'">
        <xsl:sequence select="f:style('italic')"/>
      </xsl:if>
      <xsl:sequence select="f:anchor($cell), f:lang($cell), f:rendition($cell)"/>
      <xsl:variable name="flow" as="element()*" select="f:flow($content) ! (if ($cell/(ancestor::b:apparatus | ancestor::tei:note)) then . else local:counted(.))"/>
      <xsl:sequence select="$flow"/>
      <xsl:if test="empty($flow)">
        <fo:block/>
      </xsl:if>
    </fo:table-cell>
  </xsl:function>

  <!-- The lines of a cell are lines of the text. -->
  <xsl:function name="local:counted" as="element()">
    <xsl:param name="block" as="element()"/>
    <xsl:choose>
      <xsl:when test="$block[self::fo:block][not(@print:counted)]">
        <fo:block>
          <xsl:sequence select="f:counted(), $block/@*, $block/node()"/>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$block"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Rows and cells without a table. -->
  <xsl:template match="tei:row | tei:cell" as="element()">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:block((f:anchor(.), f:lang(.)), $content)"/>
  </xsl:template>

</xsl:stylesheet>
