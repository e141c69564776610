<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The header as prose that can be read: each part with its name, statements in the interface language first. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/header"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:mode name="m:header" on-no-match="fail" on-multiple-match="fail"/>

  <!-- A part of the header with a heading, if it says anything. -->
  <xsl:template match="*" mode="m:header" as="element()?">
    <xsl:variable name="level" as="xs:integer" select="count(ancestor::*[ancestor-or-self::tei:teiHeader])"/>
    <xsl:if test="normalize-space() or descendant-or-self::*/(@target, @when, @url)">
      <xsl:choose>
        <xsl:when test="local:is-group(.)">
          <section class="header-part {local-name()}">
            <xsl:sequence select="f:id(.), f:language-attributes(.)"/>
            <xsl:element name="{f:heading-name($level + 1)}">{local:name(.)}</xsl:element>
            <xsl:apply-templates select="f:speaking(*)" mode="m:header"/>
          </section>
        </xsl:when>
        <xsl:otherwise>
          <div class="header-fact {local-name()}">
            <xsl:if test="local:opens(.)"><p class="term">{local:name(.)}</p></xsl:if>
            <div>
              <xsl:sequence select="f:language-attributes(.)"/>
              <xsl:apply-templates select="." mode="m:html"/>
              <xsl:if test="not(normalize-space())">{(f:date-label(., $language), @target, @url)[1]}</xsl:if>
            </div>
          </div>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:if>
  </xsl:template>

  <xsl:function name="local:is-group" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="local-name($element) = ('fileDesc', 'titleStmt', 'editionStmt', 'publicationStmt', 'seriesStmt', 'notesStmt',
        'sourceDesc', 'encodingDesc', 'editorialDecl', 'profileDesc', 'revisionDesc', 'textClass', 'langUsage', 'calendarDesc', 'xenoData',
        'tagsDecl', 'classDecl', 'refsDecl', 'charDecl', 'unitDecl', 'correspDesc', 'particDesc', 'settingDesc', 'availability', 'handNotes', 'listPrefixDef')"/>
  </xsl:function>

  <!-- Only the first of several statements of one kind says what kind they are. -->
  <xsl:function name="local:opens" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="not(local-name($element) = ('p', 'ab', 'head', 'listBibl', 'bibl', 'listPerson', 'listPlace'))
                          and not($element/preceding-sibling::*[1][node-name() eq node-name($element)])"/>
  </xsl:function>

  <xsl:function name="local:name" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="key" as="xs:string" select="'header-' || local-name($element)"/>
    <xsl:variable name="label" as="xs:string" select="f:label($key, $language)"/>
    <xsl:sequence select="if ($label ne $key) then $label else local-name($element)"/>
  </xsl:function>

  <!-- Parts of the header that stand inside a statement. -->
  <xsl:template match="tei:teiHeader//tei:correction | tei:teiHeader//tei:normalization | tei:teiHeader//tei:hyphenation | tei:teiHeader//tei:quotation
      | tei:teiHeader//tei:punctuation | tei:teiHeader//tei:segmentation | tei:teiHeader//tei:stdVals | tei:teiHeader//tei:interpretation
      | tei:teiHeader//tei:projectDesc | tei:teiHeader//tei:samplingDecl | tei:teiHeader//tei:abstract | tei:teiHeader//tei:change
      | tei:teiHeader//tei:calendar | tei:teiHeader//tei:creation | tei:teiHeader//tei:keywords | tei:teiHeader//tei:language
      | tei:teiHeader//tei:licence | tei:teiHeader//tei:prefixDef | tei:teiHeader//tei:unitDef | tei:teiHeader//tei:category
      | tei:teiHeader//tei:taxonomy | tei:teiHeader//tei:namespace | tei:teiHeader//tei:tagUsage | tei:teiHeader//tei:rendition" priority="0.4" as="element(div)">
    <div><xsl:sequence select="f:attributes(., local-name())"/><xsl:sequence select="f:spaced-parts(.)"/></div>
  </xsl:template>

  <!-- Several measures of an extent, one after the other. -->
  <xsl:template match="tei:teiHeader//tei:extent[tei:measure[2]][not(text()[normalize-space()])]" priority="0.4" as="element(div)">
    <div>
      <xsl:sequence select="f:attributes(., 'extent')"/>
      <xsl:for-each select="f:speaking(*)">
        <xsl:if test="position() gt 1"><xsl:text>, </xsl:text></xsl:if>
        <xsl:apply-templates select="." mode="m:html"/>
      </xsl:for-each>
    </div>
  </xsl:template>

  <!-- The rest of the header keeps its words and needs no report. -->
  <xsl:template match="tei:teiHeader//*" priority="-0.4" as="element()">
    <xsl:element name="{if (f:has-blocks(.)) then 'div' else 'span'}">
      <xsl:sequence select="f:attributes(., local-name())"/>
      <xsl:sequence select="f:spaced-parts(.)"/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
