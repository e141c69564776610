<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The page: sizes, margins, masters, running heads and folios. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:fo/pages">

  <!-- Sizes in mm: the margins grow from the fold outwards and downwards, as in books set by hand. -->
  <xsl:variable name="local:sizes" as="map(xs:string, map(xs:string, xs:decimal))" select="map {
    'a5':  map { 'width': 148.0, 'height': 210.0, 'top': 21.0, 'bottom': 26.0, 'inner': 17.0, 'outer': 23.0 },
    'b5':  map { 'width': 176.0, 'height': 250.0, 'top': 26.0, 'bottom': 34.0, 'inner': 25.0, 'outer': 35.0 },
    '6x9': map { 'width': 152.4, 'height': 228.6, 'top': 23.0, 'bottom': 33.0, 'inner': 19.0, 'outer': 26.0 },
    'a4':  map { 'width': 210.0, 'height': 297.0, 'top': 34.0, 'bottom': 50.0, 'inner': 38.0, 'outer': 52.0 } }"/>

  <!-- A measure of the chosen page, in mm. -->
  <xsl:function name="f:page" as="xs:decimal">
    <xsl:param name="measure" as="xs:string"/>
    <xsl:sequence select="(map:get($local:sizes, $page-size), map:get($local:sizes, 'a5'))[1]($measure)"/>
  </xsl:function>

  <!-- The height of the text on a page, in mm. -->
  <xsl:function name="f:text-height" as="xs:decimal">
    <xsl:sequence select="f:page('height') - f:page('top') - f:page('bottom')"/>
  </xsl:function>

  <xsl:function name="f:masters" as="element(fo:layout-master-set)">
    <fo:layout-master-set>
      <xsl:for-each select="1, 2">
        <xsl:sequence select="local:master(., 'first', true()), local:master(., 'blank', true()), local:master(., 'odd', true()), local:master(., 'even', false())"/>
        <xsl:sequence select="local:sequence-master(.)"/>
      </xsl:for-each>
    </fo:layout-master-set>
  </xsl:function>

  <xsl:function name="local:master" as="element(fo:simple-page-master)">
    <xsl:param name="columns" as="xs:integer"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="right" as="xs:boolean"/>
    <fo:simple-page-master master-name="{$kind}-{$columns}" page-width="{f:page('width')}mm" page-height="{f:page('height')}mm"
      margin-left="{f:page(if ($right) then 'inner' else 'outer')}mm" margin-right="{f:page(if ($right) then 'outer' else 'inner')}mm"
      margin-top="{f:page('top') - 9}mm" margin-bottom="{f:page('bottom') - 10}mm">
      <fo:region-body margin-top="9mm" margin-bottom="10mm" column-count="{$columns}" column-gap="5mm"/>
      <fo:region-before region-name="head-{$kind}" extent="8mm"/>
      <fo:region-after region-name="foot-{$kind}" extent="8mm" display-align="after"/>
    </fo:simple-page-master>
  </xsl:function>

  <xsl:function name="local:sequence-master" as="element(fo:page-sequence-master)">
    <xsl:param name="columns" as="xs:integer"/>
    <fo:page-sequence-master master-name="pages-{$columns}">
      <fo:repeatable-page-master-alternatives>
        <fo:conditional-page-master-reference master-reference="blank-{$columns}" blank-or-not-blank="blank"/>
        <fo:conditional-page-master-reference master-reference="first-{$columns}" page-position="first"/>
        <fo:conditional-page-master-reference master-reference="odd-{$columns}" odd-or-even="odd"/>
        <fo:conditional-page-master-reference master-reference="even-{$columns}" odd-or-even="even"/>
      </fo:repeatable-page-master-alternatives>
    </fo:page-sequence-master>
  </xsl:function>

  <xsl:variable name="local:edition" as="node()" select="root(.)"/>

  <!-- A run of pages. $set: language, columns, format, start (initial page number), verso and recto (running heads), told (by a witness).
       The heads are plain words: a marker in them would cost all later pages their tags. -->
  <xsl:function name="f:page-sequence" as="element(fo:page-sequence)?">
    <xsl:param name="set" as="map(xs:string, item()*)"/>
    <xsl:param name="flow" as="element()*"/>
    <xsl:if test="$flow">
      <xsl:variable name="spoken" as="xs:string" select="($set?language[. ne ''], $language)[1]"/>
      <fo:page-sequence master-reference="pages-{($set?columns, 1)[1]}" format="{($set?format, '1')[1]}"
        initial-page-number="{($set?start, 'auto')[1]}" xml:lang="{$spoken}" language="{f:hyphenation($spoken)}">
        <xsl:if test="$set?text and not($set?told) and f:has-word-index($local:edition)"><xsl:attribute name="print:words" select="'indexed'"/></xsl:if>
        <xsl:if test="$set?made-up">
          <xsl:attribute name="print:make-up" select="'lines'"/>
          <xsl:if test="f:direction($spoken) = 'rtl'">
            <xsl:attribute name="print:right-to-left" select="'true'"/>
          </xsl:if>
          <xsl:attribute name="print:text" select="$set?text"/>
          <xsl:attribute name="print:verse-sign" select="f:label('book-verse', $language)"/>
          <xsl:if test="$set?facing"><xsl:attribute name="print:facing" select="$set?facing"/></xsl:if>
        </xsl:if>
        <xsl:sequence select="local:statics($set)"/>
        <fo:flow flow-name="xsl-region-body" text-align="{f:alignment($spoken, $local:edition)}" hyphenate="{($set?hyphenate, f:hyphenation($spoken) ne 'none')[1]}">
          <xsl:sequence select="$flow"/>
        </fo:flow>
      </fo:page-sequence>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:statics" as="element(fo:static-content)*">
    <xsl:param name="set" as="map(xs:string, item()*)"/>
    <xsl:if test="not($set?bare)">
      <xsl:sequence select="local:heads($set)"/>
      <fo:static-content flow-name="foot-first" role="artifact">
        <fo:block xsl:use-attribute-sets="local:head" text-align="center">
          <fo:page-number/>
        </fo:block>
      </fo:static-content>
      <fo:static-content flow-name="xsl-footnote-separator" role="artifact">
        <fo:block line-height="10.5pt" space-before="3pt" start-indent="0pt">
          <xsl:if test="f:direction(string($set?language)) = 'rtl'"><xsl:attribute name="text-align" select="'end'"/></xsl:if>
          <fo:leader leader-pattern="rule" leader-length="18mm" rule-thickness="0.4pt"/>
        </fo:block>
      </fo:static-content>
    </xsl:if>
  </xsl:function>

  <!-- The heads of left-hand and right-hand pages. -->
  <xsl:function name="local:heads" as="element(fo:static-content)+">
    <xsl:param name="set" as="map(xs:string, item()*)"/>
    <fo:static-content flow-name="head-even" role="artifact">
      <fo:block xsl:use-attribute-sets="local:head" text-align="start">
        <fo:page-number/>
        <xsl:text>&#x2003;&#x2003;</xsl:text>
        <fo:inline font-style="italic">{f:head-words($set?verso)}</fo:inline>
        <xsl:sequence select="f:apart($set?verso)"/>
        <xsl:sequence select="local:lines-on-page($set)"/>
      </fo:block>
    </fo:static-content>
    <fo:static-content flow-name="head-odd" role="artifact">
      <fo:block xsl:use-attribute-sets="local:head" text-align="end">
        <fo:inline font-style="italic">
          <xsl:if test="not($set?told)"><xsl:attribute name="print:head" select="'section'"/></xsl:if>
          <xsl:text>{f:head-words($set?recto)}</xsl:text>
        </fo:inline>
        <xsl:sequence select="if (f:direction(string($set?language)) = 'rtl') then f:text('&#x200E;') else f:apart($set?recto)"/>
        <xsl:sequence select="local:lines-on-page($set)"/>
        <xsl:text>&#x2003;&#x2003;</xsl:text>
        <fo:page-number/>
      </fo:block>
    </fo:static-content>
  </xsl:function>

  <xsl:attribute-set name="local:head">
    <xsl:attribute name="font-size" select="'8.5pt'"/>
    <xsl:attribute name="line-height" select="'11pt'"/>
    <xsl:attribute name="hyphenate" select="'false'"/>
    <xsl:attribute name="wrap-option" select="'no-wrap'"/>
    <xsl:attribute name="text-indent" select="'0pt'"/>
  </xsl:attribute-set>

  <!-- Room for the numbers of the lines or the lemmata of a page; the make-up fills it. -->
  <xsl:function name="local:lines-on-page" as="node()*">
    <xsl:param name="set" as="map(xs:string, item()*)"/>
    <xsl:if test="$set?made-up and $set?heads = 'lines'">
      <xsl:text>&#x2003;</xsl:text>
      <fo:inline print:head="lines"/>
    </xsl:if>
  </xsl:function>

  <!-- A running head never needs a second line. -->
  <xsl:function name="f:head-words" as="xs:string">
    <xsl:param name="words" as="xs:string?"/>
    <xsl:variable name="most" as="xs:integer" select="xs:integer(floor(local:measure() div 2.1))"/>
    <xsl:sequence select="if (string-length($words) le $most) then string($words) else replace(substring($words, 1, $most), '\s+\S*$', '') || ' …'"/>
  </xsl:function>

  <!-- The width of the text on a page, in mm. -->
  <xsl:function name="local:measure" as="xs:decimal">
    <xsl:sequence select="f:page('width') - f:page('inner') - f:page('outer')"/>
  </xsl:function>

</xsl:stylesheet>
