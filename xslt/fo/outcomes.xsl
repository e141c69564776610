<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The table of promise and outcome, with the days between, for each list of relations between events. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:print="urn:basylym:print"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/outcomes">

  <xsl:variable name="local:columns" as="map(xs:string, xs:string)" select="map { 'event': '26', 'passage': '20', 'outcome': '26', 'days': '16', 'remark': '30' }"/>

  <xsl:function name="f:outcome-tables" as="element()*">
    <xsl:param name="edition" as="node()"/>
    <xsl:variable name="all" as="element()*" select="f:outcomes($edition)"/>
    <xsl:for-each-group select="$all" group-adjacent="f:outcomes-title(., $language)">
      <fo:block role="H2">
        <xsl:sequence select="f:style(('head', 'head-2'))"/>
        <xsl:text>{current-grouping-key()}</xsl:text>
      </fo:block>
      <xsl:sequence select="local:table(current-group(), $all)"/>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="local:table" as="element(fo:table)">
    <xsl:param name="relations" as="element(tei:relation)+"/>
    <xsl:param name="all" as="element()*"/>
    <xsl:variable name="names" as="xs:string+" select="'event', 'passage', 'outcome', 'days', 'remark'"/>
    <fo:table table-layout="fixed" width="100%" start-indent="0pt">
      <xsl:sequence select="f:style(('table', 'outcomes'))"/>
      <xsl:for-each select="$names"><fo:table-column column-width="proportional-column-width({$local:columns(.)})"/></xsl:for-each>
      <fo:table-header start-indent="0pt">
        <fo:table-row role="TR">
          <xsl:for-each select="$names">
            <xsl:sequence select="f:ruled-cell('TH', f:run(f:style('label'), f:text(f:label('outcome-' || ., $language))))"/>
          </xsl:for-each>
        </fo:table-row>
      </fo:table-header>
      <fo:table-body start-indent="0pt">
        <xsl:for-each select="$relations"><xsl:sequence select="local:rows(., $all)"/></xsl:for-each>
      </fo:table-body>
    </fo:table>
  </xsl:function>

  <!-- A relation: one row for each event from which it leads. -->
  <xsl:function name="local:rows" as="element(fo:table-row)*">
    <xsl:param name="relation" as="element(tei:relation)"/>
    <xsl:param name="all" as="element()*"/>
    <xsl:for-each select="f:targets($relation/@active)[self::tei:event]">
      <xsl:variable name="event" as="element()" select="."/>
      <xsl:variable name="first" as="xs:boolean" select="f:is-told-by-outcomes(.) and $all[f:targets(@active) intersect $event][1] is $relation"/>
      <fo:table-row keep-together.within-page="5">
        <xsl:sequence select="f:ruled-cell('TD', (f:place(.)[$first] ! local:id(.), f:run((), f:text(f:display-name(., $language)))))"/>
        <xsl:sequence select="f:ruled-cell('TD', local:passage(.))"/>
        <xsl:sequence select="f:ruled-cell('TD', local:outcome($relation))"/>
        <xsl:sequence select="f:ruled-cell('TD', local:days(., $relation))"/>
        <xsl:sequence select="f:ruled-cell('TD', f:text(string-join(local:remarks((., $relation)), ' ')))"/>
      </fo:table-row>
    </xsl:for-each>
  </xsl:function>

  <!-- A cell under a rule. -->
  <xsl:function name="f:ruled-cell" as="element(fo:table-cell)">
    <xsl:param name="role" as="xs:string"/>
    <xsl:param name="content" as="node()*"/>
    <fo:table-cell padding="2.5pt 2.5mm 2.5pt 0pt" border-before-style="solid" border-before-width="0.3pt">
      <xsl:if test="$role = 'TH'"><xsl:attribute name="role" select="'TH'"/></xsl:if>
      <fo:block hyphenate="{string($role = 'TD')}">
        <xsl:sequence select="$content"/>
      </fo:block>
    </fo:table-cell>
  </xsl:function>

  <xsl:function name="local:id" as="attribute(id)">
    <xsl:param name="id" as="xs:string"/>
    <xsl:attribute name="id" select="$id"/>
  </xsl:function>

  <!-- Its day, the document and the page. -->
  <xsl:function name="local:passage" as="node()*">
    <xsl:param name="event" as="element()"/>
    <xsl:variable name="passages" as="element()*" select="f:targets($event/@corresp)[@xml:id][ancestor::tei:text]"/>
    <xsl:variable name="document" as="element()?" select="($passages/ancestor-or-self::tei:floatingText[f:is-document(.)])[last()]"/>
    <xsl:variable name="day" as="xs:string?" select="f:date-label($event, $language)"/>
    <xsl:sequence select="f:text(string-join(($day, $document ! f:document-number(.)), ', '))"/>
    <xsl:for-each select="$passages">
      <xsl:variable name="place" as="xs:string?" select="(ancestor-or-self::*[f:anchor(.)])[last()] ! f:place(.)"/>
      <xsl:for-each select="$place"><fo:inline print:page-of="{.}"><xsl:sequence select="f:page-of(., f:display-name($event, $language))"/></fo:inline></xsl:for-each>
    </xsl:for-each>
  </xsl:function>

  <!-- What followed, with its day, and who says so; in words, where the relation names nothing. -->
  <xsl:function name="local:outcome" as="node()*">
    <xsl:param name="relation" as="element(tei:relation)"/>
    <xsl:variable name="ends" as="element()*" select="f:targets($relation/@passive)"/>
    <xsl:if test="empty($ends)"><xsl:sequence select="f:run(f:style('label'), f:text(f:relation-words($relation, $language)))"/></xsl:if>
    <xsl:for-each select="$ends">
      <xsl:variable name="end" as="element()" select="."/>
      <xsl:sequence select="f:link(f:place(.), f:text(f:display-name(., $language)))"/>
      <xsl:sequence select="f:date-label(., $language) ! f:text(', ' || f:bound-words($end, $language) || .)"/>
    </xsl:for-each>
    <xsl:sequence select="f:grounds($relation)"/>
  </xsl:function>

  <xsl:function name="local:days" as="node()*">
    <xsl:param name="event" as="element()"/>
    <xsl:param name="relation" as="element(tei:relation)"/>
    <xsl:for-each select="f:targets($relation/@passive)[f:date-iso(.)]">
      <xsl:sequence select="f:text(f:days-words($event, ., $language) || (if (exists(f:days-between($event, .)('most')) and exists(f:least-cert(($event, .)))) then ' (?)' else ''))"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:remarks" as="xs:string*">
    <xsl:param name="records" as="element()*"/>
    <xsl:for-each select="$records">
      <xsl:for-each-group select="tei:desc | tei:note | tei:p" group-by="name() || @type">
        <xsl:sequence select="f:in-language(current-group(), $language) ! f:plain(node())"/>
      </xsl:for-each-group>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
