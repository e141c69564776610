<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Program text, examples in XML, and the documentation elements of ODD. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/code">

  <xsl:mode name="m:verbatim" on-no-match="fail" on-multiple-match="fail"/>

  <!-- XML examples: the markup as it is written, every word of it. -->
  <xsl:template match="*:egXML" as="element()" priority="3">
    <xsl:variable name="source" as="xs:string*">
      <xsl:apply-templates mode="m:verbatim"/>
    </xsl:variable>
    <xsl:sequence select="f:block((f:anchor(.), f:style('code')), f:text(local:trimmed(string-join($source))))"/>
  </xsl:template>

  <xsl:template mode="m:verbatim" match="*" as="xs:string*">
    <xsl:variable name="attributes" as="xs:string" select="string-join(@*[not(namespace-uri() = 'https://basylym.org/ns/source')] ! (' ' || name() || '=&quot;' || . || '&quot;'))"/>
    <xsl:choose>
      <xsl:when test="node()">
        <xsl:sequence select="'&lt;' || name() || $attributes || '&gt;'"/>
        <xsl:apply-templates mode="m:verbatim"/>
        <xsl:sequence select="'&lt;/' || name() || '&gt;'"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="'&lt;' || name() || $attributes || '/&gt;'"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template mode="m:verbatim" match="text()" as="xs:string">
    <xsl:sequence select="string(.)"/>
  </xsl:template>

  <xsl:template mode="m:verbatim" match="comment()" as="xs:string">
    <xsl:sequence select="'&lt;!--' || . || '--&gt;'"/>
  </xsl:template>

  <xsl:template mode="m:verbatim" match="processing-instruction()" as="xs:string">
    <xsl:sequence select="'&lt;?' || name() || ' ' || . || '?&gt;'"/>
  </xsl:template>

  <!-- Preformatted text in lines of its own. -->
  <xsl:template match="tei:eg | tei:code[f:is-block(.)] | tei:content | tei:constraint | tei:exemplum/tei:code" as="element()" priority="2">
    <xsl:variable name="source" as="xs:string*">
      <xsl:apply-templates mode="m:verbatim"/>
    </xsl:variable>
    <xsl:sequence select="f:block((f:anchor(.), f:style('code')), f:text(local:trimmed(string-join($source))))"/>
  </xsl:template>

  <!-- Preformatted text without the blank lines around it; tabs would be drawn as a missing sign. -->
  <xsl:function name="local:trimmed" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="$text => replace('^\s*\n', '') => replace('\s+$', '') => replace('\t', '  ') => replace('\r', '')"/>
  </xsl:function>

  <!-- Declarations of a schema: a heading with the name, then what they hold. -->
  <xsl:template as="element()*" match="
      tei:elementSpec | tei:classSpec | tei:macroSpec | tei:dataSpec | tei:moduleSpec | tei:schemaSpec | tei:specGrp | tei:attDef | tei:valItem
    | tei:constraintSpec | tei:paramSpec | tei:outputRendition[f:is-block(.)] | tei:model | tei:modelSequence | tei:modelGrp">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="f:parted(.)"/>
    </xsl:variable>
    <xsl:variable name="name" as="xs:string?" select="(@ident, @behaviour)[1]"/>
    <xsl:variable name="nested" as="xs:boolean" select="exists(self::tei:attDef | self::tei:valItem)"/>
    <fo:block role="Div" space-before="3.5pt" start-indent="inherited-property-value(start-indent) + {if ($nested) then 4 else 0}mm">
      <xsl:sequence select="f:anchor(.), f:lang(.)"/>
      <xsl:if test="$name">
        <fo:block text-indent="0pt" text-align="start" font-weight="bold" hyphenate="false">{$name}</fo:block>
      </xsl:if>
      <xsl:sequence select="f:flow($content)"/>
    </fo:block>
  </xsl:template>

  <xsl:template as="element()*" match="
      tei:attList | tei:valList | tei:exemplum | tei:remarks | tei:classes | tei:specList | tei:paramList | tei:listModel | tei:datatype">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="f:parted(.)"/>
    </xsl:variable>
    <xsl:variable name="flow" as="element()*" select="f:flow($content)"/>
    <xsl:if test="$flow">
      <fo:block role="Div">
        <xsl:sequence select="f:anchor(.), f:lang(.), $flow"/>
      </fo:block>
    </xsl:if>
  </xsl:template>

  <!-- References to declarations: their key. -->
  <xsl:template as="node()*" match="
      tei:moduleRef | tei:classRef | tei:elementRef | tei:macroRef | tei:dataRef | tei:memberOf | tei:specDesc | tei:specGrpRef | tei:attRef | tei:dataFacet">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:run(f:style('mono'), (f:text(string-join((@key, @name, @target)[1]) || ' '), $content))"/>
  </xsl:template>

  <xsl:template as="node()*" match="
      tei:equiv | tei:altIdent | tei:defaultVal | tei:alternate | tei:sequence | tei:empty | tei:valDesc | tei:exclude | tei:outputRendition
    | tei:param | tei:localName | tei:value | tei:charProp | tei:mapping | tei:rendition | tei:tagUsage | tei:namespace">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:run((f:anchor(.), f:lang(.)), ($content, f:text(' ')))"/>
  </xsl:template>

</xsl:stylesheet>
