<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     A book, as the formatting objects of fo.xsl have it, becomes a source for XeLaTeX or LuaLaTeX with reledmac. Run by the latex command. -->
<xsl:stylesheet version="3.0" expand-text="no" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print">

  <xsl:include href="functions/diagnostics.xsl"/>
  <xsl:include href="latex/all.xsl"/>

  <xsl:mode on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="/" as="document-node()">
    <xsl:document>
      <xsl:value-of select="f:latex(fo:root)"/>
    </xsl:document>
  </xsl:template>

</xsl:stylesheet>
