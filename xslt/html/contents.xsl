<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The contents of a text, as each of its pages shows them: where the reader is, and the way to any other place. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/contents"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- Longer contents are folded: of the sections on other pages they name the chapters, as deep as there is room. -->
  <xsl:variable name="local:many" as="xs:integer" select="60"/>

  <xsl:key name="local:stop" match="tei:div | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7
      | tei:floatingText | tei:group/tei:text" use="if (local:is-stop(.)) then string(f:document(.)/@path) else ()"/>

  <!-- Where contents lead: headed sections, and documents with pages of their own. -->
  <xsl:function name="local:is-stop" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/@xml:id) and (f:is-document($element)
        or (f:heading($element) ne '' and empty($element/ancestor-or-self::tei:floatingText)
            and not($element/self::tei:text[tei:body[tei:head]/tei:div[tei:head]])))"/>
  </xsl:function>

  <!-- The stops of a document, each with its page, its depth and its name. Saxon-HE 12 finds a cached result again only if nodes
    among the arguments are document nodes. -->
  <xsl:function name="local:stops" as="map(*)*" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:variable name="title" as="element()?" select="f:title-heading(key('document-by-path', $path, $edition))/.."/>
    <xsl:variable name="stops" as="element()*" select="key('local:stop', $path, $edition) except $title"/>
    <xsl:variable name="highest" as="xs:integer" select="(min($stops ! f:level(.)), 1)[1]"/>
    <xsl:for-each select="$stops">
      <xsl:sequence select="map{'at': ., 'page': f:page-number(.), 'level': 1 + f:level(.) - $highest,
          'name': if (f:is-document(.)) then f:document-label(.) || ' ' || f:short-title(.) else string(f:heading(.))}"/>
    </xsl:for-each>
  </xsl:function>

  <!-- $beside: whether something else stands beside the text of the page; if not, its contents may. -->
  <xsl:function name="f:contents" as="element(nav)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="beside" as="xs:boolean"/>
    <xsl:variable name="pages" as="xs:integer" select="count(f:pages($document))"/>
    <xsl:variable name="shown" as="map(*)*" select="local:shown(local:stops(root($document), string($document/@path)), $number)"/>
    <xsl:if test="count($shown) gt 1 or $pages gt 1">
      <nav class="contents{if ($beside) then '' else ' in-column'}" aria-label="{f:label('contents', $language)}">
        <xsl:variable name="lines" as="element(ol)">
          <ol>
            <xsl:sequence select="f:text-language($document)[name() eq 'dir']"/>
            <xsl:where-populated><li class="further"><xsl:sequence select="local:further($document, 1 to ($shown[1]?page, $pages + 1)[1] - 1, $number)"/></li></xsl:where-populated>
            <xsl:for-each select="1 to count($shown)">
              <xsl:variable name="end" as="xs:integer" select="($shown[current() + 1]?page, $pages + 1)[1] - 1"/>
              <xsl:sequence select="local:line($document, $shown[current()], $end, $number)"/>
            </xsl:for-each>
          </ol>
        </xsl:variable>
        <xsl:sequence select="f:bar-part(f:label('contents', $language), $lines)"/>
      </nav>
    </xsl:if>
  </xsl:function>

  <!-- All stops if they are few; else those of this page, and of the others as deep as there is room: at least one a page. -->
  <xsl:function name="local:shown" as="map(*)*">
    <xsl:param name="stops" as="map(*)*"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="levels" as="xs:integer*" select="sort(distinct-values($stops?level))"/>
    <xsl:variable name="depth" as="xs:integer" select="max((for $level in $levels return $level[count($stops[?level le $level]) le $local:many], 0))"/>
    <xsl:sequence select="if (count($stops) le $local:many) then $stops else $stops[?level le $depth or ?page eq $number]"/>
  </xsl:function>

  <!-- One line: the name of a section, and after it the further pages over which it reaches. -->
  <xsl:function name="local:line" as="element(li)">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="stop" as="map(*)"/>
    <xsl:param name="end" as="xs:integer"/>
    <xsl:param name="number" as="xs:integer"/>
    <li class="depth-{min((4, $stop?level))}{' here'[$stop?page eq $number]}">
      <a href="{f:href($stop?at, f:page-of-number($document, $number))}">
        <xsl:sequence select="f:language-attributes($stop?at)"/>
        <xsl:text>{$stop?name}</xsl:text>
      </a>
      <xsl:sequence select="local:further($document, $stop?page + 1 to $end, $number)"/>
    </li>
  </xsl:function>

  <!-- Links to pages by their numbers. -->
  <xsl:function name="local:further" as="node()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="pages" as="xs:integer*"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:for-each select="$pages">
      <xsl:text> </xsl:text>
      <a class="further" href="{f:page-of-number($document, .)}" aria-label="{f:label('page', $language)} {.}">
        <xsl:if test=". eq $number"><xsl:attribute name="aria-current" select="'page'"/></xsl:if>
        <xsl:text>{.}</xsl:text>
      </a>
    </xsl:for-each>
  </xsl:function>

  <!-- What a page is called: by the section with which it begins, or in which. -->
  <xsl:function name="f:page-name" as="xs:string">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="stops" as="map(*)*" select="local:stops(root($document), string($document/@path))"/>
    <xsl:variable name="start" as="element()?" select="f:page-starts($document)[$number gt 1]?($number - 1)"/>
    <xsl:variable name="within" as="map(*)?" select="$stops[?at intersect $start/ancestor-or-self::*][last()]"/>
    <xsl:sequence select="if ($number eq 1) then f:title($document, $language)
        else string-join((($within, $stops[?page eq $number])[1]?name, $number || ' / ' || count(f:pages($document)))
          [position() eq 1 or not($within?at is $start)], ', ')"/>
  </xsl:function>

</xsl:stylesheet>
