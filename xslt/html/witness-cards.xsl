<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- What is said of a witness over its text: siglum, name, date, where it is kept, and the way to its description. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/witness-cards"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <xsl:function name="f:witness-card" as="element(header)">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="witness" as="element()"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="facts" as="xs:string*" select="(f:witness-date($witness), local:keeper($witness))[normalize-space()]"/>
    <header class="masthead witness-card">
      <p class="kicker"><a href="{f:page-of-number($document, $number)}">{f:page-title($document, $number)}</a></p>
      <h1>{f:label('witness', $language)} <span class="siglum">{f:siglum($witness)}</span></h1>
      <xsl:for-each select="f:witness-title($witness)"><p class="witness-title">{.}</p></xsl:for-each>
      <xsl:if test="exists($facts)"><p class="facts">{string-join($facts, ' · ')}</p></xsl:if>
      <xsl:if test="$witness/@xml:id">
        <p class="hint"><a href="{f:href($witness, '')}">{f:label('witness-description', $language)}</a></p>
      </xsl:if>
    </header>
  </xsl:function>

  <!-- What a witness is called, without its siglum, date and the rest of its description. -->
  <xsl:function name="f:witness-title" as="xs:string?">
    <xsl:param name="witness" as="element()"/>
    <xsl:variable name="named" as="element()?" select="($witness/(tei:name, tei:title, tei:head/tei:title, tei:bibl/tei:title, tei:biblStruct//tei:title,
        tei:msDesc/tei:head, tei:msDesc/tei:msIdentifier/tei:msName, tei:label, tei:orgName, tei:objectIdentifier))[normalize-space()][1]"/>
    <xsl:variable name="words" as="xs:string" select="if ($named) then f:plain($named) else local:opening($witness)"/>
    <xsl:sequence select="$words[. ne ''][. ne f:siglum($witness)]"/>
  </xsl:function>

  <!-- The words of a witness that has no name: all of a short description, the beginning of a long one. -->
  <xsl:function name="local:opening" as="xs:string">
    <xsl:param name="witness" as="element()"/>
    <xsl:variable name="words" as="xs:string" select="f:plain($witness/node()[not(self::tei:abbr or self::tei:idno or self::tei:listWit or self::tei:msDesc
        or self::tei:origDate or self::tei:date or self::tei:note)])"/>
    <xsl:variable name="clean" as="xs:string" select="replace($words, '^[\s:;,.=()–—-]+|[\s:;,(–—-]+$', '')"/>
    <xsl:sequence select="if (string-length($clean) le 160) then $clean else replace(substring($clean, 1, 150), '\s\S*$', '') || ' …'"/>
  </xsl:function>

  <xsl:function name="f:witness-date" as="xs:string?">
    <xsl:param name="witness" as="element()"/>
    <xsl:variable name="date" as="element()?" select="($witness//tei:origDate, $witness//tei:date)[1]"/>
    <xsl:sequence select="$date ! (f:plain(.), f:date-label(., $language))[normalize-space()][1]"/>
  </xsl:function>

  <!-- Place, house and shelfmark. -->
  <xsl:function name="local:keeper" as="xs:string?">
    <xsl:param name="witness" as="element()"/>
    <xsl:variable name="where" as="element()?" select="($witness//tei:msIdentifier)[1]"/>
    <xsl:variable name="said" as="xs:string*" select="$where/(tei:settlement, tei:repository, tei:institution, tei:collection, tei:idno) ! f:plain(.)"/>
    <xsl:sequence select="string-join(distinct-values($said[. ne '']), ', ')[. ne '']"/>
  </xsl:function>

</xsl:stylesheet>
