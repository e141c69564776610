<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Document metadata: title, author, language and description as XMP. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:x="adobe:ns:meta/"
  xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/metadata">

  <xsl:function name="f:metadata" as="element(fo:declarations)">
    <xsl:param name="edition" as="document-node()"/>
    <fo:declarations>
      <x:xmpmeta>
        <rdf:RDF>
          <rdf:Description rdf:about="">
            <xsl:sequence select="local:title($edition), local:creator(f:authors($edition))"/>
            <xsl:for-each select="f:in-language($edition//tei:teiHeader/tei:profileDesc/tei:abstract/tei:p, $language)">
              <dc:description>
                <rdf:Alt>
                  <rdf:li xml:lang="x-default">{f:plain(.)}</rdf:li>
                </rdf:Alt>
              </dc:description>
            </xsl:for-each>
            <dc:language>
              <rdf:Bag>
                <rdf:li>{$language}</rdf:li>
              </rdf:Bag>
            </dc:language>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
    </fo:declarations>
  </xsl:function>

  <xsl:function name="local:title" as="element(dc:title)">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:variable name="titles" as="element()*" select="
      if ($edition/b:edition/b:settings/b:title) then $edition/b:edition/b:settings/b:title
      else $edition/b:edition/b:document[not(@role = 'authority')][1]/*/tei:teiHeader/tei:fileDesc/tei:titleStmt/tei:title[not(@type = 'sub')][@xml:lang]"/>
    <dc:title>
      <rdf:Alt>
        <rdf:li xml:lang="x-default">{f:edition-title($edition, $language)}</rdf:li>
        <xsl:for-each-group select="$titles[@xml:lang]" group-by="string(@xml:lang)">
          <rdf:li xml:lang="{current-grouping-key()}">{f:plain(.)}</rdf:li>
        </xsl:for-each-group>
      </rdf:Alt>
    </dc:title>
  </xsl:function>

  <xsl:function name="local:creator" as="element(dc:creator)?">
    <xsl:param name="authors" as="xs:string*"/>
    <xsl:if test="exists($authors)">
      <dc:creator>
        <rdf:Seq>
          <xsl:for-each select="$authors">
            <rdf:li>{.}</rdf:li>
          </xsl:for-each>
        </rdf:Seq>
      </dc:creator>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
