<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Words of right-to-left scripts in lines that run from left to right: what follows them must not be drawn in among them. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="https://basylym.org/ns/function">

  <!-- The mark that goes between such words and the numbers or leaders after them; nothing after other words. -->
  <xsl:function name="f:apart" as="text()?">
    <xsl:param name="words" as="xs:string*"/>
    <xsl:if test="f:direction($language) = 'ltr' and (some $each in $words satisfies matches($each, '[&#x590;-&#x8FF;&#xFB1D;-&#xFDFF;&#xFE70;-&#xFEFF;]'))">
      <xsl:text>&#x200E;</xsl:text>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
