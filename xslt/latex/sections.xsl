<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The book as a whole, and its sections: numbered where the text is counted in lines. -->
<xsl:stylesheet version="3.0" expand-text="no" exclude-result-prefixes="#all" default-mode="m:latex"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:latex/sections">

  <xsl:mode name="m:latex" on-no-match="fail" on-multiple-match="fail"/>

  <!-- The whole source. -->
  <xsl:function name="f:latex" as="xs:string">
    <xsl:param name="book" as="element(fo:root)"/>
    <xsl:sequence select="string-join((f:preamble($book), '\begin{document}&#xA;', $book/fo:page-sequence ! f:drawn(.), '\end{document}&#xA;'))"/>
  </xsl:function>

  <!-- Whether lines are counted where a node stands. -->
  <xsl:function name="f:is-numbered" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="exists($node/ancestor::fo:page-sequence[local:has-lines(.)]) and empty($node/ancestor::fo:footnote-body)"/>
  </xsl:function>

  <!-- Pages with numbered lines; where the count goes on from earlier ones it is resumed. -->
  <xsl:template match="fo:page-sequence[local:has-lines(.)]" as="xs:string">
    <xsl:variable name="before" as="element()?" select="preceding-sibling::fo:page-sequence[local:has-lines(.)][1]"/>
    <xsl:variable name="after" as="element()?" select="following-sibling::fo:page-sequence[local:has-lines(.)][1]"/>
    <xsl:sequence select="f:spoken-pages(., '\clearpage' || (if (local:goes-on($before, .)) then '\resumenumbering' else '\beginnumbering') || '&#xA;' || f:drawn(fo:flow)
      || (if (local:goes-on(., $after)) then '\pausenumbering' else '\endnumbering') || '&#xA;')"/>
  </xsl:template>

  <xsl:function name="local:has-lines" as="xs:boolean">
    <xsl:param name="pages" as="element(fo:page-sequence)"/>
    <xsl:sequence select="exists($pages/@print:make-up) and exists($pages//(fo:block[@print:counted = 'lines'] | fo:footnote))"/>
  </xsl:function>

  <!-- Whether the count of lines goes on from one run of pages to the next. -->
  <xsl:function name="local:goes-on" as="xs:boolean">
    <xsl:param name="run" as="element()?"/>
    <xsl:param name="next" as="element()?"/>
    <xsl:sequence select="exists($run) and exists($next) and ($lines-count = 'through' or $lines-count = 'document' and string($run/@print:text) = string($next/@print:text))"/>
  </xsl:function>

  <xsl:template match="fo:page-sequence" as="xs:string">
    <xsl:sequence select="f:spoken-pages(., '\clearpage&#xA;' || f:drawn(fo:flow))"/>
  </xsl:template>

  <xsl:template match="fo:flow | fo:block-container | fo:list-block | fo:list-item-body | fo:table-and-caption | fo:table-caption | fo:table-body | fo:table-header | fo:table-footer" as="xs:string" priority="-1">
    <xsl:sequence select="f:spoken(., f:stacked(node()))"/>
  </xsl:template>

  <!-- The last resort: what has no rule is written plainly, and reported once per name. -->
  <xsl:template match="fo:*" as="xs:string" priority="-5">
    <xsl:if test="empty(preceding::*[node-name() = node-name(current())])">
      <xsl:sequence select="f:report('unhandled-element', ., map { 'name': name() })"/>
    </xsl:if>
    <xsl:sequence select="f:drawn(node())"/>
  </xsl:template>

  <!-- What is of no concern to LaTeX. -->
  <xsl:template match="*" as="xs:string" priority="-6"><xsl:sequence select="''"/></xsl:template>

  <xsl:template match="comment() | processing-instruction()" as="xs:string"><xsl:sequence select="''"/></xsl:template>

</xsl:stylesheet>
