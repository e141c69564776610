<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Verse: lines with hanging turns, stanzas apart; every fifth number in the margin, unless the make-up puts it there. -->
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
  xmlns:local="urn:basylym:fo/verse">

  <xsl:template match="tei:lg" as="element()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="flow" as="element()*" select="f:flow($content)"/>
    <xsl:if test="$flow">
      <xsl:variable name="block" as="element(fo:block)">
        <fo:block role="Div">
          <xsl:sequence select="f:anchor(.), f:lang(.), f:style('lg'), f:rendition(.), $flow"/>
        </fo:block>
      </xsl:variable>
      <xsl:sequence select="f:directed(., $block)"/>
    </xsl:if>
  </xsl:template>

  <!-- How far the second part of a shared line is set in, and a line that @rend or @style indents. -->
  <xsl:function name="local:indent" as="xs:decimal">
    <xsl:param name="line" as="element()"/>
    <xsl:variable name="indent" as="xs:string?" select="analyze-string(string($line/@rend), 'indent\(?([0-9])?')//*:group ! string(.)"/>
    <xsl:sequence select="
      if ($line/@part = 'M') then 18.0
      else if ($line/@part = 'F') then 32.0
      else if (matches($line/@rend, '^indent')) then 5.0 * (if ($indent) then xs:integer($indent) else 1)
      else 0.0"/>
  </xsl:function>

  <!-- A line of verse: number, then words; turned parts hang deeper. Inside a line of prose lines are parted by bars. -->
  <xsl:template match="tei:l" as="node()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="shift" as="xs:decimal" select="8.0 + local:indent(.)"/>
    <xsl:variable name="properties" as="attribute()*">
      <xsl:attribute name="start-indent" select="'inherited-property-value(start-indent) + ' || $shift + 6 || 'mm'"/>
      <xsl:attribute name="text-indent" select="'-' || (if (local:printed-number(.)) then $shift + 6 else 6) || 'mm'"/>
      <xsl:sequence select="local:mark(.)"/>
      <xsl:sequence select="f:style('l'), local:keeps(.)"/>
    </xsl:variable>
    <xsl:sequence select="f:directed(., f:block(
      (f:anchor(.), f:lang(.), f:counted(), $properties, f:rendition(.)), f:led((local:number(., $shift), f:carried-breaks(.)), $content)))"/>
  </xsl:template>

  <!-- Two lines of a stanza or speech at least stay together at its beginning and at its end. -->
  <xsl:function name="local:keeps" as="attribute()?">
    <xsl:param name="line" as="element()"/>
    <xsl:variable name="before" as="element()?" select="$line/preceding-sibling::*[1][self::tei:l]"/>
    <xsl:variable name="after" as="element()?" select="$line/following-sibling::*[1][self::tei:l]"/>
    <xsl:choose>
      <xsl:when test="empty($before) and $after"><xsl:attribute name="keep-with-next.within-page" select="4"/></xsl:when>
      <xsl:when test="$before and empty($after)"><xsl:attribute name="keep-with-previous.within-page" select="4"/></xsl:when>
    </xsl:choose>
  </xsl:function>

  <!-- Whether the make-up of the pages prints the number of a line in the margin. -->
  <xsl:function name="local:is-made-up" as="xs:boolean">
    <xsl:param name="line" as="element()"/>
    <xsl:sequence select="f:is-keyed-by-lines($line) and empty($line/(ancestor::tei:note | ancestor::b:apparatus))"/>
  </xsl:function>

  <!-- The number that the lines of a verse bear as they are printed. Without one: + for the part of a line, ^ for the
       first line of a division, nothing for others: from the numbers around it the make-up may know it. -->
  <xsl:function name="local:mark" as="attribute()?">
    <xsl:param name="line" as="element()"/>
    <xsl:if test="local:is-made-up($line)">
      <xsl:attribute name="print:number" select="(
        local:verse($line),
        '+'[$line/@part = ('M', 'F')],
        '^'[not($line/preceding::tei:l[1] ! local:division(.) is local:division($line))],
        '')[1]"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:division" as="element()?">
    <xsl:param name="line" as="element()"/>
    <xsl:sequence select="$line/ancestor::*[self::tei:div or self::tei:text or self::tei:floatingText or matches(local-name(), '^div[0-7]$')][1]"/>
  </xsl:function>

  <!-- The number of a verse; its later parts, said by others, have that of the first. -->
  <xsl:function name="local:verse" as="xs:string?">
    <xsl:param name="line" as="element()"/>
    <xsl:sequence select="
      if (normalize-space($line/@n)) then normalize-space($line/@n)
      else if ($line/@part = ('M', 'F')) then $line/preceding::tei:l[1][@part = ('I', 'M')] ! local:verse(.)
      else ()"/>
  </xsl:function>

  <!-- The numbers to print: every fifth, and whatever is not a plain count. -->
  <xsl:function name="local:printed-number" as="xs:string?">
    <xsl:param name="line" as="element()"/>
    <xsl:sequence select="
      $line[not(local:is-made-up(.))]/@n[not($line/@part = ('M', 'F'))][not(. castable as xs:integer) or xs:integer(.) mod 5 = 0][string-length(.) le 6] ! string(.)"/>
  </xsl:function>

  <!-- The number before a line, in a box of the width of the indent. -->
  <xsl:function name="local:number" as="element(fo:inline-container)?">
    <xsl:param name="line" as="element()"/>
    <xsl:param name="width" as="xs:decimal"/>
    <xsl:variable name="number" as="xs:string?" select="local:printed-number($line)"/>
    <xsl:if test="$number">
      <fo:inline-container inline-progression-dimension="{$width}mm" start-indent="0pt" text-indent="0pt">
        <fo:block font-size="7.5pt" line-height="14pt" text-align="start" start-indent="0pt" text-indent="0pt" font-style="normal" font-weight="normal">{$number}</fo:block>
      </fo:inline-container>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
