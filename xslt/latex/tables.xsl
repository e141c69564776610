<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Tables: by columns; between numbered lines with lines of their own where their cells are short, else as a table that breaks. -->
<xsl:stylesheet version="3.0" expand-text="no" exclude-result-prefixes="#all" default-mode="m:latex"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:latex/tables">

  <!-- More letters than this in a line of a table leave no room for columns without line breaks. -->
  <xsl:variable name="local:widest" as="xs:integer" select="60"/>

  <xsl:template match="fo:table" as="xs:string">
    <xsl:variable name="rows" as="element()*" select="(fo:table-header | fo:table-body | fo:table-footer)/fo:table-row"/>
    <xsl:variable name="numbered" as="xs:boolean" select="f:is-numbered(.) and exists(.//@print:counted[. = 'lines'])"/>
    <xsl:variable name="entries" as="xs:boolean" select="exists(.//fo:footnote)"/>
    <xsl:sequence select="
      if (count(fo:table-column) lt 2) then f:stacked($rows)
      else if ($numbered and local:is-narrow($rows)) then local:numbered(., $rows)
      else if ($numbered and $entries) then f:stacked($rows)
      else local:long(., $rows)"/>
  </xsl:template>

  <xsl:function name="local:is-narrow" as="xs:boolean">
    <xsl:param name="rows" as="element()*"/>
    <xsl:variable name="widths" as="xs:integer*" select="
      for $column in 1 to max($rows ! count(fo:table-cell))
      return max($rows/fo:table-cell[position() = $column] ! string-length(normalize-space(string-join(.//text()[not(ancestor::fo:footnote)]))))"/>
    <xsl:sequence select="sum($widths) le $local:widest and empty($rows//(@number-columns-spanned | fo:table)) and (every $cell in $rows/fo:table-cell satisfies count($cell/*) le 1)"/>
  </xsl:function>

  <!-- Rows whose lines reledmac counts. -->
  <xsl:function name="local:numbered" as="xs:string">
    <xsl:param name="table" as="element()"/>
    <xsl:param name="rows" as="element()*"/>
    <xsl:sequence select="'\pstart\relax ' || f:label-of($table) || '&#xA;\begin{edtabularl}&#xA;' || string-join($rows ! local:row(., false()), '\\&#xA;') || '&#xA;\end{edtabularl}&#xA;\pend&#xA;&#xA;'"/>
  </xsl:function>

  <!-- A table that breaks between pages; its head is repeated. -->
  <xsl:function name="local:long" as="xs:string">
    <xsl:param name="table" as="element()"/>
    <xsl:param name="rows" as="element()*"/>
    <xsl:variable name="columns" as="element()+" select="$table/fo:table-column"/>
    <xsl:variable name="weights" as="xs:double*" select="$columns ! (analyze-string(@column-width, '[0-9.]+')//*:match[1] ! number(), 1)[1]"/>
    <xsl:variable name="widths" as="xs:string*" select="$weights ! ('p{' || format-number(. div sum($weights) - 0.005 * count($weights), '0.000') || '\linewidth}')"/>
    <xsl:variable name="head" as="element()*" select="$table/fo:table-header/fo:table-row"/>
    <xsl:sequence select="'{\raggedright ' || f:label-of($table) || '\begin{longtable}{' || string-join($widths) || '}&#xA;'
      || string-join($head ! (local:row(., true()) || '\\&#xA;')) || '\endhead&#xA;'[exists($head)]
      || string-join(($rows except $head) ! (local:row(., true()) || '\\&#xA;')) || '\end{longtable}}&#xA;&#xA;'"/>
  </xsl:function>

  <!-- The cells of a row, each in its column, also after one that goes down over several rows. -->
  <xsl:function name="local:row" as="xs:string">
    <xsl:param name="row" as="element()"/>
    <xsl:param name="spans" as="xs:boolean"/>
    <xsl:variable name="cells" as="xs:string*">
      <xsl:for-each select="$row/fo:table-cell">
        <xsl:variable name="before" as="element()?" select="preceding-sibling::fo:table-cell[1]"/>
        <xsl:variable name="next" as="xs:integer" select="if ($before) then local:column($before) + local:span($before) else 1"/>
        <xsl:variable name="gap" as="xs:string" select="string-join((1 to local:column(.) - $next) ! ' &amp; ')"/>
        <xsl:variable name="content" as="xs:string" select="f:label-of(.) || local:content(.)"/>
        <xsl:sequence select="' &amp; '[exists($before)] || $gap || (if ($spans and local:span(.) gt 1) then '\multicolumn{' || local:span(.) || '}{l}{' || $content || '}' else $content)"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="f:label-of($row) || string-join($cells)"/>
  </xsl:function>

  <xsl:function name="local:column" as="xs:integer">
    <xsl:param name="cell" as="element()"/>
    <xsl:sequence select="($cell/@column-number ! xs:integer(.), count($cell/preceding-sibling::fo:table-cell) + 1)[1]"/>
  </xsl:function>

  <xsl:function name="local:span" as="xs:integer">
    <xsl:param name="cell" as="element()"/>
    <xsl:sequence select="($cell/@number-columns-spanned ! xs:integer(.), 1)[1]"/>
  </xsl:function>

  <!-- What a cell holds: its blocks, parted by line breaks. -->
  <xsl:function name="local:content" as="xs:string">
    <xsl:param name="cell" as="element()"/>
    <xsl:variable name="blocks" as="xs:string*" select="$cell//fo:block[not(.//fo:block[not(ancestor::fo:footnote)])][not(ancestor::fo:footnote)] ! (f:label-of(.) || f:spoken(., f:drawn(node())))"/>
    <xsl:sequence select="normalize-space(string-join($blocks[normalize-space()], '\newline '))"/>
  </xsl:function>

</xsl:stylesheet>
