<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The book: front matter in roman numbers, the texts, the back. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/book">

  <!-- The whole book as FO. -->
  <xsl:function name="f:book" as="element(fo:root)">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:variable name="texts" as="element(b:document)*" select="$edition/b:edition/b:document[not(@role = 'authority')]"/>
    <fo:root font-family="{$font-family}" font-selection-strategy="character-by-character" line-stacking-strategy="font-height"
      xml:lang="{$language}" language="{f:primary-language($language)}" font-size="10.5pt" line-height="14pt" text-align="justify"
      hyphenate="false" hyphenation-ladder-count="3" hyphenation-push-character-count="3" orphans="2" widows="2" linefeed-treatment="preserve">
      <xsl:sequence select="f:masters(), f:metadata($edition), f:bookmarks($edition)"/>
      <xsl:sequence select="f:proof-legend($edition), f:title-page($edition)"/>
      <xsl:sequence select="f:page-sequence(map {
        'format': 'i', 'start': 'auto-odd', 'hyphenate': false(), 'language': $language,
        'verso': f:edition-title($edition, $language), 'recto': f:label('book-contents', $language) },
        f:contents-flow($edition))"/>
      <xsl:sequence select="f:page-sequence(map {
        'format': 'i', 'start': 'auto', 'hyphenate': true(), 'language': $language,
        'verso': f:edition-title($edition, $language), 'recto': (f:label('book-witnesses', $language)[f:edition-witnesses($edition)], f:abbreviations()?title)[1] },
        (f:witness-flow($edition), f:abbreviation-flow($edition)))"/>
      <xsl:for-each select="$texts">
        <xsl:sequence select="f:text-pages(., . is $texts[not(f:is-told-facing(.)) or exists(f:facing-units(.))][1]), f:witness-pages(.)"/>
      </xsl:for-each>
      <xsl:sequence select="f:report-witnesses($edition)"/>
      <xsl:sequence select="f:back-pages($edition), f:colophon($edition)"/>
    </fo:root>
  </xsl:function>

</xsl:stylesheet>
