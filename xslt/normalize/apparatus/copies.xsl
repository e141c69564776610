<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Parts of the text that entries repeat, and entries that move to another file: ids stay unique, pointers hold. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:normalize/apparatus/copies">

  <xsl:mode name="m:repeated" on-no-match="shallow-copy" on-multiple-match="fail"/>
  <xsl:mode name="m:moved" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <!-- What the text itself shows has its id there. -->
  <xsl:template mode="m:repeated" match="@xml:id" as="empty-sequence()"/>

  <!-- In another document an id is preceded by the name of its own. -->
  <xsl:template mode="m:moved" match="@xml:id | b:span/@entry | b:point/@entry" as="attribute()">
    <xsl:param name="app" as="element()" tunnel="yes"/>
    <xsl:attribute name="{name()}" select="local:id-at-home(., $app)"/>
  </xsl:template>

  <xsl:template mode="m:moved" as="attribute()"
    match="@wit | @ref | @target | @source | @resp | @hand | @corresp | @sameAs | @copyOf | @ana | @facs | @from | @to | @key | @decls">
    <xsl:param name="app" as="element()" tunnel="yes"/>
    <xsl:variable name="depth" as="xs:integer" select="count(tokenize(f:home($app)/@path, '/')) - 1"/>
    <xsl:variable name="up" as="xs:string" select="string-join((1 to $depth) ! '../')"/>
    <xsl:attribute name="{name()}" select="
      tokenize(.) ! (if (f:target(., $app)) then $up || f:path-in-edition(., $app) else .)"/>
  </xsl:template>

  <!-- The id of an entry in the document of its lemma. -->
  <xsl:function name="f:entry-id" as="xs:string">
    <xsl:param name="app" as="element()"/>
    <xsl:variable name="id" as="xs:string" select="
      if ($app/(self::tei:app or self::tei:choice or self::tei:note)) then string($app/@xml:id) else local:free-id($app/@xml:id || '.entry', f:document($app))"/>
    <xsl:sequence select="if (f:is-moved($app)) then local:id-at-home($id, $app) else $id"/>
  </xsl:function>

  <!-- Whether the lemma of an entry is in another document than the entry. -->
  <xsl:function name="f:is-moved" as="xs:boolean">
    <xsl:param name="app" as="element()"/>
    <xsl:sequence select="not(f:home($app) is f:document($app))"/>
  </xsl:function>

  <xsl:function name="local:id-at-home" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="app" as="element()"/>
    <xsl:sequence select="local:free-id(f:document($app)/@id || '.' || $id, f:home($app))"/>
  </xsl:function>

  <xsl:function name="local:free-id" as="xs:string">
    <xsl:param name="wish" as="xs:string"/>
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="if (f:by-id($wish, $document)) then local:free-id($wish || '_', $document) else $wish"/>
  </xsl:function>

</xsl:stylesheet>
