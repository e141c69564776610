<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Strings: words, slugs, collations, addresses. Nothing here knows TEI. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="https://basylym.org/ns/function">

  <!-- The collation of a language; languages without one of their own sort by the root order. -->
  <xsl:function name="f:collation" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="'https://basylym.org/collation/' || f:primary-language($language)"/>
  </xsl:function>

  <!-- The same for letters only: what differs in case or accent is one letter, where the language has it so. -->
  <xsl:function name="f:letter-collation" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="f:collation($language) || '/letters'"/>
  </xsl:function>

  <!-- The same with numbers by their value: 2 before 10. -->
  <xsl:function name="f:number-collation" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="f:collation($language) || '/numbers'"/>
  </xsl:function>

  <!-- kk of kk-Latn-KZ. -->
  <xsl:function name="f:primary-language" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="lower-case(tokenize($language, '[-_]')[1]) ! (if (. = '') then 'und' else .)"/>
  </xsl:function>

  <!-- Which way a language is written by default: ltr or rtl. -->
  <xsl:function name="f:direction" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="parts" as="xs:string*" select="tokenize(lower-case($language), '[-_]')"/>
    <xsl:variable name="script" as="xs:string?" select="$parts[position() gt 1][string-length(.) eq 4][1]"/>
    <xsl:sequence select="
      if ($script) then (if ($script = ('arab', 'hebr', 'syrc', 'thaa', 'nkoo')) then 'rtl' else 'ltr')
      else if ($parts[1] = ('ar', 'he', 'fa', 'ur', 'yi', 'syr', 'ps', 'sd', 'ug', 'dv', 'ckb', 'arc', 'ota',
          'ara', 'heb', 'fas', 'per', 'urd', 'yid', 'pus', 'snd', 'uig', 'div', 'jrb', 'jpr', 'lad', 'sam', 'mnd', 'nqo', 'arz', 'apc', 'aii')) then 'rtl'
      else 'ltr'"/>
  </xsl:function>

  <!-- White space folded, ends trimmed. -->
  <xsl:function name="f:flat" as="xs:string">
    <xsl:param name="text" as="xs:string?"/>
    <xsl:sequence select="normalize-space($text)"/>
  </xsl:function>

  <!-- The first $count words of a text, with an ellipsis when some are left out. -->
  <xsl:function name="f:first-words" as="xs:string">
    <xsl:param name="text" as="xs:string?"/>
    <xsl:param name="count" as="xs:integer"/>
    <xsl:variable name="words" as="xs:string*" select="tokenize(f:flat($text), ' ')"/>
    <xsl:sequence select="string-join($words[position() le $count], ' ') || (if (count($words) gt $count) then ' …' else '')"/>
  </xsl:function>

  <!-- The host of an address of the web; '' for what is no such address. -->
  <xsl:function name="f:web-host" as="xs:string">
    <xsl:param name="url" as="xs:string"/>
    <xsl:sequence select="if (matches($url, '^https?://[\p{L}\p{N}\[][^\s&lt;&gt;&quot;\\^`{|}@]*$', 'i'))
        then lower-case(replace($url, '^https?://([^/?#]+).*$', '$1', 'i')) else ''"/>
  </xsl:function>

</xsl:stylesheet>
