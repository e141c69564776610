<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The last page: editorial principles from the header, then what made this book and from what. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/colophon">

  <xsl:function name="f:colophon" as="element(fo:page-sequence)">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:variable name="header" as="element(tei:teiHeader)?"
      select="($edition/b:edition/b:document[not(@role = 'authority')], $edition/b:edition/b:document)[1]/*[1]/tei:teiHeader"/>
    <xsl:variable name="flow" as="element()+">
      <fo:block role="H1" id="back--colophon">
        <xsl:sequence select="f:style(('head', 'head-1'))"/>
        <xsl:attribute name="font-size" select="'14pt'"/>
        <xsl:attribute name="space-after" select="'14pt'"/>
        <xsl:text>{f:label('book-colophon', $language)}</xsl:text>
      </fo:block>
      <xsl:sequence select="local:statements($header), local:making($edition)"/>
    </xsl:variable>
    <xsl:sequence select="f:page-sequence(map { 'language': $language, 'verso': f:edition-title($edition, $language), 'recto': f:label('book-colophon', $language) }, $flow)"/>
  </xsl:function>

  <!-- The statements of the header in the language of the book; in those there are, if it has none. -->
  <xsl:function name="local:statements" as="element(fo:block)*">
    <xsl:param name="header" as="element()?"/>
    <xsl:for-each select="$header/(tei:fileDesc/tei:notesStmt | tei:fileDesc/tei:sourceDesc/tei:bibl | tei:encodingDesc/(tei:projectDesc | tei:samplingDecl | tei:editorialDecl/*))">
      <xsl:variable name="parts" as="element()*" select="if (tei:p | tei:note) then tei:p | tei:note else ."/>
      <xsl:variable name="spoken" as="xs:string*" select="$parts ! f:primary-language(f:language(.))"/>
      <xsl:variable name="wanted" as="xs:string?" select="(f:primary-language($language), 'en')[. = $spoken][1]"/>
      <xsl:for-each select="if (exists($wanted)) then $parts[f:primary-language(f:language(.)) = $wanted] else $parts">
        <xsl:variable name="content" as="node()*">
          <xsl:apply-templates>
            <xsl:with-param name="nested" select="true()" tunnel="yes"/>
          </xsl:apply-templates>
        </xsl:variable>
        <fo:block>
          <xsl:sequence select="f:style(('small', 'p-first')), f:lang(.)"/>
          <xsl:attribute name="space-after" select="'5pt'"/>
          <xsl:sequence select="f:run-in($content)"/>
        </fo:block>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:function>

  <!-- The tool and the digest of the sources: the same book comes from the same bytes. -->
  <xsl:function name="local:making" as="element(fo:block)">
    <xsl:param name="edition" as="document-node()"/>
    <fo:block role="Div" space-before="14pt" font-size="9pt" line-height="11.5pt" text-align="center" text-indent="0pt" hyphenate="false" keep-together.within-page="5">
      <fo:block>{f:label('book-made', $language)} {$tool}. {f:label('book-type', $language)} {tokenize($font-family, ',')[1] ! translate(., '''&quot;', '') ! normalize-space(.)}.</fo:block>
      <xsl:if test="$digest">
        <fo:block font-size="7.5pt">{f:label('book-digest', $language)} {$digest}</fo:block>
      </xsl:if>
    </fo:block>
  </xsl:function>

</xsl:stylesheet>
