<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Notes of the text: at the foot of the page with a number, or at the end of the text when too long for a foot. -->
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
  xmlns:local="urn:basylym:fo/notes">

  <!-- A note longer than this, in characters, could outgrow a page foot; one that is made up line by line may be cut. -->
  <xsl:variable name="local:longest" as="xs:integer" select="1400"/>
  <xsl:variable name="local:longest-cut" as="xs:integer" select="6000"/>

  <!-- Where a numbered note is printed: foot or end. -->
  <xsl:function name="f:note-place" as="xs:string">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="
      if (f:book-setting('notes', $note) = 'end'
        or string-length($note) gt (if (f:is-keyed-by-lines($note)) then $local:longest-cut else $local:longest)
        or $note//(tei:table | tei:figure | tei:floatingText | tei:graphic | tei:listBibl)) then 'end'
      else 'foot'"/>
  </xsl:function>

  <!-- A numbered note: its mark in the text, its words at the foot. -->
  <xsl:template match="tei:note[f:is-numbered-note(.)]" as="node()*" priority="2">
    <xsl:param name="nested" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="$nested">
        <xsl:sequence select="local:inline(.)"/>
      </xsl:when>
      <xsl:when test="f:note-place(.) = 'end'">
        <xsl:sequence select="local:call(.)"/>
      </xsl:when>
      <xsl:otherwise>
        <fo:footnote>
          <xsl:if test="f:book-setting('notes', .) = 'margin'"><xsl:attribute name="print:aside" select="'margin'"/></xsl:if>
          <fo:inline>
            <xsl:sequence select="f:style('mark'), local:call-link(.)"/>
          </fo:inline>
          <fo:footnote-body>
            <xsl:sequence select="f:foot(f:place(.), f:note-number(.), local:body(.), f:lang(.))"/>
          </fo:footnote-body>
        </fo:footnote>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Whether the notes of a text stand in the margin: its pages are then made up line by line, as those with an apparatus. -->
  <xsl:function name="f:has-side-notes" as="xs:boolean">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="not($book-keys = 'letters') and f:book-setting('notes', $document) = 'margin' and exists($document//tei:note[f:is-numbered-note(.)])"/>
  </xsl:function>

  <!-- One entry of the page foot: hung by its mark, its blocks free of what surrounds the call. -->
  <xsl:function name="f:foot" as="element(fo:block)">
    <xsl:param name="place" as="xs:string?"/>
    <xsl:param name="mark" as="xs:string"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:param name="language" as="attribute()*"/>
    <xsl:variable name="lead" as="node()*">
      <fo:inline>
        <xsl:sequence select="f:style('mark')"/>
        <xsl:sequence select="f:link($place ! (. || '--call'), f:text($mark))"/>
      </fo:inline>
      <xsl:text> </xsl:text>
    </xsl:variable>
    <xsl:sequence select="f:block(
      ($place ! local:id(.), $language, f:style(('foot', 'foot-line'))), f:led($lead, $content))"/>
  </xsl:function>

  <xsl:function name="local:id" as="attribute(id)">
    <xsl:param name="id" as="xs:string"/>
    <xsl:attribute name="id" select="$id"/>
  </xsl:function>

  <!-- The words of a note; notes and apparatus within it follow in brackets. -->
  <xsl:function name="local:body" as="node()*">
    <xsl:param name="note" as="element()"/>
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="$note/node()">
        <xsl:with-param name="nested" select="true()" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:sequence select="$content, f:inner-entries($note)"/>
  </xsl:function>

  <!-- The mark of a note that stands at the end of its text. -->
  <xsl:function name="local:call" as="element(fo:inline)">
    <xsl:param name="note" as="element()"/>
    <fo:inline>
      <xsl:sequence select="f:style('mark'), local:call-link($note)"/>
    </fo:inline>
  </xsl:function>

  <xsl:function name="local:call-link" as="node()*">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="local:id(f:place($note) || '--call'), f:link(f:place($note), f:text(f:note-number($note)))"/>
  </xsl:function>

  <!-- A note within a note, an entry or an index: in brackets where it stands. -->
  <xsl:function name="local:inline" as="node()*">
    <xsl:param name="note" as="element()"/>
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="$note/node()">
        <xsl:with-param name="nested" select="true()" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:text> [</xsl:text>
    <xsl:sequence select="f:run((f:anchor($note), f:lang($note)), $content)"/>
    <xsl:text>] </xsl:text>
  </xsl:function>

  <!-- Notes that are not called by a mark: glosses and asides where they stand. -->
  <xsl:template match="tei:note[not(f:is-numbered-note(.))] | tei:witDetail | tei:noteGrp" as="node()*" priority="1">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="f:is-block(.)">
        <xsl:sequence select="f:block((f:anchor(.), f:lang(.), f:style('aside'), f:uncounted(), f:rendition(.)), f:flow($content))"/>
      </xsl:when>
      <xsl:when test="ancestor::tei:note">
        <xsl:text> [</xsl:text>
        <xsl:sequence select="f:run((f:anchor(.), f:lang(.), f:rendition(.)), $content)"/>
        <xsl:text>] </xsl:text>
      </xsl:when>
      <xsl:otherwise>
        <xsl:text> </xsl:text>
        <xsl:sequence select="f:run((f:anchor(.), f:lang(.), f:rendition(.)), $content)"/>
        <xsl:text> </xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The long notes of some nodes of the text, under a heading of their own. -->
  <xsl:function name="f:end-notes" as="element(fo:block)*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="notes" as="element(tei:note)*"
      select="$nodes/descendant-or-self::tei:note[f:is-numbered-note(.)][f:note-place(.) = 'end'][not(ancestor::tei:note[f:is-numbered-note(.)])]"/>
    <xsl:if test="$notes">
      <fo:block role="H2">
        <xsl:sequence select="f:style(('head', 'head-3'))"/>
        <xsl:text>{f:label('book-notes', $language)}</xsl:text>
      </fo:block>
      <xsl:for-each select="$notes">
        <xsl:sequence select="f:foot(f:place(.), f:note-number(.), local:body(.), f:lang(.))"/>
      </xsl:for-each>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
