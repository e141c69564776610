<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Where witnesses are silent: in a lacuna, before they begin and after they end. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/silences">

  <!-- Edges of witnesses, and the markers whose entries may hold edges, by document. -->
  <xsl:key name="local:edges" match="tei:lacunaStart | tei:lacunaEnd | tei:witStart | tei:witEnd" use="string(f:document(.)/@path)"/>
  <xsl:key name="local:stations" use="string(f:document(.)/@path)"
    match="(b:span | b:start | b:point | tei:lacunaStart | tei:lacunaEnd | tei:witStart | tei:witEnd)[empty(ancestor::b:apparatus)]"/>

  <!-- The ids of the witnesses that are silent where an entry stands. -->
  <xsl:function name="f:silent-in" as="xs:string*">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:sequence select="local:silences(root($entry), string(f:document($entry)/@path))($entry/@xml:id)"/>
  </xsl:function>

  <!-- Saxon-HE 12 finds a cached result again only if nodes among the arguments are document nodes. -->
  <xsl:function name="local:silences" as="map(xs:string, xs:string*)" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:variable name="any" as="xs:boolean" select="exists(key('local:edges', $path, $edition))"/>
    <xsl:variable name="stations" as="element()*" select="if ($any) then key('local:stations', $path, $edition) else ()"/>
    <xsl:variable name="maps" as="map(xs:string, xs:string*)*">
      <xsl:iterate select="$stations">
        <xsl:param name="silent" as="xs:string*" select="local:at-first($stations)"/>
        <xsl:variable name="entry" as="element(b:entry)?" select="self::b:* ! f:entry(.)"/>
        <xsl:if test="$entry">
          <xsl:map-entry key="string($entry/@xml:id)" select="$silent"/>
        </xsl:if>
        <xsl:next-iteration>
          <xsl:with-param name="silent" select="fold-left(local:edges-at(.), $silent, local:after#2)"/>
        </xsl:next-iteration>
      </xsl:iterate>
    </xsl:variable>
    <xsl:sequence select="map:merge($maps, map{'duplicates': 'use-first'})"/>
  </xsl:function>

  <!-- Edges in the text itself, or in the readings of an entry that are not read there. -->
  <xsl:function name="local:edges-at" as="element()*">
    <xsl:param name="station" as="element()"/>
    <xsl:sequence select="
      $station[not(self::b:*)],
      $station/self::b:* ! f:entry(.) ! f:readings(.)[not(self::b:lemma)]//(tei:lacunaStart | tei:lacunaEnd | tei:witStart | tei:witEnd)"/>
  </xsl:function>

  <xsl:function name="local:after" as="xs:string*">
    <xsl:param name="silent" as="xs:string*"/>
    <xsl:param name="edge" as="element()"/>
    <xsl:variable name="witnesses" as="xs:string*" select="local:witnesses($edge)"/>
    <xsl:sequence select="
      if ($edge/(self::tei:lacunaStart | self::tei:witEnd)) then distinct-values(($silent, $witnesses)) else $silent[not(. = $witnesses)]"/>
  </xsl:function>

  <!-- The witnesses whose first edge is the end of a lacuna or their own beginning. -->
  <xsl:function name="local:at-first" as="xs:string*">
    <xsl:param name="stations" as="element()*"/>
    <xsl:variable name="edges" as="element()*" select="$stations ! local:edges-at(.)"/>
    <xsl:for-each-group select="$edges" group-by="local:witnesses(.)">
      <xsl:sequence select="current-grouping-key()[current-group()[1]/(self::tei:lacunaEnd | self::tei:witStart)]"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The witnesses of an edge: those it names, else those of the reading that it stands in. -->
  <xsl:function name="local:witnesses" as="xs:string*">
    <xsl:param name="edge" as="element()"/>
    <xsl:sequence select="(if ($edge/@wit) then $edge else $edge/(ancestor::b:reading, ancestor::b:span ! f:entry(.)/b:lemma)[1]) ! f:attesters(.)/string(@xml:id)"/>
  </xsl:function>

</xsl:stylesheet>
