<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Figures and media. A local picture is shown, a remote one is a link: the site asks nothing of other hosts. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:figure" as="element()">
    <xsl:element name="{if (f:is-block(.)) then 'figure' else 'span'}">
      <xsl:sequence select="f:attributes(., ('figure', f:type-class(.)))"/>
      <xsl:apply-templates select="node() except (tei:head, tei:figDesc)"/>
      <xsl:if test="tei:head | tei:figDesc">
        <xsl:element name="{if (f:is-block(.)) then 'figcaption' else 'span'}">
          <xsl:apply-templates select="tei:head, tei:figDesc"/>
        </xsl:element>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <xsl:template match="tei:figDesc" as="node()+">
    <span><xsl:sequence select="f:attributes(., 'figDesc')"/><xsl:apply-templates/></span>
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template match="tei:graphic | tei:media | tei:binaryObject" as="element()*">
    <xsl:variable name="remote" as="xs:boolean" select="matches(@url, '^[A-Za-z][A-Za-z0-9+.\-]*:|^//')"/>
    <xsl:choose>
      <xsl:when test="$remote and matches(@url, '^(https?:)?//')">
        <a href="{f:uri(@url)}"><xsl:sequence select="f:attributes(., 'picture')"/>{f:label('picture', $language)}</a>
      </xsl:when>
      <xsl:when test="@url and not($remote) and f:is-picture(@url)">
        <img src="{f:up(.)}{f:uri(@url)}" alt="{(../tei:figDesc, ../tei:head, tei:desc)[1] ! f:plain(.)}" loading="lazy">
          <xsl:sequence select="f:attributes(., ())"/>
        </img>
      </xsl:when>
      <xsl:when test="@url and not($remote)">
        <a href="{f:up(.)}{f:uri(@url)}"><xsl:sequence select="f:attributes(., 'picture')"/>{tokenize(@url, '/')[last()]}</a>
      </xsl:when>
    </xsl:choose>
    <xsl:if test="normalize-space()"><span class="desc"><xsl:apply-templates/></span></xsl:if>
  </xsl:template>

  <!-- What a browser shows as a picture, and what the site holds: the edition's own files only. -->
  <xsl:function name="f:is-picture" as="xs:boolean">
    <xsl:param name="url" as="xs:string"/>
    <xsl:sequence select="matches($url, '\.(png|jpe?g|gif|svg|webp|avif)$', 'i') and not(matches($url, '(^|/)\.\./|^/'))"/>
  </xsl:function>

  <xsl:template match="tei:notatedMusic" as="element(div)">
    <div><xsl:sequence select="f:attributes(., 'notatedMusic')"/><xsl:apply-templates/></div>
  </xsl:template>

</xsl:stylesheet>
