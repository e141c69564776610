<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The pages of the list of entries: how many there are, which entry stands on which, and the ways between them. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/apparatus-pages"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- What the entries of a page may weigh, in bytes of HTML as reckoned. -->
  <xsl:variable name="local:most" as="xs:double" select="88000"/>

  <!-- The entries of a text in the order of the list: the documentary ones last. -->
  <xsl:function name="f:listed-entries" as="element(b:entry)*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="(f:series($document)[not(@name = 'documentary')], f:series($document)[@name = 'documentary']) ! b:entry"/>
  </xsl:function>

  <!-- The entries of the edition, page by page. Saxon-HE 12 finds a cached result again only if the arguments are document nodes. -->
  <xsl:function name="f:apparatus-runs" as="array(array(element(b:entry)))" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:variable name="weighed" as="map(*)*">
      <xsl:iterate select="f:texts($edition) ! f:listed-entries(.)">
        <xsl:param name="page" as="xs:integer" select="1"/>
        <xsl:param name="fill" as="xs:double" select="0"/>
        <xsl:variable name="weight" as="xs:double" select="local:weight(.)"/>
        <xsl:variable name="full" as="xs:boolean" select="$fill gt 0 and $fill + $weight gt $local:most"/>
        <xsl:sequence select="map{'entry': ., 'page': if ($full) then $page + 1 else $page}"/>
        <xsl:next-iteration>
          <xsl:with-param name="page" select="if ($full) then $page + 1 else $page"/>
          <xsl:with-param name="fill" select="if ($full) then $weight else $fill + $weight"/>
        </xsl:next-iteration>
      </xsl:iterate>
    </xsl:variable>
    <xsl:variable name="runs" as="array(element(b:entry))*">
      <xsl:for-each-group select="$weighed" group-adjacent="?page"><xsl:sequence select="array{current-group()?entry}"/></xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="array{$runs}"/>
  </xsl:function>

  <xsl:function name="local:weight" as="xs:double">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:sequence select="500 + 2 * string-length($entry) + 60 * count($entry//*)"/>
  </xsl:function>

  <xsl:function name="f:apparatus-file" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="if ($number eq 1) then 'apparatus.html' else 'apparatus~' || $number || '.html'"/>
  </xsl:function>

  <!-- The page on which an entry is listed. -->
  <xsl:function name="f:apparatus-page" as="xs:string">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:sequence select="f:apparatus-file(([local:numbers(root($entry))](1)(f:id-in-edition($entry)), 1)[1])"/>
  </xsl:function>

  <xsl:function name="local:numbers" as="map(xs:string, xs:integer)" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:variable name="runs" as="array(*)" select="[f:apparatus-runs($edition)](1)"/>
    <xsl:sequence select="map:merge(for $number in 1 to array:size($runs) return $runs($number)?* ! map:entry(f:id-in-edition(.), $number))"/>
  </xsl:function>

  <!-- The way to each series of each text, if the list has several pages. -->
  <xsl:function name="f:apparatus-contents" as="element(nav)?">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="runs" as="array(*)" select="[f:apparatus-runs(root($edition))](1)"/>
    <xsl:variable name="many" as="xs:boolean" select="count(f:texts($edition)[b:apparatus/b:series/b:entry]) gt 1"/>
    <xsl:if test="array:size($runs) gt 1">
      <nav class="contents" aria-label="{f:label('contents', $language)}">
        <xsl:variable name="lines" as="element(ol)">
          <ol>
            <xsl:for-each select="f:texts($edition) ! (f:series(.)[not(@name = 'documentary')], f:series(.)[@name = 'documentary'])[b:entry]">
              <xsl:variable name="series" as="element(b:series)" select="."/>
              <li>{string-join((f:title(f:document(.), $language)[$many], f:series-name(.)), ' · ')}
                <xsl:for-each select="(1 to array:size($runs))[$runs(.)?*/.. intersect $series]">
                  <xsl:text> </xsl:text>
                  <a class="further" href="{f:apparatus-file(.)}" aria-label="{f:label('page', $language)} {.}">
                    <xsl:if test=". eq $number"><xsl:attribute name="aria-current" select="'page'"/></xsl:if>
                    <xsl:text>{.}</xsl:text>
                  </a>
                </xsl:for-each>
              </li>
            </xsl:for-each>
          </ol>
        </xsl:variable>
        <xsl:sequence select="f:bar-part(f:label('contents', $language), $lines)"/>
      </nav>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:apparatus-pager" as="element(nav)?">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="count" as="xs:integer" select="array:size([f:apparatus-runs(root($edition))](1))"/>
    <xsl:if test="$count gt 1">
      <nav class="pager" aria-label="{f:label('pages', $language)}">
        <xsl:if test="$number gt 1"><a class="previous" rel="prev" href="{f:apparatus-file($number - 1)}">{f:label('page', $language)} {$number - 1}</a></xsl:if>
        <span class="which">{$number} / {$count}</span>
        <xsl:if test="$number lt $count"><a class="next" rel="next" href="{f:apparatus-file($number + 1)}">{f:label('page', $language)} {$number + 1}</a></xsl:if>
      </nav>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
