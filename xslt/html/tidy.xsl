<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Last pass over a page: whatever nesting the source has, the page is valid HTML. A phrase that holds
  blocks becomes a block, a link inside a link becomes plain text, a section that nothing names is none. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/tidy"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:tidy">

  <xsl:mode name="m:tidy" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="*" priority="-1" as="element()">
    <xsl:copy><xsl:copy-of select="@*"/><xsl:apply-templates/></xsl:copy>
  </xsl:template>

  <!-- What goes on from an earlier page has its id there. -->
  <xsl:template match="div[@id] | section | article[@id]" as="element()">
    <xsl:param name="begun-before" as="xs:string*" tunnel="yes"/>
    <xsl:element name="{if (self::section[empty(@aria-label)] and not(local:is-headed(.))) then 'div' else local-name()}">
      <xsl:copy-of select="if (@id = $begun-before) then @* except @id else @*"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="text() | comment() | processing-instruction()" as="node()"><xsl:sequence select="."/></xsl:template>

  <!-- The indentation of the source is not carried to its readers: where a line ends, one space is shown. -->
  <xsl:template match="text()[contains(., '&#10;')]" priority="1" as="text()?">
    <xsl:param name="kept" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:sequence select="if ($kept) then . else local:text(replace(., '\s*\n\s*', '&#10;'))"/>
  </xsl:template>

  <xsl:template match="pre | *[contains-token(@class, 'r-preformatted')]" priority="5" as="element()">
    <xsl:next-match><xsl:with-param name="kept" tunnel="yes" select="true()"/></xsl:next-match>
  </xsl:template>

  <xsl:function name="local:text" as="text()?">
    <xsl:param name="words" as="xs:string"/>
    <xsl:value-of select="$words"/>
  </xsl:function>

  <xsl:template match="*[local:is-phrase(.)][local:holds-block(.)]" as="element()">
    <div>
      <xsl:copy-of select="@* except (@class, @href, @datetime, @cite)"/>
      <xsl:attribute name="class" select="string-join((local-name()[not(. = ('span', 'p'))], @class), ' ')"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="h1[local:holds-block(.)] | h2[local:holds-block(.)] | h3[local:holds-block(.)]
      | h4[local:holds-block(.)] | h5[local:holds-block(.)] | h6[local:holds-block(.)]" priority="1" as="element(div)">
    <div role="heading" aria-level="{substring-after(local-name(), 'h')}">
      <xsl:copy-of select="@* except @class"/>
      <xsl:attribute name="class" select="string-join((@class, local-name()), ' ')"/>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <!-- The page of a witness or a layer is headed by that, and the text by its title below. -->
  <xsl:template match="h1[not(local:holds-block(.))][ancestor::article/@class ! contains-token(., 'told')]" as="element(h2)">
    <h2>
      <xsl:copy-of select="@* except @class"/>
      <xsl:attribute name="class" select="string-join((@class, 'h1'), ' ')"/>
      <xsl:apply-templates/>
    </h2>
  </xsl:template>

  <xsl:template match="a[not(local:holds-block(.))]" priority="2" as="element()*">
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:element name="{if ($in-link) then 'span' else 'a'}">
      <xsl:copy-of select="if ($in-link) then (@id, @class, @lang, @dir) else @*"/>
      <xsl:apply-templates><xsl:with-param name="in-link" tunnel="yes" select="true()"/></xsl:apply-templates>
    </xsl:element>
    <xsl:if test="not($in-link)"><xsl:sequence select=".//a[local:is-mark(.)]"/></xsl:if>
  </xsl:template>

  <!-- The mark of an entry or note inside a link would be lost as a link: it moves behind that. -->
  <xsl:template match="a[local:is-mark(.)]" priority="3" as="element()?">
    <xsl:param name="in-link" as="xs:boolean" tunnel="yes" select="false()"/>
    <xsl:if test="not($in-link)"><xsl:sequence select="."/></xsl:if>
  </xsl:template>

  <xsl:function name="local:is-mark" as="xs:boolean">
    <xsl:param name="link" as="element(a)"/>
    <xsl:sequence select="tokenize($link/@class) = ('mark', 'noteref')"/>
  </xsl:function>

  <!-- Whether an element has a heading that is not one of a section in it. -->
  <xsl:function name="local:is-headed" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="some $child in $element/* satisfies
        if ($child/self::section or $child/self::article or $child/self::aside or $child/self::nav) then false()
        else if (matches(local-name($child), '^h[1-6]$')) then not(local:holds-block($child))
        else local:is-headed($child)"/>
  </xsl:function>

  <xsl:function name="local:is-phrase" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="local-name($element) = ('p', 'span', 'em', 'strong', 'i', 'b', 'u', 's', 'sub', 'sup', 'a',
                          'code', 'small', 'cite', 'q', 'abbr', 'dfn', 'mark', 'del', 'ins', 'pre', 'time', 'dt')
                          and not($element/self::dt)"/>
  </xsl:function>

  <xsl:function name="local:holds-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element//*[local-name() = ('div', 'p', 'ul', 'ol', 'dl', 'table', 'figure', 'section', 'article', 'aside',
        'nav', 'header', 'footer', 'blockquote', 'pre', 'hr', 'details', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6')])"/>
  </xsl:function>

</xsl:stylesheet>
