<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The map of the places whose records have coordinates: drawn here, so that nothing is asked of another host. Degrees
  are set out evenly, the parallels as close as they are at the middle of the map. Each point leads to its record. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:math="http://www.w3.org/2005/xpath-functions/math"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/map"
    xmlns="http://www.w3.org/2000/svg"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <xsl:variable name="local:width" as="xs:double" select="800"/>

  <!-- The map of some items of the index; nothing if none has coordinates. $href leads to the record of an item. -->
  <xsl:function name="f:map" as="element()?">
    <xsl:param name="items" as="element(b:item)*"/>
    <xsl:param name="href" as="function(element(b:item)) as xs:string"/>
    <xsl:variable name="placed" as="element(b:item)*" select="$items[@latitude][@longitude]"/>
    <xsl:if test="exists($placed)">
      <xsl:variable name="frame" as="map(xs:string, xs:double)" select="local:frame($placed)"/>
      <xsl:variable name="points" as="map(xs:string, item())*" select="local:labelled($placed ! local:point(., $frame, $href(.)), $frame)"/>
      <figure class="map" xmlns="">
        <div class="map-frame"><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {local:n($local:width)} {local:n($frame?height)}" role="group" aria-labelledby="map-title map-text">
          <title id="map-title">{f:label('map', $language)}</title>
          <desc id="map-text">{f:numbered('map-text', string(count($placed)))}</desc>
          <rect class="ground" width="{local:n($local:width)}" height="{local:n($frame?height)}"/>
          <xsl:sequence select="local:graticule($frame), local:scale($frame)"/>
          <xsl:sequence select="$points ! local:drawn(.)"/>
        </svg></div>
        <xsl:sequence select="local:legend($points)"/>
      </figure>
    </xsl:if>
  </xsl:function>

  <!-- What the map shows: its edges in degrees, its scale in units a degree, its height. Never less than half a degree,
    and never higher than two thirds of its width. -->
  <xsl:function name="local:frame" as="map(xs:string, xs:double)">
    <xsl:param name="items" as="element(b:item)+"/>
    <xsl:variable name="south" as="xs:double" select="min($items/@latitude)"/>
    <xsl:variable name="north" as="xs:double" select="max($items/@latitude)"/>
    <xsl:variable name="west" as="xs:double" select="min($items/@longitude)"/>
    <xsl:variable name="east" as="xs:double" select="max($items/@longitude)"/>
    <xsl:variable name="squeeze" as="xs:double" select="max((0.2, math:cos(math:pi() * ($south + $north) div 360)))"/>
    <xsl:variable name="wide" as="xs:double" select="max((0.5, 1.5 * ($east - $west), 2.1 * ($north - $south) div $squeeze))"/>
    <xsl:variable name="high" as="xs:double" select="max((0.45 * $wide * $squeeze, 1.3 * ($north - $south)))"/>
    <xsl:variable name="x" as="xs:double" select="$local:width div $wide"/>
    <xsl:sequence select="map{'x': $x, 'y': $x div $squeeze, 'height': $high * $x div $squeeze,
        'west': ($west + $east - $wide) div 2, 'east': ($west + $east + $wide) div 2,
        'south': ($south + $north - $high) div 2, 'north': ($south + $north + $high) div 2}"/>
  </xsl:function>

  <xsl:function name="local:point" as="map(xs:string, item())">
    <xsl:param name="item" as="element(b:item)"/>
    <xsl:param name="frame" as="map(xs:string, xs:double)"/>
    <xsl:param name="href" as="xs:string"/>
    <xsl:sequence select="map{'name': string((f:in-language($item/b:name, $language), $item/@sort)[1]), 'href': $href,
        'degrees': local:degrees($item/@latitude, ('N', 'S')) || ' ' || local:degrees($item/@longitude, ('E', 'W')),
        'count': count($item/b:occurrence), 'x': (xs:double($item/@longitude) - $frame?west) * $frame?x, 'y': ($frame?north - xs:double($item/@latitude)) * $frame?y}"/>
  </xsl:function>

  <!-- Names go where they hide no point and no other name: right of the point, left, above, below. The
    places named most often choose first; one without room is named when one points at it, and in the list. -->
  <xsl:function name="local:labelled" as="map(xs:string, item())*">
    <xsl:param name="points" as="map(xs:string, item())*"/>
    <xsl:param name="frame" as="map(xs:string, xs:double)"/>
    <xsl:variable name="dots" as="array(xs:double)*" select="$points ! [.?x - 5, .?y - 5, .?x + 5, .?y + 5]"/>
    <xsl:variable name="ordered" as="map(xs:string, item())*" select="sort($points, (), function($p as map(*)) as xs:double { -$p?count })"/>
    <xsl:variable name="done" as="map(xs:string, item()*)" select="
      fold-left($ordered, map{'taken': $dots, 'points': ()}, function($so-far as map(*), $point as map(*)) as map(*) {
        let $box := local:boxes($point, $frame)[every $t in $so-far?taken satisfies not(local:meet(., $t)) or local:is-dot($t, $point)][1]
        return map{'taken': ($so-far?taken, $box), 'points': ($so-far?points, if (exists($box)) then map:put($point, 'box', $box) else $point)}
      })" xmlns:map="http://www.w3.org/2005/xpath-functions/map"/>
    <xsl:for-each select="$points">
      <xsl:sequence select="let $point := . return $done?points[.?href eq $point?href and .?x eq $point?x][1]"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The four places of a name, as boxes inside the map; in the fifth member, how the letters run from its corner. -->
  <xsl:function name="local:boxes" as="array(xs:double)*">
    <xsl:param name="point" as="map(xs:string, item())"/>
    <xsl:param name="frame" as="map(xs:string, xs:double)"/>
    <xsl:variable name="x" as="xs:double" select="$point?x"/>
    <xsl:variable name="y" as="xs:double" select="$point?y"/>
    <xsl:variable name="wide" as="xs:double" select="8.2 * string-length($point?name) + 2 * count(string-to-codepoints($point?name)[. gt 11903]) * 4"/>
    <xsl:sequence select="([$x + 8, $y - 9, $x + 8 + $wide, $y + 7], [$x - 8 - $wide, $y - 9, $x - 8, $y + 7],
        [$x - $wide div 2, $y - 25, $x + $wide div 2, $y - 9], [$x - $wide div 2, $y + 8, $x + $wide div 2, $y + 24])
        [.(1) gt 34 and .(2) gt 2 and .(3) lt $local:width - 2 and .(4) lt $frame?height - 18]"/>
  </xsl:function>

  <xsl:function name="local:meet" as="xs:boolean">
    <xsl:param name="a" as="array(xs:double)"/>
    <xsl:param name="b" as="array(xs:double)"/>
    <xsl:sequence select="$a(1) lt $b(3) and $b(1) lt $a(3) and $a(2) lt $b(4) and $b(2) lt $a(4)"/>
  </xsl:function>

  <xsl:function name="local:is-dot" as="xs:boolean">
    <xsl:param name="box" as="array(xs:double)"/>
    <xsl:param name="point" as="map(xs:string, item())"/>
    <xsl:sequence select="$box(1) eq $point?x - 5 and $box(2) eq $point?y - 5"/>
  </xsl:function>

  <xsl:function name="local:drawn" as="element(a)" xpath-default-namespace="http://www.w3.org/2000/svg">
    <xsl:param name="point" as="map(xs:string, item())"/>
    <a href="{$point?href}" aria-label="{$point?name}, {$point?degrees}">
      <title>{$point?name}, {$point?degrees}</title>
      <circle class="reach" cx="{local:n($point?x)}" cy="{local:n($point?y)}" r="12"/>
      <circle class="point" cx="{local:n($point?x)}" cy="{local:n($point?y)}" r="{local:n(min((8, 3.6 + math:sqrt($point?count) div 2)))}"/>
      <xsl:if test="exists($point?box)"><text x="{local:n($point?box(1))}" y="{local:n($point?box(4) - 4)}">{$point?name}</text></xsl:if>
    </a>
  </xsl:function>

  <!-- Parallels and meridians at round degrees, numbered at the edges. -->
  <xsl:function name="local:graticule" as="element()">
    <xsl:param name="frame" as="map(xs:string, xs:double)"/>
    <xsl:variable name="step" as="xs:double" select="((0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 30, 45, 90)[. * $frame?x ge 110], 90)[1]"/>
    <xsl:variable name="height" as="xs:string" select="local:n($frame?height)"/>
    <g class="graticule" aria-hidden="true">
      <xsl:for-each select="xs:integer(ceiling($frame?west div $step)) to xs:integer(floor($frame?east div $step))">
        <xsl:variable name="x" as="xs:string" select="local:n((. * $step - $frame?west) * $frame?x)"/>
        <path d="M{$x} 0V{$height}"/>
        <xsl:if test="number($x) lt $local:width - 50"><text x="{$x}" y="{local:n($frame?height - 5)}" dx="3">{local:degrees(. * $step, ('E', 'W'))}</text></xsl:if>
      </xsl:for-each>
      <xsl:for-each select="xs:integer(ceiling($frame?south div $step)) to xs:integer(floor($frame?north div $step))">
        <xsl:variable name="y" as="xs:string" select="local:n(($frame?north - . * $step) * $frame?y)"/>
        <path d="M0 {$y}H{local:n($local:width)}"/><text x="3" y="{$y}" dy="-3">{local:degrees(. * $step, ('N', 'S'))}</text>
      </xsl:for-each>
    </g>
  </xsl:function>

  <!-- A length in kilometres, as it is at the middle of the map; a map of half the earth has no one scale. -->
  <xsl:function name="local:scale" as="element()?">
    <xsl:param name="frame" as="map(xs:string, xs:double)"/>
    <xsl:variable name="kilometre" as="xs:double" select="$frame?y div 111.195"/>
    <xsl:variable name="length" as="xs:integer" select="((1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)[. * $kilometre ge 70], 2000)[1]"/>
    <xsl:variable name="from" as="xs:double" select="$local:width - 14 - $length * $kilometre"/>
    <xsl:if test="$frame?north - $frame?south lt 60">
      <g class="scale" aria-hidden="true">
        <path d="M{local:n($from)} 14v5h{local:n($length * $kilometre)}v-5"/>
        <text x="{local:n($local:width - 14)}" y="34" text-anchor="end">{$length} {f:label('map-kilometres', $language)}</text>
      </g>
    </xsl:if>
  </xsl:function>

  <!-- All places of the map in a list, for those who do not see it. -->
  <xsl:function name="local:legend" as="element()">
    <xsl:param name="points" as="map(xs:string, item())*"/>
    <figcaption xmlns="">
      <details>
        <summary>{f:numbered('map-list', string(count($points)))}</summary>
        <ul><xsl:for-each select="$points"><li><a href="{.?href}">{.?name}</a> <span class="count">{.?degrees}</span></li></xsl:for-each></ul>
      </details>
    </figcaption>
  </xsl:function>

  <!-- 48.2° N: the sign by the hemisphere. -->
  <xsl:function name="local:degrees" as="xs:string">
    <xsl:param name="degrees" as="xs:double"/>
    <xsl:param name="hemispheres" as="xs:string+"/>
    <xsl:sequence select="format-number(abs($degrees), '0.###') || '°' || (if ($degrees eq 0) then '' else '&#160;' || f:label('map-' || $hemispheres[if ($degrees lt 0) then 2 else 1], $language))"/>
  </xsl:function>

  <xsl:function name="local:n" as="xs:string">
    <xsl:param name="number" as="xs:double"/>
    <xsl:sequence select="format-number($number, '0.#')"/>
  </xsl:function>

</xsl:stylesheet>
