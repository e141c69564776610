<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Blocks and runs: which elements stand on lines of their own, and which run on within a line. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/blocks">

  <!-- Blocks wherever they stand. -->
  <xsl:variable name="local:always" as="map(xs:string, xs:boolean)" select="local:set('
    TEI teiCorpus text group body front back div div1 div2 div3 div4 div5 div6 div7 floatingText
    p ab lg l head trailer opener closer postscript argument epigraph list item table row cell
    sp spGrp castList castGroup castItem performance prologue epilogue set
    titlePage docTitle docImprint docEdition docDate titlePart imprimatur byline dateline
    listBibl biblStruct biblFull msDesc msPart msFrag listPerson listPlace listOrg listEvent listNym listObject
    listRelation listWit listApp listAnnotation listChange listPrefixDef listForest listTranspose
    person personGrp persona place org event nym object relation witness annotation
    sourceDoc facsimile surface surfaceGrp zone line standOff egXML eg entry entryFree superEntry sense
    elementSpec classSpec macroSpec dataSpec moduleSpec schemaSpec specGrp exemplum attList attDef valList valItem
    constraintSpec content remarks u annotationBlock spanGrp linkGrp interpGrp joinGrp altGrp
    msIdentifier msContents msItem msItemStruct physDesc history additional objectDesc supportDesc layoutDesc
    handDesc scriptDesc decoDesc musicNotation bindingDesc sealDesc accMat origin provenance acquisition
    surrogates adminInfo recordHist custodialHist teiHeader address')"/>

  <!-- Blocks in a container, runs in a line of text. -->
  <xsl:variable name="local:sometimes" as="map(xs:string, xs:boolean)" select="local:set('
    quote q said cit bibl note stage speaker label desc figure salute signed dateline seg fw gap figDesc
    addrLine docAuthor term gloss ref ptr graphic media formula notatedMusic space metamark ab app code ident
    gi att val respons camera sound caption tech view move signatures sp')"/>

  <!-- Elements that hold blocks, not running text. -->
  <xsl:variable name="local:containers" as="map(xs:string, xs:boolean)" select="local:set('
    TEI teiCorpus text group body front back div div1 div2 div3 div4 div5 div6 div7 floatingText lg list table
    sp spGrp castList castGroup titlePage listBibl listPerson listPlace listOrg listEvent listWit listApp
    figure sourceDoc facsimile surface surfaceGrp standOff opener closer postscript epigraph argument
    person place org event listAnnotation annotation person personGrp msDesc msPart physDesc history additional')"/>

  <!-- Whether a node stands as a block of its own where it is. -->
  <xsl:function name="f:is-block" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:choose>
      <xsl:when test="not($node instance of element())">
        <xsl:sequence select="false()"/>
      </xsl:when>
      <xsl:when test="$node/self::b:entries">
        <xsl:sequence select="true()"/>
      </xsl:when>
      <xsl:when test="$node/self::tei:note and f:is-numbered-note($node)">
        <xsl:sequence select="false()"/>
      </xsl:when>
      <xsl:when test="map:contains($local:always, local-name($node))">
        <xsl:sequence select="true()"/>
      </xsl:when>
      <xsl:when test="map:contains($local:sometimes, local-name($node))">
        <xsl:sequence select="local:in-container($node) or f:has-blocks($node)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="f:has-blocks($node) and local:in-container($node)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Whether blocks stand anywhere in the flow of an element; numbered notes are not in the flow. -->
  <xsl:function name="f:has-blocks" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="some $child in $element/* satisfies local:brings-block($child)"/>
  </xsl:function>

  <xsl:function name="local:brings-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      not($element/self::tei:note and f:is-numbered-note($element))
      and (map:contains($local:always, local-name($element)) or $element/self::b:entries
        or (some $child in $element/* satisfies local:brings-block($child)))"/>
  </xsl:function>

  <!-- A container, and no running text beside the node. -->
  <xsl:function name="local:in-container" as="xs:boolean">
    <xsl:param name="node" as="element()"/>
    <xsl:variable name="parent" as="node()?"
      select="$node/ancestor::*[not(self::b:span)][1]"/>
    <xsl:sequence select="
      empty($parent) or $parent/self::b:document
      or (map:contains($local:containers, local-name($parent)) and empty($parent/text()[normalize-space()]))"/>
  </xsl:function>

  <xsl:function name="local:set" as="map(xs:string, xs:boolean)">
    <xsl:param name="names" as="xs:string"/>
    <xsl:sequence select="map:merge(distinct-values(tokenize(normalize-space($names), ' ')) ! map:entry(., true()))"/>
  </xsl:function>

</xsl:stylesheet>
