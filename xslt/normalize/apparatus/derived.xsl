<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Lemmata that the source does not state: the words between the anchors of an entry, as one reads them. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:normalize/apparatus/derived">

  <!-- The words that an entry apart from its text, or a documentary one, is about; located entries have none. -->
  <xsl:function name="f:lemma-from-text" as="element(b:lemma)?">
    <xsl:param name="source" as="element()"/>
    <xsl:variable name="first" as="element()?" select="f:first-anchor($source)"/>
    <xsl:variable name="last" as="element()?" select="f:last-anchor($source)"/>
    <xsl:if test="$first and ($source/@from or $source/@target or $source/@to or not($source/self::tei:app))">
      <xsl:sequence select="f:derived-lemma(local:between($first, $last))"/>
    </xsl:if>
  </xsl:function>

  <!-- A lemma of those text nodes that are read in their place. -->
  <xsl:function name="f:derived-lemma" as="element(b:lemma)?">
    <xsl:param name="texts" as="text()*"/>
    <xsl:variable name="words" as="xs:string" select="f:line($texts[f:is-read(., ())])"/>
    <xsl:if test="$words">
      <b:lemma derived="true">{$words}</b:lemma>
    </xsl:if>
  </xsl:function>

  <!-- Text nodes on one line, with a space where a block ends. -->
  <xsl:function name="f:line" as="xs:string">
    <xsl:param name="texts" as="text()*"/>
    <xsl:variable name="blocks" as="xs:string*">
      <xsl:for-each-group select="$texts" group-adjacent="string(ancestor::*[f:is-outside-lines(.)][1]/@xml:id)">
        <xsl:sequence select="string-join(current-group())"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:sequence select="normalize-space(string-join($blocks, ' '))"/>
  </xsl:function>

  <!-- The text nodes from the beginning of one element to the end of another: visits no others. -->
  <xsl:function name="local:between" as="text()*">
    <xsl:param name="first" as="element()"/>
    <xsl:param name="last" as="element()"/>
    <xsl:iterate select="$first/descendant::text(), if ($first is $last) then () else $first/following::text()">
      <xsl:choose>
        <xsl:when test=". >> $last and not(ancestor::* intersect $last)">
          <xsl:break/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="."/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:iterate>
  </xsl:function>

  <!-- Whether a text node is read in its place, outside notes, entries and forms not chosen; seen from within an element. -->
  <xsl:function name="f:is-read" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:param name="within" as="element()?"/>
    <xsl:sequence select="empty(($text/ancestor::* except $within/ancestor-or-self::*)[
      self::tei:note or self::tei:listApp or self::tei:app[f:is-apart(.)]
      or self::tei:rdg[not(. is f:read-in-text(ancestor::tei:app[1]))]
      or (some $form in . satisfies $form/parent::tei:choice[not(f:chosen(.) is $form)])])"/>
  </xsl:function>

</xsl:stylesheet>

