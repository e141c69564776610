<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Where the entries of a stand-off apparatus are tied to the text: @from and @to, or @loc. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:src="https://basylym.org/ns/source"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:normalize/apparatus/anchors">

  <!-- Apparatus entries that stand apart from their lemma. -->
  <xsl:key name="local:begins" match="tei:app[f:is-apart(.)]" use="f:first-anchor(.) ! local:address(.)"/>
  <xsl:key name="local:ends" match="tei:app[f:is-apart(.)]" use="f:last-anchor(.) ! local:address(.)"/>
  <xsl:key name="local:numbered" match="tei:l[@n] | tei:lb[@n] | tei:ab[@n] | tei:p[@n] | tei:seg[@n] | tei:div[@n]"
    use="f:document(.)/@path || ' ' || @n"/>

  <!-- Whether an app stands apart from the text that it is about. -->
  <xsl:function name="f:is-apart" as="xs:boolean">
    <xsl:param name="app" as="element(tei:app)"/>
    <xsl:sequence select="exists($app/@from | $app/@to | $app/@loc | $app/@target | $app/parent::tei:listApp | $app/ancestor::tei:standOff)"/>
  </xsl:function>

  <!-- The element at which the lemma of a stand-off entry begins. -->
  <xsl:function name="f:first-anchor" as="element()?" cache="yes">
    <xsl:param name="app" as="element(tei:app)"/>
    <xsl:sequence select="(f:targets($app/@from), f:targets($app/@target), f:targets($app/@to),
      $app/@loc ! local:located(., 1))[f:document(.)][ancestor::tei:text or not(ancestor::tei:standOff)][1]"/>
  </xsl:function>

  <!-- The element at which it ends; without @to it is the element itself. -->
  <xsl:function name="f:last-anchor" as="element()?" cache="yes">
    <xsl:param name="app" as="element(tei:app)"/>
    <xsl:sequence select="(f:targets($app/@to), f:targets($app/@target)[last()], f:first-anchor($app))[1]"/>
  </xsl:function>

  <!-- The stand-off entries whose lemma begins, or ends, at an element. -->
  <xsl:function name="f:begun-at" as="element(tei:app)*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if ($element/@xml:id or $element/@n) then key('local:begins', local:address($element), root($element)) else ()"/>
  </xsl:function>
  <xsl:function name="f:ended-at" as="element(tei:app)*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if ($element/@xml:id or $element/@n) then key('local:ends', local:address($element), root($element)) else ()"/>
  </xsl:function>

  <!-- The line or block whose number a @loc such as 2, 4-5, 2.4 names, in the same document. -->
  <xsl:function name="local:located" as="element()?">
    <xsl:param name="loc" as="attribute()"/>
    <xsl:param name="which" as="xs:integer"/>
    <xsl:variable name="first" as="xs:string?" select="tokenize(normalize-space($loc), '[\s,;]|[-–]')[. ne ''][1]"/>
    <xsl:variable name="path" as="xs:string" select="f:document($loc/..)/@path"/>
    <xsl:variable name="steps" as="xs:string*" select="tokenize($first, '\.')"/>
    <xsl:variable name="whole" as="element()*" select="key('local:numbered', $path || ' ' || $first, root($loc))"/>
    <xsl:variable name="nested" as="element()*" select="
      key('local:numbered', $path || ' ' || $steps[last()], root($loc))
        [count($steps) gt 1][ancestor::*/@n = $steps[last() - 1]]"/>
    <xsl:sequence select="($whole[self::tei:l or self::tei:lb], $whole, $nested)[not(ancestor::tei:listApp)][1]"/>
  </xsl:function>

  <!-- A name for an element that is unique in the edition. -->
  <xsl:function name="local:address" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="f:document($element)/@path || '#' || ($element/@xml:id, path($element))[1]"/>
  </xsl:function>

</xsl:stylesheet>
