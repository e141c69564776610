<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The reading page is a column of rows (paragraphs, verses, tables …). This module decides what is a row and
  puts beside it the notes and apparatus entries that begin in it. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/rows"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:mode name="m:aside" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:key name="notes-by-row" match="tei:note[f:is-numbered-note(.)]" use="f:row(.)/string(@xml:id)"/>
  <xsl:key name="markers-by-row" match="b:span | b:start | b:point" use="f:row(.)/string(@xml:id)"/>
  <xsl:key name="markers-by-section" match="b:span | b:start | b:point" use="f:section(.)/string(@xml:id)"/>
  <xsl:key name="notes-by-section" match="tei:note[f:is-numbered-note(.)]" use="f:section(.)/string(@xml:id)"/>

  <!-- Elements whose children follow one another down the page. -->
  <xsl:function name="f:is-container" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/(self::tei:div | self::tei:div1 | self::tei:div2 | self::tei:div3 | self::tei:div4
        | self::tei:div5 | self::tei:div6 | self::tei:div7 | self::tei:body | self::tei:front | self::tei:back | self::tei:text
        | self::tei:group | self::tei:TEI | self::tei:teiCorpus | self::tei:floatingText | self::tei:lg | self::tei:sp
        | self::b:span[f:is-container(..)][f:has-blocks(.)]))"/>
  </xsl:function>

  <xsl:function name="f:is-row" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[@xml:id]/parent::*[f:is-container(.)]) and not(f:is-container($element))
                          and f:is-block($element)"/>
  </xsl:function>

  <xsl:function name="f:row" as="element()?">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="row" as="element()?" select="$node/ancestor::*[f:is-row(.)][1]"/>
    <xsl:sequence select="if ($row) then $row else $node/self::b:*/(descendant::*[f:is-row(.)])[1]"/>
  </xsl:function>

  <xsl:function name="f:section" as="element()?">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$node/ancestor::*[@xml:id][f:is-container(.)]
                          [not(self::tei:lg | self::tei:sp | self::b:span)][1]"/>
  </xsl:function>

  <!-- Notes, and series of entries, that outweigh their text. Keys, since Saxon works them out once. -->
  <xsl:key name="local:crowded" match="b:series"
    use="local:outweighs(.., sum(b:entry/(25 + sum((* except b:note, f:speaking(b:note)) ! string-length(.)))))"/>
  <xsl:key name="local:much-annotated" match="b:document" use="local:outweighs(., sum(f:notes(.)/string-length(.)))"/>

  <xsl:function name="local:outweighs" as="xs:boolean">
    <xsl:param name="part" as="element()"/>
    <xsl:param name="length" as="xs:numeric"/>
    <xsl:sequence select="$length gt 1.25 * sum(f:document($part)//tei:text[not(ancestor::tei:text)]/string-length(.))"/>
  </xsl:function>

  <!-- Where a stream of notes has its place: beside the rows if it fits there, else under each section, as a printed page does. -->
  <xsl:function name="f:placement" as="xs:string">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="stream" as="xs:string"/>
    <xsl:variable name="crowded" as="element()*" select="
      if ($stream eq 'notes') then key('local:much-annotated', true(), $document)
      else key('local:crowded', true(), $document)[@name = $stream]"/>
    <xsl:sequence select="if ($stream eq 'documentary') then 'end' else if (exists($crowded)) then 'under' else 'beside'"/>
  </xsl:function>

  <!-- A text with nothing beside it has the page for itself. -->
  <xsl:function name="f:stands-alone" as="xs:boolean">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="(empty(f:notes($document)) or f:placement($document, 'notes') ne 'beside')
        and (every $entry in $document/b:apparatus/b:series/b:entry satisfies f:entry-place($entry) ne 'beside')"/>
  </xsl:function>

  <xsl:template match="*[f:is-row(.)]" priority="20" as="node()*">
    <xsl:variable name="document" as="element(b:document)" select="f:document(.)"/>
    <xsl:variable name="notes" as="element()*" select="key('notes-by-row', @xml:id, $document)
        [f:placement($document, 'notes') eq 'beside']"/>
    <xsl:variable name="entries" as="element(b:entry)*" select="f:unique(key('markers-by-row', @xml:id, $document)/f:entry(.))
        [f:entry-place(.) eq 'beside']"/>
    <xsl:choose>
      <xsl:when test="exists(($notes, $entries))">
        <div class="row"><xsl:next-match/></div>
        <div class="beside" role="note" aria-label="{f:label('notes', $language)}">
          <xsl:apply-templates select="$notes" mode="m:aside"/>
          <xsl:apply-templates select="$entries" mode="m:aside"/>
        </div>
      </xsl:when>
      <xsl:otherwise><xsl:next-match/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The notes and entries that stand under a section because they are too many to stand beside it. -->
  <xsl:template name="under" as="element()*">
    <xsl:param name="part" as="xs:integer?" tunnel="yes"/>
    <xsl:variable name="document" as="element(b:document)" select="f:document(.)"/>
    <xsl:variable name="hanging" as="element()*" select="if (exists($part)) then f:hanging-on-page(., $part)
        else key('notes-by-section', string(@xml:id), $document) | key('markers-by-section', string(@xml:id), $document)"/>
    <xsl:variable name="notes" as="element()*" select="$hanging[self::tei:note]
        [f:placement($document, 'notes') eq 'under' or empty(f:row(.))]"/>
    <xsl:variable name="entries" as="element(b:entry)*" select="f:unique($hanging[self::b:*]/f:entry(.))[f:entry-place(.) eq 'under']"/>
    <xsl:if test="exists(($notes, $entries))">
      <div class="under" role="note" aria-label="{f:label('apparatus', $language)}">
        <xsl:if test="$notes"><div class="notes"><xsl:apply-templates select="$notes" mode="m:aside"/></div></xsl:if>
        <xsl:if test="$entries"><div class="run-in"><xsl:apply-templates select="$entries" mode="m:aside"/></div></xsl:if>
      </div>
    </xsl:if>
  </xsl:template>

  <!-- The nodes once each, in the order given. -->
  <xsl:function name="f:unique" as="element()*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:sequence select="$elements | ()"/>
  </xsl:function>

</xsl:stylesheet>
