<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The bar above a text: one quiet line with the ways through the text and to its other views. It stays in sight, and
  the tools of the scripts stand there too, so that nothing floats over the words. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <xsl:function name="f:bar" as="element(div)">
    <xsl:param name="ways" as="element()*"/>
    <div class="bar"><xsl:sequence select="$ways"/></div>
  </xsl:function>

  <!-- A part of the bar: its name, and behind that what it holds. Only one is open at a time. -->
  <xsl:function name="f:bar-part" as="element(details)">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="content" as="element()+"/>
    <details name="bar">
      <summary>{$name}</summary>
      <div class="held"><xsl:sequence select="$content"/></div>
    </details>
  </xsl:function>

</xsl:stylesheet>
