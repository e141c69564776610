<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Languages: what polyglossia calls them, and text that changes to another. -->
<xsl:stylesheet version="3.0" expand-text="no" exclude-result-prefixes="#all" default-mode="m:latex"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:latex/languages">

  <xsl:variable name="local:names" as="map(xs:string, xs:string)" select="map {
    'en': 'english', 'ru': 'russian', 'kk': 'kazakh', 'la': 'latin', 'lat': 'latin', 'de': 'german', 'fr': 'french', 'it': 'italian', 'es': 'spanish',
    'pt': 'portuguese', 'nl': 'dutch', 'pl': 'polish', 'cs': 'czech', 'uk': 'ukrainian', 'be': 'belarusian', 'bg': 'bulgarian', 'sr': 'serbian', 'hr': 'croatian',
    'tr': 'turkish', 'el': 'greek', 'grc': 'greek', 'ar': 'arabic', 'ara': 'arabic', 'fa': 'persian', 'he': 'hebrew', 'hbo': 'hebrew', 'syr': 'syriac',
    'sa': 'sanskrit', 'san': 'sanskrit', 'hi': 'hindi', 'hu': 'hungarian', 'sv': 'swedish', 'da': 'danish', 'fi': 'finnish', 'cop': 'coptic', 'hy': 'armenian', 'ka': 'georgian' }"/>

  <!-- What polyglossia may call a language; nothing for languages that it never had. -->
  <xsl:function name="f:tex-language" as="xs:string?">
    <xsl:param name="tag" as="xs:string?"/>
    <xsl:sequence select="map:get($local:names, lower-case(tokenize($tag, '-')[1]))"/>
  </xsl:function>

  <!-- The languages of a book, each once. -->
  <xsl:function name="f:tex-languages" as="xs:string*">
    <xsl:param name="book" as="element(fo:root)"/>
    <xsl:sequence select="sort(distinct-values($book//fo:*/@xml:lang ! f:tex-language(.)))"/>
  </xsl:function>

  <!-- A run of pages in its language, after which that of the book is spoken again. -->
  <xsl:function name="f:spoken-pages" as="xs:string">
    <xsl:param name="pages" as="element(fo:page-sequence)"/>
    <xsl:param name="content" as="xs:string"/>
    <xsl:variable name="main" as="xs:string" select="f:main-language($pages/..)"/>
    <xsl:variable name="own" as="xs:string" select="(f:tex-language($pages/@xml:lang), $main)[1]"/>
    <xsl:sequence select="if ($own = $main) then $content else '\speak{' || $own || '}%&#xA;' || $content || '\speak{' || $main || '}%&#xA;'"/>
  </xsl:function>

  <xsl:function name="f:main-language" as="xs:string">
    <xsl:param name="book" as="element(fo:root)"/>
    <xsl:sequence select="(f:tex-language($book/@xml:lang), 'english')[1]"/>
  </xsl:function>

  <!-- Content in the language that its element changes to; a paragraph is in that of the blocks around it. -->
  <xsl:function name="f:spoken" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="content" as="xs:string"/>
    <xsl:variable name="leaf" as="xs:boolean" select="exists($element/self::fo:block)"/>
    <xsl:variable name="own" as="xs:string?" select="f:tex-language((if ($leaf) then $element/ancestor-or-self::*[@xml:lang][1] else $element)/@xml:lang)"/>
    <xsl:variable name="around" as="xs:string?" select="f:tex-language(
      (if ($leaf) then $element/ancestor::*[self::fo:page-sequence or self::fo:footnote][1]/ancestor-or-self::*[@xml:lang][1] else $element/../ancestor-or-self::*[@xml:lang][1])/@xml:lang)"/>
    <xsl:sequence select="if (empty($own) or $own = $around or $content = '') then $content else f:braced('\spoken{' || $own || '}{', $content, '}')"/>
  </xsl:function>

</xsl:stylesheet>
