<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- How much the parts of a text weigh on a page: their words, their markup, the notes and apparatus entries drawn with
  them. Reckoned in bytes of HTML without drawing anything, and the same in every interface language. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/page-weights"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <!-- Containers that may be drawn in part on several pages: only those whose children simply follow one another. -->
  <xsl:variable name="local:divisible" as="map(xs:string, xs:boolean)" select="map:merge(tokenize('document TEI teiCorpus text group
      front body back div div1 div2 div3 div4 div5 div6 div7 floatingText lg sp sourceDoc surfaceGrp facsimile standOff
      listBibl listPerson listPlace listOrg listEvent annotationBlock', '\s+') ! map:entry(., true()))"/>

  <xsl:function name="f:is-divisible" as="xs:boolean">
    <xsl:param name="element" as="node()?"/>
    <xsl:sequence select="map:contains($local:divisible, local-name($element))"/>
  </xsl:function>

  <!-- What stands in its file beside the text, and on the page after it. -->
  <xsl:function name="f:stands-beside-text" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[self::tei:facsimile or self::tei:standOff or self::tei:sourceDoc or self::tei:fsdDecl]
        /parent::*[self::tei:TEI or self::tei:teiCorpus]/parent::b:document)"/>
  </xsl:function>

  <!-- What a start of a page is known by. -->
  <xsl:function name="f:cut-name" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="f:document($element)/@path || '#'
        || ($element/@xml:id, string-join($element/ancestor-or-self::* ! string(1 + count(preceding-sibling::*)), '/'))[1]"/>
  </xsl:function>

  <!-- Elements as one part that may be divided between them: maps of element, weight and parts. -->
  <xsl:function name="f:weighed" as="map(*)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="elements" as="element()*"/>
    <xsl:param name="but" as="element()*"/>
    <xsl:if test="exists($elements)">
      <xsl:variable name="sign" as="xs:double" select="local:bytes-of-sign($document)"/>
      <xsl:variable name="parts" as="map(*)*" select="$elements ! local:part(., $sign, $but)"/>
      <xsl:sequence select="map{'at': $elements[1], 'weight': sum($parts?weight), 'parts': array{$parts}}"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:part" as="map(*)">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="sign" as="xs:double"/>
    <xsl:param name="but" as="element()*"/>
    <xsl:variable name="children" as="element()*" select="if (f:is-divisible($element)) then $element/(* except (tei:teiHeader, $but)) else ()"/>
    <xsl:variable name="parts" as="map(*)*" select="$children ! local:part(., $sign, ())"/>
    <xsl:variable name="weight" as="xs:double" select="if (exists($children)) then 150 + sum($parts?weight)
        else local:weight($element, $sign)"/>
    <xsl:sequence select="map{'at': $element, 'weight': $weight, 'parts': array{$parts}}"/>
  </xsl:function>

  <!-- The weight of a block with all that hangs on it. -->
  <xsl:function name="local:weight" as="xs:double">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="sign" as="xs:double"/>
    <xsl:variable name="entries" as="element()*" select="
      if ($element/self::b:entry) then $element
      else if ($element/self::b:entries) then tokenize($element/@refs) ! f:by-id(., $element)
      else $element/descendant-or-self::b:*[self::b:span or self::b:start or self::b:point] ! f:entry(.)"/>
    <xsl:sequence select="150 + $sign * string-length($element) + local:markup($element//*) + 150 * count($element//tei:note)
        + sum($entries ! (350 + $sign * string-length(.) + 60 * count(b:reading) + local:markup(.//*)))"/>
  </xsl:function>

  <!-- A tag has a name and a class; what has an id is often a link too. -->
  <xsl:function name="local:markup" as="xs:double">
    <xsl:param name="elements" as="element()*"/>
    <xsl:sequence select="36 * count($elements) + 40 * count($elements/@xml:id)"/>
  </xsl:function>

  <!-- How many bytes a character of this document takes, by the beginning of its words. -->
  <xsl:function name="local:bytes-of-sign" as="xs:double">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="sample" as="xs:integer*" select="string-to-codepoints(substring(string(($document//tei:text, $document)[1]), 1, 4000))[. ne 10]"/>
    <xsl:sequence select="avg(($sample ! (if (. lt 128) then 1 else if (. lt 2048) then 2 else 3), 1)) * 1.02"/>
  </xsl:function>

</xsl:stylesheet>
