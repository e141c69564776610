<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The chronology: every event and dated passage by its day, Gregorian and Julian, and what became of promises. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/chronology"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <xsl:template name="chronology-page" as="empty-sequence()">
    <xsl:variable name="items" as="element(b:item)*" select="$index/b:index/b:events/b:item"/>
    <xsl:if test="exists($items)">
      <xsl:call-template name="page">
        <xsl:with-param name="file" select="'chronology.html'"/>
        <xsl:with-param name="kind" select="'chronology'"/>
        <xsl:with-param name="title" select="f:label('chronology', $language)"/>
        <xsl:with-param name="content" as="node()*">
          <header class="masthead"><h1>{f:label('chronology', $language)}</h1></header>
          <xsl:variable name="bundle" as="node()" select="root()"/>
          <ol class="chronology">
            <xsl:for-each select="$items[not(f:is-told-by-outcomes(f:item-record(., $bundle)))]"><xsl:sequence select="local:event(., $bundle)"/></xsl:for-each>
          </ol>
          <xsl:sequence select="f:outcome-tables($bundle)"/>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:function name="local:event" as="element(li)">
    <xsl:param name="item" as="element(b:item)"/>
    <xsl:param name="bundle" as="node()"/>
    <xsl:variable name="record" as="element()?" select="f:item-record($item, $bundle)"/>
    <xsl:variable name="name" as="element()?" select="f:in-language($item/b:name, $language)"/>
    <li class="{if ($record) then 'event' else 'dated'}">
      <xsl:if test="$record/@xml:id"><xsl:attribute name="id" select="if (f:document($record)/@role = 'authority') then f:record-fragment($record) else $item/@document || '.' || $item/@id"/></xsl:if>
      <p class="day">
        <xsl:for-each select="$item/@iso"><span class="gregorian">{$item/@bound ! (f:label('date-' || ., $language) || ' ')}{f:days(., $language)}</span></xsl:for-each>
        <xsl:for-each select="$item/@custom"><span class="julian"><abbr>{f:label('julian-short', $language)}</abbr> {f:days(., $language)}</span></xsl:for-each>
        <xsl:if test="$item/@cert = ('low', 'medium')"><span class="cert">{f:label('cert-' || $item/@cert, $language)}</span></xsl:if>
      </p>
      <div class="what">
        <p class="label"><xsl:sequence select="$name ! f:language-attributes(.)"/>{$name}<xsl:sequence select="$record[f:document(.)/@role = 'authority'] ! f:grounds(.)"/></p>
        <xsl:if test="$record and f:document($record)/@role = 'authority'">
          <xsl:sequence select="f:facts(f:speaking($record/* except f:record-names($record)))"/>
        </xsl:if>
        <xsl:sequence select="f:occurrences($item, $bundle)"/>
      </div>
    </li>
  </xsl:function>

  <!-- A day or days in words, as short as the language allows: 18–26 December 1917; a whole month by its name. -->
  <xsl:function name="f:days" as="xs:string">
    <xsl:param name="iso" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="ends" as="xs:string*" select="tokenize($iso, '/')"/>
    <xsl:variable name="month" as="xs:string?" select="$ends[1][count($ends) eq 2][every $end in $ends satisfies matches($end, '^\d{4}-\d\d-\d\d$')] ! substring(., 1, 7)"/>
    <xsl:variable name="one-month" as="xs:boolean" select="exists($month) and starts-with($ends[2], $month)"/>
    <xsl:variable name="first" as="xs:string" select="replace($ends[1], '^.*-0?', '')"/>
    <xsl:variable name="last" as="xs:string" select="replace($ends[2], '^.*-0?', '')"/>
    <xsl:sequence select="if ($one-month and $first eq '1' and $last = ('30', '31', '28', '29')) then f:date-words($month, $language)
        else if ($one-month) then replace(f:date-words($ends[1], $language), '(^|\s)' || $first || '(\s|$)', '$1' || $first || '–' || $last || '$2')
        else f:date-words($iso, $language)"/>
  </xsl:function>

</xsl:stylesheet>
