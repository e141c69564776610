<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The index of archive references: repository, fonds, inventory, file and leaf, each once, the places at the end. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/archive-index">

  <!-- References by their parts; $line draws what a record says of one, or one without parts. -->
  <xsl:function name="f:archive-index" as="element(fo:block)*">
    <xsl:param name="items" as="element(b:item)*"/>
    <xsl:param name="line" as="function(element(b:item)) as element(fo:block)"/>
    <xsl:variable name="paths" as="map(xs:string, item()*)*" select="
      for $item in $items return map { 'item': $item, 'path': f:item-record($item) ! f:archive-path(., $language) }"/>
    <xsl:sequence select="local:level($paths[exists(?path)], 1, $line), $paths[empty(?path)] ! $line(?item)"/>
  </xsl:function>

  <!-- One level of those that are the same on all levels above. -->
  <xsl:function name="local:level" as="element(fo:block)*">
    <xsl:param name="paths" as="map(xs:string, item()*)*"/>
    <xsl:param name="depth" as="xs:integer"/>
    <xsl:param name="line" as="function(element(b:item)) as element(fo:block)"/>
    <xsl:for-each-group select="$paths" group-by="?path[$depth]">
      <xsl:sort select="current-grouping-key()" collation="{f:number-collation($language)}"/>
      <xsl:variable name="ends" as="map(xs:string, item()*)*" select="current-group()[count(?path) = $depth]"/>
      <fo:block role="P" start-indent="{($depth - 1) * 4}mm" keep-with-next.within-column="7">
        <xsl:sequence select="f:style('archive-level')"/>
        <xsl:if test="$depth = 1"><xsl:attribute name="font-weight" select="'bold'"/></xsl:if>
        <xsl:text>{current-grouping-key()}</xsl:text>
      </fo:block>
      <xsl:for-each select="$ends">
        <fo:block role="Div" start-indent="{$depth * 4}mm">
          <xsl:sequence select="$line(?item)"/>
        </fo:block>
      </xsl:for-each>
      <xsl:sequence select="local:level(current-group()[count(?path) gt $depth], $depth + 1, $line)"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The parts are the levels above; what remains is the form that a source prints. -->
  <xsl:template mode="m:fact" match="tei:msIdentifier[exists(f:archive-path(.., $language))]" as="element(fo:inline)?">
    <xsl:variable name="content" as="node()*">
      <xsl:for-each select="* except (tei:repository, tei:idno)">
        <xsl:sequence select="f:text(', ')[current()/preceding-sibling::tei:*[not(self::tei:repository or self::tei:idno)]]"/>
        <xsl:apply-templates mode="m:fo" select="."/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:if test="normalize-space(string-join($content))">
      <fo:inline>
        <xsl:sequence select="f:run-in($content)"/>
      </fo:inline>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
