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

  <xsl:template name="apparatus-page" as="empty-sequence()">
    <xsl:variable name="texts" as="element(b:document)*" select="f:texts(.)[b:apparatus/b:series/b:entry]"/>
    <xsl:if test="exists($texts)">
      <xsl:call-template name="page">
        <xsl:with-param name="file" select="'apparatus.html'"/>
        <xsl:with-param name="kind" select="'apparatus'"/>
        <xsl:with-param name="title" select="f:label('apparatus', $language)"/>
        <xsl:with-param name="content" as="node()*">
          <xsl:sequence select="f:bar(f:entry-tools($texts/b:apparatus/b:series/b:entry))"/>
          <header class="masthead"><h1>{f:label('apparatus', $language)}</h1></header>
          <xsl:for-each select="$texts">
            <section>
              <xsl:if test="count($texts) gt 1"><h2><a href="{f:page(.)}">{f:title(., $language)}</a></h2></xsl:if>
              <xsl:sequence select="local:heads(.)"/>
              <xsl:apply-templates select="f:series(.)[b:entry][not(@name = 'documentary')], f:series(.)[b:entry][@name = 'documentary']" mode="m:list">
                <xsl:with-param name="heading" select="if (count($texts) gt 1) then 'h3' else 'h2'" tunnel="yes"/>
              </xsl:apply-templates>
            </section>
          </xsl:for-each>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- The headings that the source gives its lists of entries. -->
  <xsl:function name="local:heads" as="element(div)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="said" as="element()*" select="$document//b:entries/(* except b:*)"/>
    <xsl:if test="exists($said)">
      <div class="introduction"><xsl:apply-templates select="f:speaking($said)" mode="m:html"><xsl:with-param name="page" select="'apparatus.html'" tunnel="yes"/></xsl:apply-templates></div>
    </xsl:if>
  </xsl:function>

  <xsl:template match="b:series" mode="m:list" as="element(section)">
    <xsl:param name="heading" as="xs:string" tunnel="yes" required="yes"/>
    <section class="series">
      <xsl:element name="{$heading}">{f:series-name(.)} <span class="count">{count(b:entry)}</span></xsl:element>
      <ol class="entries"><xsl:apply-templates select="b:entry" mode="m:list"/></ol>
    </section>
  </xsl:template>

  <xsl:template match="b:entry" mode="m:list" as="element(li)">
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
      <p class="variants"><xsl:apply-templates select="f:variants(.)" mode="m:html"><xsl:with-param name="page" select="'apparatus.html'" tunnel="yes"/></xsl:apply-templates></p>
      <xsl:if test="b:note except f:variants(.)">
        <div class="comments"><xsl:apply-templates select="f:own-language-first(b:note except f:variants(.))" mode="m:html"><xsl:with-param name="page" select="'apparatus.html'" tunnel="yes"/></xsl:apply-templates></div>
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
