<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Text nodes: white space, word-breaking signs, and what must not be parted at a line end. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/words">

  <xsl:mode name="m:fo" on-no-match="fail" on-multiple-match="fail"/>

  <!-- Comments and instructions are not text. -->
  <xsl:template match="comment() | processing-instruction()" as="empty-sequence()"/>

  <!-- Kept on one line: a sign and its number, initials and a surname, an ordinal and its ending,
       a number and its unit, a word and the dash after it. -->
  <xsl:template match="text()" as="node()*">
    <xsl:variable name="text" as="xs:string" select="local:joined(.)"/>
    <xsl:choose>
      <xsl:when test="if (translate($text, '№§0123456789–—.', '') eq $text) then false() else matches($text, '[№§0-9–—]|\p{Lu}\.')">
        <xsl:analyze-string select="$text" regex="[№§]\s?[0-9]+|(\p{{Lu}}\.\s?){{1,3}}\p{{Lu}}\p{{Ll}}+|[0-9]+[\-–][\p{{L}}0-9]+\.?|[0-9]+\s(жыл|жылғы|ғасыр|г\.|гг\.|ж\.|бет|б\.|с\.|стр\.|pp?\.|km|км)|[\p{{L}}»)]+\s[–—]">
          <xsl:matching-substring>
            <fo:inline keep-together.within-line="always" hyphenate="false">{.}</fo:inline>
          </xsl:matching-substring>
          <xsl:non-matching-substring>
            <xsl:value-of select="."/>
          </xsl:non-matching-substring>
        </xsl:analyze-string>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="$text"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- White space folded; none beside a break that stands within a word; a firm one between initials and
       surname, after a number sign, and between a number and the word it counts. -->
  <xsl:function name="local:joined" as="xs:string">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="before" as="node()?" select="$text/preceding-sibling::node()[1][@break = 'no']"/>
    <xsl:variable name="after" as="node()?" select="$text/following-sibling::node()[1][@break = 'no']"/>
    <xsl:variable name="folded" as="xs:string" select="local:folded(translate($text, '&#9;&#10;&#13;', '   '))"/>
    <xsl:variable name="start" as="xs:string" select="if ($before) then replace($folded, '^ ', '') else $folded"/>
    <xsl:variable name="joined" as="xs:string" select="if ($after) then replace($start, ' $', '') else $start"/>
    <xsl:sequence select="
      if (local:binds($text)) then replace($joined, '^ ', '&#xA0;')
      else if (ends-with($joined, '№ ') or ends-with($joined, '§ ')) then replace($joined, ' $', '&#xA0;')
      else $joined"/>
  </xsl:function>

  <!-- One space for several. Few texts have any, and regular expressions cost much. -->
  <xsl:function name="local:folded" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="if (contains($text, '  ')) then replace($text, ' +', ' ') else $text"/>
  </xsl:function>

  <!-- Whether the element before a text must not be parted from it. -->
  <xsl:function name="local:binds" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:variable name="before" as="element()?" select="$text/preceding-sibling::node()[1][self::*]"/>
    <xsl:sequence select="
      exists($before[self::tei:num or self::tei:forename or self::tei:measure])
      and matches($before, '(^|\s)(\p{Lu}\.\s?){1,3}$|^[0-9XVIХ]{1,6}$')"/>
  </xsl:function>

</xsl:stylesheet>
