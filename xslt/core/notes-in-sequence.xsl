<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The works that the notes of a text cite, one after the other: where a pointer has no words of its own, the citation style says
     what stands there, and may say ibidem. A place in the work that follows the pointer is set among the words of the style. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/notes-in-sequence">

  <xsl:key name="local:citing" use="string(f:document(.)/@path)"
    match="(tei:ptr | tei:ref | tei:bibl)[@target or self::tei:bibl/@corresp][ancestor::tei:note][not(ancestor::tei:teiHeader | ancestor::tei:standOff)][exists(f:work-pointed-to(.))]"/>

  <!-- The record of the bibliography to which an element points. -->
  <xsl:function name="f:work-pointed-to" as="element()?">
    <xsl:param name="pointer" as="element()"/>
    <xsl:sequence select="f:targets(($pointer/@target, $pointer/self::tei:bibl/@corresp)[1])[1]
      [self::tei:bibl or self::tei:biblStruct or self::tei:biblFull][parent::tei:listBibl or parent::tei:standOff]"/>
  </xsl:function>

  <!-- The citations in the notes of a text, in their order. -->
  <xsl:function name="f:notes-in-sequence" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="key('local:citing', string($document/@path), root($document))"/>
  </xsl:function>

  <xsl:key name="local:numbered" match="tei:note[f:is-numbered-note(.)][normalize-space()]" use="string(f:document(.)/@path)"/>

  <!-- How a citation follows the one before it: in the same note, in the next one, or else ''. -->
  <xsl:function name="f:follows" as="xs:string">
    <xsl:param name="citation" as="element()"/>
    <xsl:param name="before" as="element()?"/>
    <xsl:variable name="note" as="element()" select="$citation/ancestor::tei:note[last()]"/>
    <xsl:variable name="last" as="element()?" select="$before/ancestor::tei:note[last()]"/>
    <xsl:sequence select="
      if (empty($last)) then ''
      else if ($last is $note) then 'same'
      else if (f:work-pointed-to($citation) is f:work-pointed-to($before)
        and exists(key('local:numbered', string(f:document($citation)/@path), root($citation))[. &gt;&gt; $last][. &lt;&lt; $note])) then ''
      else 'next'"/>
  </xsl:function>

  <!-- The place in a work: numbers of pages and the like that follow a pointer without words, with nothing between them. -->
  <xsl:function name="f:place-cited" as="element(tei:citedRange)?">
    <xsl:param name="pointer" as="element()"/>
    <xsl:sequence select="$pointer[self::tei:ptr or self::tei:ref][not(normalize-space())]
      /following-sibling::node()[not(self::text()[not(normalize-space())])][1]/self::tei:citedRange[exists(f:kind-of-place(.))]
      [matches(normalize-space(), '^\d+\p{L}?(\s?об\.)?([-–—]\d+\p{L}?(\s?об\.)?)?(,\s?\d+\p{L}?([-–—]\d+\p{L}?)?)*$')]"/>
  </xsl:function>

  <!-- What the numbers of a place count, as citation styles call it. -->
  <xsl:function name="f:kind-of-place" as="xs:string?">
    <xsl:param name="place" as="element(tei:citedRange)"/>
    <xsl:sequence select="map{'page': 'page', 'pp': 'page', 'p': 'page', 'leaf': 'folio', 'folio': 'folio', 'volume': 'volume', 'vol': 'volume', 'issue': 'issue',
      'chapter': 'chapter', 'section': 'section', 'paragraph': 'paragraph', 'line': 'line', 'column': 'column'}(lower-case($place/@unit))"/>
  </xsl:function>

  <!-- What the style says where a pointer in a note has no words: with a place after it, up to that place. -->
  <xsl:function name="f:note-citation" as="xs:string?">
    <xsl:param name="pointer" as="element()"/>
    <xsl:variable name="said" as="xs:string?" select="local:said($pointer)"/>
    <xsl:variable name="before" as="xs:string?" select="tokenize($said, $local:place)[1]"/>
    <xsl:sequence select="
      if (not(contains($said, $local:place))) then $said ! local:open-ended(., $pointer)
      else if ($pointer/following-sibling::node()[1][self::text()]) then replace($before, '[\s&#xA0;]+$', '')
      else $before"/>
  </xsl:function>

  <!-- What the style says after a place. -->
  <xsl:function name="f:after-place" as="xs:string?">
    <xsl:param name="place" as="element(tei:citedRange)"/>
    <xsl:variable name="pointer" as="element()?" select="$place/preceding-sibling::*[1][f:place-cited(.) is $place]"/>
    <xsl:sequence select="$pointer ! local:said(.)[contains(., $local:place)] ! tokenize(., $local:place)[last()] ! local:open-ended(., $place)"/>
  </xsl:function>

  <!-- The sign for a place in the templates of cite/Formatter.java. -->
  <xsl:variable name="local:place" as="xs:string" select="codepoints-to-string(983041)"/>

  <!-- Without its full stop where the text goes on with a sign of its own; the dot of an abbreviation gives way to another only. -->
  <xsl:function name="local:open-ended" as="xs:string">
    <xsl:param name="said" as="xs:string"/>
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="next" as="text()?" select="$element/following::text()[normalize-space()][1][ancestor::tei:note[last()] is $element/ancestor::tei:note[last()]]"/>
    <xsl:sequence select="if (matches($next, '^\s*\.')) then replace($said, '\.$', '')
      else if (matches($next, '^\s*[,;:)]')) then replace($said, '([^\p{L}])\.$', '$1') else $said"/>
  </xsl:function>

  <xsl:function name="local:said" as="xs:string?">
    <xsl:param name="pointer" as="element()"/>
    <xsl:variable name="document" as="element(b:document)?" select="$pointer[ancestor::tei:note][self::tei:ptr or self::tei:ref] ! f:document(.)"/>
    <xsl:if test="$document and exists(f:work-pointed-to($pointer)) and map:size($cited) gt 0">
      <xsl:variable name="all" as="element()*" select="f:notes-in-sequence($document)"/>
      <xsl:sequence select="$cited($language || ' ~' || $document/@id || ' ' || count($all[. &lt;&lt; $pointer]) + 1)[. ne '']"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
