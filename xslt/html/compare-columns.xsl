<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The columns that can be compared, and their data: a script for the reading text with all its rows, and one for each layer and
  witness that holds only the rows in which it differs. A row is [id, name, [runs]]; a run is a string or [mark, sign]; a row of a
  difference is [id, [runs]], without runs if it is missing, with name and the row before it if it is new. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/compare-columns"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- Columns as maps of key, name, and for a witness its element. -->
  <xsl:function name="f:columns" as="map(xs:string, item()?)*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="
      map{'key': 'reading', 'name': f:label('reading-text', $language), 'witness': ()},
      f:layers($document) ! map{'key': ., 'name': f:label('layer-' || ., $language), 'witness': ()},
      f:heard-witnesses($document) ! map{'key': f:witness-name($document, .), 'name': f:siglum(.), 'witness': .}"/>
  </xsl:function>

  <xsl:function name="f:column-rows" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="column" as="map(xs:string, item()?)"/>
    <xsl:variable name="telling" as="element()" select="
      if ($column?witness) then f:witness-text($document, $column?witness) else f:layer($document, $column?key, f:signs-style($document))"/>
    <xsl:sequence select="f:told($document, $telling)/* ! f:compared-rows(.)"/>
  </xsl:function>

  <!-- Rows of a column by the id that they share with $ids, else by that of the last row before them that does; '' before all. -->
  <xsl:function name="f:rows-by-place" as="map(xs:string, element()*)">
    <xsl:param name="ids" as="attribute()*"/>
    <xsl:param name="rows" as="element()*"/>
    <xsl:variable name="known" as="map(xs:string, xs:boolean)" select="map:merge($ids ! map{string(.): true()})"/>
    <xsl:variable name="pairs" as="map(xs:string, element())*">
      <xsl:iterate select="$rows">
        <xsl:param name="place" as="xs:string" select="''"/>
        <xsl:variable name="here" as="xs:string" select="(@xml:id[map:contains($known, .)] ! string(.), $place)[1]"/>
        <xsl:sequence select="map{$here: .}"/>
        <xsl:next-iteration><xsl:with-param name="place" select="$here"/></xsl:next-iteration>
      </xsl:iterate>
    </xsl:variable>
    <xsl:sequence select="map:merge($pairs, map{'duplicates': 'combine'})"/>
  </xsl:function>

  <!-- What every column is compared with: the rows of the text by their pages, and what each says. -->
  <xsl:function name="f:comparison" as="map(xs:string, item()*)">
    <xsl:param name="reading" as="element()*"/>
    <xsl:sequence select="map{'pages': f:by-page($reading),
        'known': map:merge($reading[@xml:id] ! map{string(@xml:id): local:json(local:runs(.))})}"/>
  </xsl:function>

  <!-- Rows by the number of the page on which they stand. -->
  <xsl:function name="f:by-page" as="map(xs:integer, element()*)">
    <xsl:param name="rows" as="element()*"/>
    <xsl:map>
      <xsl:for-each-group select="$rows" group-by="f:page-number(.)"><xsl:map-entry key="current-grouping-key()" select="current-group()"/></xsl:for-each-group>
    </xsl:map>
  </xsl:function>

  <!-- The data of the text itself, a script for each of its pages. -->
  <xsl:template name="reading-column" as="empty-sequence()">
    <xsl:param name="comparison" as="map(xs:string, item()*)" required="yes"/>
    <xsl:variable name="document" as="element(b:document)" select="."/>
    <xsl:for-each select="map:keys($comparison?pages)">
      <xsl:variable name="number" as="xs:integer" select="."/>
      <xsl:call-template name="local:script">
        <xsl:with-param name="file" select="$document/@id || '.reading' || f:part-sign($number)"/>
        <xsl:with-param name="key" select="'reading'"/>
        <xsl:with-param name="rows" select="$comparison?pages($number) ! [string(@xml:id), f:row-name(.), local:runs(.)]"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- The data of another column: where it differs from the text. -->
  <xsl:template name="compare-column" as="empty-sequence()">
    <xsl:param name="comparison" as="map(xs:string, item()*)" required="yes"/>
    <xsl:param name="key" as="xs:string" required="yes"/>
    <xsl:param name="rows" as="element()*" required="yes"/>
    <xsl:variable name="document" as="element(b:document)" select="."/>
    <xsl:variable name="pages" as="map(xs:integer, element()*)" select="f:by-page($rows)"/>
    <xsl:for-each select="1 to count(f:pages($document))">
      <xsl:call-template name="local:script">
        <xsl:with-param name="file" select="$document/@id || '.' || $key || f:part-sign(.)"/>
        <xsl:with-param name="key" select="$key"/>
        <xsl:with-param name="rows" select="local:differences($comparison?pages(.), $comparison?known, $pages(.))"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- What the name of a page has for its number. -->
  <xsl:function name="f:part-sign" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="if ($number eq 1) then '' else '~' || $number"/>
  </xsl:function>

  <xsl:function name="local:differences" as="array(*)*">
    <xsl:param name="reading" as="element()*"/>
    <xsl:param name="known" as="map(xs:string, xs:string)"/>
    <xsl:param name="rows" as="element()*"/>
    <xsl:variable name="places" as="map(xs:string, element()*)" select="f:rows-by-place($reading/@xml:id, $rows)"/>
    <xsl:sequence select="$places('') ! ['', local:runs(.), f:row-name(.), '']"/>
    <xsl:for-each select="$reading[@xml:id]">
      <xsl:variable name="id" as="xs:string" select="string(@xml:id)"/>
      <xsl:variable name="same" as="element()?" select="$places($id)[@xml:id = $id][1]"/>
      <xsl:choose>
        <xsl:when test="empty($same)"><xsl:sequence select="[$id, []]"/></xsl:when>
        <xsl:when test="local:json(local:runs($same)) ne $known($id)"><xsl:sequence select="[$id, local:runs($same)]"/></xsl:when>
      </xsl:choose>
      <xsl:sequence select="($places($id) except $same) ! [string(@xml:id), local:runs(.), f:row-name(.), $id]"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:runs" as="array(*)">
    <xsl:param name="row" as="element()"/>
    <xsl:sequence select="array{f:cell($row, false()) ! (if (. instance of text()) then string(.) else [local-name(), string(.)])}"/>
  </xsl:function>

  <xsl:function name="local:json" as="xs:string">
    <xsl:param name="value" as="item()"/>
    <xsl:sequence select="serialize($value, map{'method': 'json', 'use-character-maps': map{'&lt;': '\u003c', '&#x2028;': '\u2028', '&#x2029;': '\u2029', '/': '/'}})"/>
  </xsl:function>

  <!-- A script that hands a column over: pages opened from disk can load nothing else. -->
  <xsl:template name="local:script" as="empty-sequence()">
    <xsl:param name="file" as="xs:string" required="yes"/>
    <xsl:param name="key" as="xs:string" required="yes"/>
    <xsl:param name="rows" as="array(*)*" required="yes"/>
    <xsl:result-document href="data/{$file}.js" method="text">
      <xsl:text>basylymColumn({local:json($key)},[</xsl:text>
      <xsl:for-each select="$rows"><xsl:if test="position() gt 1">,&#10;</xsl:if>{local:json(.)}</xsl:for-each>
      <xsl:text>]);&#10;</xsl:text>
    </xsl:result-document>
  </xsl:template>

</xsl:stylesheet>
