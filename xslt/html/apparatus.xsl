<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The apparatus as a list: every series of every text, each entry with its passage and its notes in full. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/apparatus"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <xsl:mode name="m:list" on-no-match="fail" on-multiple-match="fail"/>

  <!-- A page for each run of entries that is not too long: its tools, its entries by text and series, the way to the others. -->
  <xsl:template name="apparatus-page" as="empty-sequence()">
    <xsl:variable name="edition" as="node()" select="."/>
    <xsl:for-each select="f:apparatus-runs(root(.))?*">
      <xsl:variable name="entries" as="element(b:entry)+" select="?*"/>
      <xsl:variable name="number" as="xs:integer" select="position()"/>
      <xsl:for-each select="$edition">
        <xsl:call-template name="page">
          <xsl:with-param name="file" select="f:apparatus-file($number)"/>
          <xsl:with-param name="kind" select="'apparatus'"/>
          <xsl:with-param name="title" select="f:label('apparatus', $language) || (' · ' || $number)[$number gt 1]"/>
          <xsl:with-param name="content" as="node()*">
            <xsl:sequence select="f:bar((f:apparatus-contents(., $number), f:entry-tools($entries)))"/>
            <header class="masthead"><h1>{f:label('apparatus', $language)}</h1></header>
            <xsl:for-each-group select="$entries" group-adjacent="string(f:document(.)/@path)">
              <xsl:call-template name="local:text"><xsl:with-param name="file" tunnel="yes" select="f:apparatus-file($number)"/></xsl:call-template>
            </xsl:for-each-group>
            <xsl:sequence select="f:apparatus-pager(., $number)"/>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <!-- What of a text stands on a page; context: the entries, grouped. -->
  <xsl:template name="local:text" as="element(section)">
    <xsl:variable name="document" as="element(b:document)" select="f:document(.)"/>
    <xsl:variable name="many" as="xs:boolean" select="count(f:texts($document)[b:apparatus/b:series/b:entry]) gt 1"/>
    <section>
      <xsl:if test="$many"><h2><a href="{f:page($document)}">{f:title($document, $language)}</a></h2></xsl:if>
      <xsl:if test="f:listed-entries($document)[1] is ."><xsl:sequence select="local:heads($document)"/></xsl:if>
      <xsl:for-each-group select="current-group()" group-adjacent="string(../@name)">
        <section class="series">
          <xsl:element name="{if ($many) then 'h3' else 'h2'}">{f:series-name(..)} <span class="count">{count(../b:entry)}</span></xsl:element>
          <ol class="entries"><xsl:apply-templates select="current-group()" mode="m:list"/></ol>
        </section>
      </xsl:for-each-group>
    </section>
  </xsl:template>

  <!-- The headings that the source gives its lists of entries. -->
  <xsl:function name="local:heads" as="element(div)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="said" as="element()*" select="$document//b:entries/(* except b:*)"/>
    <xsl:if test="exists($said)">
      <div class="introduction"><xsl:apply-templates select="f:speaking($said)" mode="m:html"><xsl:with-param name="page" select="'apparatus.html'" tunnel="yes"/></xsl:apply-templates></div>
    </xsl:if>
  </xsl:function>

  <xsl:template match="b:entry" mode="m:list" as="element(li)">
    <xsl:param name="file" as="xs:string" tunnel="yes" required="yes"/>
    <xsl:variable name="marker" as="element()?" select="f:markers(.)[empty(ancestor::b:entry)][1]"/>
    <li id="{f:document(.)/@id}.{@xml:id}" class="entry {@series}">
      <xsl:sequence select="f:entry-data(.)"/>
      <p class="passage">
        <xsl:choose>
          <xsl:when test="$marker"><a href="{f:page-file(.)}#at.{@xml:id}">{f:passage-name($marker)}</a></xsl:when>
          <xsl:otherwise>{(@loc, @n)[1]}</xsl:otherwise>
        </xsl:choose>
        <xsl:if test="@type"><xsl:text> </xsl:text><span class="kind">{f:entry-type(@type)}</span></xsl:if>
      </p>
      <p class="variants"><xsl:apply-templates select="f:variants(.)" mode="m:html"><xsl:with-param name="page" select="$file" tunnel="yes"/></xsl:apply-templates></p>
      <xsl:if test="b:note except f:variants(.)">
        <div class="comments"><xsl:apply-templates select="f:own-language-first(b:note except f:variants(.))" mode="m:html"><xsl:with-param name="page" select="$file" tunnel="yes"/></xsl:apply-templates></div>
      </xsl:if>
    </li>
  </xsl:template>

  <xsl:function name="f:entry-type" as="xs:string">
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="key" as="xs:string" select="'entry-type-' || $type"/>
    <xsl:sequence select="(f:label($key, $language)[. ne $key], $type)[1]"/>
  </xsl:function>

  <xsl:function name="f:own-language-first" as="element()*">
    <xsl:param name="notes" as="element()*"/>
    <xsl:variable name="own" as="element()?" select="f:in-language($notes, $language)"/>
    <xsl:sequence select="$own, $notes except $own"/>
  </xsl:function>

</xsl:stylesheet>
