<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Places that a location-referenced apparatus names by number or id: 2, 4-5, 2.4 (TEI P5 13.2.1). -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:normalize/apparatus/locations">

  <!-- Numbered lines and blocks, by each element around them. -->
  <xsl:key name="local:numbered" use="(ancestor::*[@xml:id] ! f:id-in-edition(.), string(f:document(.)/@path)) ! (. || ' ' || normalize-space(current()/@n))"
    match="(tei:l | tei:lb | tei:lg | tei:ab | tei:p | tei:seg | tei:div | tei:div1 | tei:div2 | tei:div3)[@n][not(ancestor::tei:listApp)]"/>

  <!-- The first ($which = 1) or last line or block that a @loc names; the one nearest to the entry. -->
  <xsl:function name="f:located" as="element()?">
    <xsl:param name="loc" as="attribute()"/>
    <xsl:param name="which" as="xs:integer"/>
    <xsl:sequence select="(
      for $reference in tokenize(normalize-space($loc), '[\s,;]+')[. ne '']
      return ($reference, tokenize($reference, '[-–]')[. ne ''][if ($which eq 1) then 1 else last()])
        ! local:place(., $loc/..))[1]"/>
  </xsl:function>

  <xsl:function name="local:place" as="element()?">
    <xsl:param name="reference" as="xs:string"/>
    <xsl:param name="app" as="element()"/>
    <xsl:variable name="steps" as="xs:string*" select="tokenize($reference, '\.')[. ne '']"/>
    <xsl:variable name="scopes" as="xs:string*" select="reverse($app/ancestor::*[@xml:id] ! f:id-in-edition(.)), string(f:document($app)/@path)"/>
    <xsl:sequence select="(
      f:by-id(replace($reference, '^#', ''), $app),
      $scopes ! local:in-scope(., $reference, root($app)),
      if (count($steps) gt 1) then $scopes ! local:by-steps(., $steps, root($app)) else ())[1]"/>
  </xsl:function>

  <!-- What has a number within a scope, lines first. -->
  <xsl:function name="local:in-scope" as="element()*">
    <xsl:param name="scope" as="xs:string"/>
    <xsl:param name="number" as="xs:string"/>
    <xsl:param name="edition" as="node()"/>
    <xsl:variable name="found" as="element()*" select="key('local:numbered', $scope || ' ' || $number, $edition)"/>
    <xsl:sequence select="$found[self::tei:l or self::tei:lb], $found[not(self::tei:l or self::tei:lb)]"/>
  </xsl:function>

  <!-- The line or block at the end of a path of numbers, such as line 4 of poem 2. -->
  <xsl:function name="local:by-steps" as="element()*">
    <xsl:param name="scope" as="xs:string"/>
    <xsl:param name="steps" as="xs:string*"/>
    <xsl:param name="edition" as="node()"/>
    <xsl:sequence select="
      if (count($steps) eq 1) then local:in-scope($scope, $steps, $edition)
      else local:in-scope($scope, $steps[1], $edition)[not(self::tei:l or self::tei:lb)]
        ! local:by-steps(f:id-in-edition(.), tail($steps), $edition)"/>
  </xsl:function>

</xsl:stylesheet>
