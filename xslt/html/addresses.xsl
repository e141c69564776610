<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Where things live in the site: the file of each page, and the link from one page to any element. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/addresses"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <xsl:key name="document-by-path" match="b:document" use="@path"/>
  <xsl:key name="record-id" match="b:document[@role = 'authority']//*[@xml:id]" use="string(@xml:id)"/>

  <!-- From a page of this run up to the root of the site. -->
  <xsl:function name="f:up" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="if ($language eq f:root-language($node)) then '' else '../'"/>
  </xsl:function>

  <!-- From a page of this run to the same page in another interface language. -->
  <xsl:function name="f:page-in-language" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="file" as="xs:string"/>
    <xsl:param name="to" as="xs:string"/>
    <xsl:sequence select="(if ($to eq $language) then '' else f:up($node) ||
                           (if ($to eq f:root-language($node)) then '' else $to || '/')) || $file"/>
  </xsl:function>

  <!-- Fragment under which a record stands on its register page; qualified only if two authority files use one id. -->
  <xsl:function name="f:record-fragment" as="xs:string">
    <xsl:param name="record" as="element()"/>
    <xsl:variable name="id" as="xs:string" select="string($record/@xml:id)"/>
    <xsl:sequence select="if (key('record-id', $id, root($record))[1] is $record) then $id
                          else f:document($record)/@id || '.' || $id"/>
  </xsl:function>

  <!-- The register on which a kind of record stands. -->
  <xsl:function name="f:register" as="xs:string">
    <xsl:param name="record" as="element()"/>
    <xsl:variable name="item" as="element()" select="($record/ancestor-or-self::*[self::tei:person or self::tei:personGrp
        or self::tei:org or self::tei:place or self::tei:event or self::tei:bibl or self::tei:biblStruct
        or self::tei:biblFull or self::tei:msDesc or self::tei:relation], $record)[1]"/>
    <xsl:sequence select="if ($item/(self::tei:person or self::tei:personGrp)) then 'persons'
        else if ($item/self::tei:org) then 'organisations'
        else if ($item/self::tei:place) then 'places'
        else if ($item/(self::tei:event or self::tei:relation)) then 'chronology'
        else if ($item/ancestor::tei:list[@type = 'abbreviations']) then 'abbreviations'
        else if (f:is-archival($item)) then 'archives'
        else if ($item/(self::tei:bibl or self::tei:biblStruct or self::tei:biblFull)) then 'works'
        else 'about-' || f:document($record)/@id"/>
  </xsl:function>

  <!-- The link from a page to an element, '' when the element stands on no page. -->
  <xsl:function name="f:href" as="xs:string">
    <xsl:param name="target" as="element()"/>
    <xsl:param name="page" as="xs:string"/>
    <xsl:variable name="document" as="element(b:document)?" select="$target/ancestor-or-self::b:document[1]"/>
    <xsl:variable name="at" as="xs:string" select="$target/@xml:id ! ('#' || .)"/>
    <xsl:choose>
      <xsl:when test="empty($document)"><xsl:sequence select="''"/></xsl:when>
      <xsl:when test="exists($target/ancestor-or-self::tei:teiHeader)">
        <xsl:sequence select="local:link(f:about-page($document), $page, $at)"/>
      </xsl:when>
      <xsl:when test="$document/@role = 'authority'">
        <xsl:sequence select="local:link(f:register($target) || '.html', $page, '#' || f:record-fragment($target))"/>
      </xsl:when>
      <xsl:when test="$target/ancestor-or-self::tei:facsimile[not(normalize-space())] and exists(f:pictured-leaves($document))">
        <xsl:sequence select="local:link(f:facsimile-page($document), $page, $at)"/>
      </xsl:when>
      <xsl:when test="$target/ancestor-or-self::tei:floatingText[f:is-document(.)]/f:document-page(.) = $page">
        <xsl:sequence select="$at"/>
      </xsl:when>
      <xsl:otherwise><xsl:sequence select="local:link(f:page-of-number($document, f:page-number($target)), $page, $at)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="local:link" as="xs:string">
    <xsl:param name="file" as="xs:string"/>
    <xsl:param name="page" as="xs:string"/>
    <xsl:param name="fragment" as="xs:string"/>
    <xsl:sequence select="if ($file eq $page) then $fragment else $file || $fragment"/>
  </xsl:function>

</xsl:stylesheet>
