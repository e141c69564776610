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

  <xsl:template match="tei:figure | tei:notatedMusic" as="element()">
    <xsl:element name="{if (f:is-block(.)) then 'figure' else 'span'}">
      <xsl:sequence select="f:attributes(., (local-name(), f:type-class(.)))"/>
      <xsl:apply-templates select="node() except (tei:head, tei:figDesc)"/>
      <xsl:if test="tei:head | tei:figDesc">
        <xsl:element name="{if (f:is-block(.)) then 'figcaption' else 'span'}">
          <xsl:attribute name="class" select="'figcaption'"/>
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
    <xsl:variable name="image" as="xs:string?" select="f:image(@url)"/>
    <xsl:choose>
      <xsl:when test="$image">
        <img src="{f:up(.)}{f:uri($image)}" alt="{(../tei:figDesc, ../tei:head, tei:desc)[1] ! f:plain(.)}" loading="lazy">
          <xsl:sequence select="f:attributes(., ())"/>
        </img>
      </xsl:when>
      <xsl:when test="matches(@url, '^(https?:)?//')">
        <a href="{f:uri(@url)}"><xsl:sequence select="f:attributes(., 'picture')"/>{f:label('picture', $language)}</a>
      </xsl:when>
      <xsl:when test="@url and empty(ancestor::tei:facsimile)"><span><xsl:sequence select="f:attributes(., 'picture')"/>[{tokenize(@url, '/')[last()]}]</span></xsl:when>
    </xsl:choose>
    <xsl:if test="normalize-space()"><span class="desc"><xsl:apply-templates/></span></xsl:if>
  </xsl:template>

  <!-- The place in the site of an image of the edition; none for images that are missing or elsewhere. -->
  <xsl:function name="f:image" as="xs:string?">
    <xsl:param name="url" as="attribute()?"/>
    <xsl:variable name="root" as="xs:string" select="'http://edition/'"/>
    <xsl:if test="exists($images) and $url and not(matches($url, '^[A-Za-z][A-Za-z0-9+.\-]*:|^/|[\s%\\]'))">
      <xsl:variable name="path" as="xs:string" select="substring-after(resolve-uri($url, $root || encode-for-uri(f:document($url)/@path) => replace('%2F', '/')), $root)"/>
      <xsl:sequence select="('images/' || $path)[. = $images]"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
