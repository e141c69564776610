<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Authority records: persons, organisations, places, works, events, and their names. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:f="https://basylym.org/ns/function">

  <!-- Whether a bibliographic record is of an archive item and not of a work. -->
  <xsl:function name="f:is-archival" as="xs:boolean">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="exists($record/(self::tei:msDesc, self::*[@type = 'archival'], self::tei:bibl[tei:msIdentifier]))"/>
  </xsl:function>

  <!-- The record that a name, title, reference or date points to. -->
  <xsl:function name="f:record" as="element()?">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="(f:targets($name/@ref), f:targets($name/@corresp), f:targets($name/@key), f:targets($name/@target), f:targets($name/@sameAs))
      [f:is-record(.)][1]"/>
  </xsl:function>

  <!-- Whether an element is a record that an index can list. -->
  <xsl:function name="f:is-record" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[self::tei:person or self::tei:personGrp or self::tei:persona or self::tei:org
      or self::tei:place or self::tei:event or self::tei:bibl or self::tei:biblStruct or self::tei:biblFull
      or self::tei:msDesc or self::tei:object or self::tei:nym or self::tei:item or self::tei:relation or self::tei:category])"/>
  </xsl:function>

  <!-- The names of a record, preferred forms first. -->
  <xsl:function name="f:record-names" as="element()*">
    <xsl:param name="record" as="element()"/>
    <xsl:variable name="names" as="element()*" select="$record/(
      tei:persName | tei:orgName | tei:placeName | tei:geogName | tei:settlement | tei:eventName | tei:objectName | tei:name
      | tei:label | tei:head | tei:term | tei:desc[$record/self::tei:category or $record/self::tei:relation]
      | tei:title | tei:monogr/tei:title | tei:analytic/tei:title | tei:msIdentifier/tei:msName | tei:form)"/>
    <xsl:variable name="preferred" as="element()*" select="$names[@type = ('norm', 'main', 'preferred', 'reg', 'standard')]"/>
    <xsl:sequence select="$preferred, ($names except $preferred)"/>
  </xsl:function>

  <!-- The name of a record in $language, else in another; its id if it has no name. -->
  <xsl:function name="f:display-name" as="xs:string" cache="yes">
    <xsl:param name="record" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="names" as="element()*" select="f:record-names($record)"/>
    <xsl:variable name="preferred" as="element()*" select="$names[@type = ('norm', 'main', 'preferred', 'reg', 'standard')]"/>
    <xsl:sequence select="(
      f:in-language(if ($preferred) then $preferred else $names, $language) ! f:spaced(.),
      f:first-words(f:spaced($record), 8),
      string($record/@xml:id))[. ne ''][1]"/>
  </xsl:function>

  <!-- A short name for the apparatus: an abbreviated name or surname if there is one. -->
  <xsl:function name="f:short-name" as="xs:string">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="(
      $record//(tei:abbr | *[@type = ('short', 'abbr', 'siglum')])[normalize-space()][1] ! f:plain(.),
      $record/tei:persName[1]//tei:surname[1] ! f:plain(.),
      ($record/self::tei:bibl | $record/self::tei:biblStruct)//(tei:author | tei:editor)[1]//tei:surname[1] ! f:plain(.),
      $record/(tei:name | tei:persName)[1] ! f:plain(.),
      string($record/@n), $record/@xml:id[matches(., '^\p{Lu}')] ! string(.),
      $record[self::tei:editor or self::tei:author or self::tei:principal][string-length(.) le 40] ! f:plain(.), string($record/@xml:id))[. ne ''][1]"/>
  </xsl:function>

  <!-- The text of an element with a space between its parts, as name parts may touch in TEI. -->
  <xsl:function name="f:spaced" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      if ($element/* and empty($element/text()[normalize-space()])) then string-join($element/* ! f:spaced(.)[. ne ''], ' ')
      else f:plain($element)"/>
  </xsl:function>

</xsl:stylesheet>
