<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     What stands above an edited document, and below it: place and day, kind, author, addressee, subject, regests; its source. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/document-heading">

  <!-- The heading under the title. -->
  <xsl:function name="f:document-heading" as="element(fo:block)*">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="dateline" as="xs:string" select="f:document-dateline($document, $language)"/>
    <xsl:if test="$dateline">
      <fo:block role="P">
        <xsl:sequence select="f:style('document-dateline')"/>
        <xsl:sequence select="local:linked($document, f:text($dateline))"/>
      </fo:block>
    </xsl:if>
    <xsl:variable name="facts" as="element(b:fact)*">
      <xsl:sequence select="local:fact('document-kind', f:document-kind($document, $language))"/>
      <xsl:sequence select="local:fact('document-author', f:document-authors($document, $language) ! f:party-name(., $language))"/>
      <xsl:sequence select="local:fact('document-addressee', f:document-addressees($document, $language) ! f:party-name(., $language))"/>
      <xsl:sequence select="local:fact('document-subject', f:document-subject($document, $language))"/>
    </xsl:variable>
    <xsl:sequence select="$facts ! local:line('document-facts', (f:run(f:style('label'), f:text(@name || ':')), f:text(' ' || .)))"/>
    <xsl:for-each select="f:regests($document, $language)">
      <xsl:variable name="first" as="xs:boolean" select="position() = 1"/>
      <xsl:sequence select="local:line(if ($first) then 'document-regest' else 'document-regest-other', f:run(f:lang(.), f:text(f:plain(node()))))"/>
    </xsl:for-each>
  </xsl:function>

  <!-- A part of a text that is a document has them after its heading, and at its end. -->
  <xsl:template match="tei:head[f:is-documentary-part(..)][not(following-sibling::tei:head)]" as="element()*" priority="3">
    <xsl:next-match/>
    <xsl:sequence select="f:document-heading(..)"/>
  </xsl:template>

  <xsl:template match="tei:div[f:is-documentary-part(.)]" as="element()*" priority="3">
    <xsl:sequence select=".[empty(tei:head)] ! f:document-heading(.)"/>
    <xsl:next-match/>
    <xsl:sequence select="f:document-legend(.)"/>
  </xsl:template>

  <!-- The legend: where it comes from and what its text is, the archive reference in three languages. -->
  <xsl:function name="f:document-legend" as="element(fo:block)*">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="notes" as="element()*" select="('legend', 'status') ! f:document-note($document, ., $language)"/>
    <xsl:variable name="items" as="element()*" select="f:document-items($document)"/>
    <xsl:if test="exists($notes)">
      <xsl:sequence select="local:line('document-legend', local:linked($document, f:text(string-join($notes ! f:plain(node()), ' '))))"/>
    </xsl:if>
    <xsl:for-each select="$items">
      <xsl:variable name="item" as="element()" select="."/>
      <xsl:variable name="forms" as="xs:string+" select="distinct-values($f:archive-languages ! f:archive-citation-form($item, ., true()))"/>
      <xsl:sequence select="local:line('document-legend', f:link(f:place($item)[f:item($item)], f:text(string-join($forms, ' · '))))"/>
    </xsl:for-each>
  </xsl:function>

  <!-- Words that lead to the record of the source. -->
  <xsl:function name="local:linked" as="node()*">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:sequence select="f:link($document[not(self::b:document)]/f:document-source(.)[1] ! f:place(.), $content)"/>
  </xsl:function>

  <xsl:function name="local:fact" as="element(b:fact)?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="words" as="xs:string*"/>
    <xsl:if test="exists($words[. ne ''])"><b:fact name="{f:label($key, $language)}">{string-join($words, '; ')}</b:fact></xsl:if>
  </xsl:function>

  <xsl:function name="local:line" as="element(fo:block)">
    <xsl:param name="style" as="xs:string"/>
    <xsl:param name="content" as="node()*"/>
    <fo:block role="P">
      <xsl:sequence select="f:style($style), $content"/>
    </fo:block>
  </xsl:function>

</xsl:stylesheet>
