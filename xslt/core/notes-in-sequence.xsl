<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The works that the notes of a text cite, one after the other: where a pointer has no words of its own, the citation style says
     what stands there, and may say ibidem. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/notes-in-sequence">

  <xsl:key name="local:citing" use="string(f:document(.)/@path)"
    match="(tei:ptr | tei:ref | tei:bibl)[@target or self::tei:bibl/@corresp][ancestor::tei:note][not(ancestor::tei:teiHeader | ancestor::tei:standOff)][exists(f:work-pointed-to(.))]"/>

  <!-- The record of the bibliography to which an element points. -->
  <xsl:function name="f:work-pointed-to" as="element()?">
    <xsl:param name="pointer" as="element()"/>
    <xsl:sequence select="f:targets(($pointer/@target, $pointer/self::tei:bibl/@corresp)[1])[1]
      [self::tei:bibl or self::tei:biblStruct or self::tei:biblFull][parent::tei:listBibl or parent::tei:standOff]"/>
  </xsl:function>

  <!-- The citations in the notes of a text, in their order. -->
  <xsl:function name="f:notes-in-sequence" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="key('local:citing', string($document/@path), root($document))"/>
  </xsl:function>

  <!-- What the style says where a pointer in a note has no words. -->
  <xsl:function name="f:note-citation" as="xs:string?">
    <xsl:param name="pointer" as="element()"/>
    <xsl:variable name="document" as="element(b:document)?" select="$pointer[ancestor::tei:note][self::tei:ptr or self::tei:ref] ! f:document(.)"/>
    <xsl:if test="$document and exists(f:work-pointed-to($pointer)) and map:size($cited) gt 0" xmlns:map="http://www.w3.org/2005/xpath-functions/map">
      <xsl:variable name="all" as="element()*" select="f:notes-in-sequence($document)"/>
      <xsl:sequence select="$cited($language || ' ~' || $document/@id || ' ' || count($all[. &lt;&lt; $pointer]) + 1)[. ne '']"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
