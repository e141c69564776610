<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Archive references as a concordance needs them: repository, parts from the fonds down to the leaf in plain values,
     and the forms of three languages; from records, manuscript descriptions and structured citations in a text. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/archive-citations">

  <!-- The levels from the top down; a collection and a number stand where an archive has no fonds. -->
  <xsl:variable name="f:archive-levels" as="xs:string+" select="'collection', 'fonds', 'inventory', 'year', 'part', 'file', 'box', 'folder', 'bundle', 'number', 'leaf', 'page'"/>

  <!-- The languages in which every reference is given. -->
  <xsl:variable name="f:archive-languages" as="xs:string+" select="'kk', 'ru', 'en'"/>

  <!-- What editors call the levels beside our names for them. -->
  <xsl:variable name="local:synonyms" as="map(xs:string, xs:string)" select="map {
    'fond': 'fonds', 'record-group': 'fonds', 'recordgroup': 'fonds', 'opis': 'inventory', 'series': 'inventory', 'delo': 'file', 'dossier': 'file', 'unit': 'file',
    'sviazka': 'bundle', 'karton': 'box', 'papka': 'folder', 'chast': 'part', 'folio': 'leaf', 'fol': 'leaf', 'sheet': 'leaf', 'list': 'leaf',
    'collection': 'collection', 'pp': 'page' }"/>

  <!-- The labels of a level in all traditions, with the endings of their cases, as a pattern; longer ones first. -->
  <xsl:function name="local:labels" as="xs:string" cache="yes">
    <xsl:param name="level" as="xs:string"/>
    <xsl:variable name="labels" as="xs:string*">
      <xsl:for-each select="doc('../i18n/archive-traditions.xml')/traditions/tradition/level[@name = $level]">
        <xsl:variable name="endings" as="xs:string" select="string(../@endings)"/>
        <xsl:sequence select="(@labels, @borrowed) ! tokenize(., '\|')[. ne ''] ! (local:spelled(.) || (if (string-length(.) gt 2) then $endings else ''))"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="[string-join(sort(distinct-values($labels), (), function($label) { -string-length($label) }), '|')](1)"/>
  </xsl:function>

  <!-- The words for the back of a leaf in all traditions, as a pattern. -->
  <xsl:variable name="local:backs" as="xs:string" select="
    string-join(sort(distinct-values(doc('../i18n/archive-traditions.xml')/traditions/tradition/verso/@read ! tokenize(., '\|')), (), function($word) { -string-length($word) }) ! local:spelled(.), '|')"/>

  <!-- A label as a pattern: stops and spaces of an abbreviation may be left out. -->
  <xsl:function name="local:spelled" as="xs:string">
    <xsl:param name="label" as="xs:string"/>
    <xsl:sequence select="replace($label, '\.', '\\.?\\s*') => replace(' ', '\\s*') => replace('''', '.')"/>
  </xsl:function>

  <!-- The level that an element tells; nothing if it is no part of an archive reference. -->
  <xsl:function name="f:archive-level" as="xs:string?">
    <xsl:param name="part" as="element()"/>
    <xsl:variable name="word" as="xs:string" select="lower-case(string(($part/self::tei:idno/@type, $part/(self::tei:citedRange | self::tei:biblScope)/@unit)[1]))"/>
    <xsl:sequence select="
      if ($part/self::tei:locus) then 'leaf'
      else if ($part/self::tei:collection[parent::tei:msIdentifier]) then 'collection'
      else if ($part/self::tei:idno/ancestor::tei:msIdentifier and empty($part/ancestor::tei:msIdentifier//tei:idno/@type/local:known(lower-case(.)))) then 'number'
      else local:known($word)"/>
  </xsl:function>

  <xsl:function name="local:known" as="xs:string?">
    <xsl:param name="word" as="xs:string"/>
    <xsl:sequence select="($f:archive-levels[. = $word], $local:synonyms($word))[1]"/>
  </xsl:function>

  <!-- Whether an element takes an archive reference apart: it has a part above the leaf that only archives have. -->
  <xsl:function name="f:is-archive-citation" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="local:told($element)/@level = ('fonds', 'inventory', 'file', 'bundle', 'box', 'folder')"/>
  </xsl:function>

  <!-- The record with the parts of what a citation cites: one that it points to, else itself. -->
  <xsl:function name="f:archive-record" as="element()">
    <xsl:param name="reference" as="element()"/>
    <xsl:variable name="records" as="element()*" select="(f:targets($reference/@corresp), f:targets($reference/@ref), f:targets($reference/@target), f:targets($reference/@sameAs))"/>
    <xsl:sequence select="($records[descendant-or-self::tei:msIdentifier], $reference)[1]"/>
  </xsl:function>

  <!-- The parts of a reference in their order; those of its record, the leaves its own. -->
  <xsl:function name="f:archive-parts" as="element(b:part)*">
    <xsl:param name="reference" as="element()"/>
    <xsl:variable name="own" as="element(b:part)*" select="local:told($reference)"/>
    <xsl:variable name="record" as="element()" select="f:archive-record($reference)"/>
    <xsl:variable name="whole" as="element(b:part)*" select="if ($record is $reference) then () else local:told($record)"/>
    <xsl:sequence select="
      for $level in $f:archive-levels
      return if ($level = ('leaf', 'page')) then ($own[@level = $level], $whole[@level = $level])[1]
      else ($whole[@level = $level], $own[@level = $level])[1]"/>
  </xsl:function>

  <xsl:function name="local:told" as="element(b:part)*">
    <xsl:param name="reference" as="element()"/>
    <xsl:variable name="identifier" as="element()?" select="($reference/self::tei:msIdentifier, $reference/tei:msIdentifier)[1]"/>
    <xsl:variable name="tellers" as="element()*" select="$identifier/(tei:collection | tei:idno | tei:idno//tei:idno),
      $reference/self::tei:bibl/(tei:idno | tei:idno//tei:idno | tei:citedRange | tei:biblScope), ($reference/tei:msContents//tei:locus)[1][@from][count($reference/tei:msContents//tei:locus) = 1]"/>
    <xsl:for-each-group select="$tellers[not(tei:idno)]" group-by="f:archive-level(.)">
      <b:part level="{current-grouping-key()}">{string-join(current-group() ! local:value(.), ', ')}</b:part>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The plain value of a part: no label, one sign for the verso, one hyphen for a range. -->
  <xsl:function name="local:value" as="xs:string">
    <xsl:param name="part" as="element()"/>
    <xsl:variable name="words" as="xs:string" select="normalize-space(f:plain($part))"/>
    <xsl:variable name="labels" as="xs:string" select="local:labels(f:archive-level($part))"/>
    <xsl:variable name="before" as="xs:string" select="'^(?:' || $labels || ')(?:\.\s*|\s+|(\d))'"/>
    <xsl:variable name="after" as="xs:string" select="'(?:\s*[-‑–]\s*|\s+)(?:' || $labels || ')\.?(\s+(?:' || $local:backs || '))?$'"/>
    <xsl:variable name="bare" as="xs:string" select="
      if (f:archive-level($part) = ('collection', 'number') or $labels eq '') then $words
      else if (matches($words, $before, 'i')) then replace($words, $before, '$1', 'i')
      else replace($words, $after, '$1', 'i')"/>
    <xsl:sequence select="
      if ($part/@from) then string-join(distinct-values(($part/@from, $part/@to)), '-')
      else if (f:archive-level($part) = 'leaf') then replace(replace($bare, '(\d\p{L}?)\s*-?\s*(?:' || $local:backs || ')\.?(\W|$)', '$1v$2', 'i'), '\s*[‑‒–—−]\s*', '-')
      else $bare"/>
  </xsl:function>

  <!-- The repository of a reference: what it is, whatever it is called there. -->
  <xsl:function name="f:archive-repository-key" as="xs:string">
    <xsl:param name="reference" as="element()"/>
    <xsl:variable name="teller" as="element()?" select="local:repository(f:archive-record($reference))"/>
    <xsl:variable name="record" as="element()?" select="$teller ! f:record(.)"/>
    <xsl:sequence select="if ($record) then f:document($record)/@path || '#' || $record/@xml:id else lower-case($teller ! local:written-repository(.))"/>
  </xsl:function>

  <!-- Its short name in $language, else as it is written. -->
  <xsl:function name="f:archive-repository" as="xs:string">
    <xsl:param name="reference" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="teller" as="element()?" select="local:repository(f:archive-record($reference))"/>
    <xsl:variable name="record" as="element()?" select="$teller ! f:record(.)"/>
    <xsl:variable name="short" as="element()*" select="$record/*[@type = ('abbr', 'short')]
      [f:primary-language(f:language(.)) = f:primary-language($language)]"/>
    <xsl:sequence select="(($short[1] ! f:plain(.)), $record ! f:display-name(., $language), $teller ! local:written-repository(.), '')[1]"/>
  </xsl:function>

  <!-- Its full name in $language. -->
  <xsl:function name="f:archive-repository-name" as="xs:string">
    <xsl:param name="reference" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="teller" as="element()?" select="local:repository(f:archive-record($reference))"/>
    <xsl:sequence select="($teller ! f:record(.) ! f:display-name(., $language), $teller ! local:written-repository(.), '')[1]"/>
  </xsl:function>

  <!-- The element that tells the repository: in a description, or before the numbers of a citation. -->
  <xsl:function name="local:repository" as="element()?">
    <xsl:param name="reference" as="element()"/>
    <xsl:variable name="identifier" as="element()?" select="($reference/self::tei:msIdentifier, $reference/tei:msIdentifier)[1]"/>
    <xsl:sequence select="(
      $identifier/tei:repository, $identifier/tei:institution,
      $reference/self::tei:bibl/(tei:orgName | tei:name | tei:abbr | tei:rs | tei:ref)[not(preceding-sibling::tei:idno)])[normalize-space() or @ref][1]"/>
  </xsl:function>

  <!-- A repository in words: an organisation within it too, and its town. -->
  <xsl:function name="local:written-repository" as="xs:string">
    <xsl:param name="teller" as="element()"/>
    <xsl:variable name="town" as="element()?" select="$teller/parent::tei:msIdentifier/tei:settlement[normalize-space()][1]"/>
    <xsl:variable name="name" as="xs:string" select="f:spaced($teller)"/>
    <xsl:sequence select="string-join(($name, $town ! f:plain(.)[not(contains($name, .))]), ', ')"/>
  </xsl:function>

  <!-- A part in words of $language: fonds 1227, 1227-қор; leaves as its tradition writes them. -->
  <xsl:function name="f:level-words" as="xs:string">
    <xsl:param name="part" as="element(b:part)"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="leaf" as="element(tei:bibl)?">
      <xsl:if test="$part/@level = ('leaf', 'page')"><tei:bibl><tei:msIdentifier><tei:idno type="{$part/@level}">{$part}</tei:idno></tei:msIdentifier></tei:bibl></xsl:if>
    </xsl:variable>
    <xsl:sequence select="($leaf ! f:archive-path(., $language)[last()], string-join(tokenize(f:label('level-' || $part/@level, $language), '\{n\}'), string($part)))[1]"/>
  </xsl:function>

  <!-- A reference, with its leaves or without, as the tradition of $language writes it; what has no parts of an archive, from the top down. -->
  <xsl:function name="f:archive-citation-form" as="xs:string">
    <xsl:param name="reference" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="leaves" as="xs:boolean"/>
    <xsl:variable name="parts" as="element(b:part)*" select="f:archive-parts($reference)[$leaves or not(@level = ('leaf', 'page'))]"/>
    <xsl:variable name="repository" as="xs:string" select="f:archive-repository($reference, $language)"/>
    <xsl:variable name="plain" as="element(tei:bibl)">
      <tei:bibl xml:lang="{$language}">
        <tei:msIdentifier>
          <tei:repository>{$repository}</tei:repository>
          <xsl:for-each select="$parts"><tei:idno type="{@level}">{.}</tei:idno></xsl:for-each>
        </tei:msIdentifier>
      </tei:bibl>
    </xsl:variable>
    <xsl:variable name="outside" as="element(b:part)*" select="$parts[@level = ('collection', 'number')]"/>
    <xsl:sequence select="
      if ($outside) then string-join(($repository, $parts)[string(.) ne ''] ! string(.), ', ')
      else (f:archive-form($plain, $language), string-join(($repository, $parts)[string(.) ne ''] ! string(.), ', '))[1]"/>
  </xsl:function>

</xsl:stylesheet>
