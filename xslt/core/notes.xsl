<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Notes: which are called by a mark in the text, and what the mark is. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/notes">

  <xsl:key name="local:numbered" match="tei:note[f:is-numbered-note(.)]" use="string(f:document(.)/@path)"/>

  <!-- Whether a note is called by a mark, rather than printed where it stands. -->
  <xsl:function name="f:is-numbered-note" as="xs:boolean">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="
      exists($note/ancestor::tei:text)
      and not($note/@place = ('inline', 'interlinear', 'intralinear', 'inspace', 'above', 'overleaf'))
      and not($note/@type = 'gloss')
      and not($note/parent::b:entry or $note/ancestor::b:entry)
      and not($note/parent::*[self::tei:div or self::tei:body or self::tei:front or self::tei:back or self::tei:text
        or self::tei:list or self::tei:table or self::tei:figure or self::tei:listBibl or self::tei:lg])
      and not($note/ancestor::*[self::tei:bibl or self::tei:biblStruct or self::tei:biblFull or self::tei:msDesc
        or self::tei:person or self::tei:place or self::tei:org or self::tei:event or self::tei:witness or self::tei:note][1])"/>
  </xsl:function>

  <!-- The notes of a document that are called by marks, in reading order. -->
  <xsl:function name="f:notes" as="element(tei:note)*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="key('local:numbered', string($document/@path), root($document))"/>
  </xsl:function>

  <!-- The mark of a numbered note: a whole number through its document. -->
  <xsl:function name="f:note-number" as="xs:string">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="string(local:numbers(root($note), string(f:document($note)/@path))($note/@xml:id))"/>
  </xsl:function>

  <!-- Saxon-HE 12 finds a cached result again only if nodes among the arguments are document nodes. -->
  <xsl:function name="local:numbers" as="map(xs:string, xs:integer)" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:map>
      <xsl:for-each select="key('local:numbered', $path, $edition)">
        <xsl:map-entry key="string(@xml:id)" select="position()"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:function>

</xsl:stylesheet>
