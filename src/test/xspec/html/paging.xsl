<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Texts of given lengths, and what becomes of them, for paging.xspec. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode">

  <xsl:import href="../../../../xslt/html.xsl"/>

  <!-- A text with a chapter for each item, whose paragraphs have the lengths that it lists. -->
  <xsl:function name="f:text-of-lengths" as="document-node()">
    <xsl:param name="chapters" as="xs:string+"/>
    <xsl:document>
      <b:edition language="en">
        <b:document id="t" path="t.xml" role="text">
          <tei:TEI>
            <tei:text xml:id="text.1">
              <tei:body xml:id="body.1">
                <xsl:for-each select="$chapters">
                  <xsl:variable name="before" as="xs:integer" select="count($chapters[position() lt index-of($chapters, current())[1]] ! tokenize(.))"/>
                  <tei:div xml:id="div.{position()}">
                    <xsl:for-each select="tokenize(.)">
                      <tei:p xml:id="p.{$before + position()}">{string-join((1 to xs:integer(.)) ! 'a')}</tei:p>
                    </xsl:for-each>
                  </tei:div>
                </xsl:for-each>
              </tei:body>
            </tei:text>
          </tei:TEI>
        </b:document>
      </b:edition>
    </xsl:document>
  </xsl:function>

  <xsl:function name="f:with-pages" as="document-node()">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:param name="wish" as="xs:string"/>
    <xsl:document>
      <b:edition language="en">
        <b:settings><b:site pages="{$wish}"/></b:settings>
        <xsl:copy-of select="$edition//b:document"/>
      </b:edition>
    </xsl:document>
  </xsl:function>

  <!-- The ids of the elements with which new pages begin. -->
  <xsl:function name="f:first-ids" as="xs:string*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="f:page-starts($document)?* ! string(@xml:id)"/>
  </xsl:function>

  <!-- All pages of a text, one after the other. -->
  <xsl:function name="f:drawn" as="node()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:for-each select="1 to count(f:pages($document))">
      <xsl:apply-templates select="$document/tei:TEI" mode="m:html"><xsl:with-param name="part" as="xs:integer?" select="." tunnel="yes"/></xsl:apply-templates>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
