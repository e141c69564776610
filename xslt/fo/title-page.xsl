<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Half of the book is won here: title page, and the imprint on its back. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/title-page">

  <xsl:function name="f:title-page" as="element(fo:page-sequence)">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:variable name="header" as="element(tei:fileDesc)?" select="local:main($edition)/*/tei:teiHeader/tei:fileDesc"/>
    <xsl:sequence select="f:page-sequence(map { 'bare': true(), 'format': 'i', 'start': '1', 'hyphenate': false(), 'language': $language },
      (local:front($edition, $header), local:imprint($header)))"/>
  </xsl:function>

  <!-- The document whose header speaks for the book. -->
  <xsl:function name="local:main" as="element(b:document)?">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:sequence select="($edition/b:edition/b:document[not(@role = 'authority')], $edition/b:edition/b:document)[1]"/>
  </xsl:function>

  <!-- The authors of the texts, each once. -->
  <xsl:function name="f:authors" as="xs:string*">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:variable name="names" as="element()*"
      select="$edition/b:edition/b:document[not(@role = 'authority')]/*/tei:teiHeader/tei:fileDesc/tei:titleStmt/tei:author"/>
    <xsl:sequence select="distinct-values($names ! f:spaced(.))[. ne '']"/>
  </xsl:function>

  <xsl:function name="local:front" as="element()+">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:param name="header" as="element()?"/>
    <xsl:variable name="title" as="xs:string" select="f:edition-title($edition, $language)"/>
    <xsl:variable name="authors" as="xs:string*" select="f:authors($edition)"/>
    <xsl:variable name="others" as="element()*" select="
      $header/tei:titleStmt/tei:title[not(@type = ('sub', 'short', 'alt'))][normalize-space()][not(f:plain(.) = $title)][not(f:primary-language(f:language(.)) = f:primary-language($language))][position() le 4]"/>
    <xsl:variable name="sunk" as="xs:string" select="round(f:text-height() * 0.16) || 'mm'"/>
    <xsl:if test="exists($authors)">
      <fo:block role="P" text-align="center" font-size="12pt" line-height="16pt" space-before="{$sunk}" space-before.conditionality="retain"
        letter-spacing="0.04em">{string-join($authors[position() le 4], ', ')}</fo:block>
    </xsl:if>
    <fo:block role="H1" id="title-page" text-align="center" space-before="{if (exists($authors)) then '24pt' else $sunk}" space-before.conditionality="retain" space-after="14pt" font-size="{if (string-length($title) gt 90) then '16pt' else '22pt'}"
      line-height="{if (string-length($title) gt 90) then '21pt' else '27pt'}">{$title}</fo:block>
    <xsl:for-each select="f:in-language($header/tei:titleStmt/tei:title[@type = 'sub'], $language)[normalize-space()]">
      <fo:block role="P" text-align="center" font-style="italic" font-size="12pt" line-height="16pt">{f:plain(.)}</fo:block>
    </xsl:for-each>
    <xsl:if test="exists($others)">
      <fo:block role="Div" space-before="28pt" text-align="center" font-size="10pt" line-height="14pt">
        <xsl:for-each select="$others">
          <fo:block space-after="3.5pt">
            <xsl:sequence select="f:lang(.)[not(name() = 'text-align')]"/>
            <xsl:text>{f:plain(.)}</xsl:text>
          </fo:block>
        </xsl:for-each>
      </fo:block>
    </xsl:if>
    <xsl:sequence select="local:foot($header)"/>
  </xsl:function>

  <!-- Who published the text, where and when, at the foot of the title page. -->
  <xsl:function name="local:foot" as="element(fo:block-container)?">
    <xsl:param name="header" as="element()?"/>
    <xsl:variable name="words" as="xs:string*" select="($header/tei:publicationStmt/(tei:publisher, tei:pubPlace, tei:date)[normalize-space()] ! f:in-language(., $language) ! f:plain(.))[position() le 3]"/>
    <xsl:if test="exists($words)">
      <fo:block-container absolute-position="absolute" top="{f:text-height() - 12}mm" left="0mm" width="{f:page('width') - f:page('inner') - f:page('outer')}mm">
        <fo:block role="P" text-align="center" font-size="10pt" line-height="14pt">{string-join($words, ' · ')}</fo:block>
      </fo:block-container>
    </xsl:if>
  </xsl:function>

  <!-- Who made the edition, from what, and what may be done with it. -->
  <xsl:function name="local:imprint" as="element(fo:block)">
    <xsl:param name="header" as="element()?"/>
    <fo:block role="Div" break-before="page" text-indent="0pt" text-align="start" font-size="9pt" line-height="11.5pt"
      space-before="{round(f:text-height() * 0.62)}mm" space-before.conditionality="retain" end-indent="30mm">
      <xsl:for-each select="$header/tei:titleStmt/(tei:editor | tei:respStmt)">
        <fo:block space-after="3.5pt">{string-join((f:in-language(tei:resp, $language) ! f:plain(.), (tei:name | tei:persName | tei:orgName | self::tei:editor) ! f:spaced(.)), ': ')}</fo:block>
      </xsl:for-each>
      <xsl:for-each select="$header/(tei:editionStmt/tei:edition, tei:publicationStmt/tei:availability)">
        <xsl:variable name="parts" as="element()*" select="*[@xml:lang]"/>
        <fo:block space-before="3.5pt">{if ($parts) then f:in-language($parts, $language) ! f:plain(.) else f:plain(.)}</fo:block>
      </xsl:for-each>
      <fo:block/>
    </fo:block>
  </xsl:function>

</xsl:stylesheet>
