<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Elements without a rule of their own: drawn plainly, never dropped, and reported once for each name and document. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/unhandled"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:key name="local:by-name" match="tei:text//* | tei:standOff//* | tei:sourceDoc//* | tei:facsimile//*" use="name()"/>

  <xsl:template match="*" priority="-0.5" as="item()*">
    <xsl:sequence select="local:report(.)"/>
    <xsl:element name="{if (f:is-block(.) or f:has-blocks(.)) then 'div' else 'span'}">
      <xsl:sequence select="f:attributes(., 'unhandled')"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:function name="local:report" as="item()*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="document" as="element(b:document)?" select="f:document($element)"/>
    <xsl:if test="$document and $element is key('local:by-name', name($element), $document)[1]">
      <xsl:sequence select="f:report('unhandled-element', $element, map{'name': name($element)})"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
