<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The markers of stand-off entries: spans around what their lemma fills, else starts, ends and points. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:normalize/apparatus/markers">

  <!-- Elements whose content runs in lines. -->
  <xsl:variable name="local:lines" as="map(xs:string, xs:boolean)" select="map:merge(tokenize(normalize-space('
    p l ab seg head hi w s phr cl c pc m item cell quote q said signed salute dateline trailer byline titlePart persName placeName
    orgName geogName rs name lem rdg note foreign emph label speaker stage add del unclear supplied surplus corr sic orig reg abbr
    expan ex am title term ref date num measure mentioned soCalled gloss damage secl subst restore mod line u distinct bibl'), ' ')
    ! map:entry(., true()))"/>

  <!-- Elements that never stand within a line. -->
  <xsl:variable name="local:blocks" as="map(xs:string, xs:boolean)" select="map:merge(tokenize(normalize-space('
    p l lg ab div div1 div2 div3 div4 div5 div6 div7 list table row cell item head sp body front back opener closer floatingText'), ' ')
    ! map:entry(., true()))"/>

  <!-- Elements at which stand-off entries begin or end carry their markers, or have them beside. -->
  <xsl:template mode="m:reading-text" match="*[@xml:id][f:begun-at(.) or f:ended-at(.)]" priority="2" as="node()*">
    <xsl:variable name="self" as="node()*"><xsl:next-match/></xsl:variable>
    <xsl:variable name="whole" as="element()*" select="f:begun-at(.)[f:last-anchor(.) is current()]"/>
    <xsl:variable name="begun" as="node()*" select="(f:begun-at(.) except $whole) ! local:marker('start', .)"/>
    <xsl:variable name="ended" as="node()*" select="(f:ended-at(.) except $whole) ! local:marker('end', .)"/>
    <xsl:choose>
      <xsl:when test="local:is-run(.) or empty($self[self::*]/node())">
        <xsl:sequence select="$begun, local:within-spans($self, $whole), $ended"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="$self[self::*][1]">
          <xsl:copy>
            <xsl:copy-of select="@*"/>
            <xsl:sequence select="$begun, local:within(., $whole), $ended"/>
          </xsl:copy>
        </xsl:for-each>
        <xsl:sequence select="$self except $self[self::*][1]"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The content of an element that is the lemma of entries. -->
  <xsl:function name="local:within" as="node()*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="apps" as="element()*"/>
    <xsl:sequence select="
      if (empty($element/node()[normalize-space()]) or local:holds-runs($element)) then local:within-spans($element/node(), $apps)
      else ($apps ! local:marker('start', .), $element/node(), $apps ! local:marker('end', .))"/>
  </xsl:function>

  <!-- Nodes within one span for each entry; empty nodes get points before them. -->
  <xsl:function name="local:within-spans" as="node()*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="apps" as="element()*"/>
    <xsl:choose>
      <xsl:when test="empty($apps)">
        <xsl:sequence select="$nodes"/>
      </xsl:when>
      <xsl:when test="empty($nodes[normalize-space()])">
        <xsl:sequence select="$apps ! local:marker('point', .), $nodes"/>
      </xsl:when>
      <xsl:otherwise>
        <b:span entry="{f:entry-id($apps[1])}">
          <xsl:sequence select="local:within-spans($nodes, tail($apps))"/>
        </b:span>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The marker of an entry; a place without extent is a point. -->
  <xsl:function name="local:marker" as="element()">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="app" as="element()"/>
    <xsl:element name="b:{$kind}">
      <xsl:attribute name="entry" select="f:entry-id($app)"/>
    </xsl:element>
  </xsl:function>

  <!-- Whether an element never stands within a line. -->
  <xsl:function name="f:is-outside-lines" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="map:contains($local:blocks, local-name($element))"/>
  </xsl:function>

  <!-- Elements that run within a line; markers may stand beside them. -->
  <xsl:function name="local:is-run" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      not(f:is-outside-lines($element))
      and (map:contains($local:lines, local-name($element/..)) or exists($element/../text()[normalize-space()]))"/>
  </xsl:function>

  <!-- Elements whose content runs, so that a span can stand within them. -->
  <xsl:function name="local:holds-runs" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      exists($element/text()[normalize-space()])
      or (map:contains($local:lines, local-name($element)) and empty($element/*[f:is-outside-lines(.)]))"/>
  </xsl:function>

</xsl:stylesheet>
