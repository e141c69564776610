<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Works, archive references and abbreviations that the records describe, with the places that cite them. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:indexes/bibliography"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:index">

  <xsl:key name="local:bibliographic" match="tei:listBibl/tei:bibl | tei:listBibl/tei:biblStruct | tei:listBibl/tei:biblFull | tei:listBibl/tei:msDesc
      | tei:standOff/tei:bibl | tei:standOff/tei:msDesc" use="f:is-archival(.)"/>
  <xsl:key name="local:abbreviation" match="tei:list[@type = 'abbreviations']/tei:item" use="'item'"/>

  <xsl:function name="f:work-items" as="element(b:item)*">
    <xsl:param name="edition" as="element(b:edition)"/>
    <xsl:sequence select="local:items(key('local:bibliographic', false(), root($edition)))"/>
  </xsl:function>

  <!-- Records of archive items: those of authority files, and those of a text that it cites. -->
  <xsl:function name="f:archive-records" as="element()*">
    <xsl:param name="edition" as="element(b:edition)"/>
    <xsl:sequence select="key('local:bibliographic', true(), root($edition))[f:document(.)/@role = 'authority' or exists(f:occurrences-of(.))]"/>
  </xsl:function>

  <xsl:function name="f:archive-items" as="element(b:item)*">
    <xsl:param name="edition" as="element(b:edition)"/>
    <xsl:sequence select="local:items(key('local:bibliographic', true(), root($edition)))"/>
  </xsl:function>

  <!-- Records of authority files, and those of a text that it cites. -->
  <xsl:function name="local:items" as="element(b:item)*">
    <xsl:param name="records" as="element()*"/>
    <xsl:variable name="items" as="element(b:item)*">
      <xsl:for-each select="$records">
        <xsl:variable name="occurrences" as="element()*" select="f:occurrences-of(.)"/>
        <xsl:if test="f:document(.)/@role = 'authority' or exists($occurrences)">
          <xsl:sequence select="f:item(., (f:record-names(.), tei:publisher[1][empty(f:record-names(..))]), $occurrences)"/>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="f:sorted($items[not(@list = 'sources')]), $items[@list = 'sources']"/>
  </xsl:function>

  <xsl:function name="f:abbreviation-items" as="element(b:item)*">
    <xsl:param name="edition" as="element(b:edition)"/>
    <xsl:variable name="items" as="element(b:item)*">
      <xsl:for-each select="key('local:abbreviation', 'item', root($edition))[f:document(.)/@role = 'authority']">
        <xsl:sequence select="f:item(., tei:abbr, f:occurrences-of(.))"/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="f:sorted($items)"/>
  </xsl:function>

</xsl:stylesheet>
