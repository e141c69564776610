<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Facsimiles: which leaf of the source a passage stands on, and which zone of the leaf shows it. A leaf is a
     surface, a graphic of a facsimile without surfaces, or an element whose own @facs is the address of a picture. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/facsimiles">

  <xsl:key name="local:leaf" use="f:id-in-edition(.)" match="tei:surface[tei:graphic | tei:media | tei:zone/tei:graphic]
    | tei:facsimile/tei:graphic | tei:*[@facs][f:is-reading-place(.)][tokenize(@facs)[not(starts-with(., '#'))]][empty(f:targets(@facs))]"/>
  <xsl:key name="local:shown" match="tei:*[@facs][f:is-reading-place(.)]" use="f:targets(@facs)/f:id-in-edition(.)"/>
  <xsl:key name="local:started" match="tei:surface[@start] | tei:zone[@start]" use="f:targets(@start)/f:id-in-edition(.)"/>

  <!-- Whether an element is a leaf. -->
  <xsl:function name="f:is-leaf" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/@xml:id) and exists(key('local:leaf', f:id-in-edition($element), root($element)) intersect $element)"/>
  </xsl:function>

  <!-- Whether an element is read in its place: not in a header, an entry of the apparatus or a record. -->
  <xsl:function name="f:is-reading-place" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/@xml:id) and
      empty($element/ancestor::*[self::tei:teiHeader or self::b:apparatus or self::tei:standOff])"/>
  </xsl:function>

  <!-- The leaf that an element says it stands on. -->
  <xsl:function name="f:leaf" as="element()?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="shown" as="element()*" select="
      (f:targets($element/@facs), key('local:started', f:id-in-edition($element), root($element)))/ancestor-or-self::tei:surface[1],
      f:targets($element/@facs)[self::tei:graphic][not(ancestor::tei:surface)], $element"/>
    <xsl:sequence select="$shown[f:is-leaf(.)][1]"/>
  </xsl:function>

  <!-- The places of the text that say they stand on a leaf as a whole: its page breaks as a rule. -->
  <xsl:function name="f:leaf-places" as="element()*">
    <xsl:param name="leaf" as="element()"/>
    <xsl:variable name="graphics" as="element()*" select="$leaf/self::tei:surface/(tei:graphic | tei:media)"/>
    <xsl:sequence select="($leaf, $graphics) ! key('local:shown', f:id-in-edition(.), root(.)) | f:targets($leaf/@start)
      | $leaf[f:is-reading-place(.)][not(ancestor-or-self::tei:facsimile)]"/>
  </xsl:function>

  <!-- The zones of a leaf that show something one can read elsewhere, or that hold the text themselves. -->
  <xsl:function name="f:zones" as="element()*">
    <xsl:param name="leaf" as="element()"/>
    <xsl:sequence select="($leaf//tei:zone | $leaf//tei:line)[ancestor::tei:surface[1] is $leaf][exists(f:box(.))][exists(f:zone-places(.))]"/>
  </xsl:function>

  <!-- What a zone shows: the elements with @facs that point to it, those it points to, its own text. -->
  <xsl:function name="f:zone-places" as="element()*">
    <xsl:param name="zone" as="element()"/>
    <xsl:sequence select="(key('local:shown', f:id-in-edition($zone), root($zone)) | f:targets($zone/@corresp) | f:targets($zone/@start)
      | $zone[normalize-space()])[f:is-reading-place(.)]"/>
  </xsl:function>

  <!-- The corners of a surface or zone: left, top, right, bottom; nothing if it has none that make sense. -->
  <xsl:function name="f:box" as="xs:double*">
    <xsl:param name="area" as="element()"/>
    <xsl:variable name="written" as="attribute()*" select="$area/@ulx, $area/@uly, $area/@lrx, $area/@lry"/>
    <xsl:variable name="points" as="xs:double*" select="f:points($area)"/>
    <xsl:variable name="across" as="xs:double*" select="$points[position() mod 2 = 1]"/>
    <xsl:variable name="down" as="xs:double*" select="$points[position() mod 2 = 0]"/>
    <xsl:variable name="corners" as="xs:double*" select="
      if (count($written) = 4 and (every $n in $written satisfies $n castable as xs:double)) then $written ! xs:double(.)
      else if (count($points) ge 6) then (min($across), min($down), max($across), max($down)) else ()"/>
    <xsl:sequence select="$corners[$corners[3] gt $corners[1] and $corners[4] gt $corners[2]]"/>
  </xsl:function>

  <!-- The corners of a polygon: x and y by turns. -->
  <xsl:function name="f:points" as="xs:double*">
    <xsl:param name="area" as="element()"/>
    <xsl:variable name="pairs" as="xs:string*" select="tokenize($area/@points)"/>
    <xsl:sequence select="
      if (every $pair in $pairs satisfies matches($pair, '^-?[0-9.]+,-?[0-9.]+$')) then
        ($pairs ! tokenize(., ','))[. castable as xs:double] ! xs:double(.) else ()"/>
  </xsl:function>

  <!-- The corners of the whole picture in the measure of its zones; nothing if only the picture itself can tell. -->
  <xsl:function name="f:picture-box" as="xs:double*">
    <xsl:param name="leaf" as="element()"/>
    <xsl:variable name="own" as="xs:double*" select="$leaf/self::tei:surface ! f:box(.)"/>
    <xsl:variable name="sizes" as="xs:string*" select="
      ($leaf/self::tei:surface/tei:graphic[@width][@height])[1]/(@width, @height) ! replace(., '\s*px$', '')"/>
    <xsl:sequence select="
      if (exists($own)) then $own
      else if (count($sizes) = 2 and (every $size in $sizes satisfies matches($size, '^[1-9][0-9]*(\.[0-9]+)?$'))) then
        (0, 0, $sizes ! xs:double(.))
      else ()"/>
  </xsl:function>

</xsl:stylesheet>
