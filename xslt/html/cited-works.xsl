<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The works of an edition that can be cited, in their order, as JSON. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:j="http://www.w3.org/2005/xpath-functions"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/cited-works"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:citables">

  <xsl:mode name="m:citables" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="document-node()" as="text()">
    <xsl:variable name="works" as="element(j:array)">
      <j:array>
        <xsl:if test="count(f:texts(.)) ne 1">
          <xsl:sequence select="local:work(b:edition, 'index.html')"/>
        </xsl:if>
        <xsl:for-each select="f:texts(.)">
          <xsl:sequence select="local:work(., f:page(.))"/>
          <xsl:for-each select="f:embedded-documents(.)">
            <xsl:sequence select="local:work(., f:document-page(.))"/>
          </xsl:for-each>
        </xsl:for-each>
        <xsl:for-each select="f:listed-works(.)"><xsl:sequence select="local:listed(.)"/></xsl:for-each>
        <xsl:for-each select="f:texts(.)[exists(f:notes-in-sequence(.))]">
          <j:map>
            <j:string key="text">{@id}</j:string>
            <j:array key="notes">
              <xsl:sequence select="local:sequence(f:notes-in-sequence(.))"/>
            </j:array>
          </j:map>
        </xsl:for-each>
      </j:array>
    </xsl:variable>
    <xsl:value-of select="xml-to-json($works) => replace('\\/', '/')"/>
  </xsl:template>

  <xsl:function name="local:work" as="element(j:map)">
    <xsl:param name="work" as="element()"/>
    <xsl:param name="page" as="xs:string"/>
    <xsl:variable name="item" as="element(j:map)" select="f:csl-item(f:citable($work, $language), f:address($page, $work))"/>
    <j:map>
      <j:string key="page">{$page}</j:string>
      <j:string key="item">{xml-to-json($item, map{'indent': true()}) => replace('\\/', '/')}</j:string>
    </j:map>
  </xsl:function>

  <!-- The citations of a text: which work, at what place in it, and how each follows the one before. -->
  <xsl:function name="local:sequence" as="element(j:map)*">
    <xsl:param name="citations" as="element()*"/>
    <xsl:for-each select="$citations">
      <xsl:variable name="position" as="xs:integer" select="position()"/>
      <xsl:variable name="place" as="element()?" select="f:place-cited(.)"/>
      <j:map>
        <j:string key="work">{f:work-pointed-to(.) ! f:work-id(.)}</j:string>
        <j:string key="follows">{f:follows(., $citations[$position - 1])}</j:string>
        <xsl:if test="$place"><j:string key="kind">{f:kind-of-place($place)}</j:string><j:string key="place">{normalize-space($place)}</j:string></xsl:if>
      </j:map>
    </xsl:for-each>
  </xsl:function>

  <!-- A record of the bibliography: its own address, what it says in words of its own, where it is kept in each tradition. -->
  <xsl:function name="local:listed" as="element(j:map)">
    <xsl:param name="record" as="element()"/>
    <xsl:variable name="work" as="element(b:citable)" select="f:work-cited($record, $language)"/>
    <xsl:variable name="item" as="element(j:map)" select="f:csl-item($work, $work/b:identifier[@type = ('url', 'uri')][matches(., '^https?://')][1])"/>
    <j:map>
      <j:string key="item">{xml-to-json($item, map{'indent': true()}) => replace('\\/', '/')}</j:string>
      <j:boolean key="listed">true</j:boolean>
      <xsl:if test="f:is-worded($record)"><j:string key="words">{f:plain($record)}</j:string></xsl:if>
      <xsl:if test="f:is-known-by-its-place($record)"><j:boolean key="untitled">true</j:boolean></xsl:if>
      <xsl:if test="$work/b:kept">
        <j:map key="kept">
          <xsl:for-each select="$work/b:kept"><j:array key="{@language}"><j:string>{@repository}</j:string><j:string>{.}</j:string></j:array></xsl:for-each>
        </j:map>
      </xsl:if>
    </j:map>
  </xsl:function>

</xsl:stylesheet>
