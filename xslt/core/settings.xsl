<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     What the settings file says of the site and of the book; a setting that is absent is an empty sequence. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/settings">

  <xsl:key name="local:book" match="b:settings/b:book" use="'book'"/>
  <xsl:key name="local:site" match="b:settings/b:site" use="'site'"/>

  <!-- The values of a setting of the site in their order: base-url, pages, layers, signs or styles. -->
  <xsl:function name="f:site-setting" as="xs:string*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="key('local:site', 'site', root($node))/@*[name() = $name] ! tokenize(.)"/>
  </xsl:function>

  <!-- A setting of the book as the settings file says it. -->
  <xsl:function name="f:book-setting" as="xs:string?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="key('local:book', 'book', root($node))/@*[name() = $name] ! string()"/>
  </xsl:function>

</xsl:stylesheet>
