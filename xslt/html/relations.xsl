<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Relations between records, as sentences on the page of the register they belong to. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/relations"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:function name="f:relations" as="element(section)?">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="register" as="xs:string"/>
    <xsl:variable name="relations" as="element()*" select="root($node)//b:document[@role = 'authority']//tei:relation
        [(f:targets(@active), f:targets(@mutual))[1]/f:register(.) = $register]"/>
    <xsl:if test="exists($relations)">
      <section class="relations">
        <h2>{f:label('relations', $language)}</h2>
        <ul><xsl:for-each select="$relations"><li><xsl:sequence select="local:sentence(., $register || '.html')"/></li></xsl:for-each></ul>
      </section>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:sentence" as="node()*">
    <xsl:param name="relation" as="element(tei:relation)"/>
    <xsl:param name="page" as="xs:string"/>
    <xsl:sequence select="local:linked((f:targets($relation/@active), f:targets($relation/@mutual)[1]), $page)"/>
    <xsl:text> </xsl:text><span class="kind">{f:relation-name($relation)}</span><xsl:text> </xsl:text>
    <xsl:sequence select="local:linked((f:targets($relation/@passive), f:targets($relation/@mutual)[position() gt 1]), $page)"/>
    <xsl:sequence select="f:grounds($relation)"/>
  </xsl:function>

  <xsl:function name="local:linked" as="node()*">
    <xsl:param name="records" as="element()*"/>
    <xsl:param name="page" as="xs:string"/>
    <xsl:for-each select="$records">
      <xsl:if test="position() gt 1"><xsl:text>, </xsl:text></xsl:if>
      <a href="{f:href(., $page)}">{f:display-name(., $language)}</a>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
