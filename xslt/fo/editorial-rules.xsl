<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The statement of editorial rules as a table, and the list of what is cited but not seen. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:print="urn:basylym:print"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/editorial-rules">

  <xsl:function name="f:rules-tables" as="element()*">
    <xsl:param name="lists" as="element(tei:list)*"/>
    <xsl:for-each select="$lists">
      <xsl:if test="position() gt 1">
        <fo:block role="H2"><xsl:sequence select="f:style(('head', 'head-2'))"/>{f:rules-title(., $language)}</fo:block>
      </xsl:if>
      <fo:table table-layout="fixed" width="100%" start-indent="0pt">
        <xsl:sequence select="f:style(('table', 'outcomes'))"/>
        <xsl:for-each select="5, 9, 11"><fo:table-column column-width="proportional-column-width({.})"/></xsl:for-each>
        <fo:table-header start-indent="0pt">
          <fo:table-row>
            <xsl:for-each select="'subject', 'asked', 'practice'">
              <xsl:sequence select="f:ruled-cell('TH', f:run(f:style('label'), f:text(f:label('rules-' || ., $language))))"/>
            </xsl:for-each>
          </fo:table-row>
        </fo:table-header>
        <fo:table-body start-indent="0pt"><xsl:for-each select="tei:item"><xsl:sequence select="local:row(.)"/></xsl:for-each></fo:table-body>
      </fo:table>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:row" as="element(fo:table-row)">
    <xsl:param name="item" as="element(tei:item)"/>
    <xsl:variable name="unread" as="element()*" select="if (f:is-unread($item)) then f:run(f:style('label'), f:text(f:label('rules-unread', $language))) else ()"/>
    <fo:table-row keep-together.within-page="5">
      <xsl:sequence select="f:ruled-cell('TD', f:text(f:rule-subject($item, $language)))"/>
      <xsl:sequence select="f:ruled-cell('TD', (f:rule-asked($item, $language) ! (local:note(.), f:grounds(.), f:text(' ')), $unread))"/>
      <xsl:sequence select="f:ruled-cell('TD', f:rule-practice($item, $language) ! local:note(.))"/>
    </fo:table-row>
  </xsl:function>

  <xsl:function name="local:note" as="node()*">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="f:run(f:lang($note), f:text(f:plain($note/node())))"/>
  </xsl:function>

  <!-- Works, archive items and documents that are cited but were not seen, with their pages. -->
  <xsl:function name="f:unseen-lines" as="element(fo:block)*">
    <xsl:param name="records" as="element()*"/>
    <xsl:for-each select="$records">
      <xsl:variable name="record" as="element()" select="."/>
      <xsl:variable name="document" as="element()?" select="f:described-document(.)"/>
      <xsl:variable name="author" as="xs:string*" select="(tei:author | tei:editor)[normalize-space()][1][empty($document)] ! f:party-name(., $language)"/>
      <xsl:variable name="name" as="xs:string" select="string-join(($document ! f:document-number(.), $author, f:display-name(., $language)), '. ')"/>
      <xsl:variable name="form" as="xs:string?" select="$record[exists(f:archive-parts(.))] ! f:archive-citation-form(., ($language[. = $f:archive-languages], 'en')[1], true())"/>
      <fo:block role="P">
        <xsl:sequence select="f:style('index-line')"/>
        <xsl:sequence select="f:link(if ($document) then f:place($document) else f:place(.)[f:item($record)], f:text(string-join(($name, $form), ', ')))"/>
        <xsl:sequence select="f:unseen-note(., $language) ! (f:text('. '), local:note(.))"/>
        <xsl:sequence select="if ($document) then local:page(f:place($document), $name) else f:item(.) ! f:occurrences(.)"/>
      </fo:block>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:page" as="element(fo:inline)">
    <xsl:param name="place" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <fo:inline print:page-of="{$place}"><xsl:sequence select="f:page-of($place, $name)"/></fo:inline>
  </xsl:function>

</xsl:stylesheet>
