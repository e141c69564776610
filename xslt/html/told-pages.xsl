<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- A text told anew is divided into pages where the text itself is: each page of a witness or layer has the number of the
  page of the text that it belongs to. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- The first and the last page of what an element tells of the text of $document; nothing if the text has but one. -->
  <xsl:function name="f:pages-told" as="xs:integer*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="element" as="element()"/>
    <xsl:if test="count(f:pages($document)) gt 1 and f:is-divisible($element/ancestor::*[not(self::b:span or self::b:variant)][1])">
      <xsl:sequence select="f:by-id($element/@xml:id, $document) ! (f:page-number(.), if (f:is-divisible(.)) then f:last-page-number(.) else ())"/>
    </xsl:if>
  </xsl:function>

  <!-- A text told, with its links to entries and its pages. -->
  <xsl:function name="f:told" as="element(b:document)">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="telling" as="element()"/>
    <xsl:sequence select="f:retold($document, $telling, f:href(?, ''), f:pages-told($document, ?))"/>
  </xsl:function>

  <!-- The number of the page on which a node that is told stands: its own, that of what it follows, or of what it is in. -->
  <xsl:function name="f:told-page" as="xs:integer">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="place" as="node()" select="($node/ancestor-or-self::node()[. is $node or @b:first-page][@b:first-page
        or preceding-sibling::*/@b:first-page][1], $node)[1]"/>
    <xsl:sequence select="xs:integer(($place/self::*/@b:first-page, $place/preceding-sibling::*[@b:first-page][1]/@b:last-page, 1)[1])"/>
  </xsl:function>

  <xsl:function name="f:told-last-page" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="xs:integer(($element/@b:last-page, max($element/descendant::*/@b:last-page ! xs:integer(.)), f:told-page($element))[1])"/>
  </xsl:function>

  <!-- The file of a page of what is told, $file being that of the first. -->
  <xsl:function name="f:told-file" as="xs:string">
    <xsl:param name="file" as="xs:string"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="if ($number eq 1) then $file else replace($file, '\.html$', '') || '~' || $number || '.html'"/>
  </xsl:function>

  <!-- Pages beside those of a text: one of this kind for each of them. Context: any node of the bundle. -->
  <xsl:template name="pages-beside" as="empty-sequence()">
    <xsl:param name="document" as="element(b:document)" required="yes"/>
    <xsl:param name="kind" as="xs:string" required="yes"/>
    <xsl:param name="title" as="xs:string" required="yes"/>
    <xsl:param name="file" as="function(xs:integer) as xs:string" required="yes"/>
    <xsl:param name="content" as="function(xs:integer) as element()*" required="yes"/>
    <xsl:for-each select="1 to count(f:pages($document))">
      <xsl:variable name="number" as="xs:integer" select="."/>
      <xsl:for-each select="$document">
        <xsl:call-template name="page">
          <xsl:with-param name="file" select="$file($number)"/>
          <xsl:with-param name="kind" select="$kind"/>
          <xsl:with-param name="title" select="$title || ' · ' || f:page-title(., $number)"/>
          <xsl:with-param name="content" select="$content($number)"/>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <!-- To the page before and the page after. -->
  <xsl:function name="f:told-pager" as="element(nav)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="file" as="xs:string"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="count" as="xs:integer" select="count(f:pages($document))"/>
    <xsl:if test="$count gt 1">
      <nav class="pager" aria-label="{f:label('pages', $language)}">
        <xsl:if test="$number gt 1"><a class="previous" rel="prev" href="{f:told-file($file, $number - 1)}">{f:page-name($document, $number - 1)}</a></xsl:if>
        <span class="which">{$number} / {$count}</span>
        <xsl:if test="$number lt $count"><a class="next" rel="next" href="{f:told-file($file, $number + 1)}">{f:page-name($document, $number + 1)}</a></xsl:if>
      </nav>
    </xsl:if>
  </xsl:function>

  <!-- The text that is told, as far as it stands on a page. -->
  <xsl:function name="f:told-article" as="element(article)">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="told" as="element(b:document)"/>
    <xsl:param name="class" as="xs:string"/>
    <xsl:param name="number" as="xs:integer"/>
    <article class="text told {$class}" aria-label="{f:page-title($document, $number)}">
      <xsl:sequence select="f:text-language($document)"/>
      <xsl:apply-templates select="$told/node()" mode="m:html">
        <xsl:with-param name="part" tunnel="yes" as="xs:integer?" select="if (count(f:pages($document)) gt 1) then $number else ()"/>
      </xsl:apply-templates>
    </article>
  </xsl:function>

</xsl:stylesheet>
