<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- References and pointers. A pointer has no words of its own, so it is given the name of what it points to. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/links"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:ref" as="element()">
    <xsl:param name="page" as="xs:string" tunnel="yes" select="''"/>
    <xsl:variable name="href" as="xs:string" select="local:href(., $page)"/>
    <xsl:element name="{if ($href) then 'a' else 'span'}">
      <xsl:sequence select="f:attributes(., ('ref', f:type-class(.)))"/>
      <xsl:if test="$href"><xsl:attribute name="href" select="$href"/></xsl:if>
      <xsl:apply-templates/>
      <xsl:if test="empty(node()) and $href">{local:caption(.)}</xsl:if>
    </xsl:element>
  </xsl:template>

  <xsl:template match="tei:ptr" as="element()?">
    <xsl:param name="page" as="xs:string" tunnel="yes" select="''"/>
    <xsl:variable name="href" as="xs:string" select="local:href(., $page)"/>
    <xsl:if test="@target or node()">
      <xsl:element name="{if ($href) then 'a' else 'span'}">
        <xsl:sequence select="f:attributes(., 'ptr')"/>
        <xsl:if test="$href"><xsl:attribute name="href" select="$href"/></xsl:if>
        <xsl:text>{local:caption(.)}</xsl:text>
      </xsl:element>
    </xsl:if>
  </xsl:template>

  <!-- Where a reference leads: to a page of this site, to the web, or nowhere ('' when it dangles or could do harm). -->
  <xsl:function name="local:href" as="xs:string">
    <xsl:param name="reference" as="element()"/>
    <xsl:param name="page" as="xs:string"/>
    <xsl:variable name="token" as="xs:string?" select="tokenize($reference/@target)[1]"/>
    <xsl:variable name="target" as="element()?" select="f:targets($reference/@target)[1]"/>
    <xsl:sequence select="if (exists($target)) then f:href($target, $page)
        else if (exists($token) and matches($token, '^(https?://|mailto:)')) then f:uri($token)
        else if (exists($token) and f:is-external($token) and not(matches($token, '^(javascript|data|vbscript|file)', 'i')))
        then f:uri($token) else ''"/>
  </xsl:function>

  <!-- A URI as a browser accepts it. -->
  <xsl:function name="f:uri" as="xs:string">
    <xsl:param name="written" as="xs:string"/>
    <xsl:sequence select="iri-to-uri(translate($written, '[]|\^`{}', ''))"/>
  </xsl:function>

  <xsl:function name="local:caption" as="xs:string">
    <xsl:param name="reference" as="element()"/>
    <xsl:variable name="target" as="element()?" select="f:targets($reference/@target)[1]"/>
    <xsl:variable name="of-target" as="xs:string*" select="$target[tei:head]/f:heading(.), $target/@n,
        $target[f:is-passage(.)] ! f:passage-name(.), $target[f:is-record(.)] ! f:display-name(., $language), $target[self::tei:note][f:is-numbered-note(.)] ! f:note-number(.)"/>
    <xsl:sequence select="string((f:note-citation($reference), $of-target[normalize-space()], tokenize($reference/@target)[1], '→')[1])"/>
  </xsl:function>

</xsl:stylesheet>
