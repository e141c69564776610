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
    <xsl:sequence select="if (exists($path)) then local:joined($path, $tradition) else ()"/>
  </xsl:function>

  <!-- The parts with their separator; a stop of an abbreviation is not doubled. -->
  <xsl:function name="local:joined" as="xs:string">
    <xsl:param name="path" as="xs:string*"/>
    <xsl:param name="tradition" as="element()"/>
    <xsl:sequence select="replace(string-join($path, $tradition/@separator) || $tradition/@end, '([.])[.](\s|$)', '$1$2')"/>
  </xsl:function>

  <!-- The parts of an archive reference from the repository down to the leaf, as the tradition of $language writes them. -->
  <xsl:function name="f:archive-path" as="xs:string*">
    <xsl:param name="record" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="tradition" as="element()?" select="local:tradition($language)"/>
    <xsl:variable name="identifier" as="element()?" select="$record/descendant-or-self::tei:msIdentifier[1]"/>
    <xsl:variable name="parts" as="element()*" select="$identifier/descendant::tei:idno[@type = $tradition/level/@name],
      $record/(tei:citedRange | tei:biblScope)[@unit = $tradition/level/@name]"/>
    <xsl:variable name="printed" as="xs:string*">
      <xsl:for-each select="$tradition/level">
        <xsl:variable name="level" as="element()" select="."/>
        <xsl:variable name="values" as="xs:string*" select="$parts[(@type, @unit)[1] = $level/@name] ! local:value(.)"/>
        <xsl:sequence select="if (@name = ('leaf', 'page')) then string-join($values, ', ')[. ne ''] ! local:leaves(., $level)
          else $values ! local:part(., $level)"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="if (exists($printed)) then (local:repository($identifier, $language), $printed) else ()"/>
  </xsl:function>

  <!-- What a part is tagged with: the ends of a range, else its words. -->
  <xsl:function name="local:value" as="xs:string">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="if ($part/@from) then string-join(distinct-values($part/(@from, @to)), '-') else f:plain($part)"/>
  </xsl:function>

  <!-- A fonds that is a name has a form of its own; Soviet fonds have a Latin letter in Latin script. -->
  <xsl:function name="local:part" as="xs:string">
    <xsl:param name="value" as="xs:string"/>
    <xsl:param name="level" as="element()"/>
    <xsl:variable name="script" as="xs:string" select="if ($level/../@script eq 'Latn' and $level/@name eq 'fonds')
      then replace(replace($value, '^Р-', 'R-'), '^А-', 'A-') else $value"/>
    <xsl:variable name="form" as="xs:string" select="($level/@named[matches($value, '^\p{L}.*[\p{L}.]$')], $level/@one)[1]"/>
    <xsl:sequence select="local:filled($form, $script)"/>
  </xsl:function>

  <!-- Leaves in canonical spelling (12v-15, 17) as the tradition writes them: 12об.–15, 17. -->
  <xsl:function name="local:leaves" as="xs:string">
    <xsl:param name="value" as="xs:string"/>
    <xsl:param name="level" as="element()"/>
    <xsl:variable name="verso" as="element()" select="$level/../verso"/>
    <xsl:variable name="back" as="xs:boolean" select="matches($value, '[\d\p{L}]v$')"/>
    <xsl:variable name="last" as="xs:string" select="string($verso/@last[$back])"/>
    <xsl:variable name="front" as="xs:string" select="translate(replace(replace($value, '([\d\p{L}])v$', '$1'), '([\d\p{L}])v([-,])', '$1' || $verso/@one || '$2'), '-', '–')"/>
    <xsl:variable name="form" as="xs:string" select="($level/@many[matches($value, '[-,]')], $level/@one)[1]"/>
    <xsl:sequence select="if ($level/../@order eq 'number-first') then local:filled($form, $front) || $last
      else local:filled($form, $front || $last)"/>
  </xsl:function>

  <xsl:function name="local:filled" as="xs:string">
    <xsl:param name="form" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:sequence select="substring-before($form, '{}') || $value || substring-after($form, '{}')"/>
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
