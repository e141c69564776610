<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Bibliographic records and descriptions of manuscripts, as the source words them. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/bibliography">

  <xsl:template as="element()*" match="
      tei:listBibl | tei:listWit | tei:listApp | tei:listPerson | tei:listPlace | tei:listOrg | tei:listEvent | tei:listNym | tei:listObject
    | tei:listRelation | tei:listAnnotation | tei:listChange | tei:listForest | tei:listTranspose | tei:listPrefixDef | tei:listRef">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="flow" as="element()*" select="f:flow($content)"/>
    <xsl:if test="$flow">
      <fo:block role="Div">
        <xsl:sequence select="f:anchor(.), f:lang(.), f:style('list'), $flow"/>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <!-- A record as a paragraph with a hanging first line; within a sentence as a run. -->
  <xsl:template match="tei:bibl | tei:biblStruct | tei:biblFull | tei:witness | tei:msIdentifier | tei:altIdentifier" as="node()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="if (self::tei:bibl or text()[normalize-space()]) then node() else f:parted(.)"/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="f:is-block(.) and not(self::tei:altIdentifier)">
        <xsl:sequence select="f:block((f:anchor(.), f:lang(.), f:style('record'), f:rendition(.)), (local:siglum(.), $content))"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="f:run((f:anchor(.), f:lang(.), f:rendition(.)), f:linked(., $content))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A place in a work that a note cites: the style has words after it. -->
  <xsl:template match="tei:citedRange[exists(f:after-place(.))]" priority="2" as="node()+">
    <xsl:next-match/>
    <xsl:sequence select="f:text(f:after-place(.))"/>
  </xsl:template>

  <!-- A record of a bibliography as the style of the book has it, then what it says besides. -->
  <xsl:template match="(tei:bibl | tei:biblStruct | tei:biblFull)[f:is-styled(.)]" as="element()*" priority="2">
    <xsl:variable name="entry" as="xs:string" select="f:bibliography-entry(.)"/>
    <xsl:variable name="besides" as="node()*">
      <xsl:for-each select="f:untold(., $entry)">
        <xsl:variable name="fact" as="node()*"><xsl:apply-templates select="."/></xsl:variable>
        <!-- Plain words: FOP 2.11 fails on runs within runs where it hyphenates. -->
        <xsl:sequence select="f:text(' · '), if (self::tei:note or .//tei:note) then f:run-in($fact) else f:text(f:spaced(.))"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="f:block((f:anchor(.), f:lang(.), f:style('record'), f:rendition(.)), (f:text($entry), $besides))"/>
  </xsl:template>

  <!-- The nodes of a record whose parts have no words between them, with white space to keep them apart. -->
  <xsl:function name="f:parted" as="node()*">
    <xsl:param name="record" as="element()"/>
    <xsl:for-each select="$record/node()">
      <xsl:sequence select="f:text(' ')[current() instance of element()][current()/preceding-sibling::node()[1] instance of element()], ."/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:siglum" as="node()*">
    <xsl:param name="record" as="element()"/>
    <xsl:if test="$record/self::tei:witness">
      <fo:inline>
        <xsl:sequence select="f:style('bold')"/>
        <xsl:text>{f:siglum($record)}</xsl:text>
      </fo:inline>
      <xsl:text>&#x2003;</xsl:text>
    </xsl:if>
  </xsl:function>

  <!-- Parts of records that only group: their own parts with spaces between. -->
  <xsl:template priority="1" as="node()*" match="
      (tei:analytic | tei:monogr | tei:imprint | tei:series | tei:respStmt | tei:author | tei:editor | tei:publisher | tei:persName | tei:orgName | tei:placeName
    | tei:availability | tei:location | tei:name | tei:country | tei:resp | tei:cit | tei:idno | tei:measureGrp | tei:dimensions)[* and empty(text()[normalize-space()])][not(f:is-block(.))]">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="f:parted(.)"/>
    </xsl:variable>
    <xsl:sequence select="f:run((f:anchor(.), f:lang(.)), f:linked(., $content))"/>
  </xsl:template>

  <!-- Descriptions of manuscripts and objects: a paragraph for each part. -->
  <xsl:template as="element()*" match="
      tei:msDesc | tei:msPart | tei:msFrag | tei:msContents | tei:msItem | tei:msItemStruct | tei:physDesc | tei:history | tei:additional
    | tei:objectDesc | tei:supportDesc | tei:layoutDesc | tei:handDesc | tei:scriptDesc | tei:decoDesc | tei:musicNotation | tei:bindingDesc
    | tei:sealDesc | tei:accMat | tei:origin | tei:provenance | tei:acquisition | tei:surrogates | tei:adminInfo | tei:recordHist
    | tei:custodialHist | tei:support | tei:collation | tei:foliation | tei:condition | tei:layout | tei:handNote | tei:scriptNote | tei:typeDesc
    | tei:typeNote | tei:decoNote | tei:binding | tei:seal | tei:summary | tei:additions | tei:source | tei:custEvent | tei:object
    | tei:objectIdentifier" priority="0.9">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="if (text()[normalize-space()]) then node() else f:parted(.)"/>
    </xsl:variable>
    <xsl:if test="exists($content)">
      <xsl:sequence select="f:block((f:anchor(.), f:lang(.), f:style(('flush', 'list'))), $content)"/>
    </xsl:if>
  </xsl:template>

  <xsl:template as="node()*" match="tei:incipit | tei:explicit | tei:rubric | tei:finalRubric | tei:colophon | tei:filiation">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:run((f:anchor(.), f:lang(.), f:style('italic')), ($content, f:text(' ')))"/>
  </xsl:template>

</xsl:stylesheet>
