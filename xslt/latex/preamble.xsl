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
      f:index-preamble($book),
      local:reledmac($book),
      '% After reledmac, since languages written from right to left load bidi.',
      '\usepackage{polyglossia}',
      local:languages($book),
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
    <xsl:variable name="main" as="xs:string" select="f:main-language($book)"/>
    <xsl:variable name="others" as="xs:string*" select="f:tex-languages($book)[. ne $main]"/>
    <xsl:sequence select="
      '\IfFileExists{gloss-' || $main || '.ldf}{\setdefaultlanguage{' || $main || '}}{\setdefaultlanguage{english}}',
      $others ! ('\IfFileExists{gloss-' || . || '.ldf}{\setotherlanguage{' || . || '}}{}'),
      ($main, $others)[map:contains($local:scripts, .)] ! local:script(.),
      '% Text in a language that polyglossia lacks keeps the hyphenation of the text around it.',
      '\newcommand{\speak}[1]{\ifcsname text#1\endcsname\selectlanguage{#1}\fi}',
      '\newcommand{\spoken}[2]{\ifcsname text#1\endcsname\csname text#1\endcsname{#2}\else#2\fi}'"/>
  </xsl:function>

  <!-- A font for a script that the main family may lack, and how its letters are joined. -->
  <xsl:variable name="local:scripts" as="map(xs:string, xs:string+)" select="map {
    'arabic': ('Arabic', 'Amiri', 'Noto Naskh Arabic', 'DejaVu Sans'), 'persian': ('Arabic', 'Amiri', 'Noto Naskh Arabic', 'DejaVu Sans'),
    'hebrew': ('Hebrew', 'Noto Serif Hebrew', 'FreeSerif', 'DejaVu Sans'), 'syriac': ('Syriac', 'Noto Sans Syriac', 'FreeSans'),
    'sanskrit': ('Devanagari', 'Noto Serif Devanagari', 'FreeSerif'), 'hindi': ('Devanagari', 'Noto Serif Devanagari', 'FreeSerif'),
    'greek': ('Greek', 'DejaVu Serif'), 'coptic': ('Coptic', 'Noto Sans Coptic', 'DejaVu Sans'), 'armenian': ('Armenian', 'DejaVu Serif'), 'georgian': ('Georgian', 'DejaVu Serif') }"/>

  <!-- The last of the fonts that are installed wins, so they are named from the last to the first. -->
  <xsl:function name="local:script" as="xs:string*">
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="known" as="xs:string+" select="map:get($local:scripts, $language)"/>
    <xsl:for-each select="reverse(tail($known))">
      <xsl:sequence select="'\IfFontExistsTF{' || . || '}{\ifdefined\' || $language || 'font\renewfontfamily\else\newfontfamily\fi\' || $language || 'font{' || . || '}[Script=' || head($known) || ',Ligatures=TeXOff]}{}'"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:reledmac" as="xs:string*">
    <xsl:param name="book" as="element(fo:root)"/>
    <xsl:variable name="series" as="xs:string*" select="f:tex-series($book)"/>
    <xsl:variable name="letters" as="xs:string+" select="(for $n in 1 to count($series) return f:tex-letter($n), 'A'[empty($series)])"/>
    <xsl:sequence select="
      '\usepackage{longtable}',
      '\usepackage[series={' || string-join($letters, ',') || '},noend,noledgroup]{reledmac}',
      for $n in 1 to count($series) return local:form($book, $series[$n], $letters[$n]),
      '\Xnumberonlyfirstinline[' || string-join($letters, ',') || ']',
      '\Xlemmaseparator[' || string-join($letters, ',') || ']{]}',
      f:locate-command($book),
      '\lineation{' || (if ($lines-count = 'page') then 'page' else 'section') || '}', '\linenummargin{' || $lines-side || '}',
      if ($lines-every = '0') then '\numberlinefalse' else ('\firstlinenum{' || $lines-every || '}', '\linenumincrement{' || $lines-every || '}')"/>
  </xsl:function>

  <!-- How a series is set at the foot: its form, its title, and what stands for a number that is not repeated. -->
  <xsl:function name="local:form" as="xs:string*">
    <xsl:param name="book" as="element(fo:root)"/>
    <xsl:param name="series" as="xs:string"/>
    <xsl:param name="letter" as="xs:string"/>
    <xsl:variable name="first" as="element()" select="($book//fo:footnote[@print:series = $series])[1]"/>
    <xsl:variable name="form" as="xs:string?" select="map:get(map { 'lines': 'normal', 'two-columns': 'twocol', 'three-columns': 'threecol' }, string($first/@print:form))"/>
    <xsl:sequence select="
      '% Series ' || $letter || ': ' || normalize-space($series),
      '\Xarrangement[' || $letter || ']{' || ($form, 'paragraph')[1] || '}',
      $first/@print:title ! ('\Xtxtbeforenotes[' || $letter || ']{' || f:tex(.) || '}'),
      ('\Xsymlinenum[' || $letter || ']{\textbar}')[empty($form) and not($first/@print:divider = 'space')]"/>
  </xsl:function>

</xsl:stylesheet>
