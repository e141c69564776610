<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Documents within a text: embedded texts that are edited as sources of their own. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:f="https://basylym.org/ns/function">

  <!-- Whether an element is a document of its own, with a number, a heading and a source. -->
  <xsl:function name="f:is-document" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[self::tei:floatingText][@type = 'document' or @source or @decls])"/>
  </xsl:function>

  <!-- The records that describe the source of a document: what its @source and @decls point to. -->
  <xsl:function name="f:document-source" as="element()*">
    <xsl:param name="document" as="element()"/>
    <xsl:sequence select="(f:targets($document/@source), f:targets($document/@decls))
      [self::tei:bibl or self::tei:biblStruct or self::tei:biblFull or self::tei:msDesc or self::tei:witness]"/>
  </xsl:function>

  <!-- The records of the archive items that a document comes from: its source, or what that is related to. -->
  <xsl:function name="f:document-archives" as="element()*">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="sources" as="element()*" select="f:document-source($document)"/>
    <xsl:sequence select="($sources, $sources/tei:relatedItem/f:targets(@target))[exists(f:archive-parts(.))]"/>
  </xsl:function>

  <!-- The title of a document in $language: from its source record, else from its own heading. -->
  <xsl:function name="f:document-title" as="xs:string?">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="(
      f:document-source($document)[1] ! f:in-language(tei:title, $language) ! f:plain(.),
      f:heading($document),
      string($document/@xml:id))[. ne ''][1]"/>
  </xsl:function>

</xsl:stylesheet>
