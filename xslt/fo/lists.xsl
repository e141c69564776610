<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Lists: bulleted, numbered, with labels, simple. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/lists">

  <!-- A list with items; anything between the items stands as a block. -->
  <xsl:template match="tei:list | tei:glossList" as="element()*">
    <xsl:variable name="labels" as="xs:string*" select="local:labels(.)"/>
    <xsl:variable name="width" as="xs:decimal" select="local:width($labels)"/>
    <xsl:variable name="parts" as="node()*">
      <xsl:for-each-group select="node()" group-adjacent="self::tei:item or self::tei:label or local:is-space(.)">
        <xsl:choose>
          <xsl:when test="current-grouping-key() and current-group()/self::tei:item">
            <xsl:sequence select="local:items(current-group()[self::*], $width)"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:apply-templates select="current-group()"/>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:variable name="flow" as="element()*" select="f:flow($parts)"/>
    <xsl:if test="$flow">
      <xsl:variable name="block" as="element(fo:block)">
        <fo:block role="Div">
          <xsl:sequence select="f:anchor(.), f:lang(.), f:style('list'), f:counted(), f:rendition(.), $flow"/>
        </fo:block>
      </xsl:variable>
      <xsl:sequence select="f:directed(., $block)"/>
    </xsl:if>
  </xsl:template>

  <xsl:function name="local:is-space" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="not($node instance of element()) and normalize-space($node) = ''"/>
  </xsl:function>

  <!-- The width of the labels in mm: hanging in the left part of the text. -->
  <xsl:function name="local:width" as="xs:decimal">
    <xsl:param name="labels" as="xs:string*"/>
    <xsl:sequence select="max((5.0, min((34.0, max(($labels ! string-length(.), 1)) * 1.9 + 2.0))))"/>
  </xsl:function>

  <xsl:function name="local:labels" as="xs:string*">
    <xsl:param name="list" as="element()"/>
    <xsl:sequence select="$list/tei:label ! normalize-space(.), $list/tei:item[@n] ! string(@n), '—'"/>
  </xsl:function>

  <xsl:function name="local:items" as="element(fo:list-block)">
    <xsl:param name="nodes" as="element()*"/>
    <xsl:param name="width" as="xs:decimal"/>
    <fo:list-block provisional-distance-between-starts="{$width}mm" provisional-label-separation="1.5mm" text-indent="0pt">
      <xsl:for-each-group select="$nodes" group-ending-with="tei:item">
        <xsl:variable name="item" as="element()?" select="current-group()[self::tei:item]"/>
        <fo:list-item space-after="2pt">
          <xsl:sequence select="$item ! (f:anchor(.), f:lang(.))"/>
          <fo:list-item-label end-indent="label-end()">
            <fo:block text-align="start" hyphenate="false" text-indent="0pt">
              <xsl:sequence select="local:label(current-group()[self::tei:label], $item, position())"/>
            </fo:block>
          </fo:list-item-label>
          <fo:list-item-body start-indent="body-start()">
            <xsl:sequence select="local:body($item)"/>
          </fo:list-item-body>
        </fo:list-item>
      </xsl:for-each-group>
    </fo:list-block>
  </xsl:function>

  <xsl:function name="local:body" as="element()+">
    <xsl:param name="item" as="element()?"/>
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="$item/node()"/>
    </xsl:variable>
    <xsl:variable name="flow" as="element()*" select="f:flow($content)"/>
    <xsl:sequence select="if ($flow) then $flow else local:filler()"/>
  </xsl:function>

  <xsl:function name="local:filler" as="element(fo:block)">
    <fo:block/>
  </xsl:function>

  <!-- The label of an item: its own, its number, or the sign of its kind of list. -->
  <xsl:function name="local:label" as="node()*">
    <xsl:param name="labels" as="element()*"/>
    <xsl:param name="item" as="element()?"/>
    <xsl:param name="position" as="xs:integer"/>
    <xsl:variable name="list" as="element()?" select="($item, $labels)[1]/.."/>
    <xsl:variable name="words" as="node()*">
      <xsl:apply-templates select="$labels/node()"/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="$labels">
        <xsl:sequence select="f:run(f:style('bold'[$list/@type = 'gloss']), f:run-in($words))"/>
      </xsl:when>
      <xsl:when test="$item/@n">
        <xsl:value-of select="$item/@n"/>
      </xsl:when>
      <xsl:when test="tokenize(string-join(($list/@rend, $list/@type), ' ')) = ('ordered', 'numbered', 'ol')">
        <xsl:value-of select="$position || '.'"/>
      </xsl:when>
      <xsl:when test="tokenize(string-join(($list/@rend, $list/@type), ' ')) = ('simple', 'none', 'plain', 'inline')"/>
      <xsl:otherwise>
        <xsl:value-of select="'–'"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Items that stand outside any list. -->
  <xsl:template match="tei:item | tei:headItem | tei:headLabel" as="element()">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:block((f:anchor(.), f:lang(.), f:counted(), f:style('flush')), $content)"/>
  </xsl:template>

</xsl:stylesheet>
