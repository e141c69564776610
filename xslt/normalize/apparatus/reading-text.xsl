<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The reading text: what stands in the text itself once apparatus and choices have moved into entries. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:src="https://basylym.org/ns/source"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:normalize/apparatus/reading-text">

  <xsl:mode name="m:reading-text" on-no-match="shallow-copy" on-multiple-match="use-last"/>

  <xsl:template mode="m:reading-text" match="tei:teiHeader" as="element()">
    <xsl:copy-of select="."/>
  </xsl:template>

  <!-- An app in the text: its lemma, else its first reading, is what is read. -->
  <xsl:template mode="m:reading-text" match="tei:app" as="element()">
    <xsl:variable name="read" as="element()?" select="f:read-in-text(.)"/>
    <xsl:choose>
      <xsl:when test="$read">
        <b:span entry="{@xml:id}">
          <xsl:copy-of select="@src:*"/>
          <xsl:apply-templates mode="#current" select="$read/node()"/>
        </b:span>
      </xsl:when>
      <xsl:otherwise>
        <b:point entry="{@xml:id}"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- An app apart from its text leaves nothing where it stands, unless its anchors lead nowhere. -->
  <xsl:template mode="m:reading-text" match="tei:app[f:is-apart(.)]" as="element(b:point)?">
    <xsl:if test="empty(f:first-anchor(.)) and not(parent::tei:listApp)">
      <b:point entry="{@xml:id}"/>
    </xsl:if>
  </xsl:template>

  <!-- A note that is an entry leaves its place, unless it points to another. -->
  <xsl:template mode="m:reading-text" match="tei:note[f:is-entry-note(.)]" as="element(b:point)?">
    <xsl:if test="empty(f:first-anchor(.))">
      <b:point entry="{@xml:id}"/>
    </xsl:if>
  </xsl:template>

  <!-- Where a list of entries stood, outputs list them: a long one in runs, between which pages may end. -->
  <xsl:template mode="m:reading-text" match="tei:listApp" as="element()+">
    <xsl:variable name="listed" as="element(tei:app)*"
      select="tei:app[not(ancestor::tei:standOff) or empty(f:first-anchor(.))]"/>
    <xsl:variable name="home" as="element(b:document)?" select="$listed[1] ! f:home(.)"/>
    <xsl:variable name="ids" as="xs:string*" select="$listed[f:home(.) is $home] ! f:entry-id(.)"/>
    <xsl:variable name="list" as="element(tei:listApp)" select="."/>
    <xsl:for-each select="0 to max((0, count($ids) - 1)) idiv $local:run">
      <b:entries refs="{subsequence($ids, 1 + . * $local:run, $local:run)}">
        <xsl:copy-of select="$list/(@* except @xml:id)"/>
        <xsl:if test="$home and not($home is f:document($list))">
          <xsl:attribute name="document" select="$home/@id"/>
        </xsl:if>
        <xsl:if test=". eq 0"><xsl:apply-templates mode="#current" select="$list/(node() except tei:app)"/></xsl:if>
      </b:entries>
    </xsl:for-each>
  </xsl:template>

  <xsl:variable name="local:run" as="xs:integer" select="60"/>

  <!-- A choice: the form that the reading text shows; the other forms become readings. -->
  <xsl:template mode="m:reading-text" match="tei:choice" as="element()">
    <b:span entry="{@xml:id}">
      <xsl:copy-of select="@src:*"/>
      <xsl:apply-templates mode="#current" select="f:chosen(.)"/>
    </b:span>
  </xsl:template>

  <!-- The reading of an app that stands in the text. -->
  <xsl:function name="f:read-in-text" as="element()?">
    <xsl:param name="app" as="element(tei:app)"/>
    <xsl:sequence select="($app/tei:lem, $app/tei:rdgGrp/descendant::tei:lem[ancestor::tei:app[1] is $app],
      $app/(tei:rdg | tei:rdgGrp/descendant::tei:rdg[ancestor::tei:app[1] is $app]))[1]"/>
  </xsl:function>

  <!-- The form of a choice that is read: corrected, but in the spelling of the source. -->
  <xsl:function name="f:chosen" as="element()?">
    <xsl:param name="choice" as="element(tei:choice)"/>
    <xsl:sequence select="($choice/tei:corr, $choice/tei:orig, $choice/tei:abbr, $choice/*)[1]"/>
  </xsl:function>

</xsl:stylesheet>
