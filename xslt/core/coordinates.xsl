<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Where a place lies on the earth, if its record says so in degrees of WGS84, the datum that TEI assumes. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/coordinates">

  <!-- Latitude and longitude of a place; of an outline, its middle; nothing if the record has none or in another datum. -->
  <xsl:function name="f:coordinates" as="xs:double*">
    <xsl:param name="place" as="element()"/>
    <xsl:sequence select="($place/(tei:location/tei:geo | tei:geo | tei:location/*/tei:geo)[local:is-wgs84(.)]
      ! array { local:middle(local:degrees(normalize-space())) })[array:size(.) = 2][1] ! array:flatten(.)" xmlns:array="http://www.w3.org/2005/xpath-functions/array"/>
  </xsl:function>

  <xsl:function name="local:is-wgs84" as="xs:boolean">
    <xsl:param name="geo" as="element()"/>
    <xsl:variable name="declared" as="element()*" select="f:targets($geo/@decls)[self::tei:geoDecl]"/>
    <xsl:variable name="all" as="element()*" select="f:document($geo)/*/tei:teiHeader/tei:encodingDesc/tei:geoDecl"/>
    <xsl:variable name="datum" as="xs:string" select="string((if (exists($declared)) then $declared else $all[count($all) = 1])[1]/@datum)"/>
    <xsl:sequence select="$datum = ('', 'WGS84')"/>
  </xsl:function>

  <!-- The numbers of "48.2 16.4", "48.2, 16.4" or "48°12′30″N 16°22′E", by turns latitude and longitude. -->
  <xsl:function name="local:degrees" as="xs:double*">
    <xsl:param name="written" as="xs:string"/>
    <xsl:variable name="sexagesimal" as="xs:string" select="'(\d{1,3}(?:\.\d+)?)°\s*(?:(\d{1,2}(?:\.\d+)?)[′''’]\s*)?(?:(\d{1,2}(?:\.\d+)?)[″&quot;”]\s*)?([NSEW])'"/>
    <xsl:choose>
      <xsl:when test="matches($written, '^([-+]?\d+(\.\d+)?)([\s,;]+[-+]?\d+(\.\d+)?)+$')">
        <xsl:sequence select="tokenize($written, '[\s,;]+') ! xs:double(.)"/>
      </xsl:when>
      <xsl:when test="matches($written, '^' || $sexagesimal || '[\s,;]*' || $sexagesimal || '$')">
        <xsl:sequence select="analyze-string($written, $sexagesimal)/*:match !
          ((if (*:group[@nr = 4] = ('S', 'W')) then -1 else 1)
            * (xs:double(*:group[@nr = 1]) + (xs:double(*:group[@nr = 2]), 0)[1] div 60 + (xs:double(*:group[@nr = 3]), 0)[1] div 3600))"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="local:middle" as="xs:double*">
    <xsl:param name="numbers" as="xs:double*"/>
    <xsl:variable name="latitude" as="xs:double?" select="avg($numbers[position() mod 2 = 1])"/>
    <xsl:variable name="longitude" as="xs:double?" select="avg($numbers[position() mod 2 = 0])"/>
    <xsl:sequence select="($latitude, $longitude)[count($numbers) mod 2 = 0 and abs($latitude) le 90 and abs($longitude) le 180]"/>
  </xsl:function>

</xsl:stylesheet>
