<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Headings of divisions, in an order without gaps, and headings of smaller things. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/headings"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <!-- How deep a division stands among divisions that have a heading. -->
  <xsl:function name="f:depth" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="count($element/ancestor-or-self::*[local:is-headed(.)])"/>
  </xsl:function>

  <xsl:function name="local:is-headed" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[tei:head]/(self::tei:div | self::tei:div1 | self::tei:div2 | self::tei:div3 | self::tei:div4
        | self::tei:div5 | self::tei:div6 | self::tei:div7 | self::tei:body | self::tei:front | self::tei:back | self::tei:group))
        or exists($element/self::tei:TEI[parent::tei:teiCorpus])"/>
  </xsl:function>

  <xsl:function name="f:heading-name" as="xs:string">
    <xsl:param name="level" as="xs:integer"/>
    <xsl:sequence select="'h' || min((6, max((1, $level))))"/>
  </xsl:function>

  <!-- The text's own title stands in the text: then the page needs no other. -->
  <xsl:function name="f:title-heading" as="element(tei:head)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="[local:title-heading(root($document), string($document/@path))](1)"/>
  </xsl:function>

  <xsl:function name="local:title-heading" as="element(tei:head)?" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:variable name="document" as="element(b:document)" select="key('document-by-path', $path, $edition)"/>
    <xsl:variable name="head" as="element(tei:head)?" select="($document/tei:TEI/tei:text/tei:body/(tei:head | tei:div[1]/tei:head))[1]"/>
    <xsl:sequence select="$head[f:heading(..) = normalize-space(f:title($document, f:language($head)))]"/>
  </xsl:function>

  <xsl:template match="tei:head[local:is-headed(..)]" as="element()">
    <xsl:variable name="is-title" as="xs:boolean" select="exists(f:title-heading(f:document(.))[. is current()])"/>
    <xsl:choose>
      <xsl:when test="preceding-sibling::tei:head">
        <p><xsl:sequence select="f:attributes(., 'subheading')"/><xsl:apply-templates/></p>
      </xsl:when>
      <xsl:otherwise>
        <xsl:element name="{f:heading-name(if ($is-title) then 1 else f:depth(..) + 1)}">
          <xsl:sequence select="f:attributes(., 'head')"/>
          <xsl:apply-templates/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="tei:head" priority="-0.2" as="element(p)">
    <p><xsl:sequence select="f:attributes(., 'head')"/><xsl:apply-templates/></p>
  </xsl:template>

</xsl:stylesheet>
