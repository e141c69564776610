<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     What can be cited, as items of the Citation Style Language (CSL-JSON). -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:j="http://www.w3.org/2005/xpath-functions"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/csl-items">

  <!-- The item of a work that stands at $address, if that is known. -->
  <xsl:function name="f:csl-item" as="element(j:map)">
    <xsl:param name="work" as="element(b:citable)"/>
    <xsl:param name="address" as="xs:string?"/>
    <j:map>
      <xsl:sequence select="local:string('id', $work/@id), local:string('type', $work/@type), local:string('title', $work/b:title), local:string('title-short', $work/b:short-title)"/>
      <xsl:sequence select="local:names('author', $work/b:name[@role = 'author']), local:names('editor', $work/b:name[@role = 'editor']),
        local:names('translator', $work/b:name[@role = 'translator']), local:names('container-author', $work/b:name[@role = 'container-author'])"/>
      <xsl:sequence select="local:string('container-title', $work/b:container), local:string('collection-title', $work/b:series), local:string('collection-number', $work/b:series-number)"/>
      <xsl:sequence select="for $key in ('volume', 'issue', 'part', 'page', 'chapter-number', 'genre') return local:string($key, $work/*[local-name() = $key]), local:string('edition', $work/b:edition)"/>
      <xsl:sequence select="local:string('publisher', $work/b:publisher), local:string('publisher-place', $work/b:place)"/>
      <xsl:sequence select="local:date('issued', $work/b:issued), local:date('original-date', $work/b:original), local:date('accessed', $work/b:accessed)"/>
      <xsl:sequence select="local:string('DOI', $work/b:identifier[@type = 'doi'][1] ! replace(., '^(https?://(dx\.)?doi\.org/|doi:\s*)', '')), local:string('ISBN', $work/b:identifier[@type = 'isbn'][1]), local:string('ISSN', $work/b:identifier[@type = 'issn'][1])"/>
      <xsl:sequence select="local:string('language', $work/@language), local:string('URL', $address)"/>
      <xsl:sequence select="local:string('abstract', $work/b:abstract[1]), local:string('keyword', string-join($work/b:keyword, ', '))"/>
      <xsl:sequence select="local:string('archive', $work/(b:repository, b:kept[@language = ($language, '')]/@repository)[1]), local:string('archive_location', $work/(b:archive, b:kept[@language = ($language, '')])[1])"/>
      <xsl:sequence select="local:string('note', $work/b:note)"/>
    </j:map>
  </xsl:function>

  <xsl:function name="local:names" as="element(j:array)?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="names" as="element(b:name)*"/>
    <xsl:if test="exists($names)">
      <j:array key="{$key}">
        <xsl:for-each select="$names">
          <j:map>
            <xsl:sequence select="if (@family) then (local:string('family', @family), local:string('given', @given)) else local:string('literal', .)"/>
          </j:map>
        </xsl:for-each>
      </j:array>
    </xsl:if>
  </xsl:function>

  <!-- Year, month and day as far as they are known, both ends of a period; words that are no date as they are. -->
  <xsl:function name="local:date" as="element(j:map)?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="date" as="element()?"/>
    <xsl:variable name="ends" as="xs:string*" select="$date/@iso[matches(., '^\d{4}(-\d\d){0,2}(/|$)')] ! tokenize(., '/')[matches(., '^\d{4}(-\d\d){0,2}$')]"/>
    <xsl:choose>
      <xsl:when test="exists($ends)">
        <j:map key="{$key}">
          <j:array key="date-parts">
            <xsl:for-each select="$ends">
              <j:array><xsl:for-each select="tokenize(., '-')"><j:number>{number(.)}</j:number></xsl:for-each></j:array>
            </xsl:for-each>
          </j:array>
          <xsl:if test="$date/@circa"><j:boolean key="circa">true</j:boolean></xsl:if>
        </j:map>
      </xsl:when>
      <xsl:when test="normalize-space($date)"><j:map key="{$key}"><xsl:sequence select="local:string('literal', $date)"/></j:map></xsl:when>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="local:string" as="element(j:string)?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="item()?"/>
    <xsl:if test="normalize-space($value)"><j:string key="{$key}">{normalize-space($value)}</j:string></xsl:if>
  </xsl:function>

</xsl:stylesheet>
