<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     What the headers say of the book, as XMP: nothing but properties that PDF/A knows. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:x="adobe:ns:meta/"
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:xmp="http://ns.adobe.com/xap/1.0/"
  xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"
  xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/metadata">

  <xsl:function name="f:metadata" as="element(fo:declarations)">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:variable name="texts" as="element(b:document)*" select="$edition/b:edition/b:document[not(@role = 'authority')]"/>
    <xsl:variable name="headers" as="element(tei:teiHeader)*" select="$texts/*/tei:teiHeader"/>
    <xsl:variable name="facts" as="element()*" select="$headers ! f:header-facts(., $language)"/>
    <fo:declarations>
      <x:xmpmeta>
        <rdf:RDF>
          <rdf:Description rdf:about="">
            <xsl:sequence select="local:alternatives('dc:title', f:edition-title($edition, $language), local:titles($edition))"/>
            <xsl:sequence select="local:people($facts[self::b:name], f:authors($edition))"/>
            <xsl:sequence select="local:list('dc:publisher', 'rdf:Bag', $facts[self::b:publisher])"/>
            <xsl:sequence select="local:list('dc:date', 'rdf:Seq', $facts[self::b:issued]/@iso[matches(., '^\d{4}(-\d\d){0,2}$')])"/>
            <xsl:sequence select="local:alternatives('dc:description', f:in-language($headers/tei:profileDesc/tei:abstract/tei:p, $language)[1] ! f:plain(.), $headers/tei:profileDesc/tei:abstract/tei:p)"/>
            <xsl:sequence select="local:alternatives('dc:rights', $facts[self::b:rights][1], $headers/tei:fileDesc/tei:publicationStmt//tei:availability/(tei:p | tei:ab | tei:licence))"/>
            <xsl:sequence select="local:list('dc:language', 'rdf:Bag', ($language, $texts/*/tei:text/@xml:lang, $texts/*/@xml:lang))"/>
            <xsl:sequence select="local:list('dc:subject', 'rdf:Bag', $facts[self::b:keyword])"/>
            <xsl:sequence select="local:one('dc:identifier', $facts[self::b:identifier])"/>
            <xsl:sequence select="local:one('dc:source', $headers/tei:fileDesc/tei:sourceDesc/(tei:bibl | tei:biblFull | tei:biblStruct | tei:p | tei:msDesc/tei:msIdentifier) ! local:source(.))"/>
            <xsl:sequence select="local:one('xmpRights:WebStatement', $facts[self::b:licence])"/>
            <xsl:sequence select="local:one('pdf:Keywords', string-join(distinct-values($facts[self::b:keyword]), '; '))"/>
            <xmp:CreatorTool>{$tool}</xmp:CreatorTool>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
    </fo:declarations>
  </xsl:function>

  <!-- The titles of the edition, or those of its first text. -->
  <xsl:function name="local:titles" as="element()*">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:sequence select="
      if ($edition/b:edition/b:settings/b:title) then $edition/b:edition/b:settings/b:title
      else $edition/b:edition/b:document[not(@role = 'authority')][1]/*/tei:teiHeader/tei:fileDesc/tei:titleStmt/tei:title[not(@type = 'sub')]"/>
  </xsl:function>

  <!-- Who wrote it, and who else had a hand in it; where nobody wrote it, those who edited it. -->
  <xsl:function name="local:people" as="element()*">
    <xsl:param name="names" as="element(b:name)*"/>
    <xsl:param name="authors" as="xs:string*"/>
    <xsl:variable name="creators" as="xs:string*" select="if (exists($authors)) then $authors else $names[@role = 'editor'] ! string()"/>
    <xsl:sequence select="local:list('dc:creator', 'rdf:Seq', $creators)"/>
    <xsl:sequence select="local:list('dc:contributor', 'rdf:Bag', $names[not(@role = 'author')][not(. = $creators)] ! string())"/>
  </xsl:function>

  <!-- A source in words; parts without words between them are kept apart. -->
  <xsl:function name="local:source" as="xs:string">
    <xsl:param name="source" as="element()"/>
    <xsl:variable name="parts" as="element()*" select="$source/*[not(self::tei:idno[../tei:title] or self::tei:note)]"/>
    <xsl:sequence select="if ($source/text()[normalize-space()]) then f:plain($source) else string-join($parts ! local:source(.)[. ne ''], ', ')"/>
  </xsl:function>

  <!-- One text in several languages; $default for readers of any other. -->
  <xsl:function name="local:alternatives" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="default" as="xs:string?"/>
    <xsl:param name="elements" as="element()*"/>
    <xsl:if test="normalize-space($default)">
      <xsl:element name="{$name}">
        <rdf:Alt>
          <rdf:li xml:lang="x-default">{normalize-space($default)}</rdf:li>
          <xsl:for-each-group select="$elements[normalize-space()]" group-by="f:language(.)[. ne '']">
            <rdf:li xml:lang="{current-grouping-key()}">{f:plain(.)}</rdf:li>
          </xsl:for-each-group>
        </rdf:Alt>
      </xsl:element>
    </xsl:if>
  </xsl:function>

  <!-- Several values, each once. -->
  <xsl:function name="local:list" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="values" as="item()*"/>
    <xsl:variable name="items" as="xs:string*" select="distinct-values($values ! normalize-space())[. ne '']"/>
    <xsl:if test="exists($items)">
      <xsl:element name="{$name}">
        <xsl:element name="{$kind}">
          <xsl:for-each select="$items">
            <rdf:li>{.}</rdf:li>
          </xsl:for-each>
        </xsl:element>
      </xsl:element>
    </xsl:if>
  </xsl:function>

  <!-- A property that has one value: the first there is. -->
  <xsl:function name="local:one" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="values" as="item()*"/>
    <xsl:for-each select="($values ! normalize-space())[. ne ''][1]">
      <xsl:element name="{$name}">{.}</xsl:element>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
