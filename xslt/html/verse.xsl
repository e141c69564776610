<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Verse: stanzas, lines with their numbers and hanging turns, lines shared by several speakers. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/verse"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:lg" as="element(div)">
    <div>
      <xsl:sequence select="f:attributes(., ('lg', f:type-class(.)))"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="tei:l" as="element(div)">
    <div>
      <xsl:sequence select="f:attributes(., ('l', @part[. = ('I', 'M', 'F')] ! ('part-' || .)))"/>
      <xsl:if test="@part = ('M', 'F')">
        <xsl:attribute name="style" select="'--before:' || local:before(.) || 'ch'"/>
      </xsl:if>
      <xsl:sequence select="local:number(.)"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <!-- Every fifth number shows, and every one that is no plain number. -->
  <xsl:function name="local:number" as="element(a)?">
    <xsl:param name="line" as="element(tei:l)"/>
    <xsl:if test="$line/@n[matches(., '^\S{1,8}$')] and $line/@xml:id and empty($line/ancestor::b:entry)">
      <a class="number {if ($line/@n castable as xs:integer and xs:integer($line/@n) mod 5 ne 0) then 'quiet' else ()}"
         href="#{$line/@xml:id}" data-n="{$line/@n}" aria-label="{f:label('verse-line', $language)} {$line/@n}"></a>
    </xsl:if>
  </xsl:function>

  <!-- How far the earlier parts of a shared line reach, in characters. -->
  <xsl:function name="local:before" as="xs:integer">
    <xsl:param name="line" as="element(tei:l)"/>
    <xsl:variable name="earlier" as="element(tei:l)?" select="$line/preceding::tei:l[1]"/>
    <xsl:sequence select="if (empty($earlier)) then 0
        else min((40, string-length(f:plain($earlier)) + (if ($earlier/@part = 'M') then local:before($earlier) else 0)))"/>
  </xsl:function>

</xsl:stylesheet>
