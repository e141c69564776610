<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Where a text varies: a strip whose parts are as long as the passages they stand for, and as dark as these have entries
  to a word; beside it the same in words. Only for a text with enough of both. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/heat"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <!-- How many parts the strip has at most, and what a text must have at least to get one. -->
  <xsl:variable name="local:parts" as="xs:integer" select="40"/>
  <xsl:variable name="local:fewest-entries" as="xs:integer" select="20"/>
  <xsl:variable name="local:fewest-rows" as="xs:integer" select="6"/>

  <xsl:key name="local:rows" match="tei:text//*[f:is-row(.)]" use="f:document(.)/@path || '#' || f:page-file(.)"/>

  <!-- Of one page of a text. -->
  <xsl:function name="f:heat" as="element(nav)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="file" as="xs:string"/>
    <xsl:if test="exists($document/b:apparatus/b:series[not(@name = 'documentary')][count(b:entry[b:reading or b:group]) ge $local:fewest-entries])">
      <xsl:variable name="rows" as="map(*)*" select="local:rows(key('local:rows', $document/@path || '#' || $file, $document))"/>
      <xsl:if test="count($rows) ge $local:fewest-rows and 2 * sum($rows?entries) ge $local:fewest-entries">
        <xsl:sequence select="local:strip(local:binned($rows))"/>
      </xsl:if>
    </xsl:if>
  </xsl:function>

  <!-- Each row with its words and the entries that begin in it. -->
  <xsl:function name="local:rows" as="map(*)*">
    <xsl:param name="rows" as="element()*"/>
    <xsl:for-each select="$rows">
      <xsl:variable name="words" as="xs:integer" select="count(tokenize(string(.)))"/>
      <xsl:if test="$words">
        <xsl:sequence select="map{'row': ., 'words': $words, 'entries':
          count(key('markers-by-row', @xml:id, f:document(.))/f:entry(.)[b:reading or b:group][not(@series = 'documentary')])}"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- Neighbouring rows together, so that the parts are of like length. -->
  <xsl:function name="local:binned" as="map(*)*">
    <xsl:param name="rows" as="map(*)+"/>
    <xsl:variable name="total" as="xs:integer" select="sum($rows?words)"/>
    <xsl:variable name="numbered" as="map(*)*">
      <xsl:iterate select="$rows">
        <xsl:param name="before" as="xs:integer" select="0"/>
        <xsl:sequence select="map:put(., 'part', $before * $local:parts idiv $total)"/>
        <xsl:next-iteration><xsl:with-param name="before" select="$before + ?words"/></xsl:next-iteration>
      </xsl:iterate>
    </xsl:variable>
    <xsl:for-each-group select="$numbered" group-adjacent="?part">
      <xsl:sequence select="map{'rows': current-group()?row, 'words': sum(current-group()?words), 'entries': sum(current-group()?entries)}"/>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="local:strip" as="element(nav)">
    <xsl:param name="parts" as="map(*)+"/>
    <xsl:variable name="densest" as="xs:double" select="max($parts ! local:density(.))"/>
    <nav class="heat" aria-label="{f:label('heat', $language)}">
      <div class="strip" aria-hidden="true">
        <xsl:for-each select="$parts">
          <a tabindex="-1" href="#{?rows[1]/@xml:id}" style="--w:{?words};--v:{round(100 * local:density(.) div $densest)}%"></a>
        </xsl:for-each>
      </div>
      <p class="hint">
        <xsl:text>{f:label('heat-densest', $language)}</xsl:text>
        <xsl:for-each select="local:telling($parts)">
          <xsl:text>{if (position() gt 1) then '; ' else ' '}</xsl:text>
          <a href="#{local:named(?rows)/@xml:id}">{f:passage-name(local:named(?rows))}</a>
          <xsl:text> ({f:label('heat-entries', $language) => replace('\{n\}', string(?entries)) => replace('\{words\}', string(?words))})</xsl:text>
        </xsl:for-each>
      </p>
    </nav>
  </xsl:function>

  <!-- The five densest parts that one can call by a name. -->
  <xsl:function name="local:telling" as="map(*)*">
    <xsl:param name="parts" as="map(*)+"/>
    <xsl:sequence select="sort($parts[?entries gt 1][exists(local:named(?rows))], (), function($part as map(*)) as xs:double { -local:density($part) })[position() le 5]"/>
  </xsl:function>

  <!-- The first row that one can call by a name. -->
  <xsl:function name="local:named" as="element()?">
    <xsl:param name="rows" as="element()+"/>
    <xsl:sequence select="$rows[exists(ancestor-or-self::*[f:is-passage(.)])][1]"/>
  </xsl:function>

  <xsl:function name="local:density" as="xs:double">
    <xsl:param name="part" as="map(*)"/>
    <xsl:sequence select="$part?entries div xs:double($part?words)"/>
  </xsl:function>

</xsl:stylesheet>
