<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Divisions and their headings, from H1 for the title of a text down to H6. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/divisions">

  <!-- Containers: their content as blocks. -->
  <xsl:template as="element()*" match="
      tei:div | tei:div0 | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7 | tei:body | tei:front | tei:back
    | tei:group | tei:text | tei:TEI | tei:teiCorpus | tei:tei | tei:set | tei:performance | tei:prologue | tei:epilogue
    | tei:floatingText[not(f:is-document(.))] | tei:standOff | tei:facsimile | tei:sourceDoc">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="flow" as="element()*" select="f:flow($content)"/>
    <xsl:if test="$flow">
      <xsl:variable name="block" as="element(fo:block)">
        <fo:block role="{if (self::tei:floatingText) then 'BlockQuote' else 'Div'}">
          <xsl:sequence select="f:anchor(.)[not(current()/tei:head)], f:lang(.), f:style('quote'[current()/self::tei:floatingText]), f:numbered-division(local:name(.)), $flow"/>
        </fo:block>
      </xsl:variable>
      <xsl:sequence select="f:directed(., $block)"/>
    </xsl:if>
  </xsl:template>

  <!-- What a number of a line calls a division whose lines are counted by themselves: its number; where each section counts
       for itself, its heading, or in brackets its place among those around it. -->
  <xsl:function name="local:name" as="xs:string?">
    <xsl:param name="division" as="element()"/>
    <xsl:variable name="unnumbered" as="xs:boolean" select="f:book-setting('lines.count', $division) = 'section' and matches(local-name($division), '^div[0-7]?$')"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize(f:heading($division))"/>
    <xsl:sequence select="(
      local:number($division),
      (string-join($words[position() le 4], ' ') || '…'[count($words) gt 4])[$unnumbered and exists($words)],
      ('[' || 1 + count($division/preceding-sibling::*[matches(local-name(), '^div[0-7]?$')]) || ']')[$unnumbered])[1]"/>
  </xsl:function>

  <!-- The number of a division within those of the divisions around it. -->
  <xsl:function name="local:number" as="xs:string?">
    <xsl:param name="division" as="element()"/>
    <xsl:variable name="own" as="xs:string" select="normalize-space($division/@n)"/>
    <xsl:variable name="outer" as="xs:string?" select="$division/ancestor::*[@n][self::tei:div or self::tei:text or matches(local-name(), '^div[0-7]$')][1] ! local:number(.)"/>
    <xsl:sequence select="if ($own = '') then () else string-join(($outer[not(starts-with($own, . || '.'))], $own), '.')"/>
  </xsl:function>

  <!-- The header is not text; title page, lists and colophon take what they need. -->
  <xsl:template match="tei:teiHeader" as="empty-sequence()"/>

  <!-- Headings of divisions. -->
  <xsl:template match="tei:head" as="element()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="level" as="xs:integer" select="f:rank(.)"/>
    <xsl:variable name="more" as="xs:boolean" select="exists(preceding-sibling::tei:head)"/>
    <xsl:variable name="properties" as="attribute()*">
      <xsl:attribute name="role" select="if ($more) then 'P' else 'H' || min(($level, 6))"/>
      <xsl:sequence select="if ($more) then f:anchor(.) else (f:anchor(..), f:anchor(.))[1]"/>
      <xsl:sequence select="f:lang(.), f:style(('head', 'head-' || min(($level + (if ($level = 1 and parent::tei:body) then 0 else f:demotion(f:document(.))), 5))))"/>
      <xsl:if test="$more">
        <xsl:attribute name="space-before" select="'0pt'"/>
        <xsl:attribute name="font-size" select="'11pt'"/>
      </xsl:if>
      <xsl:sequence select="f:uncounted(), f:rendition(.)[name() = 'text-align'], f:section-mark(.)"/>
    </xsl:variable>
    <xsl:sequence select="f:directed(., f:block($properties, f:run-in((f:carried-breaks(.), $content))))"/>
  </xsl:template>

  <!-- The level of a heading; the title that the book gives a text counts. -->
  <xsl:function name="f:rank" as="xs:integer">
    <xsl:param name="head" as="element()"/>
    <xsl:sequence select="f:level($head/..) + f:title-rank(f:document($head))"/>
  </xsl:function>

  <!-- One where a title stands over the headings of a document: that of the header, or of its own title page. -->
  <xsl:function name="f:title-rank" as="xs:integer">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="if (f:has-given-title($document) or local:titles($document)[self::tei:titlePage or self::tei:docTitle]//tei:titlePart) then 1 else 0"/>
  </xsl:function>

  <!-- The titles with which a text opens itself. -->
  <xsl:function name="local:titles" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="($document/*[1]/descendant-or-self::tei:text)[1]/(tei:body/tei:head | tei:front//(tei:titlePage | tei:docTitle) | tei:body/tei:titlePage)"/>
  </xsl:function>

  <!-- Whether the book sets the header's title above a text that opens without a title of its own. -->
  <xsl:function name="f:has-given-title" as="xs:boolean">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="empty(local:titles($document))"/>
  </xsl:function>

  <!-- Divisions too short for pages of their own get headings one size smaller. -->
  <xsl:function name="f:demotion" as="xs:integer">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="apart" as="xs:integer" select="if (f:has-given-title($document) or exists(f:chapters($document))) then 0 else 1"/>
    <xsl:sequence select="if (f:has-given-title($document)) then 0 else $apart - f:title-rank($document)"/>
  </xsl:function>

  <!-- Headings of lists, tables, figures and stanzas. -->
  <xsl:template match="tei:list/tei:head | tei:listBibl/tei:head | tei:castList/tei:head | tei:castGroup/tei:head | tei:listPerson/tei:head | tei:listPlace/tei:head
      | tei:listOrg/tei:head | tei:listEvent/tei:head | tei:listWit/tei:head | tei:listApp/tei:head | tei:glossList/tei:head" as="element()" priority="1">
    <xsl:sequence select="local:small-head(., 'head-list')"/>
  </xsl:template>

  <!-- A list of entries is a section; its further headings say the same in other languages. -->
  <xsl:template match="b:entries/tei:head" as="element()" priority="1">
    <xsl:sequence select="local:small-head(., if (preceding-sibling::tei:head) then 'head-more' else 'head-2')"/>
  </xsl:template>

  <xsl:template match="tei:table/tei:head | tei:figure/tei:head" as="element()" priority="1">
    <xsl:sequence select="local:small-head(., 'head-caption')"/>
  </xsl:template>

  <xsl:template match="tei:lg/tei:head | tei:sp/tei:head | tei:epigraph/tei:head | tei:q/tei:head | tei:quote/tei:head" as="element()" priority="1">
    <xsl:sequence select="local:small-head(., 'head-verse')"/>
  </xsl:template>

  <xsl:function name="local:small-head" as="element()">
    <xsl:param name="head" as="element()"/>
    <xsl:param name="style" as="xs:string"/>
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="$head/node()"/>
    </xsl:variable>
    <xsl:variable name="role" as="attribute()">
      <xsl:attribute name="role" select="if ($style = 'head-caption') then 'Caption' else if ($style = 'head-2') then 'H2' else 'P'"/>
    </xsl:variable>
    <xsl:sequence select="f:block((f:anchor($head), $role, f:uncounted(), f:lang($head), f:style(('head', $style)), f:section-mark($head)[$style = 'head-2']), f:run-in((f:carried-breaks($head), $content)))"/>
  </xsl:function>

  <!-- The end of a division. -->
  <xsl:template match="tei:trailer | tei:explicit[f:is-block(.)] | tei:imprimatur" as="element()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:block((f:anchor(.), f:lang(.), f:style('trailer'), f:rendition(.)), $content)"/>
  </xsl:template>

</xsl:stylesheet>
