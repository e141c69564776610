<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The parts of an entry: lemma, readings, groups of them, notes. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:normalize/apparatus/entry-parts">

  <!-- What an element that is not read in the text is to its lemma. -->
  <xsl:variable name="local:kinds" as="map(xs:string, xs:string)" select="map{
    'sic': 'original', 'corr': 'correction', 'orig': 'original-spelling', 'reg': 'regularisation',
    'abbr': 'abbreviation', 'expan': 'expansion'}"/>

  <xsl:mode name="m:entry-part" on-no-match="fail" on-multiple-match="use-last"/>

  <xsl:template mode="m:entry-part" match="tei:app" as="element()*">
    <xsl:if test="f:is-apart(.) and empty(tei:lem | tei:rdgGrp/descendant::tei:lem[ancestor::tei:app[1] is current()])">
      <xsl:sequence select="f:lemma-from-text(.)"/>
    </xsl:if>
    <xsl:apply-templates mode="#current" select="local:in-sequence(* | text())">
      <xsl:with-param name="read" as="element()?" tunnel="yes" select="if (f:is-apart(.)) then () else f:read-in-text(.)"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template mode="m:entry-part" match="tei:choice" as="element()*">
    <xsl:variable name="chosen" as="element()?" select="f:chosen(.)"/>
    <xsl:variable name="lemma" as="element(b:lemma)">
      <b:lemma read="true">
        <xsl:copy-of select="$chosen/@*"/>
        <xsl:apply-templates mode="m:reading-text" select="local:content($chosen)"/>
      </b:lemma>
    </xsl:variable>
    <xsl:apply-templates mode="m:repeated" select="$lemma"/>
    <xsl:for-each select="* except $chosen">
      <xsl:sequence select="local:part(., 'b:reading', ($local:kinds(local-name()), 'alternative')[1], false())"/>
    </xsl:for-each>
    <xsl:apply-templates mode="#current" select="text()"/>
  </xsl:template>

  <xsl:template mode="m:entry-part" match="tei:lem" as="element()">
    <xsl:param name="read" as="element()?" tunnel="yes"/>
    <xsl:sequence select="local:part(., 'b:lemma', (), . is $read)"/>
  </xsl:template>

  <xsl:template mode="m:entry-part" match="tei:rdg" as="element()">
    <xsl:param name="read" as="element()?" tunnel="yes"/>
    <xsl:sequence select="local:part(., 'b:reading', if (node()[self::* or normalize-space()] or @copyOf or @sameAs) then 'variant' else 'omission', . is $read)"/>
  </xsl:template>

  <xsl:template mode="m:entry-part" match="tei:rdgGrp" as="element()">
    <b:group>
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates mode="#current" select="local:in-sequence(* | text())"/>
    </b:group>
  </xsl:template>

  <!-- note, witDetail, wit and whatever else stands in an app. -->
  <xsl:template mode="m:entry-part" match="*" as="element()">
    <xsl:sequence select="local:part(., 'b:note', local-name(), false())"/>
  </xsl:template>

  <!-- Words where TEI allows none are kept as a note. -->
  <xsl:template mode="m:entry-part" match="text()" as="element()?">
    <xsl:if test="normalize-space()">
      <b:note kind="text">{.}</b:note>
    </xsl:if>
  </xsl:template>

  <!-- A note that is an entry of its own. -->
  <xsl:template mode="m:entry-part" match="tei:note[f:is-entry-note(.)]" as="element()*">
    <xsl:if test="f:first-anchor(.)">
      <xsl:sequence select="f:lemma-from-text(.)"/>
    </xsl:if>
    <b:note kind="note">
      <xsl:copy-of select="@* except @xml:id"/>
      <xsl:apply-templates mode="m:reading-text"/>
    </b:note>
  </xsl:template>

  <!-- Readings in the order of their @varSeq, if all have one; what follows a reading goes with it. -->
  <xsl:function name="local:in-sequence" as="node()*">
    <xsl:param name="parts" as="node()*"/>
    <xsl:choose>
      <xsl:when test="$parts/self::tei:rdg/@varSeq and (every $reading in $parts/self::tei:rdg satisfies $reading/@varSeq castable as xs:double)">
        <xsl:for-each-group select="$parts" group-starting-with="tei:rdg">
          <xsl:sort select="number(self::tei:rdg/@varSeq)"/>
          <xsl:sequence select="current-group()"/>
        </xsl:for-each-group>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$parts"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A part of an entry: the attributes of its source and its content as reading text; read, if the text shows the same words. -->
  <xsl:function name="local:part" as="element()">
    <xsl:param name="source" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="kind" as="xs:string?"/>
    <xsl:param name="repeated" as="xs:boolean?"/>
    <xsl:variable name="part" as="element()">
      <xsl:element name="{$name}">
        <xsl:copy-of select="$source/@*"/>
        <xsl:if test="$repeated">
          <xsl:attribute name="read" select="'true'"/>
        </xsl:if>
        <xsl:if test="$kind">
          <xsl:attribute name="kind" select="$kind"/>
        </xsl:if>
        <xsl:apply-templates mode="m:reading-text" select="if ($repeated) then local:content($source) else f:content($source)"/>
      </xsl:element>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$repeated">
        <xsl:apply-templates mode="m:repeated" select="$part"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$part"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- What a form consists of: a choice or app within a choice is one form as a whole. -->
  <xsl:function name="local:content" as="node()*">
    <xsl:param name="form" as="element()?"/>
    <xsl:sequence select="if ($form/self::tei:choice or $form/self::tei:app) then $form else $form/node()"/>
  </xsl:function>

</xsl:stylesheet>
