<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- From a page of a text to the one before and the one after, and from its last page to the next text. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/pager"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- A page's own title: of its text, and of the place in it. -->
  <xsl:function name="f:page-title" as="xs:string">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="number" as="xs:integer?"/>
    <xsl:sequence select="if ($number gt 1) then f:page-name($document, $number) || ' · ' || f:title($document, $language)
                          else f:title($document, $language)"/>
  </xsl:function>

  <!-- The neighbours of a page, as maps of file and name. -->
  <xsl:function name="local:neighbour" as="map(xs:string, xs:string)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="step" as="xs:integer"/>
    <xsl:variable name="other" as="xs:integer" select="$number + $step"/>
    <xsl:variable name="text" as="element(b:document)?" select="if ($step lt 0) then $document/preceding-sibling::b:document[not(@role = 'authority')][1]
        else $document/following-sibling::b:document[not(@role = 'authority')][1]"/>
    <xsl:sequence select="if ($other ge 1 and $other le count(f:pages($document)))
        then map{'file': f:page-of-number($document, $other), 'name': f:page-name($document, $other)}
        else $text ! map{'file': if ($step lt 0) then f:pages(.)[last()] else f:page(.), 'name': f:title(., $language)}"/>
  </xsl:function>

  <xsl:function name="f:page-links" as="element(link)*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:for-each select="local:neighbour($document, $number, -1)"><link rel="prev" href="{?file}"/></xsl:for-each>
    <xsl:for-each select="local:neighbour($document, $number, 1)"><link rel="next" href="{?file}"/></xsl:for-each>
  </xsl:function>

  <xsl:function name="f:pager" as="element(nav)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="previous" as="map(*)?" select="local:neighbour($document, $number, -1)"/>
    <xsl:variable name="next" as="map(*)?" select="local:neighbour($document, $number, 1)"/>
    <xsl:variable name="count" as="xs:integer" select="count(f:pages($document))"/>
    <xsl:if test="exists(($previous, $next))">
      <nav class="pager" aria-label="{f:label(if ($count gt 1) then 'pages' else 'texts', $language)}">
        <xsl:for-each select="$previous"><a class="previous" rel="prev" href="{?file}">{?name}</a></xsl:for-each>
        <xsl:if test="$count gt 1"><span class="which">{$number} / {$count}</span></xsl:if>
        <xsl:for-each select="$next"><a class="next" rel="next" href="{?file}">{?name}</a></xsl:for-each>
      </nav>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
