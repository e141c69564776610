<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Paragraphs and the plain blocks of prose. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/blocks">

  <!-- Paragraphs: indented, but flush after a heading or at the beginning. -->
  <xsl:template match="tei:p" as="element()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="first" as="xs:boolean" select="empty(preceding-sibling::*[not(self::tei:pb or self::tei:cb or self::tei:milestone or self::tei:anchor)])
      or exists(preceding-sibling::*[not(self::tei:pb or self::tei:cb or self::tei:milestone or self::tei:anchor)][1][self::tei:head or self::tei:opener or self::tei:list or self::tei:table or self::tei:figure or self::tei:byline or self::tei:dateline])"/>
    <xsl:variable name="label" as="element()?" select="local:label(., if ($first) then 0 else 4)"/>
    <xsl:sequence select="f:directed(., f:block(
      (f:anchor(.), f:lang(.), f:counted(), f:style(('p', 'p-first'[$first], 'p-labelled'[exists($label)])), f:rendition(.)),
      f:led(($label, f:carried-breaks(.)), $content)))"/>
  </xsl:template>

  <!-- The number or short name by which editors cite a paragraph, in the margin beside its first line. -->
  <xsl:function name="local:label" as="element(fo:inline-container)?">
    <xsl:param name="block" as="element()"/>
    <xsl:param name="indent" as="xs:integer"/>
    <xsl:variable name="name" as="xs:string?"
      select="($block/@n, $block/@xml:id[not(matches(., '^[a-zA-Z]+\.[0-9]+_*$'))])[matches(., '^[\p{L}\p{N}.]{1,4}$')][1] ! string(.)"/>
    <xsl:if test="$name and not($block/ancestor::*[self::tei:note or self::tei:item or self::tei:cell or self::tei:quote or self::b:apparatus])">
      <fo:inline-container inline-progression-dimension="{9 + $indent}mm" start-indent="0pt" text-indent="0pt">
        <fo:block font-size="7pt" line-height="14pt" text-align="start" font-style="normal" font-weight="normal" hyphenate="false" color="#555555">
          <fo:wrapper role="artifact">{$name}</fo:wrapper>
        </fo:block>
      </fo:inline-container>
    </xsl:if>
  </xsl:function>

  <!-- Anonymous blocks. -->
  <xsl:template match="tei:ab | tei:u | tei:annotationBlock" as="element()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:directed(., f:block(
      (f:anchor(.), f:lang(.), f:counted(), f:style(('p', 'flush')), f:rendition(.)), (f:carried-breaks(.), $content)))"/>
  </xsl:template>

  <!-- Quotations and citations in lines of their own. -->
  <xsl:template match="(tei:quote | tei:q | tei:said | tei:cit)[f:is-block(.)]" as="element()*" priority="2">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="style" as="xs:string*" select="'quote'[not(current()/parent::tei:cit or current()/parent::tei:epigraph)]"/>
    <xsl:sequence select="f:directed(., local:stack(., $style, $content))"/>
  </xsl:template>

  <xsl:template match="tei:epigraph | tei:argument | tei:postscript" as="element()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:directed(., local:stack(., if (self::tei:epigraph) then 'epigraph' else 'aside', $content))"/>
  </xsl:template>

  <!-- Blocks within a block of a style of its own. -->
  <xsl:function name="local:stack" as="element(fo:block)">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="style" as="xs:string*"/>
    <xsl:param name="content" as="node()*"/>
    <fo:block role="{if ($element/self::tei:quote) then 'BlockQuote' else 'Div'}">
      <xsl:sequence select="f:anchor($element), f:lang($element), f:style($style), f:counted(), f:rendition($element), f:flow($content)"/>
    </fo:block>
  </xsl:function>

  <!-- Runs that hold blocks or stand among blocks become plain blocks. -->
  <xsl:template as="element()*" priority="1.5" match="
      tei:label[f:is-block(.)][not(parent::tei:list)] | tei:desc[f:is-block(.)]
    | tei:fw[f:is-block(.)] | tei:camera | tei:sound | tei:caption | tei:tech | tei:view | tei:respons[f:is-block(.)]">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:block((f:anchor(.), f:lang(.), f:style(('flush', 'bold'[current()/self::tei:label], 'muted'[current()/self::tei:fw])), f:rendition(.)), $content)"/>
  </xsl:template>

  <!-- The same within a line. -->
  <xsl:template as="node()*" match="tei:label | tei:desc | tei:fw | tei:respons | tei:writing | tei:vocal | tei:kinesic | tei:incident | tei:ellipsis">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:run((f:anchor(.), f:lang(.), f:style(('bold'[current()/self::tei:label], 'muted'[current()/self::tei:fw])), f:rendition(.)), $content)"/>
  </xsl:template>

</xsl:stylesheet>
