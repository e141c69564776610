<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Quotations, in the line or set off. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/quotes"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:quote | tei:q | tei:said | tei:cit" as="element()">
    <xsl:variable name="block" as="xs:boolean" select="f:is-block(.) or f:has-blocks(.)"/>
    <xsl:element name="{if ($block) then (if (self::tei:quote) then 'blockquote' else 'div') else 'span'}">
      <xsl:sequence select="f:attributes(., (local-name(), if ($block) then 'block' else f:quoted(.), f:type-class(.)))"/>
      <xsl:apply-templates/>
      <xsl:sequence select="local:origin(.)"/>
    </xsl:element>
  </xsl:template>

  <!-- The class of words that stand in quotation marks on the page: unless the source has kept its own, or says how
    they look. A dash that opens a speech is a mark too. -->
  <xsl:function name="f:quoted" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="marks" as="xs:string" select="'[&quot;''“”„‟‘’‚‛«»‹›「」『』〝〞〟—–―\-]'"/>
    <xsl:if test="$element[self::tei:q or self::tei:quote or self::tei:said or self::tei:soCalled][normalize-space()]
        and empty($element/(@rend, @rendition, @prev, @next))
        and empty(f:document($element)/key('local:kept-marks', 'all', .))
        and not(matches($element, '^\s*' || $marks || '|' || $marks || '\s*$'))
        and not(matches(string($element/preceding-sibling::node()[1]), $marks || '\s*$'))">quoted</xsl:if>
  </xsl:function>

  <xsl:key name="local:kept-marks" match="tei:quotation" use="string(@marks)"/>

  <!-- A quotation of words that stand in this edition leads to them. -->
  <xsl:function name="local:origin" as="element(a)?">
    <xsl:param name="quotation" as="element()"/>
    <xsl:variable name="origin" as="element()?" select="f:targets($quotation/(@corresp, @source)[1])[1][ancestor::tei:text]"/>
    <xsl:if test="$origin/@xml:id and f:document($origin) is f:document($quotation) and empty($quotation/ancestor::b:entry)">
      <a class="origin" href="{f:page-file($origin)}#{$origin/@xml:id}" aria-label="{f:label('quoted-from', $language)} {f:label('document', $language)}"></a>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
