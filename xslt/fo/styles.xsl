<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     How each kind of block and run is set, in one place for the designer: name, then FO properties. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/styles">

  <!-- Blocks. Leading is 14 pt; spaces are whole or half lines, so that facing pages keep register. -->
  <xsl:variable name="local:blocks" as="map(xs:string, xs:string)" select="map {
    'p': 'text-indent: 4mm',
    'p-first': 'text-indent: 0pt',
    'p-labelled': 'text-indent: -9mm',
    'flush': 'text-indent: 0pt; text-align: start',
    'head': 'text-indent: 0pt; text-align: center; hyphenate: false; keep-with-next.within-page: 7; font-weight: normal; font-style: normal',
    'head-1': 'font-size: 17pt; line-height: 21pt; space-before: 28pt; space-before.conditionality: retain; space-after: 28pt',
    'head-2': 'font-size: 12.5pt; line-height: 15pt; space-before: 21pt; space-after: 10.5pt; font-weight: bold',
    'head-3': 'font-size: 11.5pt; line-height: 14pt; space-before: 14pt; space-after: 7pt; font-style: italic',
    'head-4': 'text-align: start; space-before: 14pt; space-after: 3.5pt; font-weight: bold',
    'head-5': 'text-align: start; space-before: 7pt; space-after: 0pt; font-style: italic',
    'head-more': 'font-style: italic; font-size: 9.5pt; line-height: 12pt; space-after: 3.5pt',
    'head-list': 'text-align: start; space-before: 7pt; space-after: 3.5pt; font-style: italic',
    'head-caption': 'space-before: 3.5pt; space-after: 7pt; font-size: 9pt; line-height: 11pt; font-style: italic; keep-with-next.within-page: auto; keep-with-previous.within-page: 7',
    'head-verse': 'space-before: 14pt; space-after: 7pt; font-style: italic',
    'trailer': 'text-indent: 0pt; text-align: center; space-before: 7pt; font-style: italic; keep-with-previous.within-page: 7',
    'quote': 'space-before: 7pt; space-after: 7pt; start-indent: inherited-property-value(start-indent) + 6mm; end-indent: inherited-property-value(end-indent) + 4mm; font-size: 9.5pt; line-height: 12pt',
    'epigraph': 'space-before: 7pt; space-after: 14pt; start-indent: inherited-property-value(start-indent) + 34mm; text-indent: 0pt; text-align: start; font-size: 9.5pt; line-height: 12pt',
    'aside': 'space-before: 7pt; space-after: 7pt; start-indent: inherited-property-value(start-indent) + 4mm; font-size: 9pt; line-height: 11.5pt',
    'list': 'space-before: 3.5pt; space-after: 3.5pt',
    'lg': 'space-before: 7pt; space-after: 7pt; text-align: start; hyphenate: false',
    'l': 'text-align: start; hyphenate: false',
    'sp': 'space-before: 3.5pt',
    'speaker': 'text-indent: 0pt; keep-with-next.within-page: 7; letter-spacing: 0.06em; font-weight: bold; font-size: 9.5pt; line-height: 14pt',
    'stage': 'text-indent: 0pt; text-align: start; font-style: italic; space-before: 3.5pt; space-after: 3.5pt; start-indent: inherited-property-value(start-indent) + 4mm',
    'opener': 'text-indent: 0pt; text-align: start; space-after: 7pt',
    'salute': 'text-indent: 0pt; text-align: start; space-after: 3.5pt; keep-with-next.within-page: 7',
    'dateline': 'text-indent: 0pt; text-align: end; font-style: italic; space-after: 3.5pt',
    'closer': 'text-indent: 0pt; text-align: end; space-before: 7pt; keep-with-previous.within-page: 7; hyphenate: false',
    'signed': 'text-indent: 0pt; text-align: end; hyphenate: false; start-indent: inherited-property-value(start-indent) + 20mm; keep-together.within-page: 5',
    'figure': 'text-indent: 0pt; text-align: center; space-before: 10.5pt; space-after: 10.5pt',
    'figure-description': 'text-indent: 0pt; text-align: center; font-size: 9pt; line-height: 11pt; space-before: 3.5pt',
    'table': 'text-indent: 0pt; text-align: start; font-size: 9pt; line-height: 11.5pt; hyphenate: true',
    'outcomes': 'font-size: 8pt; line-height: 10.5pt; space-before: 3.5pt',
    'code': 'text-indent: 0pt; text-align: start; hyphenate: false; font-size: 8pt; line-height: 10.5pt; space-before: 3.5pt; space-after: 3.5pt; white-space-collapse: false; white-space-treatment: preserve; linefeed-treatment: preserve; wrap-option: wrap',
    'line': 'text-indent: -6mm; start-indent: inherited-property-value(start-indent) + 6mm; text-align: start; hyphenate: false',
    'record': 'start-indent: inherited-property-value(start-indent) + 5mm; text-indent: -5mm; text-align: start; space-after: 3.5pt',
    'document': 'space-before: 14pt; space-after: 14pt; start-indent: inherited-property-value(start-indent) + 6mm; end-indent: inherited-property-value(end-indent) + 0mm; text-indent: 0pt',
    'document-number': 'text-indent: 0pt; text-align: start; font-size: 9pt; line-height: 14pt; letter-spacing: 0.06em; keep-with-next.within-page: 7',
    'document-title': 'text-indent: 0pt; text-align: start; font-weight: bold; font-size: 10.5pt; hyphenate: false; keep-with-next.within-page: 7',
    'document-dateline': 'text-indent: 0pt; text-align: start; font-style: italic; font-size: 9.5pt; line-height: 12pt; space-before: 2pt; keep-with-next.within-page: 7',
    'document-facts': 'text-indent: 0pt; text-align: start; font-size: 8.5pt; line-height: 10.5pt; keep-with-next.within-page: 7',
    'document-regest': 'text-indent: 0pt; font-size: 9pt; line-height: 11pt; space-before: 5pt; hyphenate: true; keep-with-next.within-page: 5',
    'document-regest-other': 'text-indent: 0pt; font-size: 8pt; line-height: 10pt; space-before: 3pt; hyphenate: true; color: #333333',
    'document-legend': 'text-indent: 0pt; text-align: start; font-size: 8.5pt; line-height: 10.5pt; space-before: 4pt; keep-with-previous.within-page: 5',
    'foot': 'font-size: 8.5pt; line-height: 10.5pt; font-weight: normal; font-style: normal; text-align: justify; start-indent: 0pt; end-indent: 0pt; text-indent: 0pt; space-before: 0pt; space-after: 0pt; letter-spacing: normal; hyphenate: true; color: black; keep-with-next: auto; keep-together: auto; white-space-collapse: true; text-decoration: none',
    'foot-line': 'start-indent: 4mm; text-indent: -4mm',
    'foot-more': 'start-indent: 4mm; text-indent: 0pt',
    'small': 'font-size: 9pt; line-height: 11.5pt',
    'index-line': 'font-size: 8.5pt; line-height: 10.5pt; start-indent: inherited-property-value(start-indent) + 4mm; text-indent: -4mm; text-align: start; hyphenate: true',
    'archive-level': 'font-size: 8.5pt; line-height: 10.5pt; text-indent: 0pt; text-align: start',
    'index-letter': 'font-size: 9pt; line-height: 10.5pt; text-align: start; text-indent: 0pt; font-weight: bold; space-before: 10.5pt; keep-with-next.within-column: 7',
    'contents-1': 'space-before: 7pt; text-align: start; text-align-last: justify; start-indent: 6mm; text-indent: -6mm; end-indent: 9mm; last-line-end-indent: -9mm; hyphenate: false',
    'contents-2': 'text-align: start; text-align-last: justify; start-indent: 12mm; text-indent: -6mm; end-indent: 9mm; last-line-end-indent: -9mm; hyphenate: false',
    'contents-3': 'text-align: start; text-align-last: justify; start-indent: 18mm; text-indent: -6mm; end-indent: 9mm; last-line-end-indent: -9mm; hyphenate: false; font-size: 9.5pt'
  }"/>

  <!-- Runs of text, by element or by a word of @rend. -->
  <xsl:variable name="local:runs" as="map(xs:string, xs:string)" select="map {
    'italic': 'font-style: italic', 'upright': 'font-style: normal', 'bold': 'font-weight: bold', 'bolditalic': 'font-weight: bold; font-style: italic',
    (: No small capitals: FOP 2.11 asks no font for its smcp or onum, and capitals in smaller type would be other letters to whoever
       copies or searches the text, since FOP writes no ActualText. Spaced letters mark the words and leave them as they are. :)
    'smallcaps': 'letter-spacing: 0.06em; font-size: 0.92em',
    'spaced': 'letter-spacing: 0.08em',
    'super': 'baseline-shift: super; font-size: 0.7em', 'sub': 'baseline-shift: sub; font-size: 0.7em',
    'underline': 'text-decoration: underline', 'strike': 'text-decoration: line-through', 'overline': 'text-decoration: overline',
    'mono': 'font-size: 0.9em; hyphenate: false', 'large': 'font-size: 1.2em', 'small': 'font-size: 0.85em',
    'mark': 'baseline-shift: super; font-size: 6.5pt; font-style: normal; font-weight: normal; letter-spacing: 0pt; padding-start: 0.4pt; text-decoration: none; keep-together.within-line: always',
    'page-break': 'font-size: 0.72em; font-style: normal; font-weight: normal; letter-spacing: 0pt; color: #555555; keep-together.within-line: always; hyphenate: false; text-decoration: none',
    'kept': 'keep-together.within-line: always; hyphenate: false',
    'label': 'font-style: italic', 'muted': 'color: #555555', 'siglum': 'font-style: italic; hyphenate: false',
    'number': 'font-weight: bold'
  }"/>

  <!-- The words of @rend and the runs they stand for. -->
  <xsl:variable name="local:rend" as="map(xs:string, xs:string)" select="map {
    'italic': 'italic', 'italics': 'italic', 'i': 'italic', 'it': 'italic', 'ital': 'italic', 'slant': 'italic', 'oblique': 'italic', 'cursive': 'italic',
    'roman': 'upright', 'upright': 'upright', 'normal': 'upright', 'bold': 'bold', 'b': 'bold', 'strong': 'bold', 'bolditalic': 'bolditalic', 'bi': 'bolditalic',
    'smallcaps': 'smallcaps', 'smcap': 'smallcaps', 'sc': 'smallcaps', 'smallcap': 'smallcaps', 'small-caps': 'smallcaps', 'caps': 'smallcaps',
    'spaced': 'spaced', 'spaced-out': 'spaced', 'gesperrt': 'spaced', 'expanded': 'spaced', 'letterspaced': 'spaced',
    'sup': 'super', 'super': 'super', 'superscript': 'super', 'above': 'super', 'sub': 'sub', 'subscript': 'sub',
    'underline': 'underline', 'underlined': 'underline', 'u': 'underline', 'ul': 'underline', 'underscore': 'underline', 'doubleunderline': 'underline',
    'strikethrough': 'strike', 'strike': 'strike', 'overstrike': 'strike', 'line-through': 'strike', 'overline': 'overline', 'ol': 'overline',
    'mono': 'mono', 'monospace': 'mono', 'typewriter': 'mono', 'tt': 'mono', 'code': 'mono', 'large': 'large', 'larger': 'large', 'small': 'small', 'smaller': 'small'
  }"/>

  <xsl:variable name="local:alignments" as="map(xs:string, xs:string)" select="map {
    'center': 'center', 'centre': 'center', 'centered': 'center', 'centred': 'center', 'right': 'end', 'alignright': 'end', 'flushright': 'end', 'right-align': 'end',
    'left': 'start', 'alignleft': 'start', 'justify': 'justify' }"/>

  <!-- The properties of each named style, made once: a book asks for them at every block. -->
  <xsl:variable name="local:properties" as="map(xs:string, attribute()*)">
    <xsl:map>
      <xsl:for-each select="distinct-values((map:keys($local:blocks), map:keys($local:runs)))">
        <xsl:map-entry key=".">
          <xsl:for-each select="tokenize((map:get($local:blocks, .), map:get($local:runs, .))[1], '\s*;\s*')">
            <xsl:attribute name="{substring-before(., ':')}" select="normalize-space(substring-after(., ':'))"/>
          </xsl:for-each>
        </xsl:map-entry>
      </xsl:for-each>
    </xsl:map>
  </xsl:variable>

  <!-- The properties of the named styles; later names win. -->
  <xsl:function name="f:style" as="attribute()*">
    <xsl:param name="names" as="xs:string*"/>
    <xsl:sequence select="$names ! map:get($local:properties, .)"/>
  </xsl:function>

  <!-- What @rend, @rendition, @style and @align ask for, as far as words can say it. -->
  <xsl:function name="f:rendition" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="words" as="xs:string*" select="local:words($element)"/>
    <xsl:sequence select="f:style($words ! map:get($local:rend, .))"/>
    <xsl:for-each select="($words ! map:get($local:alignments, .))[1][f:is-block($element)]">
      <xsl:attribute name="text-align" select="."/>
    </xsl:for-each>
  </xsl:function>

  <!-- Whether the source says in words how an element looks. -->
  <xsl:function name="f:has-rendition" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="some $word in local:words($element) satisfies map:contains($local:rend, $word)"/>
  </xsl:function>

  <!-- What the renditions of the header say to which an element points. -->
  <xsl:function name="local:renditions" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if (contains($element/@rendition, '#') and $element/ancestor::b:document) then f:targets($element/@rendition)[self::tei:rendition] ! string(.) else ()"/>
  </xsl:function>

  <xsl:function name="local:words" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      if ($element/@rend or $element/@rendition or $element/@style)
      then distinct-values(($element/@rend, $element/@rendition, $element/@style, local:renditions($element)) ! tokenize(lower-case(.), '[\s;:#,()]+'))[. ne '']
      else ()"/>
  </xsl:function>

</xsl:stylesheet>
