<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Technical documentation: examples of code and the specifications of an ODD. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:eg="http://www.tei-c.org/ns/Examples"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:rng="http://relaxng.org/ns/structure/1.0"
    xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:mode name="m:source" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="tei:eg" as="element(pre)">
    <pre><xsl:sequence select="f:attributes(., 'eg')"/><xsl:apply-templates/></pre>
  </xsl:template>

  <xsl:template match="eg:egXML | tei:egXML" as="element(pre)">
    <pre><xsl:sequence select="f:attributes(., 'eg')"/><xsl:apply-templates mode="m:source"/></pre>
  </xsl:template>

  <!-- So do the grammar and the rules that a specification quotes. -->
  <xsl:template match="rng:* | sch:*" as="element(pre)">
    <pre class="eg"><xsl:apply-templates select="." mode="m:source"/></pre>
  </xsl:template>

  <!-- An example shows its tags, whatever their names. -->
  <xsl:template match="*" mode="m:source" as="node()*">
    <xsl:variable name="attributes" as="xs:string*" select="@*[namespace-uri() = ('', 'http://www.w3.org/XML/1998/namespace')] ! (' ' || name() || '=&quot;' || . || '&quot;')"/>
    <xsl:choose>
      <xsl:when test="node()">
        <span class="tag">&lt;{name()}{string-join($attributes)}&gt;</span>
        <xsl:apply-templates mode="m:source"/>
        <span class="tag">&lt;/{name()}&gt;</span>
      </xsl:when>
      <xsl:otherwise><span class="tag">&lt;{name()}{string-join($attributes)}/&gt;</span></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="text()" mode="m:source" as="text()"><xsl:sequence select="."/></xsl:template>

  <xsl:template match="comment()" mode="m:source" as="element(span)"><span class="tag">&lt;!--{.}--&gt;</span></xsl:template>

  <xsl:template match="processing-instruction()" mode="m:source" as="element(span)"><span class="tag">&lt;?{name()} {.}?&gt;</span></xsl:template>

  <!-- Specifications: the identifier as a label, the parts below it. -->
  <xsl:template match="tei:schemaSpec | tei:moduleSpec | tei:elementSpec | tei:classSpec | tei:macroSpec | tei:dataSpec | tei:specGrp
      | tei:attList | tei:attDef | tei:valList | tei:valItem | tei:constraintSpec | tei:exemplum | tei:specList | tei:specDesc
      | tei:paramSpec | tei:paramList | tei:modelSequence | tei:model | tei:outputRendition | tei:remarks[parent::tei:elementSpec]" as="element(div)">
    <div>
      <xsl:sequence select="f:attributes(., ('spec', local-name()))"/>
      <xsl:if test="(@ident, @key)[1]"><code class="ident">{(@ident, @key)[1]}</code><xsl:text> </xsl:text></xsl:if>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="tei:altIdent | tei:equiv | tei:classes | tei:memberOf | tei:content | tei:datatype | tei:dataRef | tei:dataFacet
      | tei:valDesc | tei:defaultVal | tei:constraint | tei:moduleRef | tei:elementRef | tei:classRef | tei:macroRef | tei:attRef
      | tei:specGrpRef | tei:anyElement | tei:textNode | tei:empty | tei:alternate | tei:sequence | tei:param | tei:gloss[parent::tei:elementSpec]
      | tei:glyph | tei:char | tei:charProp | tei:localProp | tei:mapping | tei:unicodeName | tei:localName | tei:value" as="element()">
    <xsl:element name="{if (f:has-blocks(.)) then 'div' else 'span'}">
      <xsl:sequence select="f:attributes(., ('spec-part', local-name()))"/>
      <xsl:if test="(@key, @name)[1]"><code class="ident">{(@key, @name)[1]}</code><xsl:text> </xsl:text></xsl:if>
      <xsl:sequence select="f:spaced-parts(.)"/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
