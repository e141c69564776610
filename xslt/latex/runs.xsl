<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Runs within a line: their style and language, places and references to them, pictures, leaders. -->
<xsl:stylesheet version="3.0" expand-text="no" exclude-result-prefixes="#all" default-mode="m:latex"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:latex/runs">

  <xsl:key name="local:cited" match="fo:page-number-citation[not(ancestor::fo:inline[@print:page-of][parent::fo:block ! f:index-of-item(.)])]" use="@ref-id"/>
  <xsl:key name="local:cited" match="fo:*[@print:line-of]" use="@print:line-of"/>

  <!-- The label of an element, if something asks for its page. -->
  <xsl:function name="f:label-of" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="label" as="xs:string" select="string-join($element/@id[key('local:cited', ., root($element))] ! ('\label{' || f:tex-name(.) || '}'))"/>
    <xsl:sequence select="$label || f:located($element)"/>
  </xsl:function>

  <xsl:template match="fo:inline" as="xs:string">
    <xsl:sequence select="f:label-of(.) || f:spoken(., local:styled(., f:drawn(node())))"/>
  </xsl:template>

  <xsl:template match="fo:wrapper | fo:bidi-override | fo:inline-container | fo:inline-container/fo:block" as="xs:string" priority="1">
    <xsl:sequence select="f:label-of(.) || f:drawn(node()) || ' '[current()/self::fo:inline-container]"/>
  </xsl:template>

  <!-- Links lead by the words that they have; LaTeX has no need of them. -->
  <xsl:template match="fo:basic-link" as="xs:string">
    <xsl:sequence select="f:label-of(.) || local:styled(., f:drawn(node()))"/>
  </xsl:template>

  <xsl:function name="local:styled" as="xs:string">
    <xsl:param name="run" as="element()"/>
    <xsl:param name="content" as="xs:string"/>
    <xsl:variable name="commands" as="xs:string*" select="
      '\textit'[$run/@font-style = ('italic', 'oblique')], '\textup'[$run/@font-style = 'normal'][$run/ancestor::fo:inline/@font-style = 'italic'],
      '\textbf'[$run/@font-weight = 'bold'], '\textsuperscript'[$run/@baseline-shift = 'super'], '\textsubscript'[$run/@baseline-shift = 'sub']"/>
    <xsl:sequence select="if (normalize-space($content) = '') then $content else f:braced(string-join($commands ! (. || '{')), $content, string-join($commands ! '}'))"/>
  </xsl:function>

  <xsl:template match="fo:page-number-citation" as="xs:string">
    <xsl:sequence select="'\pageref{' || f:tex-name(@ref-id) || '}'"/>
  </xsl:template>

  <xsl:template match="fo:page-number" as="xs:string"><xsl:sequence select="'\thepage{}'"/></xsl:template>

  <xsl:template match="fo:leader" as="xs:string">
    <xsl:sequence select="if (@leader-pattern = 'dots') then '\dotfill{}' else if (@leader-pattern = 'rule') then '\hrulefill{}' else '\quad{}'"/>
  </xsl:template>

  <xsl:template match="fo:character" as="xs:string"><xsl:sequence select="f:tex(@character)"/></xsl:template>

  <!-- Pictures lie beside the edition, not in this file: their names stand for them. -->
  <xsl:template match="fo:external-graphic" as="xs:string">
    <xsl:sequence select="'[' || f:tex(replace(@src, '^url\([''&quot;]?|[''&quot;]?\)$|.*/', '')) || ']'"/>
  </xsl:template>

  <xsl:template match="fo:instream-foreign-object" as="xs:string"><xsl:sequence select="f:tex(string-join(.//text(), ' '))"/></xsl:template>

</xsl:stylesheet>
