<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     What stands before the text: the paper, fonts, languages, and how reledmac sets lines and series. -->
<xsl:stylesheet version="3.0" expand-text="no" exclude-result-prefixes="#all" default-mode="m:latex"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:latex/preamble">

  <xsl:function name="f:preamble" as="xs:string">
    <xsl:param name="book" as="element(fo:root)"/>
    <xsl:variable name="lines" as="xs:string*" select="
      '% A critical edition for XeLaTeX or LuaLaTeX with reledmac. Run it until no warning asks for another run: three times.',
      '\documentclass[10pt,twoside,openany]{book}',
      local:paper($book),
      '\usepackage{fontspec}',
      local:font($book),
      '\usepackage{polyglossia}',
      local:languages($book),
      local:reledmac($book),
      '\emergencystretch=3em',
      '\newcommand{\verseline}{\parindent=-2em\leftskip=4em\raggedright}',
      '% Notes bear the numbers of the edition.',
      '\makeatletter',
      '\newcommand{\notemark}[1]{\gdef\thefootnote{#1}\gdef\thefootnoteA{#1}}',
      '\makeatother'"/>
    <xsl:sequence select="string-join($lines ! (. || '&#xA;'))"/>
  </xsl:function>

  <xsl:function name="local:paper" as="xs:string">
    <xsl:param name="book" as="element(fo:root)"/>
    <xsl:variable name="master" as="element()" select="($book//fo:simple-page-master[@master-name = 'odd-1'], $book//fo:simple-page-master)[1]"/>
    <xsl:sequence select="'\usepackage[paperwidth=' || $master/@page-width || ',paperheight=' || $master/@page-height || ',inner=' || ($master/@margin-left, '20mm')[1]
      || ',outer=' || ($master/@margin-right, '25mm')[1] || ',top=' || ($master/@margin-top, '20mm')[1] || ',bottom=' || ($master/@margin-bottom, '25mm')[1] || ',includehead,includefoot]{geometry}'"/>
  </xsl:function>

  <!-- Of the families that are installed, that of the book before others, the one that lacks the fewest signs; no two signs become one. -->
  <xsl:function name="local:font" as="xs:string*">
    <xsl:param name="book" as="element(fo:root)"/>
    <xsl:variable name="families" as="xs:string*" select="tokenize($book/@font-family, ',') ! normalize-space(translate(., '&quot;''', ''))"/>
    <xsl:variable name="signs" as="xs:integer*" select="sort(distinct-values(string-to-codepoints(string($book)))[. gt 160])"/>
    <xsl:sequence select="
      '\makeatletter\newcount\lacking\newcount\fewest\fewest=100000\def\bookfamily{Latin Modern Roman}',
      '\def\signs{' || string-join($signs ! local:hex(.), ',') || '}',
      '\newcommand{\tryfamily}[1]{\IfFontExistsTF{#1}{{\fontspec{#1}\global\lacking=0 \@for\sign:=\signs\do{\iffontchar\font&quot;\sign\relax\else\global\advance\lacking by 1 \fi}}\ifnum\lacking&lt;\fewest\fewest=\lacking\def\bookfamily{#1}\fi}{}}',
      distinct-values(($families, 'Gentium Plus', 'Noto Serif', 'FreeSerif', 'DejaVu Serif')) ! ('\tryfamily{' || . || '}'),
      '\makeatother\expandafter\setmainfont\expandafter{\bookfamily}[Ligatures=TeXOff]'"/>
  </xsl:function>

  <xsl:function name="local:hex" as="xs:string">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="
      (if ($number ge 16) then local:hex($number idiv 16) else '') || substring('0123456789ABCDEF', $number mod 16 + 1, 1)"/>
  </xsl:function>

  <xsl:function name="local:languages" as="xs:string*">
    <xsl:param name="book" as="element(fo:root)"/>
    <xsl:variable name="main" as="xs:string" select="(f:tex-language($book/@xml:lang), 'english')[1]"/>
    <xsl:variable name="others" as="xs:string*" select="f:tex-languages($book)[. ne $main]"/>
    <xsl:sequence select="
      '\IfFileExists{gloss-' || $main || '.ldf}{\setdefaultlanguage{' || $main || '}}{\setdefaultlanguage{english}}',
      $others ! ('\IfFileExists{gloss-' || . || '.ldf}{\setotherlanguage{' || . || '}}{}'),
      ($main, $others)[. = ('greek', 'arabic', 'persian', 'hebrew', 'syriac', 'sanskrit', 'hindi', 'coptic', 'armenian', 'georgian')] ! local:script(.),
      '% Text in a language that polyglossia lacks keeps the hyphenation of the text around it.',
      '\newcommand{\spoken}[2]{\ifcsname text#1\endcsname\csname text#1\endcsname{#2}\else#2\fi}'"/>
  </xsl:function>

  <!-- A font for a script that the main family may lack. -->
  <xsl:function name="local:script" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="font" as="xs:string" select="(map:get(map { 'arabic': 'Amiri', 'persian': 'Amiri', 'sanskrit': 'Noto Serif Devanagari', 'hindi': 'Noto Serif Devanagari' }, $language), 'DejaVu Serif')[1]"/>
    <xsl:sequence select="'\IfFontExistsTF{' || $font || '}{\newfontfamily\' || $language || 'font{' || $font || '}[Ligatures=TeXOff]}{}'"/>
  </xsl:function>

  <xsl:function name="local:reledmac" as="xs:string*">
    <xsl:param name="book" as="element(fo:root)"/>
    <xsl:variable name="series" as="xs:string*" select="f:tex-series($book)"/>
    <xsl:variable name="letters" as="xs:string+" select="(for $n in 1 to count($series) return f:tex-letter($n), 'A'[empty($series)])"/>
    <xsl:sequence select="
      '\usepackage[series={' || string-join($letters, ',') || '},noend,noeledsec,noledgroup]{reledmac}',
      for $n in 1 to count($series) return '% Series ' || $letters[$n] || ': ' || normalize-space($series[$n]),
      $letters ! ('\Xarrangement[' || . || ']{paragraph}'),
      '\Xnumberonlyfirstinline[' || string-join($letters, ',') || ']',
      '\Xlemmaseparator[' || string-join($letters, ',') || ']{]}',
      '\lineation{page}', '\linenummargin{outer}', '\firstlinenum{5}', '\linenumincrement{5}'"/>
  </xsl:function>

</xsl:stylesheet>
