<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The entries of a document's apparatus, in series, in the order in which their lemmas begin. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:src="https://basylym.org/ns/source"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:normalize/apparatus/entries">

  <!-- What makes entries, by document: in the text, apart from it (in the document of the lemma), without a place. -->
  <xsl:key name="local:in-place" match="(tei:choice | tei:app[not(f:is-apart(.))] | tei:note[f:is-entry-note(.)][empty(f:first-anchor(.))])[not(ancestor::tei:teiHeader)]" use="string(f:home(.)/@path)"/>
  <xsl:key name="local:apart" match="tei:app[f:is-apart(.)] | tei:*[f:is-loose(.)]" use="f:first-anchor(.) ! string(f:document(.)/@path)"/>
  <xsl:key name="local:unanchored" match="tei:app[f:is-apart(.)][empty(f:first-anchor(.))]" use="string(f:document(.)/@path)"/>

  <!-- The document in whose apparatus an entry belongs: that of its lemma, or of the entry that it is part of. -->
  <xsl:function name="f:home" as="element(b:document)">
    <xsl:param name="source" as="element()"/>
    <xsl:variable name="apart" as="element()?" select="($source/ancestor-or-self::tei:app[f:is-apart(.)], $source/self::tei:note[f:is-entry-note(.)])[1]"/>
    <xsl:sequence select="f:document(($apart ! f:first-anchor(.), $source)[1])"/>
  </xsl:function>

  <!-- The apparatus of a document, or nothing. -->
  <xsl:function name="f:apparatus" as="element(b:apparatus)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="sources" as="element()*" select="local:sources($document)"/>
    <xsl:if test="exists($sources)">
      <b:apparatus>
        <xsl:for-each-group select="$sources" group-by="f:series-of(.)">
          <xsl:sort select="index-of(f:series-in-order(root($document)), current-grouping-key())"/>
          <b:series name="{current-grouping-key()}">
            <xsl:for-each select="current-group()">
              <xsl:apply-templates mode="m:entry" select=".">
                <xsl:with-param name="number" select="position()"/>
              </xsl:apply-templates>
            </xsl:for-each>
          </b:series>
        </xsl:for-each-group>
      </b:apparatus>
    </xsl:if>
  </xsl:function>

  <!-- The sources of a document's entries, in the order in which their lemmas begin; last those without a place. -->
  <xsl:function name="local:sources" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="path" as="xs:string" select="string($document/@path)"/>
    <xsl:variable name="edition" as="node()" select="root($document)"/>
    <xsl:variable name="in-place" as="element()*" select="key('local:in-place', $path, $edition)"/>
    <xsl:variable name="anchors" as="element()*" select="key('local:apart', $path, $edition)/f:first-anchor(.)"/>
    <xsl:sequence select="
      ($in-place | $anchors) ! (.[self::tei:choice or self::tei:app or self::tei:note[empty(f:first-anchor(.))][f:is-entry-note(.)]][not(ancestor::tei:teiHeader)], f:begun-at(.)),
      key('local:unanchored', $path, $edition)"/>
  </xsl:function>

  <xsl:mode name="m:entry" on-no-match="fail" on-multiple-match="use-last"/>

  <xsl:template mode="m:entry" match="*" as="element(b:entry)">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="anchor" as="element()?" select="if (self::tei:app[f:is-apart(.)]) then f:first-anchor(.) else (.[f:is-loose(.)] ! f:first-anchor(.), .)[1]"/>
    <xsl:variable name="parts" as="element()*">
      <xsl:apply-templates mode="m:entry-part" select="."/>
    </xsl:variable>
    <b:entry xml:id="{f:entry-id(.)}" n="{$number}" series="{f:series-of(.)}" anchor="{local:anchoring(., $anchor)}">
      <xsl:variable name="resp" as="attribute()?" select="@resp[current()/(self::tei:app or self::tei:choice)]"/>
      <xsl:copy-of select="@type[not(current()/self::tei:note)], @loc, (@cert, @exclude)[current()/self::tei:app], @src:*, (ancestor-or-self::*/@xml:lang)[last()]"/>
      <xsl:copy-of select="($anchor[not(self::tei:note[f:is-entry-note(.)])], ..[not(self::tei:listApp)])[1] ! local:block(.)"/>
      <xsl:choose>
        <xsl:when test="f:is-moved(.)">
          <xsl:copy-of select="f:document(.)/@src:file"/>
          <xsl:apply-templates mode="m:moved" select="$resp, $parts">
            <xsl:with-param name="app" tunnel="yes" select="."/>
          </xsl:apply-templates>
        </xsl:when>
        <xsl:otherwise>
          <xsl:copy-of select="$resp, $parts"/>
        </xsl:otherwise>
      </xsl:choose>
    </b:entry>
  </xsl:template>

  <!-- The nearest block around a place, by its id. -->
  <xsl:function name="local:block" as="attribute()?">
    <xsl:param name="place" as="element()"/>
    <xsl:for-each select="$place/ancestor-or-self::*[self::tei:p or self::tei:ab or self::tei:l or self::tei:head or self::tei:item
        or self::tei:cell or self::tei:salute or self::tei:signed or self::tei:label or self::tei:speaker or self::tei:stage or self::tei:note][1]">
      <xsl:attribute name="block" select="@xml:id"/>
    </xsl:for-each>
  </xsl:function>

  <!-- How an entry is tied to the text: span, point or none. -->
  <xsl:function name="local:anchoring" as="xs:string">
    <xsl:param name="source" as="element()"/>
    <xsl:param name="anchor" as="element()?"/>
    <xsl:sequence select="
      if (empty($anchor)) then (if ($source/parent::tei:listApp) then 'none' else 'point')
      else if ($source/self::tei:choice) then 'span'
      else if ($source/self::tei:app[f:is-apart(.)] or not($source is $anchor) or f:is-statement($source)) then
        if (normalize-space($anchor) or not($anchor is f:last-anchor($source))) then 'span' else 'point'
      else if ($source/self::tei:app ! f:read-in-text(.)) then 'span'
      else 'point'"/>
  </xsl:function>

</xsl:stylesheet>
