<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Indexes after the texts: LaTeX finds the pages, or pages and lines; words and order of the items are ours. -->
<xsl:stylesheet version="3.0" expand-text="no" exclude-result-prefixes="#all" default-mode="m:latex"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:latex/indexes">

  <xsl:key name="f:indexed" match="fo:block[@role = 'BibEntry']/fo:inline[@print:page-of]" use="@print:page-of"/>

  <!-- Whether a heading opens an index whose pages LaTeX can find: its items stand after all that they point to. -->
  <xsl:function name="f:opens-index" as="xs:boolean">
    <xsl:param name="heading" as="element()"/>
    <xsl:sequence select="exists(local:items($heading)[@role = 'BibEntry']/fo:inline/@print:page-of)
      and exists($heading/ancestor::fo:page-sequence/preceding-sibling::fo:page-sequence[@format = '1'])"/>
  </xsl:function>

  <xsl:function name="local:items" as="element()*">
    <xsl:param name="heading" as="element()"/>
    <xsl:variable name="next" as="element()?" select="$heading/following-sibling::*[@role = 'H1'][1]"/>
    <xsl:sequence select="$heading/following-sibling::*[empty($next) or . &lt;&lt; $next]"/>
  </xsl:function>

  <!-- The heading of the index in which an item stands, if it is one. -->
  <xsl:function name="f:index-of-item" as="element()?">
    <xsl:param name="item" as="element()"/>
    <xsl:sequence select="$item/preceding-sibling::*[@role = 'H1'][1][f:opens-index(.)]"/>
  </xsl:function>

  <!-- The indexes of a book, by the headings that open them. -->
  <xsl:function name="f:index-headings" as="element()*">
    <xsl:param name="book" as="element(fo:root)"/>
    <xsl:sequence select="$book/fo:page-sequence/fo:flow/fo:block[@role = 'H1'][@id][f:opens-index(.)]"/>
  </xsl:function>

  <xsl:function name="f:index-name" as="xs:string">
    <xsl:param name="heading" as="element()"/>
    <xsl:sequence select="replace(replace($heading/@id, '^back--', ''), '[^A-Za-z0-9]', '')"/>
  </xsl:function>

  <!-- The number of an item: the order of the book, which knows how its languages sort. -->
  <xsl:function name="local:number" as="xs:string">
    <xsl:param name="item" as="element()"/>
    <xsl:sequence select="format-number(count($item/preceding-sibling::*) + 1, '00000')"/>
  </xsl:function>

  <!-- At a place that indexes point to: what tells LaTeX so. -->
  <xsl:function name="f:located" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="items" as="element()*" select="$element/@id ! key('f:indexed', ., root($element))/.."/>
    <xsl:sequence select="string-join($items[f:index-of-item(.)] ! ('\locate{' || f:index-name(f:index-of-item(.)) || '}{' || local:number(.) || '}'))"/>
  </xsl:function>

  <!-- An index: its items, and where LaTeX prints them. -->
  <xsl:function name="f:index" as="xs:string">
    <xsl:param name="heading" as="element()"/>
    <xsl:variable name="name" as="xs:string" select="f:index-name($heading)"/>
    <xsl:variable name="items" as="xs:string*" select="local:items($heading) ! local:item(., $name)"/>
    <xsl:sequence select="string-join(($items, '\printindex[' || $name || ']&#xA;&#xA;'))"/>
  </xsl:function>

  <!-- An item; without a place of its own, as a letter over others, it is put where it belongs. -->
  <xsl:function name="local:item" as="xs:string">
    <xsl:param name="item" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="blocks" as="element()*" select="$item/descendant-or-self::fo:block[not(.//fo:block)]"/>
    <xsl:variable name="words" as="xs:string" select="string-join($blocks ! (f:label-of(.) || f:spoken(., f:drawn(node()[not(self::*/@print:page-of)]))), ' ')"/>
    <xsl:variable name="command" as="xs:string" select="if ($item/fo:inline/@print:page-of) then '\indexitem{' else '\indexword{'"/>
    <xsl:sequence select="$command || $name || '}{' || local:number($item) || '}{' || normalize-space($words) || '}&#xA;'"/>
  </xsl:function>

  <!-- What the preamble says of indexes. -->
  <xsl:function name="f:index-preamble" as="xs:string*">
    <xsl:param name="book" as="element(fo:root)"/>
    <xsl:variable name="headings" as="element()*" select="f:index-headings($book)"/>
    <xsl:if test="exists($headings)">
      <xsl:sequence select="
        '% Indexes: XeLaTeX runs makeindex by itself.',
        '\begin{filecontents*}[overwrite]{\jobname.ist}', 'delim_0 &quot;\\enspace &quot;', '\end{filecontents*}',
        '\usepackage{imakeidx}',
        '\newcommand{\headedabove}[1]{}\indexsetup{level=\headedabove,noclearpage}',
        $headings ! ('\makeindex[name=' || f:index-name(.) || ',title={},columns=2,options=-s \jobname.ist]'),
        '\protected\def\entryof#1{\csname item:#1\endcsname}\newcommand{\nopage}[1]{}',
        '\newcommand{\indexitem}[3]{\expandafter\gdef\csname item:#1:#2\endcsname{#3}}',
        '\newcommand{\indexword}[3]{\indexitem{#1}{#2}{#3}\index[#1]{#2@\entryof{#1:#2}|nopage}}'"/>
    </xsl:if>
  </xsl:function>

  <!-- After reledmac is loaded: how a place is told to an index. -->
  <xsl:function name="f:locate-command" as="xs:string*">
    <xsl:param name="book" as="element(fo:root)"/>
    <xsl:variable name="command" as="xs:string" select="if ($index-locators = 'lines') then '\ifnumbering\edindex[#1]{#2@\entryof{#1:#2}}\else\index[#1]{#2@\entryof{#1:#2}}\fi' else '\index[#1]{#2@\entryof{#1:#2}}'"/>
    <xsl:if test="exists(f:index-headings($book))">
      <xsl:sequence select="'\newcommand{\locate}[2]{' || $command || '}', '\renewcommand{\pagelinesep}{.}'[$index-locators = 'lines']"/>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
