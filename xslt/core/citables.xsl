<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     What can be cited as a work of its own: the edition, each text, each document in it, with what its header says of it.
     Nothing is made up: what the header does not say is not there. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:src="https://basylym.org/ns/source"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:core/citables">

  <xsl:mode name="m:citable" on-no-match="fail" on-multiple-match="fail"/>

  <!-- The edition, a b:document or an embedded document as a work that is cited, in the words of $language. -->
  <xsl:function name="f:citable" as="element(b:citable)">
    <xsl:param name="work" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:apply-templates mode="m:citable" select="$work">
      <xsl:with-param name="language" select="$language" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:function>

  <!-- An edition of one text is that text; one of several says what all of them say alike. -->
  <xsl:template mode="m:citable" match="b:edition" as="element(b:citable)">
    <xsl:param name="language" as="xs:string" tunnel="yes"/>
    <xsl:variable name="texts" as="element(b:document)*" select="b:document[not(@role = 'authority')]"/>
    <xsl:variable name="parts" as="element(b:citable)*" select="$texts ! f:citable(., $language)"/>
    <b:citable id="edition" kind="edition" type="book">
      <xsl:copy-of select="local:shared($parts/@language)"/>
      <b:title>{f:edition-title(root(.), $language)}</b:title>
      <xsl:if test="count($texts) eq 1">
        <xsl:for-each select="distinct-values($parts/(b:title | b:other-title))[. ne f:edition-title(root(current()), $language)]">
          <b:other-title>{.}</b:other-title>
        </xsl:for-each>
      </xsl:if>
      <xsl:for-each-group select="$parts/(* except (b:title, b:other-title, b:container))" group-by="name() || '|' || @role">
        <xsl:variable name="said" as="xs:string*" select="$parts ! string-join(*[name() || '|' || @role = current-grouping-key()] ! string(), '|')"/>
        <xsl:if test="count(distinct-values($said)) eq 1">
          <xsl:copy-of select="current-group()[.. is $parts[1]]"/>
        </xsl:if>
      </xsl:for-each-group>
    </b:citable>
  </xsl:template>

  <xsl:function name="local:shared" as="attribute()?">
    <xsl:param name="attributes" as="attribute()*"/>
    <xsl:sequence select="if (count(distinct-values($attributes)) eq 1) then $attributes[1] else ()"/>
  </xsl:function>

  <!-- A text: by itself a book, among others a chapter of the edition. -->
  <xsl:template mode="m:citable" match="b:document" as="element(b:citable)">
    <xsl:param name="language" as="xs:string" tunnel="yes"/>
    <xsl:variable name="header" as="element()?" select="(*/tei:teiHeader)[1]"/>
    <xsl:variable name="alone" as="xs:boolean" select="count(../b:document[not(@role = 'authority')]) eq 1"/>
    <b:citable id="{@id}" kind="text" type="{if ($alone) then 'book' else 'chapter'}">
      <xsl:sequence select="f:written-language(.) ! local:attribute('language', .), f:title-level($header) ! local:attribute('level', .)"/>
      <b:title>{f:title(., $language)}</b:title>
      <xsl:for-each select="$header/tei:fileDesc/tei:titleStmt/tei:title[@type = 'main'][@xml:lang][normalize-space()][f:plain(.) ne f:title(current(), $language)]">
        <b:other-title xml:lang="{@xml:lang}">{f:plain(.)}</b:other-title>
      </xsl:for-each>
      <xsl:if test="not($alone)"><b:container>{f:edition-title(root(.), $language)}</b:container></xsl:if>
      <xsl:sequence select="$header/f:header-facts(., $language)"/>
    </b:citable>
  </xsl:template>

  <!-- A document within a text: its own title, author and date; the rest as the text around it. -->
  <xsl:template mode="m:citable" match="tei:floatingText" as="element(b:citable)">
    <xsl:param name="language" as="xs:string" tunnel="yes"/>
    <xsl:variable name="document" as="element(b:document)" select="f:document(.)"/>
    <xsl:variable name="whole" as="element(b:citable)" select="f:citable($document, $language)"/>
    <xsl:variable name="source" as="element()*" select="f:document-source(.)"/>
    <b:citable id="{$document/@id}-{@xml:id}" kind="document" type="chapter">
      <xsl:sequence select="f:written-language(.) ! local:attribute('language', .)"/>
      <b:title>{(f:document-title(., $language), @xml:id)[normalize-space()][1]}</b:title>
      <b:container>{$whole/b:title}</b:container>
      <xsl:sequence select="$source/tei:author[normalize-space()] ! f:cited-name(., 'author', $language)"/>
      <xsl:for-each select="$whole/b:name[@role = 'author']"><b:name><xsl:copy-of select="@*"/><xsl:attribute name="role" select="'container-author'"/>{.}</b:name></xsl:for-each>
      <xsl:for-each select="($source/tei:date, $source//tei:origDate)[1]">
        <b:original><xsl:sequence select="f:date-iso(.) ! local:attribute('iso', .)"/>{f:plain(.)}</b:original>
      </xsl:for-each>
      <xsl:for-each select="f:in-language($source/tei:note[@type = 'regest'], $language)"><b:abstract>{f:plain(node())}</b:abstract></xsl:for-each>
      <xsl:for-each select="($source, $source/tei:relatedItem/f:targets(@target))[f:has-archive-reference(.)][1]">
        <xsl:sequence select="f:archive-form(., $language) ! local:element('archive', .), f:repository-name(., $language) ! local:element('repository', .)"/>
      </xsl:for-each>
      <xsl:sequence select="$whole/(b:name[@role = 'editor'], b:publisher, b:place, b:issued, b:edition, b:rights, b:licence)"/>
    </b:citable>
  </xsl:template>

  <xsl:function name="f:has-archive-reference" as="xs:boolean">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="exists($record/(self::tei:msDesc | self::tei:bibl[tei:msIdentifier]))"/>
  </xsl:function>

  <xsl:function name="f:repository-name" as="xs:string?">
    <xsl:param name="record" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="names" as="element()*" select="$record//tei:msIdentifier/tei:repository[normalize-space()]"/>
    <xsl:sequence select="(($names ! f:record(.))[1] ! f:display-name(., $language), f:in-language($names, $language) ! f:plain(.))[. ne ''][1]"/>
  </xsl:function>

  <!-- The language in which a work is written, if it says so. -->
  <xsl:function name="f:written-language" as="xs:string?">
    <xsl:param name="work" as="element()"/>
    <xsl:sequence select="($work/*/tei:text[1]/f:language(.), $work/*[1]/f:language(.), f:language($work))[matches(., '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$')][1]"/>
  </xsl:function>

  <!-- Of what kind the title says that the work is: a part of one, a monograph, a journal, a series, unpublished. -->
  <xsl:function name="f:title-level" as="xs:string?">
    <xsl:param name="header" as="element()?"/>
    <xsl:sequence select="($header/tei:fileDesc/tei:titleStmt/tei:title[not(@type = ('sub', 'short'))]/@level[. = ('a', 'm', 'j', 's', 'u')])[1]/string()"/>
  </xsl:function>

  <xsl:function name="local:attribute" as="attribute()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:attribute name="{$name}" select="$value"/>
  </xsl:function>

  <xsl:function name="local:element" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:element name="b:{$name}">{$value}</xsl:element>
  </xsl:function>

</xsl:stylesheet>
