<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Lists, with their labels; whatever else stands between items keeps its place in an item of its own. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:list | tei:listRef | tei:glossList" as="element()">
    <xsl:variable name="numbered" as="xs:boolean" select="(@rend, @type) = ('numbered', 'ordered', 'arabic') and empty(tei:label)"/>
    <div>
      <xsl:sequence select="f:attributes(., ('list', f:type-class(.)))"/>
      <xsl:apply-templates select="tei:head"/>
      <xsl:element name="{if ($numbered) then 'ol' else 'ul'}">
        <xsl:attribute name="class" select="if ($numbered) then 'numbered'
            else if (tei:label) then 'labelled' else if ((@rend, @type) = ('bulleted', 'unordered')) then 'bulleted' else 'plain'"/>
        <xsl:for-each-group select="node() except (tei:head, text()[not(normalize-space())])"
            group-starting-with="tei:label | tei:item[not(preceding-sibling::*[1][self::tei:label])] | *[not(self::tei:item)]">
          <li><xsl:apply-templates select="current-group()"/></li>
        </xsl:for-each-group>
      </xsl:element>
    </div>
  </xsl:template>

  <!-- A list in running text stays there. -->
  <xsl:template match="tei:list[@rend = 'inline' or @type = 'inline']" priority="1" as="element(span)">
    <span><xsl:sequence select="f:attributes(., 'list inline')"/><xsl:apply-templates/></span>
  </xsl:template>

  <xsl:template match="tei:item" as="element()">
    <xsl:element name="{if (ancestor::tei:list[1][@rend = 'inline' or @type = 'inline']) then 'span' else 'div'}">
      <xsl:sequence select="f:attributes(., 'item')"/>
      <xsl:if test="@n"><xsl:attribute name="data-n" select="@n"/></xsl:if>
      <xsl:sequence select="f:number-link(.)[not(current()/@n)]"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="tei:list/tei:label | tei:list/tei:headLabel | tei:list/tei:headItem" priority="2" as="node()+">
    <span><xsl:sequence select="f:attributes(., 'label')"/><xsl:apply-templates/></span>
    <xsl:text> </xsl:text>
  </xsl:template>

</xsl:stylesheet>
