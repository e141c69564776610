<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Labels of the interface, from labels.LANG.xml beside this file; English stands in for a missing one. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:local="urn:basylym:i18n/labels"
  xmlns:f="https://basylym.org/ns/function">

  <xsl:key name="local:label" match="label" use="@key"/>

  <!-- The label $key in $language: its text in the label file, else in English, else the key. -->
  <xsl:function name="f:label" as="xs:string" cache="yes">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="found" as="element()*"
      select="(local:own($language), local:labels($language), local:own('en'), local:labels('en')) ! key('local:label', $key, .)"/>
    <xsl:sequence select="string(($found, $key)[1])"/>
  </xsl:function>

  <!-- Labels of the edition's own: the program finds them under a name beside ours. -->
  <xsl:function name="local:own" as="document-node()?" cache="yes">
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="file" as="xs:anyURI"
      select="resolve-uri('own.' || replace($language, '[^A-Za-z].*', '') || '.xml', static-base-uri())"/>
    <xsl:sequence select="if (matches($language, '^[A-Za-z]') and doc-available($file)) then doc($file) else ()"/>
  </xsl:function>

  <xsl:function name="local:labels" as="document-node()?" cache="yes">
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="file" as="xs:anyURI"
      select="resolve-uri('labels.' || replace($language, '[^A-Za-z].*', '') || '.xml', static-base-uri())"/>
    <xsl:sequence select="if (matches($language, '^[A-Za-z]') and doc-available($file)) then doc($file) else ()"/>
  </xsl:function>

</xsl:stylesheet>
