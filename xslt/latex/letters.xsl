<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Words as LaTeX reads them: signs that it takes for commands are escaped, and none is turned into another. -->
<xsl:stylesheet version="3.0" expand-text="no" exclude-result-prefixes="#all" default-mode="m:latex"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:latex/letters">

  <xsl:variable name="local:signs" as="map(xs:string, xs:string)" select="map {
    '\': '\textbackslash{}', '{': '\{', '}': '\}', '$': '\$', '&amp;': '\&amp;', '#': '\#', '_': '\_', '%': '\%',
    '^': '\textasciicircum{}', '~': '\textasciitilde{}', '&#xA0;': '~', '&#xAD;': '\-', '&#x200B;': '\hspace{0pt}',
    '&#x2060;': '', '&#x2002;': '\enspace{}', '&#x2003;': '\quad{}', '&#xA;': '\hfil\break{}' }"/>

  <!-- Text, escaped. -->
  <xsl:function name="f:tex" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:variable name="pieces" as="xs:string*">
      <xsl:analyze-string select="replace($words, '[ \t\r]+', ' ')" regex="[\\{{}}$&amp;#_%^~&#xA0;&#xAD;&#x200B;&#x2060;&#x2002;&#x2003;\n]">
        <xsl:matching-substring><xsl:sequence select="map:get($local:signs, .)"/></xsl:matching-substring>
        <xsl:non-matching-substring><xsl:sequence select="."/></xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:sequence select="string-join($pieces)"/>
  </xsl:function>

  <!-- Content between braces; spaces at its ends stand outside, where LaTeX makes one of several. -->
  <xsl:function name="f:braced" as="xs:string">
    <xsl:param name="before" as="xs:string"/>
    <xsl:param name="content" as="xs:string"/>
    <xsl:param name="after" as="xs:string"/>
    <xsl:variable name="words" as="xs:string" select="replace($content, '^ +| +$', '')"/>
    <xsl:sequence select="' '[starts-with($content, ' ')] || $before || $words || $after || ' '[ends-with($content, ' ')]"/>
  </xsl:function>

  <!-- The name of a place: letters and digits of any script, and signs that mean nothing in a name. -->
  <xsl:function name="f:tex-name" as="xs:string">
    <xsl:param name="id" as="xs:string"/>
    <xsl:variable name="pieces" as="xs:string*" select="string-to-codepoints($id) ! (if (matches(codepoints-to-string(.), '[A-Za-z0-9.:-]')) then codepoints-to-string(.) else '/' || . || '/')"/>
    <xsl:sequence select="string-join($pieces)"/>
  </xsl:function>

  <xsl:template match="text()" as="xs:string">
    <xsl:sequence select="f:tex(.)"/>
  </xsl:template>

  <!-- What nodes become, as one string. -->
  <xsl:function name="f:drawn" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="pieces" as="xs:string*"><xsl:apply-templates mode="m:latex" select="$nodes"/></xsl:variable>
    <xsl:sequence select="string-join($pieces)"/>
  </xsl:function>

</xsl:stylesheet>
