<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Attributes that every drawn element takes from its source: id, language, direction, classes. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/attributes"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <!-- No id inside a lemma, nor in a reading that stands in the text for want of one: there those words have their ids. -->
  <xsl:function name="f:attributes" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="class" as="xs:string*"/>
    <xsl:sequence select="f:id($element)"/>
    <xsl:sequence select="f:language-attributes($element)"/>
    <xsl:variable name="classes" as="xs:string*" select="distinct-values(($class, f:renditions($element)))[. ne '']"/>
    <xsl:if test="exists($classes)"><xsl:attribute name="class" select="$classes"/></xsl:if>
  </xsl:function>

  <xsl:function name="f:id" as="attribute(id)?">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="$element/@xml:id and empty($element/ancestor-or-self::b:lemma)
        and (empty($element/ancestor::b:reading) or f:by-id($element/@xml:id, $element) is $element)">
      <xsl:attribute name="id" select="if (f:document($element)/@role = 'authority' and empty($element/ancestor::tei:teiHeader))
          then f:record-fragment($element) else $element/@xml:id"/>
    </xsl:if>
  </xsl:function>

  <!-- @lang and @dir where the language changes; @dir alone where only the script does. -->
  <xsl:function name="f:language-attributes" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="$element/@xml:lang">
      <xsl:variable name="tag" as="xs:string?" select="f:language-tag($element/@xml:lang)"/>
      <xsl:if test="exists($tag)"><xsl:attribute name="lang" select="$tag"/></xsl:if>
      <xsl:variable name="direction" as="xs:string" select="f:direction($element/@xml:lang)"/>
      <xsl:if test="$direction ne f:direction((f:language($element/..)[. ne ''], $language)[1])">
        <xsl:attribute name="dir" select="$direction"/>
      </xsl:if>
    </xsl:if>
  </xsl:function>

  <!-- The languages whose names have two letters: no other two letters are one. -->
  <xsl:variable name="local:two-letters" as="map(xs:string, xs:boolean)" select="map:merge(tokenize('
      aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa
      ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv ka kg ki kj kk kl km
      kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or
      os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw
      ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu') ! map:entry(., true()))"/>

  <!-- A tag that a browser understands, or nothing: sources write "lat", "greek", "x-unknown", "xx". -->
  <xsl:function name="f:language-tag" as="xs:string?">
    <xsl:param name="written" as="xs:string"/>
    <xsl:variable name="known" as="map(xs:string, xs:string)" select="map{'eng': 'en', 'lat': 'la', 'fre': 'fr',
        'fra': 'fr', 'ger': 'de', 'deu': 'de', 'ita': 'it', 'spa': 'es', 'rus': 'ru', 'ara': 'ar', 'heb': 'he',
        'kaz': 'kk', 'tur': 'tr', 'gre': 'el', 'ell': 'el', 'greek': 'grc', 'latin': 'la', 'srp': 'sr', 'jpn': 'ja', 'yid': 'yi',
        'fas': 'fa', 'per': 'fa', 'urd': 'ur', 'pol': 'pl', 'por': 'pt', 'ces': 'cs', 'hun': 'hu', 'ukr': 'uk', 'zho': 'zh', 'chi': 'zh',
        'nld': 'nl', 'swe': 'sv', 'slv': 'sl', 'hrv': 'hr', 'ron': 'ro', 'bul': 'bg', 'san': 'sa'}"/>
    <xsl:variable name="first" as="xs:string" select="lower-case(tokenize($written, '[-_]')[1])"/>
    <xsl:variable name="tag" as="xs:string?" select="if (map:contains($known, $first)) then $known($first) || substring($written, string-length($first) + 1)
                          else $written[matches(., '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$')][string-length($first) eq 3 or map:contains($local:two-letters, $first)]"/>
    <!-- Few languages have a second part of three letters; "el-grc" and its like are no tags. -->
    <xsl:sequence select="if (matches($tag, '^(ar|kok|lv|ms|sgn|sw|uz|zh)-', 'i')) then $tag
                          else $tag ! replace(., '^([A-Za-z]{2,3})-[A-Za-z]{3}(-.*)?$', '$1$2')"/>
  </xsl:function>

</xsl:stylesheet>
