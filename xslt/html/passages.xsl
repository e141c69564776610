<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- How a passage is called, in the margin and wherever one refers to it: by the number or the short name that the
  edition gave it, else by its paragraph. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <!-- The name of a block itself: "P8", "12", "2.4"; nothing if it has none. -->
  <xsl:function name="f:block-name" as="xs:string?">
    <xsl:param name="block" as="element()"/>
    <xsl:sequence select="($block/@n[matches(., '^\S{1,8}$')], $block/@xml:id[matches(., '^[A-Z]{1,3}\d{0,4}$')],
        $block[self::tei:p or self::tei:ab] ! f:paragraph-number(.))[1] ! string()"/>
  </xsl:function>

  <!-- The name of the passage in which an element stands. -->
  <xsl:function name="f:passage-name" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="block" as="element()?" select="$element/ancestor-or-self::*[f:is-passage(.)][1]"/>
    <xsl:variable name="name" as="xs:string?" select="$block ! f:block-name(.)"/>
    <xsl:sequence select="if (empty($name)) then '→' else if (matches($name, '^\d')) then '§ ' || $name else $name"/>
  </xsl:function>

  <xsl:function name="f:is-passage" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[@xml:id][self::tei:p or self::tei:ab or self::tei:l or self::tei:item or self::tei:opener
        or self::tei:closer or self::tei:signed or self::tei:head or self::tei:byline or self::tei:salute or self::tei:lg or self::tei:sp])
        and exists(f:block-name($element))"/>
  </xsl:function>

  <!-- The name in the margin, which is the link to cite the passage by. Its characters are drawn by the style sheet, so that they
    are not copied with the text. -->
  <xsl:function name="f:number-link" as="element(a)?">
    <xsl:param name="block" as="element()"/>
    <xsl:if test="f:is-passage($block) and empty($block/ancestor::b:entry)
        and empty($block[not(@n)][not(preceding-sibling::tei:p)]/parent::tei:div[@n][not(tei:head)])">
      <a class="number" href="#{$block/@xml:id}" data-n="{f:block-name($block)}" aria-label="{f:label('paragraph', $language)} {f:block-name($block)}"></a>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
