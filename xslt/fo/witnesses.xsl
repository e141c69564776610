<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Sigla: the witnesses that the apparatus names. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/witnesses">

  <!-- The witnesses of all texts. -->
  <xsl:function name="f:edition-witnesses" as="element(tei:witness)*">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:sequence select="$edition/b:edition/b:document/*[1]/tei:teiHeader//tei:witness"/>
  </xsl:function>

  <xsl:function name="f:witness-flow" as="element()*">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:variable name="witnesses" as="element(tei:witness)*" select="f:edition-witnesses($edition)"/>
    <xsl:if test="$witnesses">
      <fo:block role="H1" id="witnesses">
        <xsl:sequence select="f:style(('head', 'head-1'))"/>
        <xsl:attribute name="font-size" select="'14pt'"/>
        <xsl:text>{f:label('book-witnesses', $language)}</xsl:text>
      </fo:block>
      <xsl:for-each-group select="$witnesses" group-by="f:document(.)/@id">
        <xsl:if test="last() gt 1">
          <fo:block role="H2">
            <xsl:sequence select="f:style(('head', 'head-4'))"/>
            <xsl:text>{f:title(f:document(.), $language)}</xsl:text>
          </fo:block>
        </xsl:if>
        <xsl:sequence select="if (count(current-group()[local:is-bare(.)]) gt 6) then local:run-in(current-group()[local:is-bare(.)]) else current-group()[local:is-bare(.)] ! local:witness(.)"/>
        <xsl:sequence select="current-group()[not(local:is-bare(.))] ! local:witness(.)"/>
      </xsl:for-each-group>
    </xsl:if>
  </xsl:function>

  <!-- A witness of which nothing is said but its siglum. -->
  <xsl:function name="local:is-bare" as="xs:boolean">
    <xsl:param name="witness" as="element(tei:witness)"/>
    <xsl:sequence select="normalize-space($witness) = ('', f:siglum($witness))"/>
  </xsl:function>

  <!-- Many bare sigla as one paragraph. -->
  <xsl:function name="local:run-in" as="element(fo:block)">
    <xsl:param name="witnesses" as="element(tei:witness)+"/>
    <fo:block>
      <xsl:sequence select="f:style(('small', 'flush'))"/>
      <xsl:for-each select="$witnesses">
        <xsl:if test="position() gt 1"><xsl:text> &#x2002;</xsl:text></xsl:if>
        <fo:inline font-weight="bold">
          <xsl:sequence select="f:place(.) ! local:id(.)"/>
          <xsl:text>{f:siglum(.)}</xsl:text>
        </fo:inline>
      </xsl:for-each>
    </fo:block>
  </xsl:function>

  <xsl:function name="local:witness" as="element(fo:block)">
    <xsl:param name="witness" as="element(tei:witness)"/>
    <xsl:for-each select="$witness">
      <xsl:variable name="content" as="node()*">
        <xsl:apply-templates>
          <xsl:with-param name="nested" select="true()" tunnel="yes"/>
        </xsl:apply-templates>
      </xsl:variable>
      <fo:block>
        <xsl:sequence select="f:place(.) ! local:id(.)"/>
        <xsl:sequence select="f:style(('small', 'record')), f:lang(.)"/>
        <fo:inline font-weight="bold">{f:siglum(.)}</fo:inline>
        <xsl:text>&#x2003;</xsl:text>
        <xsl:sequence select="f:run-in($content)"/>
      </fo:block>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:id" as="attribute(id)">
    <xsl:param name="id" as="xs:string"/>
    <xsl:attribute name="id" select="$id"/>
  </xsl:function>

</xsl:stylesheet>
