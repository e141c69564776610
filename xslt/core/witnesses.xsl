<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Witnesses and their sigla. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/witnesses">

  <xsl:key name="local:witness" match="tei:witness | tei:listWit" use="@xml:id"/>

  <!-- The witnesses that a document declares, in the order of its lists. -->
  <xsl:function name="f:witnesses" as="element(tei:witness)*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="$document//tei:witness"/>
  </xsl:function>

  <!-- The siglum of a witness or group: @n, its siglum, or its xml:id. -->
  <xsl:function name="f:siglum" as="xs:string">
    <xsl:param name="witness" as="element()"/>
    <xsl:sequence select="normalize-space((
      $witness/@n[normalize-space()],
      ($witness/tei:abbr[@type = 'siglum'], $witness/tei:idno[@type = 'siglum'], $witness/tei:head/tei:abbr[@type = 'siglum'])[1],
      $witness/@xml:id)[1])"/>
  </xsl:function>

  <!-- What stands after a reading: sigla in the order of the witness list, unknown ones as
       written, then the sources and people that @source, @resp and @hand name. -->
  <xsl:function name="f:sigla" as="xs:string*">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="tokens" as="xs:string*" select="tokenize($reading/@wit)"/>
    <xsl:variable name="known" as="element()*" select="$tokens ! local:witness(., $reading)"/>
    <xsl:sequence select="distinct-values(($known/. ! f:siglum(.))), distinct-values($tokens[empty(local:witness(., $reading))] ! replace(., '^#', ''))"/>
    <xsl:sequence select="distinct-values(($reading/@source, $reading/@resp, $reading/@hand) ! local:named(.))"/>
  </xsl:function>

  <!-- A token of @wit, with or without #, pointing to a witness of this document or of the edition. -->
  <xsl:function name="local:witness" as="element()?">
    <xsl:param name="token" as="xs:string"/>
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="(
      f:target($token, $reading)[self::tei:witness or self::tei:listWit],
      key('local:witness', replace($token, '^.*#', ''), root($reading)))[1]"/>
  </xsl:function>

  <!-- Short names of what @source, @resp or @hand point to; a passage of a text goes by its id. -->
  <xsl:function name="local:named" as="xs:string*">
    <xsl:param name="pointer" as="attribute()"/>
    <xsl:for-each select="tokenize($pointer)">
      <xsl:variable name="target" as="element()?" select="f:target(., $pointer/..)"/>
      <xsl:sequence select="
        if ($target/self::tei:witness) then f:siglum($target)
        else if ($target/ancestor::tei:text) then string($target/@xml:id)
        else if ($target) then (f:short-name($target), replace(., '^.*#', ''))[. ne ''][1]
        else replace(., '^.*#', '')"/>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
