<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The reading text: what stands in the text itself once apparatus and choices have moved into entries. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
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

  <!-- Where a list of entries stood, outputs list them. -->
  <xsl:template mode="m:reading-text" match="tei:listApp" as="element()">
    <xsl:variable name="listed" as="element(tei:app)*"
      select="tei:app[not(ancestor::tei:standOff) or empty(f:first-anchor(.))]"/>
    <b:entries refs="{$listed/@xml:id}">
      <xsl:copy-of select="@* except @xml:id"/>
      <xsl:sequence select="local:elsewhere($listed[1])"/>
      <xsl:apply-templates mode="#current" select="node() except tei:app"/>
    </b:entries>
  </xsl:template>

  <!-- A choice: the form that the reading text shows; the other forms become readings. -->
  <xsl:template mode="m:reading-text" match="tei:choice" as="element()">
    <b:span entry="{@xml:id}">
      <xsl:copy-of select="@src:*"/>
      <xsl:apply-templates mode="#current" select="f:chosen(.)"/>
    </b:span>
  </xsl:template>

  <!-- Elements at which stand-off entries begin or end carry their markers. -->
  <xsl:template mode="m:reading-text" match="*[@xml:id][f:begun-at(.) or f:ended-at(.)]" priority="2" as="node()*">
    <xsl:variable name="whole" as="element(tei:app)*" select="f:begun-at(.)[f:last-anchor(.) is current()]"/>
    <xsl:variable name="begun" as="element(tei:app)*" select="f:begun-at(.) except $whole"/>
    <xsl:variable name="ended" as="element(tei:app)*" select="f:ended-at(.) except $whole"/>
    <xsl:variable name="self" as="node()*"><xsl:next-match/></xsl:variable>
    <xsl:choose>
      <xsl:when test="local:is-run(.)">
        <xsl:sequence select="$begun ! local:marker('start', .)"/>
        <xsl:sequence select="local:within-spans($self, $whole)"/>
        <xsl:sequence select="$ended ! local:marker('end', .)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="$self[self::*][1]">
          <xsl:copy>
            <xsl:copy-of select="@*"/>
            <xsl:sequence select="$begun ! local:marker('start', .)"/>
            <xsl:sequence select="if (local:holds-runs(.)) then local:within-spans(node(), $whole) else ($whole ! local:marker('point', .), node())"/>
            <xsl:sequence select="$ended ! local:marker('end', .)"/>
          </xsl:copy>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The reading of an app that stands in the text. -->
  <xsl:function name="f:read-in-text" as="element()?">
    <xsl:param name="app" as="element(tei:app)"/>
    <xsl:sequence select="($app/(tei:lem | tei:rdgGrp/tei:lem), $app/descendant::tei:rdg[ancestor::tei:app[1] is $app][1])[1]"/>
  </xsl:function>

  <!-- The form of a choice that is read: corrected, but in the spelling of the source. -->
  <xsl:function name="f:chosen" as="element()?">
    <xsl:param name="choice" as="element(tei:choice)"/>
    <xsl:sequence select="($choice/tei:corr, $choice/tei:orig, $choice/tei:abbr, $choice/*)[1]"/>
  </xsl:function>

  <!-- The marker of an entry; a place without extent is a point. -->
  <xsl:function name="local:marker" as="element()">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="app" as="element(tei:app)"/>
    <xsl:element name="b:{$kind}">
      <xsl:attribute name="entry" select="$app/@xml:id"/>
    </xsl:element>
  </xsl:function>

  <!-- Nodes within one span for each entry; empty nodes get points before them. -->
  <xsl:function name="local:within-spans" as="node()*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="apps" as="element(tei:app)*"/>
    <xsl:choose>
      <xsl:when test="empty($apps)">
        <xsl:sequence select="$nodes"/>
      </xsl:when>
      <xsl:when test="empty($nodes[normalize-space()])">
        <xsl:sequence select="$apps ! local:marker('point', .), $nodes"/>
      </xsl:when>
      <xsl:otherwise>
        <b:span entry="{$apps[1]/@xml:id}">
          <xsl:sequence select="local:within-spans($nodes, $apps[position() gt 1])"/>
        </b:span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Where the entries of a list are kept when that is another document. -->
  <xsl:function name="local:elsewhere" as="attribute()?">
    <xsl:param name="app" as="element(tei:app)?"/>
    <xsl:variable name="home" as="element(b:document)?" select="$app ! f:home(.)"/>
    <xsl:if test="$home and not($home is f:document($app))">
      <xsl:attribute name="document" select="$home/@id"/>
    </xsl:if>
  </xsl:function>

  <!-- Elements that run within a line; markers may stand beside them. -->
  <xsl:function name="local:is-run" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      exists($element/..[self::tei:p or self::tei:l or self::tei:ab or self::tei:seg or self::tei:head or self::tei:hi
        or self::tei:w or self::tei:s or self::tei:item or self::tei:cell or self::tei:quote or self::tei:q or self::tei:said
        or self::tei:signed or self::tei:salute or self::tei:persName or self::tei:rs or self::tei:name or self::tei:lem or self::tei:rdg
        or self::tei:note or self::tei:foreign or self::tei:emph or self::tei:label or self::tei:speaker or self::tei:stage])
      and not($element/self::tei:p or $element/self::tei:l or $element/self::tei:lg or $element/self::tei:list or $element/self::tei:ab)"/>
  </xsl:function>

  <!-- Elements whose content runs, so that a span can stand within them. -->
  <xsl:function name="local:holds-runs" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/text()[normalize-space()])
      or not($element/*[self::tei:p or self::tei:l or self::tei:lg or self::tei:ab or self::tei:div or self::tei:list or self::tei:head or self::tei:body or self::tei:opener])"/>
  </xsl:function>

</xsl:stylesheet>
