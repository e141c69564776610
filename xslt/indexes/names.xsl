<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Persons, organisations and places: the records, and the tagged names that point to no record. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:indexes/names"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:index">

  <xsl:key name="local:records" match="tei:person | tei:personGrp | tei:persona | tei:org | tei:place | tei:nym" use="local:kind(.)"/>
  <xsl:key name="local:unrecorded" match="tei:persName | tei:orgName | tei:placeName | tei:geogName | tei:settlement | tei:region | tei:country
      | tei:district | tei:bloc | tei:name[@type] | tei:rs[@type = ('person', 'org', 'place')]"
      use="if (f:is-in-text(.) and normalize-space() and empty(f:record(.)) and empty(ancestor::*[f:is-record(.)])
               and empty(ancestor::*[self::tei:persName or self::tei:orgName or self::tei:placeName or self::tei:address])) then local:kind(.) else ()"/>

  <xsl:function name="local:kind" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="sign" as="xs:string" select="local-name($element) || (if ($element/(self::tei:name or self::tei:rs)) then ' ' || $element/@type else '')"/>
    <xsl:sequence select="if (matches($sign, '^pers| pers')) then 'person' else if (matches($sign, '^org| org|institution')) then 'organisation'
        else if (matches($sign, '^place|^geog|^settlement|^region|^country|^district|^bloc| place| city| town| country')) then 'place' else 'other'"/>
  </xsl:function>

  <!-- The items of one kind, in the alphabetical order of the language. Records of a text count only if they are named there. -->
  <xsl:function name="f:name-items" as="element(b:item)*">
    <xsl:param name="edition" as="element(b:edition)"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:variable name="items" as="element(b:item)*">
      <xsl:for-each select="key('local:records', $kind, root($edition))">
        <xsl:variable name="occurrences" as="element()*" select="f:occurrences-of(.)"/>
        <xsl:if test="exists($occurrences) or f:document(.)/@role = 'authority'">
          <xsl:sequence select="f:item(., f:record-names(.), $occurrences)"/>
        </xsl:if>
      </xsl:for-each>
      <xsl:for-each-group select="key('local:unrecorded', $kind, root($edition))" group-by="local:identity(.)">
        <xsl:sequence select="f:item((), local:commonest(current-group()), current-group())"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="f:sorted($items)"/>
  </xsl:function>

  <!-- What makes names without a record the same: what they point to elsewhere, else how they are written. -->
  <xsl:function name="local:identity" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="pointer" as="attribute()?" select="$name/(@ref, @key, @sameAs)[normalize-space()][1]"/>
    <xsl:sequence select="if ($pointer) then f:path-in-edition(tokenize($pointer)[1], $name) else f:spaced-plain($name)"/>
  </xsl:function>

  <!-- The first of those that are written as most of them are. -->
  <xsl:function name="local:commonest" as="element()">
    <xsl:param name="names" as="element()+"/>
    <xsl:variable name="ranked" as="element()+">
      <xsl:for-each-group select="$names" group-by="f:spaced-plain(.)">
        <xsl:sort select="count(current-group())" order="descending"/>
        <xsl:sequence select="current-group()[1]"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="$ranked[1]"/>
  </xsl:function>

  <!-- By the alphabet of the language; brackets and quotation marks do not count. -->
  <xsl:function name="f:sorted" as="element(b:item)*">
    <xsl:param name="items" as="element(b:item)*"/>
    <xsl:perform-sort select="$items">
      <xsl:sort select="replace(@sort, '^[\p{P}\s]+', '')" collation="{f:collation($language)}"/>
    </xsl:perform-sort>
  </xsl:function>

</xsl:stylesheet>
