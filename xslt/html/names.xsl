<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Names of persons, organisations, places and the rest: quiet links to what is known of them. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:persName | tei:orgName | tei:placeName | tei:geogName | tei:name | tei:rs | tei:objectName | tei:eventName
      | tei:settlement | tei:region | tei:country | tei:district | tei:bloc | tei:author | tei:editor | tei:roleName | tei:publisher
      | tei:repository | tei:institution | tei:speaker/tei:name" as="element()">
    <xsl:param name="page" as="xs:string" tunnel="yes" select="''"/>
    <xsl:variable name="href" as="xs:string" select="string(f:record(.)[not(. is current()/ancestor::*[. is f:record(current())])] ! f:href(., $page))"/>
    <xsl:element name="{if ($href) then 'a' else 'span'}">
      <xsl:sequence select="f:attributes(., ('name', f:name-class(.)))"/>
      <xsl:if test="$href"><xsl:attribute name="href" select="$href"/></xsl:if>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <!-- person, organisation, place or other. -->
  <xsl:function name="f:name-class" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="kind" as="xs:string" select="string-join((local-name($name), $name/@type), ' ')"/>
    <xsl:sequence select="if (matches($kind, '^pers|^author|^editor|person|pers$')) then 'person'
        else if (matches($kind, '^org|org|institution|repository|publisher')) then 'organisation'
        else if (matches($kind, '^place|place|^settlement|^region|^country|^geog|^district|^bloc|city')) then 'place' else 'other'"/>
  </xsl:function>

  <!-- The parts of a name need no mark of their own. -->
  <xsl:template match="tei:forename | tei:surname | tei:addName | tei:nameLink | tei:genName | tei:geogFeat | tei:offset
      | tei:affiliation | tei:address/tei:name | tei:age | tei:sex | tei:role | tei:actor" priority="-0.1" as="element(span)">
    <span><xsl:sequence select="f:attributes(., local-name())"/><xsl:apply-templates/></span>
  </xsl:template>

  <xsl:template match="tei:date | tei:time" as="element()">
    <xsl:variable name="iso" as="xs:string?" select="(@when, @when-iso)[matches(., '^\d{4}(-\d{2}(-\d{2})?)?$')][1]"/>
    <xsl:element name="{if ($iso) then 'time' else 'span'}">
      <xsl:sequence select="f:attributes(., 'date')"/>
      <xsl:if test="$iso"><xsl:attribute name="datetime" select="$iso"/></xsl:if>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
