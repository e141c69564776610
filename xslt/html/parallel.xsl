<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- A text beside its translations, row by row, each in its language and direction. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/parallel"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- File name of a page of a text and its translations. -->
  <xsl:function name="f:parallel-page" as="xs:string">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="f:told-file($document/@id || '.parallel.html', $number)"/>
  </xsl:function>

  <xsl:function name="f:has-translation" as="xs:boolean">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="exists(f:translating-documents($document))"/>
  </xsl:function>

  <xsl:template name="parallel-pages" as="empty-sequence()">
    <xsl:if test="f:has-translation(.)">
      <xsl:variable name="told" as="element(b:document)" select="f:told-together((., f:translating-documents(.) except .), f:pages-told(., ?))"/>
      <xsl:variable name="tables" as="map(*)*" select="f:parallels($told) ! map{'sides': ., 'rows': local:paged(f:parallel-rows(.))}"/>
      <xsl:call-template name="pages-beside">
        <xsl:with-param name="document" select="."/>
        <xsl:with-param name="kind" select="'parallel'"/>
        <xsl:with-param name="title" select="f:label('parallel', $language)"/>
        <xsl:with-param name="file" select="f:parallel-page(., ?)"/>
        <xsl:with-param name="content" select="local:content(., $tables, ?)"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- Rows with the page of the text that each belongs to. -->
  <xsl:function name="local:paged" as="map(*)*">
    <xsl:param name="rows" as="array(node()*)*"/>
    <xsl:iterate select="$rows">
      <xsl:param name="page" as="xs:integer" select="1"/>
      <xsl:variable name="here" as="xs:integer" select="(.(1)[1] ! f:page-number(.), $page)[1]"/>
      <xsl:sequence select="map{'page': $here, 'row': .}"/>
      <xsl:next-iteration><xsl:with-param name="page" select="$here"/></xsl:next-iteration>
    </xsl:iterate>
  </xsl:function>

  <xsl:function name="local:content" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="tables" as="map(*)*"/>
    <xsl:param name="number" as="xs:integer"/>
    <header class="masthead">
      <p class="kicker"><a href="{f:page-of-number($document, $number)}">{f:page-title($document, $number)}</a></p>
      <h1>{f:label('parallel', $language)}</h1>
    </header>
    <xsl:for-each select="$tables[?rows?page = $number]">
      <div class="parallel" style="--sides:{array:size(?sides)}">
        <xsl:sequence select="local:heads(?sides), ?rows[?page eq $number] ! local:row(?row)"/>
      </div>
    </xsl:for-each>
    <xsl:sequence select="f:told-pager($document, f:parallel-page($document, 1), $number)"/>
  </xsl:function>

  <!-- What each column is. -->
  <xsl:function name="local:heads" as="element(div)">
    <xsl:param name="sides" as="array(element())"/>
    <div class="pair heads" aria-hidden="true">
      <xsl:for-each select="1 to array:size($sides)"><p class="side">{local:name($sides(.), .)}</p></xsl:for-each>
    </div>
  </xsl:function>

  <xsl:function name="local:name" as="xs:string">
    <xsl:param name="side" as="node()?"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="tag" as="xs:string?" select="$side ! f:language(.)[. ne ''] ! f:language-tag(.)"/>
    <xsl:sequence select="f:label(if ($number eq 1) then 'original' else 'translation', $language) || $tag ! (' (' || . || ')')"/>
  </xsl:function>

  <xsl:function name="local:row" as="element(div)">
    <xsl:param name="row" as="array(node()*)"/>
    <div class="pair">
      <xsl:for-each select="1 to array:size($row)">
        <xsl:variable name="nodes" as="node()*" select="$row(.)"/>
        <xsl:variable name="written" as="xs:string" select="string($nodes[1] ! f:language(.))"/>
        <div class="side text told" data-side="{local:name($nodes[1], .)}">
          <xsl:sequence select="f:language-tag($written)[. ne ''] ! f:lang(.)"/>
          <xsl:if test="$written and f:direction($written) ne f:direction($language)"><xsl:attribute name="dir" select="f:direction($written)"/></xsl:if>
          <xsl:sequence select="local:drawn($nodes)"/>
        </div>
      </xsl:for-each>
    </div>
  </xsl:function>

  <!-- Blocks as they are; what runs on as a paragraph. -->
  <xsl:function name="local:drawn" as="node()*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:for-each-group select="$nodes" group-adjacent="f:is-block(.)">
      <xsl:choose>
        <xsl:when test="current-grouping-key()"><xsl:apply-templates select="current-group()" mode="m:html"/></xsl:when>
        <xsl:otherwise>
          <p class="p">
            <xsl:for-each select="current-group()">
              <xsl:if test="position() gt 1"><xsl:text> </xsl:text></xsl:if>
              <xsl:apply-templates select="." mode="m:html"/>
            </xsl:for-each>
          </p>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each-group>
  </xsl:function>

</xsl:stylesheet>
