<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     What the heading of an edited document states: kind, author, addressee, subject, place, day, regest, source.
     From the record of its source, its correspDesc or its header; of a document within a text or of a text by itself. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/document-facts">

  <!-- A correspDesc belongs to what it points to, else to the text of its header. -->
  <xsl:key name="local:correspondence" match="tei:correspDesc" use="
    let $told := (f:targets(@corresp), f:targets(@ref))
    return if (exists($told)) then $told ! f:id-in-edition(.) else f:document(.)/@path || '#'"/>

  <xsl:function name="local:correspondence" as="element(tei:correspDesc)*">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="owners" as="xs:string*" select="
      if ($document/self::b:document) then $document/@path || '#'
      else ($document, f:document-source($document))[@xml:id] ! f:id-in-edition(.)"/>
    <xsl:sequence select="$owners ! key('local:correspondence', ., root($document))"/>
  </xsl:function>

  <!-- The elements that describe where a document comes from. -->
  <xsl:function name="local:sources" as="element()*">
    <xsl:param name="document" as="element()"/>
    <xsl:sequence select="
      if ($document/self::b:document) then $document/*/tei:teiHeader/tei:fileDesc/tei:sourceDesc/(tei:msDesc | tei:bibl | tei:biblStruct | tei:biblFull | (tei:listWit/tei:witness | tei:listBibl)/tei:msDesc)
      else f:document-source($document)"/>
  </xsl:function>

  <!-- Whether a text is by itself a document with a sender or a shelf mark, such as a letter. -->
  <xsl:function name="f:is-documentary" as="xs:boolean">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="exists(local:correspondence($document)/tei:correspAction) or (exists(local:sources($document)/self::tei:msDesc[exists(f:archive-parts(.))])
      and exists($document/*/tei:teiHeader/tei:profileDesc/tei:abstract[normalize-space()]))"/>
  </xsl:function>

  <!-- Whether a division, or a text of a group, is a document that its source describes. -->
  <xsl:function name="f:is-documentary-part" as="xs:boolean">
    <xsl:param name="part" as="element()"/>
    <xsl:sequence select="exists($part[self::tei:div or self::tei:text[parent::tei:group]][@source or @decls]) and exists(f:document-source($part))"/>
  </xsl:function>

  <!-- Authors and addressees by their names in $language. -->
  <xsl:function name="f:document-authors" as="element()*">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="told" as="element()*" select="$document[not(self::b:document)]/local:sources(.)/(tei:author | tei:monogr/tei:author | tei:analytic/tei:author)[normalize-space()]"/>
    <xsl:sequence select="if ($told) then local:one-language($told, $language) else local:party($document, 'sent', $language)"/>
  </xsl:function>

  <xsl:function name="f:document-addressees" as="element()*">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="told" as="element()*" select="local:party($document, 'received', $language)"/>
    <xsl:sequence select="if ($told) then $told
      else local:one-language(local:sources($document)/(* | tei:respStmt/*)[(@role, @type) = ('addressee', 'recipient')][normalize-space()], $language)"/>
  </xsl:function>

  <xsl:function name="local:party" as="element()*">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="action" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="local:one-language(local:correspondence($document)/tei:correspAction[@type = $action]/(tei:persName | tei:orgName | tei:name | tei:rs)[normalize-space()], $language)"/>
  </xsl:function>

  <!-- Of names that say the same in several languages, one; else all. -->
  <xsl:function name="local:one-language" as="element()*">
    <xsl:param name="names" as="element()*"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="if (count($names) gt 1 and count(distinct-values($names/@xml:lang)) = count($names)) then f:in-language($names, $language) else $names"/>
  </xsl:function>

  <!-- The name that its record has in $language, else its words. -->
  <xsl:function name="f:party-name" as="xs:string">
    <xsl:param name="party" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="record" as="element()?" select="($party/descendant-or-self::* ! f:record(.))[1]"/>
    <xsl:sequence select="if ($record and count($party//tei:persName | $party//tei:orgName) le 1) then f:display-name($record, $language) else f:plain($party)"/>
  </xsl:function>

  <!-- Its kind: the short title of its record, else the type that it has. -->
  <xsl:function name="f:document-kind" as="xs:string?">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="source" as="element()*" select="local:sources($document)"/>
    <xsl:variable name="word" as="xs:string?" select="($source/@subtype, $document/@subtype)[1] ! string()"/>
    <xsl:variable name="label" as="xs:string?" select="$word ! f:label('document-kind-' || ., $language)"/>
    <xsl:sequence select="(f:in-language($source/tei:title[@type = 'short'], $language) ! f:plain(.), $label[not(starts-with(., 'document-kind-'))], $word)[. ne ''][1]"/>
  </xsl:function>

  <!-- What it is about. -->
  <xsl:function name="f:document-subject" as="xs:string?">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="f:in-language(local:sources($document)/(tei:note[@type = 'subject'] | tei:term)[normalize-space()], $language) ! f:plain(node())"/>
  </xsl:function>

  <!-- Where and when it was written. -->
  <xsl:function name="f:document-place" as="element()?">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="sources" as="element()*" select="local:sources($document)[not($document/self::b:document and self::tei:bibl)]"/>
    <xsl:sequence select="(local:correspondence($document)/tei:correspAction[@type = 'sent']/(tei:placeName | tei:settlement),
      $sources/tei:placeName, $sources/tei:pubPlace, $sources//tei:origPlace)[normalize-space() or @ref][1]"/>
  </xsl:function>

  <xsl:function name="f:document-date" as="element()?">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="sources" as="element()*" select="local:sources($document)[not($document/self::b:document and self::tei:bibl)]"/>
    <xsl:sequence select="($sources[not($document/self::b:document)]/tei:date, local:correspondence($document)/tei:correspAction[@type = 'sent']/tei:date,
      $sources//tei:origDate)[normalize-space() or exists(f:date-key(.))][1]"/>
  </xsl:function>

  <!-- A date in words of $language; one that was inferred stands in brackets, as the source has it. -->
  <xsl:function name="f:document-day" as="xs:string?">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:for-each select="f:document-date($document)">
      <xsl:variable name="words" as="xs:string" select="(f:date-label(., $language), f:plain(.))[1]"/>
      <xsl:sequence select="if (starts-with(f:plain(.), '[') or @evidence = 'inferred' or @resp) then '[' || replace($words, '^\[|\]$', '') || ']' else $words"/>
    </xsl:for-each>
  </xsl:function>

  <!-- Place and day. -->
  <xsl:function name="f:document-dateline" as="xs:string">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="string-join((f:document-place($document) ! f:party-name(., $language), f:document-day($document, $language)), ', ')"/>
  </xsl:function>

  <!-- What the document says in short, in every language in which it is told, that of the page first. -->
  <xsl:function name="f:regests" as="element()*">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="told" as="element()*" select="
      if ($document/self::b:document) then $document/*/tei:teiHeader/tei:profileDesc/tei:abstract/*[normalize-space()]
      else local:sources($document)/(tei:note[@type = ('regest', 'abstract', 'summary')] | tei:msContents/tei:summary)[normalize-space()]"/>
    <xsl:variable name="first" as="element()?" select="f:in-language($told, $language)"/>
    <xsl:sequence select="$first, ($told except $first)"/>
  </xsl:function>

  <!-- What is said of the source and of the state of the text, in one language. -->
  <xsl:function name="f:document-note" as="element()?">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="f:in-language(local:sources($document)/tei:note[@type = $type or ($type = 'legend' and @type = 'source')][normalize-space()], $language)"/>
  </xsl:function>

  <!-- The archive items that it comes from. -->
  <xsl:function name="f:document-items" as="element()*">
    <xsl:param name="document" as="element()"/>
    <xsl:sequence select="if ($document/self::b:document) then local:sources($document)[exists(f:archive-parts(.))] else f:document-archives($document)"/>
  </xsl:function>

</xsl:stylesheet>
