<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The large parts of a text: corpus, texts, front and back, divisions, texts within texts. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/structure"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:TEI | tei:tei | tei:teiCorpus" as="element()*">
    <xsl:param name="part" as="xs:integer?" tunnel="yes"/>
    <xsl:choose>
      <xsl:when test="parent::b:document"><xsl:call-template name="local:parts"/></xsl:when>
      <xsl:otherwise>
        <article>
          <xsl:sequence select="f:attributes(., 'member')"/>
          <xsl:for-each select="tei:teiHeader/tei:fileDesc/tei:titleStmt/tei:title[1][empty($part) or f:page-number(current()) eq $part]">
            <xsl:element name="{f:heading-name(f:depth(..) + 2)}">
              <xsl:sequence select="f:language-attributes(.)"/>
              <xsl:value-of select="normalize-space()"/>
            </xsl:element>
          </xsl:for-each>
          <xsl:call-template name="local:parts"/>
        </article>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The text first, what stands beside it after it. -->
  <xsl:template name="local:parts" as="node()*">
    <xsl:variable name="beside" as="element()*" select="tei:facsimile | tei:standOff | tei:sourceDoc | tei:fsdDecl"/>
    <xsl:apply-templates select="* except $beside"/>
    <xsl:apply-templates select="$beside[normalize-space() or .//tei:graphic or .//tei:transpose]"/>
  </xsl:template>

  <xsl:template match="tei:teiHeader" as="empty-sequence()"/>

  <xsl:template match="tei:text | tei:group | tei:body | tei:front | tei:back" as="element(div)">
    <div>
      <xsl:sequence select="f:attributes(., local-name())"/>
      <xsl:apply-templates/>
      <xsl:call-template name="under"/>
    </div>
  </xsl:template>

  <xsl:template match="tei:div | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7" as="element(section)">
    <xsl:param name="part" as="xs:integer?" tunnel="yes"/>
    <xsl:variable name="begins" as="xs:boolean" select="empty($part) or f:page-number(.) eq $part"/>
    <section>
      <xsl:sequence select="f:attributes(., ('div', f:type-class(.)))"/>
      <xsl:if test="$begins and empty(tei:head) and @n and matches(@n, '^[\w.,\- ]{1,12}$')">
        <p class="div-number"><a href="#{@xml:id}">{@n}</a></p>
      </xsl:if>
      <xsl:if test="$begins and empty(tei:head) and normalize-space()"><xsl:sequence select="local:kind(.)"/></xsl:if>
      <xsl:sequence select=".[$begins and empty(tei:head)][f:is-documentary-part(.)] ! f:part-heading(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="f:part-legend(.)"/>
      <xsl:call-template name="under"/>
    </section>
  </xsl:template>

  <!-- What kind of division an untitled one is, if that has a name. -->
  <xsl:function name="local:kind" as="element(p)?">
    <xsl:param name="division" as="element()"/>
    <xsl:variable name="key" as="xs:string" select="'div-' || $division/@type"/>
    <xsl:variable name="label" as="xs:string" select="f:label($key, $language)"/>
    <xsl:if test="$label ne $key"><p class="div-kind" lang="{$language}">{$label}</p></xsl:if>
  </xsl:function>

  <!-- A type as a class, only if it can be one. -->
  <xsl:function name="f:type-class" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/@type[matches(., '^[A-Za-z][\w\-]*$')] ! ('t-' || .)"/>
  </xsl:function>

  <xsl:template match="tei:floatingText" as="element(section)">
    <section>
      <xsl:sequence select="f:attributes(., 'floating')"/>
      <xsl:apply-templates/>
      <xsl:call-template name="under"/>
    </section>
  </xsl:template>

  <!-- A document quoted whole: set apart, with its number and the way to the page of its own. -->
  <xsl:template match="tei:floatingText[f:is-document(.)]" priority="1" as="element(section)">
    <xsl:param name="page" as="xs:string" tunnel="yes" select="''"/>
    <section>
      <xsl:sequence select="f:attributes(., ('document', f:type-class(.)))"/>
      <xsl:if test="$page ne f:document-page(.)">
        <p class="document-label">
          <a href="{f:document-page(.)}">{f:document-label(.)}</a>
          <xsl:text> </xsl:text><span class="document-title">{f:short-title(.)}</span>
        </p>
      </xsl:if>
      <xsl:apply-templates/>
      <xsl:call-template name="under"/>
    </section>
  </xsl:template>

  <xsl:template match="tei:divGen" as="element(div)">
    <div><xsl:sequence select="f:attributes(., 'generated')"/><xsl:apply-templates/></div>
  </xsl:template>

</xsl:stylesheet>
