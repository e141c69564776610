<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The last resort: an element without a rule is printed plainly, and reported once per name. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/unhandled">

  <xsl:key name="local:namesakes" match="*" use="f:document(.)/@path || ' ' || node-name()"/>

  <xsl:template match="*" as="node()*" priority="-5">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:if test=". is key('local:namesakes', f:document(.)/@path || ' ' || node-name(), root())[1]">
      <xsl:sequence select="f:report('unhandled-element', ., map { 'name': name() })"/>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="f:is-block(.)">
        <xsl:sequence select="f:block((f:anchor(.), f:lang(.), f:style('flush'), f:rendition(.)), $content)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="f:run((f:anchor(.), f:lang(.), f:rendition(.)), $content)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

</xsl:stylesheet>
