<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The style sheets and scripts of a page: those of all pages, then what its kind needs, then what is on it. What a
  reader has to wait for is weighed: a page of prose does not load what a play or an index needs. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/assets"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- The style sheets that pages of a kind need. -->
  <xsl:variable name="local:of-kind" as="map(xs:string, xs:string)" select="map{
      'home': 'home citing', 'about': 'citing', 'document': 'citing', 'search': 'search', 'facsimile': 'facsimile',
      'register': 'registers', 'chronology': 'registers', 'apparatus': 'registers',
      'witness': 'columns', 'layer': 'columns', 'compare': 'columns', 'parallel': 'columns'}"/>

  <!-- Classes of what few pages have, each with the style sheet that knows it. -->
  <xsl:variable name="local:of-class" as="map(xs:string, xs:string)" select="map:merge((
      tokenize('l lg trailer epigraph argument titlePage titlePart table picture figDesc figcaption formula notatedMusic glyph sp spGrp speaker stage camera sound caption castList castGroup
        roleDesc u speech t-speaker msDesc msPart msIdentifier described surface zone line eg tag spec ident specList specDesc', '\s+')
        ! map:entry(., 'genres'), map:entry('quoted', 'languages')))"/>

  <!-- Languages whose letters or lines need faces or measures of their own. -->
  <xsl:variable name="local:other-script" as="xs:string" select="'^(ar|fa|ota|ug|ur|he|yi|arc|syr|ja|zh|ko)(-|$)'"/>

  <xsl:function name="f:assets" as="element()+">
    <xsl:param name="here" as="node()"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="body" as="node()*"/>
    <xsl:variable name="tools" as="element(template)*" select="$body/descendant-or-self::template"/>
    <xsl:variable name="pictured" as="xs:boolean" select="$tools/@id = 'facsimile-viewer'"/>
    <xsl:variable name="sheets" as="xs:string*" select="'site', $local:of-kind($kind) ! tokenize(.), local:of-content($body), 'facsimile'[$pictured]"/>
    <xsl:for-each select="$sheets"><link rel="stylesheet" href="{f:up($here)}assets/{.}.css"/></xsl:for-each>
    <xsl:if test="$own-css"><link rel="stylesheet" href="{f:up($here)}{$own-css}"/></xsl:if>
    <xsl:variable name="scripts" as="xs:string*" select="'site', 'entries'[exists($body/descendant-or-self::details[@id = 'entry-tools'])], 'leaves'[$pictured], 'moved'[exists($body//span[@class = 'which'])],
        'compare'[$kind eq 'compare'], 'hyphens'[local:is-kazakh($body)]"/>
    <xsl:for-each select="$scripts"><script defer="" src="{f:up($here)}assets/{.}.js"/></xsl:for-each>
  </xsl:function>

  <!-- The style sheets for what stands on a page. -->
  <xsl:function name="local:of-content" as="xs:string*">
    <xsl:param name="body" as="node()*"/>
    <xsl:variable name="classes" as="xs:string*" select="distinct-values($body//@class ! tokenize(.))"/>
    <xsl:variable name="named" as="xs:string*" select="distinct-values($classes ! (if (. eq 'r-quotes') then ('languages', 'renditions')
        else if (starts-with(., 'r-')) then 'renditions'
        else if (matches(., '^(entry|dict)-')) then 'genres' else $local:of-class(.)))"/>
    <xsl:variable name="spoken" as="xs:boolean" select="some $lang in distinct-values(($language, $body//@lang)) satisfies matches($lang, $local:other-script)"/>
    <xsl:sequence select="sort(distinct-values(($named, 'genres'[exists($body//(table | figure | ruby))], 'languages'[$spoken])))"/>
  </xsl:function>

  <!-- The script that divides words: after the others, which see them whole. -->
  <xsl:function name="local:is-kazakh" as="xs:boolean">
    <xsl:param name="body" as="node()*"/>
    <xsl:sequence select="starts-with($language, 'kk') or (some $lang in $body//@lang satisfies starts-with($lang, 'kk'))"/>
  </xsl:function>

</xsl:stylesheet>
