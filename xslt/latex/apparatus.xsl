<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The apparatus as edtext with a note of its series, and notes that are called by a mark. -->
<xsl:stylesheet version="3.0" expand-text="no" exclude-result-prefixes="#all" default-mode="m:latex"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:latex/apparatus">

  <xsl:key name="local:entry" match="fo:footnote[@print:lemma]" use="@print:lemma"/>
  <xsl:key name="local:place" match="fo:*[@id]" use="@id"/>
  <xsl:key name="local:end" match="fo:footnote[@print:lemma-end]" use="@print:lemma-end"/>

  <!-- The series of a book in the order of the settings; each has a letter of reledmac. -->
  <xsl:function name="f:tex-series" as="xs:string*">
    <xsl:param name="book" as="element(fo:root)"/>
    <xsl:variable name="marked" as="element()*" select="sort($book//fo:footnote[@print:series], (), function($note as element()) as xs:integer { ($note/@print:order ! xs:integer(.), 99)[1] })"/>
    <xsl:sequence select="distinct-values($marked ! @print:series)"/>
  </xsl:function>

  <xsl:function name="f:tex-letter" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="substring('ABCDEFGHIJKLMNOPQRSTUVWXY', $number, 1)"/>
  </xsl:function>

  <!-- Whether an entry can embrace its lemma: it stands whole in one run. -->
  <xsl:function name="local:embraces" as="xs:boolean">
    <xsl:param name="entry" as="element(fo:footnote)"/>
    <xsl:variable name="lemma" as="element()?" select="key('local:place', $entry/@print:lemma, root($entry))[1]"/>
    <xsl:sequence select="empty($entry/@print:lemma-end) and $lemma/self::fo:inline and empty($lemma//fo:block[not(ancestor::fo:footnote-body)])
      and normalize-space($lemma) and f:is-numbered($entry)"/>
  </xsl:function>

  <!-- Whether an inline is the lemma of an entry that embraces it and says where the lemma ends. -->
  <xsl:function name="f:embracing" as="xs:boolean">
    <xsl:param name="inline" as="element()"/>
    <xsl:sequence select="exists(key('local:entry', $inline/@id, root($inline))[local:embraces(.)][local:bracket(.)])"/>
  </xsl:function>

  <!-- The text after which an entry has said its lemma. -->
  <xsl:function name="local:bracket" as="text()?">
    <xsl:param name="entry" as="element(fo:footnote)"/>
    <xsl:variable name="body" as="element(fo:block)*" select="$entry/fo:footnote-body/fo:block"/>
    <xsl:sequence select="if (count($body) = 1 and empty($body//fo:block)) then $body/text()[starts-with(., ']')][1] else ()"/>
  </xsl:function>

  <!-- A lemma: edtext around it, and around that for each further entry; or the names of its ends. -->
  <xsl:template match="fo:inline[key('local:entry', @id)] | fo:wrapper[key('local:entry', @id)] | fo:inline[key('local:end', @id)] | fo:wrapper[key('local:end', @id)]" as="xs:string" priority="2">
    <xsl:variable name="content" as="xs:string"><xsl:next-match/></xsl:variable>
    <xsl:variable name="named" as="element()*" select="key('local:entry', @id)[not(local:embraces(.))], key('local:end', @id)[not(local:embraces(.))]"/>
    <xsl:variable name="start" as="xs:string" select="if ($named) then '\edlabel{' || f:tex-name(@id) || '}' else ''"/>
    <xsl:variable name="finish" as="xs:string" select="if ($named and normalize-space()) then '\edlabel{' || f:tex-name(@id) || ':end}' else ''"/>
    <xsl:sequence select="$start || local:embraced($content, key('local:entry', @id)[local:embraces(.)]) || $finish"/>
  </xsl:template>

  <xsl:function name="local:embraced" as="xs:string">
    <xsl:param name="content" as="xs:string"/>
    <xsl:param name="entries" as="element(fo:footnote)*"/>
    <xsl:sequence select="
      if (empty($entries)) then $content
      else local:embraced(f:braced('\edtext{', $content, '}{' || local:note($entries[1]) || '}'), tail($entries))"/>
  </xsl:function>

  <!-- The lemma as the entry words it, and what the entry says of it. -->
  <xsl:function name="local:note" as="xs:string">
    <xsl:param name="entry" as="element(fo:footnote)"/>
    <xsl:variable name="letter" as="xs:string" select="f:tex-letter(index-of(f:tex-series(root($entry)/fo:root), $entry/@print:series)[1])"/>
    <xsl:variable name="body" as="element(fo:block)*" select="$entry/fo:footnote-body/fo:block"/>
    <xsl:variable name="nodes" as="node()*" select="$body[1]/node()[not(@print:lines-of)]"/>
    <xsl:variable name="bracket" as="text()?" select="local:bracket($entry)"/>
    <xsl:variable name="lemma" as="xs:string" select="if ($bracket) then f:drawn($nodes[. &lt;&lt; $bracket]) else ''"/>
    <xsl:variable name="said" as="xs:string" select="
      if ($bracket) then f:tex(substring-after($bracket, ']')) || f:drawn($nodes[. >> $bracket]) else local:flat($entry/fo:footnote-body)"/>
    <xsl:sequence select="'\lemma{' || local:numbered(local:trimmed($lemma), $entry) || '}\' || $letter || 'footnote' || '[nosep]'[empty($bracket)] || '{' || local:trimmed($said) || '}'"/>
  </xsl:function>

  <!-- A lemma of one word that may stand more than once in its line. -->
  <xsl:function name="local:numbered" as="xs:string">
    <xsl:param name="lemma" as="xs:string"/>
    <xsl:param name="entry" as="element(fo:footnote)"/>
    <xsl:variable name="place" as="element()?" select="key('local:place', $entry/@print:lemma, root($entry))[1]"/>
    <xsl:variable name="word" as="xs:string" select="normalize-space($place)"/>
    <xsl:sequence select="
      if ($place/self::fo:inline and f:is-word-lemma($place) and $word = f:same-words($place/ancestor::fo:block[1]) and starts-with($lemma, $word)) then '\sameword{' || $word || '}' || substring-after($lemma, $word)
      else $lemma"/>
  </xsl:function>

  <xsl:function name="local:trimmed" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="replace($words, '^( |\\enspace\{\})+| +$', '')"/>
  </xsl:function>

  <!-- Everything in a foot as one run; blocks are parted by a space, its own mark is left to LaTeX. -->
  <xsl:function name="local:flat" as="xs:string">
    <xsl:param name="body" as="element()"/>
    <xsl:variable name="nodes" as="node()*" select="$body//node()[self::text() or self::fo:inline or self::fo:basic-link or self::fo:page-number-citation or self::fo:wrapper or self::fo:footnote or self::fo:external-graphic or self::fo:leader]
      [not(parent::fo:inline or parent::fo:basic-link or parent::fo:wrapper or ancestor::fo:footnote[. >> $body])][not(@print:lines-of)]"/>
    <xsl:variable name="pieces" as="xs:string*">
      <xsl:for-each-group select="$nodes" group-adjacent="path(..)">
        <xsl:sequence select="f:drawn(current-group())"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="local:trimmed(string-join($pieces[normalize-space()], ' '))"/>
  </xsl:function>

  <!-- An entry that embraces its lemma is written there; others name the lines between two places. -->
  <xsl:template match="fo:footnote[@print:lemma]" as="xs:string" priority="1">
    <xsl:variable name="to" as="xs:string" select="(@print:lemma-end, @print:lemma || ':end')[1]"/>
    <xsl:variable name="lemma" as="element()?" select="key('local:place', @print:lemma)[1]"/>
    <xsl:variable name="ends" as="xs:boolean" select="exists(@print:lemma-end) or exists($lemma[self::fo:inline or self::fo:wrapper][normalize-space()])"/>
    <xsl:sequence select="
      if (local:embraces(.)) then ''
      else if (not(f:is-numbered(.))) then '\footnote{' || local:flat(fo:footnote-body) || '}'
      else '\edtext{}{' || (if ($ends) then '\xxref{' || f:tex-name(@print:lemma) || '}{' || f:tex-name($to) || '}' else '') || local:note(.) || '}'"/>
  </xsl:template>

  <!-- A note that is called by a mark; LaTeX counts it. -->
  <xsl:template match="fo:footnote" as="xs:string">
    <xsl:variable name="mark" as="xs:string" select="normalize-space(fo:inline[1])"/>
    <xsl:variable name="words" as="xs:string" select="local:flat(fo:footnote-body)"/>
    <xsl:variable name="plain" as="xs:string" select="local:trimmed(replace($words, '^\\textsuperscript\{[^{}]*\}', ''))"/>
    <xsl:variable name="command" as="xs:string" select="if (f:is-numbered(.)) then '\footnoteA{' else '\footnote{'"/>
    <xsl:sequence select="f:label-of(fo:inline[1]) || (if ($mark = '') then '' else '\notemark{' || f:tex($mark) || '}') || $command || $plain || '}'"/>
  </xsl:template>

</xsl:stylesheet>
