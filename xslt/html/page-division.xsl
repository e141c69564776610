<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Where a long text is cut into pages: at its sections, within a section that is too long, between blocks where there
  are no sections. Short neighbours share a page; a block is never cut. What is long is reckoned by page-weights.xsl. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/page-division"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <!-- What a page may weigh, in bytes of HTML as reckoned, and what is too little for a page of its own. -->
  <xsl:variable name="local:most" as="xs:double" select="48000"/>
  <xsl:variable name="local:little" as="xs:double" select="$local:most div 8"/>

  <!-- The elements with which new pages begin. -->
  <xsl:function name="f:page-cuts" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="wish" as="xs:string" select="string(f:site-setting('pages', $document)[1])"/>
    <xsl:choose>
      <xsl:when test="$wish eq 'whole' or $document/@role = 'authority'"/>
      <xsl:when test="$wish eq 'sections'"><xsl:sequence select="tail($document/* ! local:sections(.))"/></xsl:when>
      <xsl:otherwise><xsl:sequence select="local:cuts($document)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="local:cuts" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="beside" as="element()*" select="$document/*/*[f:stands-beside-text(.)]"/>
    <xsl:variable name="unplaced" as="element()*" select="f:series($document)/b:entry[empty(f:markers(.)[empty(ancestor::b:entry)])]
        [empty(key('listed-entries', @xml:id, $document))]"/>
    <xsl:iterate select="f:weighed($document, $document/* except $document/b:apparatus, $beside),
        f:weighed($document, $beside, ()), f:weighed($document, $unplaced, ())">
      <xsl:param name="fill" as="xs:double" select="0"/>
      <xsl:variable name="divided" as="map(*)" select="local:divided(., $fill)"/>
      <xsl:sequence select="$divided?cuts"/>
      <xsl:next-iteration><xsl:with-param name="fill" select="$divided?fill"/></xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <!-- The first sections on the way down. -->
  <xsl:function name="local:sections" as="element()*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="inner" as="element()*" select="$element[self::tei:TEI or self::tei:teiCorpus or self::tei:text or self::tei:group or self::tei:body]
        /(* except (tei:teiHeader, *[f:stands-beside-text(.)]))[f:is-divisible(.)][not(self::tei:lg or self::tei:sp)] ! local:sections(.)"/>
    <xsl:sequence select="if (exists($inner)) then $inner else $element[not(self::b:apparatus)]"/>
  </xsl:function>

  <!-- A part of the text divided: where, and how full its last page is. $fill: how full the page is on which it begins. -->
  <xsl:function name="local:divided" as="map(*)">
    <xsl:param name="whole" as="map(*)"/>
    <xsl:param name="fill" as="xs:double"/>
    <xsl:choose>
      <xsl:when test="$fill + $whole?weight le $local:most or array:size($whole?parts) eq 0">
        <xsl:sequence select="map{'cuts': (), 'fill': $fill + $whole?weight}"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:iterate select="local:runs($whole?parts?*)">
          <xsl:param name="cuts" as="element()*" select="()"/>
          <xsl:param name="fill" as="xs:double" select="$fill"/>
          <xsl:param name="lead" as="element()?" select="()"/>
          <xsl:param name="after-long" as="xs:boolean" select="false()"/>
          <xsl:on-completion select="map{'cuts': $cuts, 'fill': $fill}"/>
          <xsl:variable name="run" as="map(*)" select="if (?long) then local:long-run(?parts?*, $fill, $lead)
              else local:short-run(?parts?*, $fill, $after-long)"/>
          <xsl:next-iteration>
            <xsl:with-param name="cuts" select="$cuts, $run?cuts"/>
            <xsl:with-param name="fill" select="$run?fill"/>
            <xsl:with-param name="lead" select="$run?lead"/>
            <xsl:with-param name="after-long" select="?long"/>
          </xsl:next-iteration>
        </xsl:iterate>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Neighbours that are each too long for a page, and neighbours that are not. -->
  <xsl:function name="local:runs" as="map(*)*">
    <xsl:param name="parts" as="map(*)*"/>
    <xsl:for-each-group select="$parts" group-adjacent="?weight gt $local:most">
      <xsl:sequence select="map{'long': current-grouping-key(), 'parts': array{current-group()}}"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Long parts begin on pages of their own, unless little stands before them. -->
  <xsl:function name="local:long-run" as="map(*)">
    <xsl:param name="parts" as="map(*)*"/>
    <xsl:param name="fill" as="xs:double"/>
    <xsl:param name="lead" as="element()?"/>
    <xsl:iterate select="$parts">
      <xsl:param name="cuts" as="element()*" select="()"/>
      <xsl:param name="fill" as="xs:double" select="$fill"/>
      <xsl:param name="lead" as="element()?" select="$lead"/>
      <xsl:on-completion select="map{'cuts': $cuts, 'fill': $fill, 'lead': ()}"/>
      <xsl:variable name="cut" as="element()?" select="if ($fill gt $local:little) then ($lead, ?at)[1] else ()"/>
      <xsl:variable name="divided" as="map(*)" select="local:divided(., if ($cut) then 0 else $fill)"/>
      <xsl:next-iteration>
        <xsl:with-param name="cuts" select="$cuts, $cut, $divided?cuts"/>
        <xsl:with-param name="fill" select="$divided?fill"/>
        <xsl:with-param name="lead" select="()"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <!-- Short parts fill as many pages as they need, about evenly. After a long part they begin a page, if they are worth one. -->
  <xsl:function name="local:short-run" as="map(*)">
    <xsl:param name="parts" as="map(*)*"/>
    <xsl:param name="fill" as="xs:double"/>
    <xsl:param name="after-long" as="xs:boolean"/>
    <xsl:variable name="weight" as="xs:double" select="sum($parts?weight)"/>
    <xsl:variable name="apart" as="xs:boolean" select="$after-long and $weight gt $local:little"/>
    <xsl:variable name="begun" as="xs:double" select="if ($apart) then 0 else $fill"/>
    <xsl:variable name="pages" as="xs:double" select="if ($after-long and not($apart)) then 1 else max((1, ceiling(($begun + $weight) div $local:most)))"/>
    <xsl:variable name="filled" as="map(*)" select="local:filled($parts, $begun, ($begun + $weight) div $pages)"/>
    <xsl:sequence select="map{'cuts': ($parts[1]?at[$apart], $filled?cuts), 'fill': $filled?fill, 'lead': $filled?lead}"/>
  </xsl:function>

  <!-- A page ends where the next part would go too far beyond what pages should hold, but not after a heading. -->
  <xsl:function name="local:filled" as="map(*)">
    <xsl:param name="parts" as="map(*)*"/>
    <xsl:param name="fill" as="xs:double"/>
    <xsl:param name="target" as="xs:double"/>
    <xsl:iterate select="$parts">
      <xsl:param name="cuts" as="element()*" select="()"/>
      <xsl:param name="fill" as="xs:double" select="$fill"/>
      <xsl:param name="lead" as="element()?" select="()"/>
      <xsl:param name="led" as="xs:double" select="0"/>
      <xsl:param name="passed" as="xs:double" select="$fill"/>
      <xsl:on-completion select="map{'cuts': $cuts, 'fill': $fill, 'lead': $lead}"/>
      <xsl:variable name="leads" as="xs:boolean" select="local:leads(?at)"/>
      <xsl:variable name="full" as="xs:boolean" select="not($leads) and $fill - $led gt $local:little
          and ($fill + ?weight gt max(($local:most, $target)) or $passed + ?weight div 2 gt (1 + count($cuts)) * $target)"/>
      <xsl:next-iteration>
        <xsl:with-param name="cuts" select="$cuts, ($lead, ?at)[1][$full]"/>
        <xsl:with-param name="fill" select="(if ($full) then $led else $fill) + ?weight"/>
        <xsl:with-param name="passed" select="$passed + ?weight"/>
        <xsl:with-param name="lead" select="if ($leads) then ($lead, ?at)[1] else ()"/>
        <xsl:with-param name="led" select="if ($leads) then $led + ?weight else 0"/>
      </xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <!-- What belongs to the part after it. -->
  <xsl:function name="local:leads" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="local-name($element) = ('head', 'label', 'speaker', 'opener', 'byline', 'dateline', 'salute', 'argument',
        'epigraph', 'pb', 'gb', 'cb', 'lb', 'milestone', 'anchor', 'fw', 'point', 'start', 'handShift')"/>
  </xsl:function>

</xsl:stylesheet>
