<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Valid nesting by construction: blocks never stand inside runs, and runs never stand bare in a flow. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:fo/flow">

  <!-- Whether a result node is a block for FO. -->
  <xsl:function name="local:is-block" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="exists($node[self::fo:block or self::fo:list-block or self::fo:table or self::fo:block-container])"/>
  </xsl:function>

  <!-- Whether a run prints or marks anything. -->
  <xsl:function name="local:is-void" as="xs:boolean">
    <xsl:param name="run" as="node()*"/>
    <xsl:sequence select="every $node in $run satisfies $node instance of text() and normalize-space($node) = ''"/>
  </xsl:function>

  <!-- Content as a sequence of blocks: runs between blocks get blocks of their own. -->
  <xsl:function name="f:flow" as="element()*">
    <xsl:param name="content" as="node()*"/>
    <xsl:sequence select="local:flow((), $content)"/>
  </xsl:function>

  <xsl:function name="local:flow" as="element()*">
    <xsl:param name="first" as="attribute()*"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:for-each-group select="$content" group-adjacent="local:is-block(.)">
      <xsl:variable name="run" as="xs:integer" select="position()"/>
      <xsl:choose>
        <xsl:when test="current-grouping-key()">
          <xsl:sequence select="current-group()"/>
        </xsl:when>
        <xsl:when test="local:is-void(current-group())"/>
        <xsl:otherwise>
          <fo:block text-indent="0pt">
            <xsl:sequence select="$first[$run = 1], current-group()"/>
          </fo:block>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

  <!-- On blocks whose lines are counted. -->
  <xsl:function name="f:counted" as="attribute()?">
    <xsl:if test="$has-line-keys"><xsl:attribute name="print:counted" select="'lines'"/></xsl:if>
  </xsl:function>

  <!-- On blocks whose lines are not, though they stand in such a block. -->
  <xsl:function name="f:uncounted" as="attribute()?">
    <xsl:if test="$has-line-keys"><xsl:attribute name="print:counted" select="'no'"/></xsl:if>
  </xsl:function>

  <!-- On the block of a division with a number, whose lines may be counted by themselves: what a number calls it. -->
  <xsl:function name="f:numbered-division" as="attribute()?">
    <xsl:param name="name" as="xs:string?"/>
    <xsl:if test="$has-line-keys and $name"><xsl:attribute name="print:division" select="$name"/></xsl:if>
  </xsl:function>

  <!-- A block with these properties: a line of text, or a stack of blocks. -->
  <xsl:function name="f:block" as="element(fo:block)">
    <xsl:param name="properties" as="attribute()*"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:choose>
      <xsl:when test="$content ! local:is-block(.) = true()">
        <fo:block role="Div">
          <xsl:sequence select="$properties[not(name() = 'text-indent')],
            local:flow($properties[name() = 'text-indent'], $content)"/>
        </fo:block>
      </xsl:when>
      <xsl:otherwise>
        <fo:block>
          <xsl:sequence select="$properties, $content"/>
        </fo:block>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A run with these properties; a block where the content has blocks. -->
  <xsl:function name="f:run" as="node()*">
    <xsl:param name="properties" as="attribute()*"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:choose>
      <xsl:when test="$content ! local:is-block(.) = true()">
        <xsl:sequence select="f:block($properties[not(name() = ('baseline-shift', 'font-size'))], $content)"/>
      </xsl:when>
      <xsl:when test="empty($properties) or empty($content) and not($properties[name() = 'id'])">
        <xsl:sequence select="$content"/>
      </xsl:when>
      <xsl:otherwise>
        <fo:inline>
          <xsl:sequence select="$properties, $content"/>
        </fo:inline>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Content with $lead at the very beginning of its first line. -->
  <xsl:function name="f:led" as="node()*">
    <xsl:param name="lead" as="node()*"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:variable name="solid" as="node()*" select="$content[not(. instance of text() and normalize-space() = '')]"/>
    <xsl:variable name="first" as="node()?" select="$solid[1]"/>
    <xsl:choose>
      <xsl:when test="$first/self::fo:block">
        <fo:block>
          <xsl:sequence select="$first/@*, f:led($lead, $first/node())"/>
        </fo:block>
        <xsl:sequence select="$solid[position() gt 1]"/>
      </xsl:when>
      <xsl:when test="$first ! local:is-block(.)">
        <fo:block>
          <xsl:sequence select="$lead"/>
        </fo:block>
        <xsl:sequence select="$solid"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$lead, $content"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Content that belongs in one run: blocks are opened up, with a space between them. -->
  <xsl:function name="f:run-in" as="node()*">
    <xsl:param name="content" as="node()*"/>
    <xsl:for-each select="$content">
      <xsl:variable name="place" as="xs:integer" select="position()"/>
      <xsl:choose>
        <xsl:when test="self::fo:block">
          <xsl:sequence select="f:text(' ')[$place gt 1]"/>
          <xsl:sequence select="f:run(@*[name() = ('id', 'xml:lang', 'language', 'font-style', 'font-weight')], f:run-in(node()))"/>
          <xsl:sequence select="f:text(' ')[$place lt count($content)]"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="."/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:function>

  <!-- A text node, to join with other content. -->
  <xsl:function name="f:text" as="text()">
    <xsl:param name="words" as="xs:string?"/>
    <xsl:value-of select="$words"/>
  </xsl:function>

  <!-- The language of an element that changes it; shaping of right-to-left scripts wants no FO language. -->
  <xsl:function name="f:lang" as="attribute()*">
    <xsl:param name="element" as="element()"/>
    <xsl:for-each select="$element/@xml:lang[normalize-space()]">
      <xsl:attribute name="xml:lang" select="."/>
      <xsl:attribute name="language" select="f:hyphenation(.)"/>
      <xsl:if test="f:hyphenation(.) = 'none'">
        <xsl:attribute name="hyphenate" select="'false'"/>
      </xsl:if>
      <xsl:variable name="around" as="xs:string" select="string(($element/ancestor::*/@xml:lang)[last()])"/>
      <xsl:if test="not(f:alignment(., $element) = f:alignment($around, $element))">
        <xsl:attribute name="text-align" select="f:alignment(., $element)"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- The languages that have patterns: those of fop-hyph and our own for Kazakh. -->
  <xsl:variable name="local:patterned" as="xs:string*" select="tokenize('
    af as bg bn ca cop cs cy da de el en eo es et eu fi fr ga gl grc gu hi hr hsb hy ia id is it kk kmr kn la lo lt lv ml mn mr nb nl nn or pa pl pt ro ru sa sk sl sr sv ta te tk tr uk')"/>

  <!-- How lines of a language end: ragged where words can't be divided, lest the spaces between them run down the page as
       rivers. Scripts that never divide words, or break anywhere, are flush at both ends by custom. -->
  <xsl:function name="f:alignment" as="xs:string">
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="local:alignment($language, string(f:book-setting('alignment', $node)))"/>
  </xsl:function>

  <xsl:function name="local:alignment" as="xs:string" cache="yes">
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="setting" as="xs:string"/>
    <xsl:sequence select="
      if ($setting = 'justified') then 'justify'
      else if ($setting = 'ragged') then 'start'
      else if ($language = '' or f:direction($language) = 'rtl' or f:primary-language($language) = ('zh', 'ja', 'ko', 'th', 'lzh', 'zxx', 'und', 'mul')) then 'justify'
      else if (f:hyphenation($language) = $local:patterned) then 'justify'
      else 'start'"/>
  </xsl:function>

  <!-- The language of the hyphenation patterns: two letters where there are two. -->
  <xsl:function name="f:hyphenation" as="xs:string" cache="yes">
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="primary" as="xs:string" select="f:primary-language($language)"/>
    <xsl:variable name="short" as="map(xs:string, xs:string)" select="map {
      'lat': 'la', 'eng': 'en', 'ger': 'de', 'deu': 'de', 'fre': 'fr', 'fra': 'fr', 'ita': 'it', 'spa': 'es', 'rus': 'ru', 'kaz': 'kk', 'gre': 'el', 'ell': 'el',
      'tur': 'tr', 'por': 'pt', 'ukr': 'uk', 'pol': 'pl', 'srp': 'sr', 'hrv': 'hr', 'slv': 'sl', 'ces': 'cs', 'cze': 'cs' }"/>
    <xsl:sequence select="
      if (f:direction($language) = 'rtl' or $primary = ('und', 'mul', 'zxx') or not(matches($primary, '^[a-z]{2,3}$'))) then 'none'
      else (map:get($short, $primary), $primary)[1]"/>
  </xsl:function>

  <!-- Blocks in the writing direction of their language, if it differs from the direction around them. -->
  <xsl:function name="f:directed" as="element()*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="content" as="element()*"/>
    <xsl:variable name="outer" as="xs:string" select="f:direction(string(($element/ancestor::*/@xml:lang)[last()]))"/>
    <xsl:variable name="inner" as="xs:string" select="if ($element/@xml:lang) then f:direction($element/@xml:lang) else $outer"/>
    <xsl:choose>
      <xsl:when test="$inner = $outer or empty($content)">
        <xsl:sequence select="$content"/>
      </xsl:when>
      <xsl:otherwise>
        <fo:block-container writing-mode="{if ($inner = 'rtl') then 'rl-tb' else 'lr-tb'}">
          <fo:block role="Div" start-indent="0pt" end-indent="0pt">
            <xsl:sequence select="$content"/>
          </fo:block>
        </fo:block-container>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
