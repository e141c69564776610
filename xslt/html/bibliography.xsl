<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Bibliographic records and lists. Parts that touch in the source are set apart by a space or a comma. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:listBibl" as="element(div)">
    <div><xsl:sequence select="f:attributes(., ('listBibl', f:type-class(.)))"/><xsl:apply-templates/></div>
  </xsl:template>

  <xsl:template match="tei:bibl" as="element()">
    <xsl:param name="page" as="xs:string" tunnel="yes" select="''"/>
    <xsl:variable name="block" as="xs:boolean" select="f:is-block(.) or f:has-blocks(.)"/>
    <xsl:variable name="record" as="element()?" select="f:record(.)[not(. is current())]"/>
    <xsl:element name="{if ($block) then 'div' else 'span'}">
      <xsl:sequence select="f:attributes(., ('bibl', if ($block) then 'block' else (), 'parts'[empty(current()/text()[normalize-space()])], f:type-class(.)))"/>
      <xsl:sequence select="f:spaced-parts(.)"/>
      <xsl:if test="$record and empty((tei:title, tei:idno))">
        <a class="record-link" href="{f:href($record, $page)}" aria-label="{f:label('record', $language)}: {f:display-name($record, $language)}"></a>
      </xsl:if>
    </xsl:element>
  </xsl:template>

  <!-- In a citation that has a record, the title or the number is the way to it. -->
  <xsl:template match="tei:bibl[not(ancestor::tei:teiHeader)]/tei:title[f:record(..)] | tei:bibl[not(ancestor::tei:teiHeader)]/tei:idno[f:record(..)]" priority="4" as="element(a)">
    <xsl:param name="page" as="xs:string" tunnel="yes" select="''"/>
    <a class="name other" href="{f:href(f:record(..), $page)}"><xsl:next-match/></a>
  </xsl:template>

  <!-- An archive reference without a record leads to its place in the concordance, where its forms in three languages stand. -->
  <xsl:template match="tei:bibl[@xml:id][not(ancestor::tei:teiHeader or ancestor::tei:standOff)]/tei:idno[empty(f:record(..))][f:is-archive-citation(..)]" priority="4" as="element(a)">
    <a class="name other" href="archives.html#{f:citation-fragment(f:document(.)/@id, ../@xml:id)}">
      <xsl:if test="empty(preceding-sibling::tei:idno)"><xsl:attribute name="title" select="string-join($f:archive-languages ! f:archive-citation-form(current()/.., ., true()), ' · ')"/></xsl:if>
      <xsl:next-match/>
    </a>
  </xsl:template>

  <xsl:template match="tei:biblStruct | tei:biblFull" as="element(div)">
    <div><xsl:sequence select="f:attributes(., ('bibl', 'block', 'parts', local-name()))"/><xsl:sequence select="f:spaced-parts(.)"/></div>
  </xsl:template>

  <xsl:template match="tei:analytic | tei:monogr | tei:series | tei:imprint | tei:edition | tei:editionStmt[not(ancestor::tei:teiHeader)]
      | tei:respStmt | tei:resp | tei:meeting | tei:relatedItem | tei:citedRange | tei:biblScope | tei:pubPlace | tei:pubplace | tei:extent
      | tei:distributor | tei:authority[not(ancestor::tei:teiHeader)] | tei:textLang | tei:funder | tei:sponsor | tei:principal
      | tei:availability[not(ancestor::tei:teiHeader)] | tei:licence[not(ancestor::tei:teiHeader)] | tei:fileDesc[not(ancestor::tei:teiHeader)]
      | tei:titleStmt[not(ancestor::tei:teiHeader)] | tei:publicationStmt[not(ancestor::tei:teiHeader)]
      | tei:sourceDesc[not(ancestor::tei:teiHeader)] | tei:seriesStmt[not(ancestor::tei:teiHeader)]" as="element(span)">
    <span><xsl:sequence select="f:attributes(., local-name())"/><xsl:sequence select="f:spaced-parts(.)"/></span>
  </xsl:template>

  <!-- A place in a work that a note cites: the style has words after it. -->
  <xsl:template match="tei:citedRange[exists(f:after-place(.))]" priority="2" as="node()+">
    <xsl:next-match/>
    <xsl:text>{f:after-place(.)}</xsl:text>
  </xsl:template>

  <!-- A record of a bibliography as the style of the edition has it, then what it says besides. -->
  <xsl:template match="(tei:bibl | tei:biblStruct | tei:biblFull)[f:is-styled(.)]" priority="5" as="element(div)">
    <xsl:variable name="entry" as="xs:string" select="f:bibliography-entry(.)"/>
    <div>
      <xsl:sequence select="f:attributes(., ('bibl', 'block', local-name()))"/>
      <xsl:analyze-string select="$entry" regex="https?://[^\s&lt;>]*[^\s&lt;>.,;)]">
        <xsl:matching-substring><a href="{f:uri(.)}">{.}</a></xsl:matching-substring>
        <xsl:non-matching-substring>{.}</xsl:non-matching-substring>
      </xsl:analyze-string>
      <xsl:for-each select="f:untold(., $entry)"><xsl:text> · </xsl:text><xsl:apply-templates select="." mode="m:html"/></xsl:for-each>
    </div>
  </xsl:template>

  <!-- An archive number by its parts, each with the name of its level. -->
  <xsl:template match="tei:idno[tei:idno]" priority="3" as="element(span)">
    <span>
      <xsl:sequence select="f:attributes(., 'idno')"/>
      <xsl:for-each select="tei:idno">
        <xsl:if test="position() gt 1"><xsl:text>, </xsl:text></xsl:if>
        <span class="kind">{f:fact-name(.)}</span><xsl:text> </xsl:text><xsl:apply-templates select="."/>
      </xsl:for-each>
    </span>
  </xsl:template>

  <!-- The content of an element whose parts may touch: white space between them where the source has none. -->
  <xsl:function name="f:spaced-parts" as="node()*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="silent" as="element()*" select="$element[ancestor::tei:teiHeader][not(text()[normalize-space()])]/(* except f:speaking(*))"/>
    <xsl:for-each select="$element/node() except $silent">
      <xsl:apply-templates select="." mode="m:html"/>
      <xsl:if test="self::* and following-sibling::node()[1][self::*] and empty($element/text()[normalize-space()])"><xsl:text> </xsl:text></xsl:if>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
