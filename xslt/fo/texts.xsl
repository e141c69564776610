<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Each text of the edition as runs of pages: one per chapter where chapters are long enough. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/texts">

  <!-- A text: its chapters, then the apparatus that has no place at the foot. -->
  <xsl:function name="f:text-pages" as="element(fo:page-sequence)*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="first" as="xs:boolean"/>
    <xsl:variable name="units" as="array(node()*)*" select="if (f:is-told-facing($document)) then f:facing-units($document) else local:units($document)"/>
    <xsl:sequence select="f:report-unpaired($document)"/>
    <xsl:for-each select="$units">
      <xsl:sequence select="
        let $set := map { 'first': $first, 'opens': position() = 1, 'ends': position() = last() }
        return if (f:faces(.)) then f:facing-pages($document, ., $set) else local:pages($document, ?*, $set)"/>
    </xsl:for-each>
  </xsl:function>

  <!-- A run of pages. $set: first (of the book), opens, ends (of its document). -->
  <xsl:function name="local:pages" as="element(fo:page-sequence)*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="set" as="map(xs:string, xs:boolean)"/>
    <xsl:variable name="title" as="xs:string" select="f:title($document, $language)"/>
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="$nodes"/>
    </xsl:variable>
    <xsl:variable name="flow" as="element()*" select="
      f:flow($content), $document[$set?ends][f:is-documentary(.)] ! f:document-legend(.), f:end-notes($nodes), if ($set?ends) then f:end-apparatus($document) else ()"/>
    <xsl:variable name="part" as="element()?" select="local:part($nodes[self::*][1], f:chapters($document))"/>
    <xsl:sequence select="f:page-sequence(map {
      'language': f:language(($nodes[self::*], $document)[1]),
      'start': if ($set?opens) then (if ($set?first) then '1' else 'auto-odd') else if ($part) then 'auto-odd' else 'auto',
      'made-up': f:is-keyed-by-lines($document) or f:has-side-notes($document),
      'text': string($document/@path),
      'heads': f:book-setting('heads', $document),
      'verso': $title,
      'recto': ($nodes[self::*[matches(local-name(), '^div')]][1] ! f:heading(.), $title)[. ne ''][1] },
      (if ($set?opens and not(f:opens-facing($document))) then f:opening($document, $flow) else (), $part ! local:anchor(f:place(.)), f:written($nodes, $flow)))"/>
  </xsl:function>

  <!-- A whole unit in a right-to-left language. -->
  <xsl:function name="f:written" as="element()*">
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="flow" as="element()*"/>
    <xsl:variable name="outer" as="element()?" select="$nodes[1]/.."/>
    <xsl:choose>
      <xsl:when test="exists($flow) and $outer ! f:direction(f:language(.)) = 'rtl'">
        <fo:block-container writing-mode="rl-tb">
          <xsl:sequence select="$flow"/>
        </fo:block-container>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$flow"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The title that the book gives a text without one; else only its anchor. -->
  <xsl:function name="f:opening" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="flow" as="element()*"/>
    <xsl:choose>
      <xsl:when test="empty($flow)"/>
      <xsl:when test="f:has-given-title($document)">
        <fo:block role="H1" id="{f:place($document)}">
          <xsl:sequence select="f:style(('head', 'head-1'))"/>
          <xsl:text>{f:title($document, $language)}</xsl:text>
        </fo:block>
        <xsl:sequence select="$document[f:is-documentary(.)] ! f:document-heading(.)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="local:anchor(f:place($document))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Where links lead to what has no block of its own. -->
  <xsl:function name="local:anchor" as="element(fo:block)">
    <xsl:param name="place" as="xs:string"/>
    <fo:block id="{$place}" font-size="0pt" line-height="0pt" keep-with-next.within-page="7"/>
  </xsl:function>

  <!-- The nodes of a document in runs of pages. -->
  <xsl:function name="local:units" as="array(node()*)*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="chapters" as="element()*" select="f:chapters($document)"/>
    <xsl:variable name="nodes" as="node()*" select="$document/node()[not(self::b:apparatus)] ! local:opened(., $chapters)"/>
    <xsl:for-each-group select="$nodes[not(self::text()[normalize-space() = ''])]" group-starting-with="
        *[exists(. intersect $chapters)][not(local:is-first(., $chapters) or local:follows-title-only(., $chapters) or local:follows-part-title(., $chapters))]
        | *[exists(local:part(., $chapters))]">
      <xsl:sequence select="array { current-group() }"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The first chapter stays with the title of the text, if only breaks of the source are before it. -->
  <xsl:function name="local:is-first" as="xs:boolean">
    <xsl:param name="chapter" as="element()"/>
    <xsl:param name="chapters" as="element()*"/>
    <xsl:sequence select="$chapter is $chapters[1] and empty($chapter/preceding::text()[normalize-space()][1][ancestor::tei:text])
      and empty($chapter/preceding::tei:graphic[ancestor::tei:text])"/>
  </xsl:function>

  <!-- The first chapter stays with a short heading of the whole text before it. -->
  <xsl:function name="local:follows-title-only" as="xs:boolean">
    <xsl:param name="chapter" as="element()"/>
    <xsl:param name="chapters" as="element()*"/>
    <xsl:sequence select="$chapter is $chapters[1]
      and empty($chapter/preceding-sibling::*[not(self::tei:head or self::tei:pb or self::tei:milestone or self::tei:byline or self::tei:docAuthor)])
      and empty($chapter/ancestor::tei:text[1]/tei:front/*)"/>
  </xsl:function>

  <!-- The division that begins with an element, if it is a part: it gives way to its chapters. -->
  <xsl:function name="local:part" as="element()?">
    <xsl:param name="element" as="element()?"/>
    <xsl:param name="chapters" as="element()*"/>
    <xsl:sequence select="$element[not(preceding-sibling::*)]/parent::*[local:is-division(.)][exists(* intersect $chapters)]"/>
  </xsl:function>

  <!-- The first chapter of a part stays with the heading of the part. -->
  <xsl:function name="local:follows-part-title" as="xs:boolean">
    <xsl:param name="chapter" as="element()"/>
    <xsl:param name="chapters" as="element()*"/>
    <xsl:sequence select="exists($chapter[preceding-sibling::*]/parent::*[local:is-division(.)])
      and empty($chapter/preceding-sibling::*[not(self::tei:head or self::tei:pb or self::tei:milestone or self::tei:byline or self::tei:docAuthor)])"/>
  </xsl:function>

  <!-- A container with chapters in it gives way to its children. -->
  <xsl:function name="local:opened" as="node()*">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="chapters" as="element()*"/>
    <xsl:choose>
      <xsl:when test="$node[self::tei:TEI or self::tei:teiCorpus or self::tei:text or self::tei:group or self::tei:body or self::tei:front or self::tei:back]">
        <xsl:sequence select="$node/node() ! local:opened(., $chapters)"/>
      </xsl:when>
      <xsl:when test="$node[self::tei:teiHeader]"/>
      <xsl:when test="exists($node[self::*] intersect $chapters/..)">
        <xsl:sequence select="$node/node() ! local:opened(., $chapters)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$node"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The divisions that begin a page: top divisions of three pages or more on average, and the parts
       of divisions that are themselves as long as a book. A few lines without a heading, as a rubric or a subscription, are none. -->
  <xsl:function name="f:chapters" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="[local:chapters(root($document), $document/@path)](1)"/>
  </xsl:function>

  <xsl:key name="local:document" match="b:document" use="@path"/>

  <xsl:function name="local:chapters" as="element()*" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:variable name="document" as="element(b:document)?" select="key('local:document', $path, $edition)[1]"/>
    <xsl:variable name="tops" as="element()*" select="local:top-divisions($document/*[not(self::b:apparatus)])[tei:head or string-length(.) ge 600]"/>
    <xsl:variable name="total" as="xs:double" select="sum($tops ! string-length(.))"/>
    <xsl:variable name="own-pages" as="xs:boolean" select="count($tops) gt 1 and ($total div count($tops) ge 5000 or $total gt 600000)"/>
    <xsl:variable name="parts" as="element()*" select="$tops[string-length(.) gt 250000]/*[local:is-division(.)]"/>
    <xsl:sequence select="if ($own-pages) then ($tops except $parts/..) | $parts else $parts"/>
  </xsl:function>

  <xsl:function name="local:top-divisions" as="element()*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:for-each select="$elements">
      <xsl:sequence select="
        if (local:is-division(.)) then .
        else if (self::tei:TEI or self::tei:teiCorpus or self::tei:text or self::tei:group or self::tei:body or self::tei:front or self::tei:back) then local:top-divisions(*)
        else ()"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:is-division" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[self::tei:div or self::tei:div0 or self::tei:div1])"/>
  </xsl:function>

</xsl:stylesheet>
