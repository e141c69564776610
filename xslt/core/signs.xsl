<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Signs of transcription: those of Leiden, and plain ones that say the same on any keyboard. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:array="http://www.w3.org/2005/xpath-functions/array"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/signs">

  <!-- The signs before and after what a document shows at a place. -->
  <xsl:function name="f:signs" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="style" as="xs:string"/>
    <xsl:sequence select="
      if ($element/self::tei:gap) then local:gap($element, $style)
      else if ($element/self::tei:supplied) then
        (if ($element/@reason = 'omitted') then ('⟨', '⟩') else ('[', ']')) ! (if ($style = 'leiden') then . else translate(., '⟨⟩', '&lt;>'))
      else f:signs-of(local-name($element), $style)"/>
  </xsl:function>

  <!-- The signs of elements that always have the same. -->
  <xsl:function name="f:signs-of" as="xs:string*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="style" as="xs:string"/>
    <xsl:sequence select="array:flatten((if ($style = 'leiden') then $local:leiden else $local:plain)($name))"/>
  </xsl:function>

  <xsl:variable name="local:leiden" as="map(xs:string, array(xs:string))" select="map{
    'add': ['`', '´'], 'del': ['⟦', '⟧'], 'surplus': ['{', '}'], 'secl': ['[', ']'], 'ex': ['(', ')'], 'space': ['(vac.)', '']}"/>

  <xsl:variable name="local:plain" as="map(xs:string, array(xs:string))" select="map{
    'add': ['\', '/'], 'del': ['[[', ']]'], 'surplus': ['{', '}'], 'secl': ['[', ']'], 'unclear': ['', '(?)'], 'ex': ['(', ')'], 'space': ['(vac.)', '']}"/>

  <!-- A gap: a dot for each letter of a short one, else its number; dashes where nobody knows. -->
  <xsl:function name="local:gap" as="xs:string+">
    <xsl:param name="gap" as="element(tei:gap)"/>
    <xsl:param name="style" as="xs:string"/>
    <xsl:variable name="number" as="xs:integer?" select="($gap/@quantity, $gap/@extent)[. castable as xs:integer][1] ! xs:integer(.)"/>
    <xsl:variable name="letters" as="xs:boolean" select="not($gap/@unit) or matches($gap/@unit, '^(char|letter)')"/>
    <xsl:variable name="illegible" as="xs:boolean" select="$gap/@reason = 'illegible'"/>
    <xsl:variable name="inside" as="xs:string" select="
      if (empty($number)) then '- - -'
      else if (not($letters)) then $number || ' ' || $gap/@unit
      else if ($number le 5) then string-join((1 to $number) ! (if ($style = 'leiden' and $illegible) then '+' else '.'))
      else '..' || $number || '..'"/>
    <xsl:sequence select="if ($illegible and exists($number) and $letters) then ($inside, '') else ('[' || $inside || ']', '')"/>
  </xsl:function>

</xsl:stylesheet>
