<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Archive references: structured parts printed in the tradition of a language. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/archive-references">

  <!-- The archive reference of a record in the tradition of $language: its repository's short name,
       then its parts in the order and with the labels of i18n/archive-traditions.xml. -->
  <xsl:function name="f:archive-form" as="xs:string?">
    <xsl:param name="record" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="tradition" as="element()?" select="local:tradition($language)"/>
    <xsl:variable name="path" as="xs:string*" select="f:archive-path($record, $language)"/>
    <xsl:sequence select="if (exists($path)) then string-join($path, $tradition/@separator) || $tradition/@end else ()"/>
  </xsl:function>

  <!-- The parts of an archive reference from the repository down to the leaf, as the tradition of $language writes them. -->
  <xsl:function name="f:archive-path" as="xs:string*">
    <xsl:param name="record" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="tradition" as="element()?" select="local:tradition($language)"/>
    <xsl:variable name="identifier" as="element()?" select="$record/descendant-or-self::tei:msIdentifier[1]"/>
    <xsl:variable name="parts" as="element()*" select="$identifier/descendant::tei:idno[@type = $tradition/part/@level]"/>
    <xsl:variable name="printed" as="xs:string*">
      <xsl:for-each select="$tradition/part">
        <xsl:variable name="part" as="element()" select="."/>
        <xsl:sequence select="$parts[@type = $part/@level] ! replace($part/@form, '\{\}', f:plain(.))"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="if (exists($printed)) then (local:repository($identifier, $language), $printed) else ()"/>
  </xsl:function>

  <xsl:function name="local:tradition" as="element()?" cache="yes">
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="all" as="element()*" select="doc('../i18n/archive-traditions.xml')/traditions/tradition"/>
    <xsl:sequence select="($all[@language = f:primary-language($language)], $all[@language = 'en'])[1]"/>
  </xsl:function>

  <!-- The short name of the repository: its abbreviation in the language, else its name. -->
  <xsl:function name="local:repository" as="xs:string?">
    <xsl:param name="identifier" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="record" as="element()?" select="$identifier/tei:repository/@ref ! f:targets(.)[1]"/>
    <xsl:variable name="short" as="element()*" select="$record/*[@type = ('abbr', 'short')]"/>
    <xsl:variable name="wanted" as="element()*" select="$short[f:primary-language(f:language(.)) = f:primary-language($language)]"/>
    <xsl:sequence select="($wanted[1] ! f:plain(.), $record ! f:display-name(., $language),
      $identifier/(tei:repository | tei:institution)[1] ! f:plain(.))[. ne ''][1]"/>
  </xsl:function>

</xsl:stylesheet>
