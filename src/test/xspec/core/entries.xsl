<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Says the entries of an edition in one line, all the way from the encoding, in the order of their series. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:t="urn:basylym:test">

  <xsl:include href="witness-texts.xsl"/>

  <xsl:function name="t:entries" as="xs:string">
    <xsl:param name="edition" as="element(b:edition)"/>
    <xsl:sequence select="string-join(t:normal($edition)/b:apparatus/b:series/b:entry ! t:entry(.), ' | ')"/>
  </xsl:function>

  <xsl:function name="t:entry" as="xs:string">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:variable name="language" as="xs:string" select="f:apparatus-language($entry, 'en')"/>
    <xsl:variable name="readings" as="xs:string" select="string-join($entry/b:reading ! t:said(., f:reading-kind(., $language), f:plain(.), $language), '; ')"/>
    <xsl:variable name="number" as="xs:string" select="string(f:occurrence-sign($entry))"/>
    <xsl:sequence select="string-join(($entry/b:lemma ! (t:said(., (), (f:shortened-lemma(.), f:plain(.))[1] || $number, $language) || ']'), $readings), ' ')"/>
  </xsl:function>

  <xsl:function name="t:said" as="xs:string">
    <xsl:param name="reading" as="element()"/>
    <xsl:param name="kind" as="xs:string*"/>
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="normalize-space(string-join(($kind, $words, f:reading-details($reading, $language), f:attestation($reading, $language)), ' '))"/>
  </xsl:function>

</xsl:stylesheet>
