<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The banner of every page: name of the edition, its parts, the interface languages. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/navigation"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <xsl:template name="banner" as="element(header)">
    <xsl:param name="file" as="xs:string" required="yes"/>
    <header class="site">
      <p class="name"><a href="index.html">{f:edition-title(root(.), $language)}</a></p>
      <xsl:call-template name="search-field"><xsl:with-param name="file" select="$file"/></xsl:call-template>
      <nav class="parts" aria-label="{f:label('navigation', $language)}">
        <ul>
          <xsl:for-each select="local:parts(.)">
            <li>
              <a href="{.?file}">
                <xsl:if test=".?file eq replace($file, '~\d+\.html$', '.html')">
                  <xsl:attribute name="aria-current" select="if (.?file eq $file) then 'page' else 'true'"/>
                </xsl:if>
                <xsl:text>{.?name}</xsl:text>
              </a>
            </li>
          </xsl:for-each>
        </ul>
      </nav>
      <xsl:if test="count($languages) gt 1">
        <xsl:call-template name="local:languages"><xsl:with-param name="file" select="$file"/></xsl:call-template>
      </xsl:if>
    </header>
  </xsl:template>

  <!-- The parts of the edition that have content, as maps of file and name. -->
  <xsl:function name="local:parts" as="map(xs:string, xs:string)*">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="texts" as="element(b:document)*" select="f:texts($node)"/>
    <xsl:if test="count($texts) le 3">
      <xsl:sequence select="$texts ! map{'file': f:page(.),
          'name': if (count($texts) eq 1) then f:label('text', $language) else f:title(., $language)}"/>
    </xsl:if>
    <xsl:sequence select="f:register-names($node) ! map{'file': . || '.html', 'name': f:label(., $language)}"/>
    <xsl:if test="exists($texts/b:apparatus/b:series/b:entry)">
      <xsl:sequence select="map{'file': 'apparatus.html', 'name': f:label('apparatus', $language)}"/>
    </xsl:if>
    <xsl:sequence select="map{'file': 'about.html', 'name': f:label('about', $language)}"/>
    <xsl:sequence select="map{'file': $f:search-file, 'name': f:label('search', $language)}"/>
  </xsl:function>

  <!-- Names of the registers that have something to show. -->
  <xsl:function name="f:register-names" as="xs:string*">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="for $r in $index/b:index/*[b:item or self::b:archives[../b:concordance/b:reference] or self::b:works[f:unseen($node)]]
                          return if (local-name($r) eq 'events') then 'chronology' else local-name($r)"/>
  </xsl:function>

  <xsl:template name="local:languages" as="element(nav)">
    <xsl:param name="file" as="xs:string" required="yes"/>
    <xsl:variable name="here" as="node()" select="."/>
    <nav class="languages" aria-label="{f:label('languages', $language)}">
      <ul>
        <xsl:for-each select="$languages">
          <li>
            <a href="{f:page-in-language($here, $file, .)}" hreflang="{.}" lang="{.}">
              <xsl:if test=". eq $language"><xsl:attribute name="aria-current" select="'true'"/></xsl:if>
              <xsl:text>{f:label('language-name', .)}</xsl:text>
            </a>
          </li>
        </xsl:for-each>
      </ul>
    </nav>
  </xsl:template>

</xsl:stylesheet>
