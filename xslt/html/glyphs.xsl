<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Signs that a character set may lack: each as the source writes it, else as its declaration maps it, with its name. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/glyphs"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:g" as="element(span)">
    <xsl:variable name="declaration" as="element()?" select="f:targets(@ref)[self::tei:char or self::tei:glyph][1]"/>
    <xsl:variable name="name" as="xs:string?" select="local:sign-name($declaration)"/>
    <xsl:variable name="mapping" as="xs:string?" select="local:mapping($declaration)"/>
    <xsl:variable name="picture" as="element()?" select="$declaration/(tei:graphic, tei:figure/tei:graphic)[f:image(@url)][1]"/>
    <span>
      <xsl:sequence select="f:attributes(., ('g', if ($declaration) then 'glyph' else (), if (node() or $mapping or $picture) then () else 'unmapped'))"/>
      <xsl:if test="$name"><xsl:attribute name="title" select="$name"/></xsl:if>
      <xsl:choose>
        <xsl:when test="node()"><xsl:apply-templates/></xsl:when>
        <xsl:when test="$mapping">{$mapping}</xsl:when>
        <xsl:when test="$picture"><img src="{f:up(.)}{f:uri(f:image($picture/@url))}" alt="{$name}"/></xsl:when>
        <xsl:otherwise>[{($name, @type, @ref ! replace(., '^.*#', ''), '?')[1]}]</xsl:otherwise>
      </xsl:choose>
    </span>
  </xsl:template>

  <!-- What stands for a sign: a standard form before a special one, signs of private use last. -->
  <xsl:function name="local:mapping" as="xs:string?">
    <xsl:param name="declaration" as="element()?"/>
    <xsl:variable name="mappings" as="element(tei:mapping)*" select="$declaration/tei:mapping[normalize-space()]"/>
    <xsl:variable name="public" as="element(tei:mapping)*" select="$mappings[not(matches(., '\p{Co}|^\s*U\+'))]"/>
    <xsl:sequence select="($public[@type = 'standard'], $public[@type = ('composed', 'normalized', 'normalised', 'modern', 'simplified')], $public,
        $mappings[not(matches(., '^\s*U\+'))])[1] ! normalize-space()"/>
  </xsl:function>

  <xsl:function name="local:sign-name" as="xs:string?">
    <xsl:param name="declaration" as="element()?"/>
    <xsl:variable name="properties" as="element()*" select="$declaration/(tei:unicodeProp, tei:localProp, tei:unihanProp, tei:charProp)"/>
    <xsl:sequence select="($declaration/(tei:glyphName, tei:charName)[normalize-space()] ! normalize-space(),
        $properties[lower-case(@name) = 'name']/string(@value), $properties/tei:unicodeName/../tei:value ! normalize-space(),
        $declaration/tei:desc ! normalize-space(), $properties[@name = 'entity']/string(@value))[. ne ''][1]"/>
  </xsl:function>

</xsl:stylesheet>
