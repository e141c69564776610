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

  <!-- Content in the language that its element changes to. -->
  <xsl:function name="f:spoken" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="content" as="xs:string"/>
    <xsl:variable name="own" as="xs:string?" select="f:tex-language($element/@xml:lang)"/>
    <xsl:variable name="around" as="xs:string?" select="f:tex-language($element/../ancestor-or-self::*[@xml:lang][1]/@xml:lang)"/>
    <xsl:sequence select="if (empty($own) or $own = $around or $content = '') then $content else '\spoken{' || $own || '}{' || $content || '}'"/>
  </xsl:function>

</xsl:stylesheet>
