<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Page, column and line breaks of the source, and other milestones: marked, but never parting a word. -->
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
  xmlns:local="urn:basylym:fo/breaks">

  <!-- Line breaks: kept where lines are the form of the text, a space elsewhere. -->
  <xsl:template match="tei:lb" as="node()*">
    <xsl:choose>
      <xsl:when test="local:keeps-lines(.) and exists(preceding-sibling::node()[not(self::text()[normalize-space() = ''])])">
        <xsl:text>&#x0A;</xsl:text>
      </xsl:when>
      <xsl:when test="not(@break = 'no')">
        <xsl:text> </xsl:text>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:function name="local:keeps-lines" as="xs:boolean">
    <xsl:param name="break" as="element()"/>
    <xsl:sequence select="exists($break/ancestor::*[
      self::tei:ab or self::tei:head or self::tei:signed or self::tei:salute or self::tei:dateline or self::tei:byline or self::tei:titlePart
      or self::tei:docImprint or self::tei:address or self::tei:addrLine or self::tei:trailer or self::tei:docAuthor or self::tei:epigraph
      or self::tei:p or self::tei:l or self::tei:note or self::tei:cell or self::tei:item or self::tei:quote or self::tei:zone or self::tei:surface or self::tei:closer or self::tei:opener][1]
      [not(self::tei:p or self::tei:l or self::tei:note or self::tei:item)])"/>
  </xsl:function>

  <!-- Page breaks: a double bar and the number of the page that begins. -->
  <xsl:template match="tei:pb | tei:gb" as="node()*">
    <xsl:if test="not(local:is-carried(.))">
      <xsl:sequence select="local:mark(., if (self::tei:gb) then '⫼' else '‖', @n)"/>
    </xsl:if>
  </xsl:template>

  <xsl:template match="tei:cb" as="node()*">
    <xsl:if test="not(local:is-carried(.))">
      <xsl:sequence select="local:mark(., '|', @n)"/>
    </xsl:if>
  </xsl:template>

  <!-- The breaks that stand just before a block, to be printed at its beginning. -->
  <xsl:function name="f:carried-breaks" as="node()*">
    <xsl:param name="block" as="element()"/>
    <xsl:for-each select="local:breaks-before($block)">
      <xsl:sequence select="local:mark(., if (self::tei:cb) then '|' else '‖', @n), f:text(' ')"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:breaks-before" as="element()*">
    <xsl:param name="block" as="element()"/>
    <xsl:variable name="before" as="element()?" select="$block/preceding-sibling::*[1]"/>
    <xsl:choose>
      <xsl:when test="$before[self::tei:pb or self::tei:cb]">
        <xsl:sequence select="local:breaks-before($before)[local:is-carried(.)], $before[local:is-carried(.)]"/>
      </xsl:when>
      <xsl:when test="empty($before) and local:is-shell($block/..)">
        <xsl:sequence select="local:breaks-before($block/..)"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <!-- Whether a break between blocks is printed by the block after it. -->
  <xsl:function name="local:is-carried" as="xs:boolean">
    <xsl:param name="break" as="element()"/>
    <xsl:variable name="next" as="element()?" select="$break/following-sibling::*[1]"/>
    <xsl:sequence select="
      $break[self::tei:pb or self::tei:cb] and local:is-shell($break/..)
      and (if ($next[self::tei:pb or self::tei:cb]) then local:is-carried($next) else $next ! local:leads(.) = true())"/>
  </xsl:function>

  <!-- Whether the first line of an element is that of a paragraph that can carry a mark. -->
  <xsl:function name="local:leads" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      exists($element[self::tei:p or self::tei:l or self::tei:ab or self::tei:head or self::tei:salute or self::tei:speaker or self::tei:byline])
      or (local:is-shell($element) and $element/*[not(self::tei:teiHeader)][1] ! local:leads(.) = true())"/>
  </xsl:function>

  <xsl:function name="local:is-shell" as="xs:boolean">
    <xsl:param name="element" as="node()?"/>
    <xsl:sequence select="exists($element[self::tei:div or self::tei:body or self::tei:lg or self::tei:front or self::tei:back or self::tei:sp
      or self::tei:floatingText or self::tei:text or self::tei:opener
      or matches(local-name(), '^div[1-7]$')][empty(text()[normalize-space()])])"/>
  </xsl:function>

  <xsl:function name="local:mark" as="element(fo:inline)">
    <xsl:param name="break" as="element()"/>
    <xsl:param name="sign" as="xs:string"/>
    <xsl:param name="number" as="xs:string?"/>
    <fo:inline>
      <xsl:sequence select="f:anchor($break), f:style('page-break')"/>
      <xsl:choose>
        <xsl:when test="local:in-margin($break)">
          <fo:inline print:source="{local:in-margin($break)}">{$sign}</fo:inline>
        </xsl:when>
        <xsl:otherwise>
          <xsl:value-of select="$sign"/>
          <xsl:if test="$number">
            <fo:inline baseline-shift="super" font-size="0.85em">{$number}</fo:inline>
          </xsl:if>
        </xsl:otherwise>
      </xsl:choose>
    </fo:inline>
  </xsl:function>

  <!-- The page of a source that the make-up prints in the margin, with the siglum of the source, or in brackets; longer ones stay in the line. -->
  <xsl:function name="local:in-margin" as="xs:string?">
    <xsl:param name="break" as="element()"/>
    <xsl:variable name="source" as="xs:string?" select="(f:targets($break/@edRef)[self::tei:witness][1] ! f:siglum(.), $break/@ed ! replace(., '^#', ''))[1]"/>
    <xsl:variable name="page" as="xs:string" select="if ($source) then normalize-space($source || ' ' || $break/@n) else '[' || normalize-space($break/@n) || ']'"/>
    <xsl:sequence select="
      $page[f:is-keyed-by-lines($break)][$break[self::tei:pb][@n][ancestor::tei:text][not(ancestor::tei:note or ancestor::b:apparatus or ancestor::tei:titlePage)]][string-length(.) le 10]"/>
  </xsl:function>

  <!-- Other milestones: their number in brackets, where they have one. -->
  <xsl:template match="tei:milestone" as="node()*">
    <xsl:choose>
      <xsl:when test="@n and not(@unit = ('absent'))">
        <fo:inline>
          <xsl:sequence select="f:anchor(.), f:style(('muted', 'small', 'kept'))"/>
          <xsl:text>[{@n}]</xsl:text>
        </fo:inline>
        <xsl:text> </xsl:text>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="local:silent(.)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Places without words: only an anchor, if something points to it. -->
  <xsl:template as="node()*" match="
      tei:anchor | tei:addSpan | tei:delSpan | tei:damageSpan | tei:witStart | tei:witEnd | tei:lacunaStart | tei:lacunaEnd
    | tei:shift | tei:pause[not(normalize-space())] | tei:link | tei:join | tei:alt | tei:substJoin | tei:certainty[not(normalize-space())]
    | tei:precision[not(normalize-space())] | tei:path | tei:span[not(normalize-space())] | tei:divGen | tei:redo[not(normalize-space())] | tei:move | tei:fvLib[not(normalize-space())]">
    <xsl:sequence select="local:silent(.)"/>
  </xsl:template>

  <xsl:function name="local:silent" as="node()*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="in-line" as="xs:boolean" select="exists($element/ancestor::*[self::tei:p or self::tei:l or self::tei:ab or self::tei:head][1])"/>
    <xsl:if test="f:anchor($element)">
      <xsl:sequence select="if ($in-line and $has-line-keys) then f:spot(f:anchor($element)) else local:wrapped($element)"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:wrapped" as="element(fo:wrapper)">
    <xsl:param name="element" as="element()"/>
    <fo:wrapper>
      <xsl:sequence select="f:anchor($element)"/>
    </fo:wrapper>
  </xsl:function>

</xsl:stylesheet>
