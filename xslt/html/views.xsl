<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The other ways to see a text, and the pages that show them: its witnesses, columns to compare, its layers, its translation. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/views"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- The pages that tell a text anew. None of them counts when words of the text are looked for. -->
  <xsl:template name="view-pages" as="empty-sequence()">
    <xsl:variable name="reading" as="element()*" select="if (f:can-compare(.)) then f:column-rows(., f:columns(.)[1]) else ()"/>
    <xsl:variable name="comparison" as="map(xs:string, item()*)?" select="if (f:can-compare(.) and $language eq f:root-language(.)) then f:comparison($reading) else ()"/>
    <xsl:call-template name="witness-pages"><xsl:with-param name="comparison" tunnel="yes" select="$comparison"/></xsl:call-template>
    <xsl:call-template name="layer-pages"><xsl:with-param name="comparison" tunnel="yes" select="$comparison"/></xsl:call-template>
    <xsl:call-template name="parallel-pages"/>
    <xsl:call-template name="compare-pages"><xsl:with-param name="reading" select="$reading"/></xsl:call-template>
    <xsl:if test="exists($comparison)">
      <xsl:call-template name="reading-column"><xsl:with-param name="comparison" select="$comparison"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- What tells a text anew is compared with it as soon as it is told: in the language of the site's root, for all. -->
  <xsl:template name="compare-told" as="empty-sequence()">
    <xsl:param name="comparison" as="map(xs:string, item()*)?" tunnel="yes" required="yes"/>
    <xsl:param name="key" as="xs:string" required="yes"/>
    <xsl:param name="told" as="element(b:document)" required="yes"/>
    <xsl:if test="exists($comparison)">
      <xsl:call-template name="compare-column">
        <xsl:with-param name="comparison" select="$comparison"/>
        <xsl:with-param name="key" select="$key"/>
        <xsl:with-param name="rows" select="$told/* ! f:compared-rows(.)"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Links to them, for a page of the text. -->
  <xsl:function name="f:views" as="element(nav)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="witnesses" as="element()*" select="f:heard-witnesses($document)"/>
    <xsl:variable name="others" as="map(xs:string, xs:string)*" select="local:others($document, $number)"/>
    <xsl:if test="exists($witnesses) or exists($others)">
      <nav class="views" aria-label="{f:label('views', $language)}">
        <xsl:sequence select="f:bar-part(f:label('views-short', $language), (local:list($others), local:sigla($document, $witnesses, $number)))"/>
      </nav>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:list" as="element(ul)?">
    <xsl:param name="others" as="map(xs:string, xs:string)*"/>
    <xsl:where-populated>
      <ul>
        <xsl:for-each select="$others"><li><a href="{.?file}">{.?name}</a></li></xsl:for-each>
      </ul>
    </xsl:where-populated>
  </xsl:function>

  <xsl:function name="local:sigla" as="element(ul)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="witnesses" as="element()*"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:if test="exists($witnesses)">
      <ul class="sigla-list">
        <li class="views-name">{f:label('witnesses', $language)}</li>
        <xsl:for-each select="$witnesses">
          <li><a href="{f:witness-page($document, ., $number)}"><xsl:sequence select="f:witness-title(.) ! local:tip(.)"/>{f:siglum(.)}</a></li>
        </xsl:for-each>
      </ul>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:tip" as="attribute(title)">
    <xsl:param name="words" as="xs:string"/>
    <xsl:attribute name="title" select="$words"/>
  </xsl:function>

  <xsl:function name="local:others" as="map(xs:string, xs:string)*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:if test="f:has-translation($document)">
      <xsl:sequence select="map{'file': f:parallel-page($document, $number), 'name': f:label('parallel', $language)}"/>
    </xsl:if>
    <xsl:for-each select="f:layers($document)">
      <xsl:sequence select="map{'file': f:layer-page($document, ., $number), 'name': f:label('layer-' || ., $language)}"/>
    </xsl:for-each>
    <xsl:if test="f:can-compare($document)">
      <xsl:sequence select="map{'file': f:compare-page($document, $number), 'name': f:label('compare', $language)}"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
