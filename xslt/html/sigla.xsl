<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Sigla in an apparatus: each leads to the description of its witness, group or hand. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/sigla"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:key name="local:by-siglum" match="tei:witness | tei:listWit[@xml:id] | tei:handNote" use="f:document(.)/@path || '#' || f:siglum(.)"/>

  <!-- Sigla with a space between them; those of known witnesses are links, and so are the names of sources, hands and people. -->
  <xsl:function name="f:linked-sigla" as="node()*">
    <xsl:param name="sigla" as="xs:string*"/>
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="document" as="element(b:document)?" select="f:document($reading)"/>
    <xsl:variable name="named" as="map(xs:string, element())" select="local:named($reading)"/>
    <xsl:for-each select="$sigla">
      <xsl:variable name="href" as="xs:string?" select="(local:description(root($reading), string($document/@path), .), $named(.) ! f:href(., ''))[. ne ''][1]"/>
      <xsl:text>{if (position() gt 1) then ' ' else ''}</xsl:text>
      <xsl:choose>
        <xsl:when test="$href"><a href="{$href}">{.}</a></xsl:when>
        <xsl:otherwise>{.}</xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:function>

  <!-- What a reading names beside its witnesses, by its name. -->
  <xsl:function name="local:named" as="map(xs:string, element())">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="pointers" as="xs:string*" select="$reading/(@source, @resp, @hand) ! tokenize(.)"/>
    <xsl:sequence select="map:merge(for $pointer in $pointers, $target in f:target($pointer, $reading)
        return map:entry(f:name-of-target($pointer, $reading), $target))"/>
  </xsl:function>

  <!-- Where the witness with a siglum is described. Saxon-HE 12 finds a cached result again only if nodes among the
    arguments are document nodes. -->
  <xsl:function name="local:description" as="xs:string?" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:param name="siglum" as="xs:string"/>
    <xsl:sequence select="key('local:by-siglum', $path || '#' || $siglum, $edition)[1][@xml:id] ! f:href(., '')"/>
  </xsl:function>

</xsl:stylesheet>
