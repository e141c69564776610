<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- What the search finds of one document: its passages in reading order, each block of words by itself with the
  address it is read at. A table for the index builder: lines of fields parted by tabs, either
  «section, key, depth, address, a name for each interface language» or
  «passage, section's key, kind, address, language, name, words». -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/passages-to-search"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:passages">

  <xsl:mode name="m:passages" on-no-match="fail" on-multiple-match="fail"/>
  <xsl:mode name="m:words" on-no-match="fail" on-multiple-match="fail"/>

  <!-- Writes the table of a document, once for all interface languages. -->
  <xsl:template name="passages-to-search" as="empty-sequence()">
    <xsl:if test="$language eq f:root-language(.)">
      <xsl:result-document href="search/{if (@role = 'authority') then 2 else 1}{format-integer(count(preceding-sibling::b:document) + 1, '000000')}.passages" method="text" encoding="UTF-8">
        <xsl:choose>
          <xsl:when test="@role = 'authority'"><xsl:call-template name="local:records"/></xsl:when>
          <xsl:otherwise><xsl:call-template name="local:text"/></xsl:otherwise>
        </xsl:choose>
      </xsl:result-document>
    </xsl:if>
  </xsl:template>

  <xsl:template name="local:text" as="text()*">
    <xsl:variable name="document" as="element(b:document)" select="."/>
    <xsl:sequence select="local:section(@id, 0, f:page(.), $languages ! f:title($document, .))"/>
    <xsl:apply-templates select="* except b:apparatus">
      <xsl:with-param name="section" select="string(@id)" tunnel="yes"/>
      <xsl:with-param name="kind" select="'text'" tunnel="yes"/>
    </xsl:apply-templates>
    <xsl:for-each select="f:series(.)[b:entry]">
      <xsl:variable name="series" as="xs:string" select="@name"/>
      <xsl:variable name="key" as="xs:string" select="$document/@id || ' ' || $series"/>
      <xsl:sequence select="local:section($key, 1, 'apparatus.html', $languages ! (f:label('series-' || $series, .)[not(starts-with(., 'series-'))], $series)[1])"/>
      <xsl:apply-templates select="b:entry"><xsl:with-param name="section" select="$key" tunnel="yes"/></xsl:apply-templates>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="tei:teiHeader" priority="5" as="empty-sequence()"/>

  <!-- A headed division is a section: what is found is counted by it. -->
  <xsl:template match="(tei:div | tei:div1 | tei:div2 | tei:div3 | tei:div4 | tei:div5 | tei:div6 | tei:div7)[@xml:id][tei:head[normalize-space()]]" priority="3" as="text()*">
    <xsl:variable name="key" as="xs:string" select="f:document(.)/@id || '#' || @xml:id"/>
    <xsl:variable name="heading" as="xs:string?" select="f:heading(.)"/>
    <xsl:sequence select="local:section($key, f:level(.), f:href(., ''), $languages ! $heading)"/>
    <xsl:next-match><xsl:with-param name="section" select="$key" tunnel="yes"/></xsl:next-match>
  </xsl:template>

  <xsl:template match="tei:floatingText[@xml:id][f:is-document(.)]" priority="3" as="text()*">
    <xsl:variable name="floating" as="element()" select="."/>
    <xsl:variable name="key" as="xs:string" select="f:document(.)/@id || '#' || @xml:id"/>
    <xsl:sequence select="local:section($key, f:level(.), f:document-page(.), $languages ! f:document-title($floating, .))"/>
    <xsl:next-match>
      <xsl:with-param name="section" select="$key" tunnel="yes"/>
      <xsl:with-param name="kind" select="'document'" tunnel="yes"/>
    </xsl:next-match>
  </xsl:template>

  <xsl:template match="tei:note | tei:witDetail" priority="2" as="text()*">
    <xsl:next-match><xsl:with-param name="kind" select="'note'" tunnel="yes"/></xsl:next-match>
  </xsl:template>

  <xsl:template match="*" priority="1" as="text()*">
    <xsl:param name="section" as="xs:string" tunnel="yes" required="yes"/>
    <xsl:param name="kind" as="xs:string" tunnel="yes" required="yes"/>
    <xsl:if test="local:stands-alone(.)">
      <xsl:variable name="words" as="xs:string" select="local:words(node())"/>
      <xsl:if test="$words">
        <xsl:variable name="place" as="element()?" select="ancestor-or-self::*[@xml:id][1]"/>
        <xsl:sequence select="local:passage($section, $kind, ($place ! f:href(., ''), f:page-file(.))[1], ., $words)"/>
      </xsl:if>
    </xsl:if>
    <xsl:apply-templates select="*"/>
  </xsl:template>

  <!-- An entry: lemma and readings together, each of its notes by itself. -->
  <xsl:template match="b:entry" priority="2" as="text()*">
    <xsl:param name="section" as="xs:string" tunnel="yes" required="yes"/>
    <xsl:variable name="marker" as="element()?" select="f:markers(.)[empty(ancestor::b:entry)][1]"/>
    <xsl:variable name="address" as="xs:string" select="if ($marker) then f:page-file(.) || '#at.' || @xml:id else f:apparatus-page(.) || '#' || f:document(.)/@id || '.' || @xml:id"/>
    <xsl:variable name="variants" as="xs:string" select="string-join((b:lemma, .//b:reading) ! f:plain(.)[. ne ''], ' | ')"/>
    <xsl:if test="$variants"><xsl:sequence select="local:passage($section, 'apparatus', $address, ($marker, .)[1], $variants)"/></xsl:if>
    <xsl:for-each select=".//b:note[normalize-space()]">
      <xsl:sequence select="local:line(('passage', $section, 'apparatus', $address, local:language(.), ($marker ! local:name(.), '')[1], local:words-of-parts(.)))"/>
    </xsl:for-each>
  </xsl:template>

  <!-- Records, by the registers that show them. -->
  <xsl:template name="local:records" as="text()*">
    <xsl:for-each-group select=".//*[@xml:id][f:is-record(.)][empty(ancestor::*[f:is-record(.)] | ancestor::tei:teiHeader)]" group-by="f:register(.)">
      <xsl:variable name="register" as="xs:string" select="current-grouping-key()"/>
      <xsl:sequence select="local:section('register ' || $register, 0, $register || '.html', $languages ! f:label($register, .))"/>
      <xsl:for-each select="current-group()">
        <xsl:sequence select="local:line(('passage', 'register ' || $register, 'record', f:href(., ''), '', '', local:words-of-parts(.)))"/>
      </xsl:for-each>
    </xsl:for-each-group>
  </xsl:template>

  <!-- Whether the words of an element are a passage of their own. -->
  <xsl:function name="local:stands-alone" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/(self::tei:note | self::tei:witDetail | self::tei:fw | parent::b:document)) or f:is-block($element)"/>
  </xsl:function>

  <xsl:function name="local:words" as="xs:string">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:variable name="runs" as="xs:string*"><xsl:apply-templates select="$nodes" mode="m:words"/></xsl:variable>
    <xsl:sequence select="normalize-space(string-join($runs))"/>
  </xsl:function>

  <xsl:template mode="m:words" match="text()" as="xs:string"><xsl:sequence select="string()"/></xsl:template>

  <xsl:template mode="m:words" match="*" as="xs:string*">
    <xsl:choose>
      <xsl:when test="local:stands-alone(.)"><xsl:sequence select="' '"/></xsl:when>
      <xsl:otherwise><xsl:apply-templates mode="#current"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template mode="m:words" match="(tei:lb | tei:pb | tei:cb)[not(@break = 'no')]" priority="1" as="xs:string"><xsl:sequence select="' '"/></xsl:template>

  <xsl:template mode="m:words" match="comment() | processing-instruction()" as="empty-sequence()"/>

  <!-- Words of a record or comment: its parts may touch in the source. -->
  <xsl:function name="local:words-of-parts" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if ($element/* and empty($element/text()[normalize-space()])) then string-join($element/* ! local:words-of-parts(.)[. ne ''], ' ')
        else normalize-space($element)"/>
  </xsl:function>

  <xsl:function name="local:passage" as="text()">
    <xsl:param name="section" as="xs:string"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="address" as="xs:string"/>
    <xsl:param name="element" as="element()"/>
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="local:line(('passage', $section, $kind, $address, local:language($element), local:name($element), $words))"/>
  </xsl:function>

  <!-- What the passage is called in the margin, '' if it has no name. -->
  <xsl:function name="local:name" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="f:passage-name($element)[. ne '→'] => string()"/>
  </xsl:function>

  <xsl:function name="local:language" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="string(f:language-tag(f:language($element)))"/>
  </xsl:function>

  <xsl:function name="local:section" as="text()">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="depth" as="xs:integer"/>
    <xsl:param name="address" as="xs:string"/>
    <xsl:param name="names" as="xs:string*"/>
    <xsl:sequence select="local:line(('section', $key, string($depth), $address, $names))"/>
  </xsl:function>

  <xsl:function name="local:line" as="text()">
    <xsl:param name="fields" as="xs:string*"/>
    <xsl:value-of select="string-join($fields ! normalize-space(), '&#9;') || '&#10;'"/>
  </xsl:function>

</xsl:stylesheet>
