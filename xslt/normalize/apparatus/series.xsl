<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The series that entries belong to: those that the settings name, in their order. An app, a list of entries or a note
     belongs to the series that its @type names, the nearest one first; what names none is textual. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:normalize/apparatus/series">

  <xsl:key name="local:settings" match="b:settings" use="'settings'"/>

  <!-- The series of editions whose settings name none. -->
  <xsl:variable name="local:usual" as="xs:string+" select="'textual', 'fontium', 'testimonia', 'commentary', 'notes'"/>

  <!-- Other names for them. -->
  <xsl:variable name="local:synonyms" as="map(xs:string, xs:string)" select="map{
    'fontes': 'fontium', 'apparatus-fontium': 'fontium', 'testimonium': 'testimonia', 'apparatus-testimoniorum': 'testimonia',
    'critical': 'textual', 'apparatus-criticus': 'textual'}"/>

  <!-- Notes of these series are entries wherever they stand. -->
  <xsl:variable name="local:of-notes" as="xs:string+" select="'fontium', 'testimonia'"/>

  <!-- The name of the series that the source of an entry belongs to. -->
  <xsl:function name="f:series-of" as="xs:string">
    <xsl:param name="source" as="element()"/>
    <xsl:sequence select="
      if (f:is-edge($source)) then 'textual'
      else if (not($source/(self::tei:app | self::tei:note))) then 'documentary'
      else (($source, reverse($source/ancestor::tei:listApp))/@type ! local:known(., root($source)), 'textual')[1]"/>
  </xsl:function>

  <!-- All series of the edition in their order; the documentary one is last unless the settings place it. -->
  <xsl:function name="f:series-in-order" as="xs:string+">
    <xsl:param name="edition" as="node()"/>
    <xsl:variable name="named" as="xs:string+" select="local:named($edition)"/>
    <xsl:sequence select="'textual'[not(. = $named)], $named, 'documentary'[not(. = $named)]"/>
  </xsl:function>

  <!-- Whether a note is an entry of an apparatus of sources or testimonies rather than a note to the text. -->
  <xsl:function name="f:is-entry-note" as="xs:boolean">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="
      exists($note/@xml:id) and $note/@type ! local:known(., root($note)) = $local:of-notes
      and exists($note/ancestor::tei:text) and empty($note/ancestor::*[self::tei:app or self::tei:note or self::tei:choice])"/>
  </xsl:function>

  <!-- The series that a type names, if the edition has it. -->
  <xsl:function name="local:known" as="xs:string?">
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="edition" as="node()"/>
    <xsl:variable name="name" as="xs:string" select="translate(normalize-space($type), ' ', '-')"/>
    <xsl:sequence select="($name, $local:synonyms($name))[. = local:named($edition)][1]"/>
  </xsl:function>

  <xsl:function name="local:named" as="xs:string+">
    <xsl:param name="edition" as="node()"/>
    <xsl:variable name="own" as="xs:string*" select="key('local:settings', 'settings', $edition)/b:series/string(@name)"/>
    <xsl:sequence select="if (exists($own)) then $own else $local:usual"/>
  </xsl:function>

</xsl:stylesheet>
