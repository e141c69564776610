<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The index of terms that an editor has marked with index elements: no words in the text, a place in the index. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/term-index">

  <!-- Marks without a narrower one in them; a lemma repeats the text. -->
  <xsl:key name="local:marks" use="'mark'"
    match="b:document[not(@role = 'authority')]//tei:index[tei:term[normalize-space()]][not(tei:index)][not(ancestor::b:lemma or ancestor::tei:teiHeader or ancestor::tei:standOff)]"/>

  <!-- Whether the book has such an index. -->
  <xsl:function name="f:has-term-index" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="not(f:book-setting('index-words', $node) = 'none')"/>
  </xsl:function>

  <!-- The terms in the order of the alphabet, narrower ones after the wider: «law, customary». -->
  <xsl:function name="f:term-items" as="element(b:item)*">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:if test="f:has-term-index($edition)">
      <xsl:for-each-group select="key('local:marks', 'mark', $edition)" group-by="string-join(ancestor-or-self::tei:index/tei:term[1] ! f:spaced(.), ', ')">
        <xsl:sort select="current-grouping-key()" collation="{f:collation($language)}"/>
        <b:item sort="{current-grouping-key()}">
          <b:name>{current-grouping-key()}</b:name>
          <xsl:for-each select="current-group()">
            <b:occurrence document="{f:document(.)/@id}" target="{@xml:id}">
              <xsl:if test="ancestor::tei:note"><xsl:attribute name="in" select="'note'"/></xsl:if>
            </b:occurrence>
          </xsl:for-each>
        </b:item>
      </xsl:for-each-group>
    </xsl:if>
  </xsl:function>

  <!-- In the text a mark has a place and no words. -->
  <xsl:template match="tei:index[f:has-term-index(.)]" as="node()*" priority="1">
    <xsl:for-each select="descendant-or-self::tei:index[tei:term[normalize-space()]][not(tei:index)]">
      <xsl:variable name="place" as="attribute(id)">
        <xsl:attribute name="id" select="f:place(.)"/>
      </xsl:variable>
      <xsl:sequence select="f:spot($place)"/>
    </xsl:for-each>
  </xsl:template>

</xsl:stylesheet>
