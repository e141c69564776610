<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Which file each page of the site is, and where it will stand if the settings say so. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/page-files"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <xsl:variable name="local:reserved" as="xs:string+"
      select="'index', 'persons', 'organisations', 'places', 'works', 'archives', 'chronology',
              'abbreviations', 'apparatus', 'about', 'search'"/>

  <!-- File name of the first reading page of a document; paging.xsl tells the others. -->
  <xsl:function name="f:page" as="xs:string">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="if ($document/@id = $local:reserved or matches($document/@id, '^(about|cite|facsimile)-'))
                          then 'text-' || $document/@id || '.html' else $document/@id || '.html'"/>
  </xsl:function>

  <!-- File name of the page that a floatingText has to itself. -->
  <xsl:function name="f:document-page" as="xs:string">
    <xsl:param name="floating" as="element()"/>
    <xsl:sequence select="f:document($floating)/@id || '-' || $floating/@xml:id || '.html'"/>
  </xsl:function>

  <!-- The documents within a text that have pages of their own. -->
  <xsl:key name="local:embedded" match="tei:floatingText[f:is-document(.)]" use="string(f:document(.)/@path)"/>

  <xsl:function name="f:embedded-documents" as="element(tei:floatingText)*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="key('local:embedded', string($document/@path), root($document))[@xml:id]"/>
  </xsl:function>

  <!-- File name of the page that shows the header of a document. -->
  <xsl:function name="f:about-page" as="xs:string">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="if ($document/@role = 'text' and count(f:texts($document)) eq 1)
                          then 'about.html' else 'about-' || $document/@id || '.html'"/>
  </xsl:function>

  <!-- File name of the page that tells how to cite a text and its passages. -->
  <xsl:function name="f:cite-page" as="xs:string">
    <xsl:param name="document" as="element(b:document)?"/>
    <xsl:sequence select="if ($document) then 'cite-' || $document/@id || '.html' else 'index.html'"/>
  </xsl:function>

  <!-- The documents of the edition that are read, in their order. -->
  <xsl:function name="f:texts" as="element(b:document)*">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="root($node)/descendant-or-self::b:edition[1]/b:document[not(@role = 'authority')]"/>
  </xsl:function>

  <!-- The language whose pages stand at the root of the site. -->
  <xsl:function name="f:root-language" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="string((root($node)/descendant-or-self::b:edition[1]/@language, $language)[1])"/>
  </xsl:function>

  <!-- Path of a page from the root of the site. -->
  <xsl:function name="f:page-in-root" as="xs:string">
    <xsl:param name="file" as="xs:string"/>
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="(if ($language eq f:root-language($node)) then '' else $language || '/') || $file"/>
  </xsl:function>

  <!-- Where a page will stand, if the settings say so. -->
  <xsl:function name="f:address" as="xs:string?">
    <xsl:param name="file" as="xs:string"/>
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="f:site-setting('base-url', $node) ! (. || (f:page-in-root($file, $node) => replace('(^|/)index\.html$', '$1') => encode-for-uri() => replace('%2F', '/')))"/>
  </xsl:function>

</xsl:stylesheet>
