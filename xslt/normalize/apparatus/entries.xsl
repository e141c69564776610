<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The entries of a document's apparatus, in series, in the order in which their lemmas begin. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:src="https://basylym.org/ns/source"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:normalize/apparatus/entries">

  <xsl:key name="local:unanchored" match="tei:app[f:is-apart(.)][empty(f:first-anchor(.))]" use="string(f:document(.)/@path)"/>

  <!-- What an element that is not read in the text is to its lemma. -->
  <xsl:variable name="local:kinds" as="map(xs:string, xs:string)" select="map{
    'sic': 'original', 'corr': 'correction', 'orig': 'original-spelling', 'reg': 'regularisation',
    'abbr': 'abbreviation', 'expan': 'expansion'}"/>

  <!-- The document in whose apparatus an entry belongs: that of its lemma. -->
  <xsl:function name="f:home" as="element(b:document)">
    <xsl:param name="app" as="element()"/>
    <xsl:sequence select="f:document((if ($app/self::tei:app[f:is-apart(.)]) then f:first-anchor($app) else (), $app)[1])"/>
  </xsl:function>

  <!-- The apparatus of a document, or nothing. -->
  <xsl:function name="f:apparatus" as="element(b:apparatus)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="sources" as="element()*" select="
      $document/descendant::*[not(ancestor-or-self::tei:teiHeader)] ! (
        if (self::tei:choice or self::tei:app[not(f:is-apart(.))]) then (., f:begun-at(.))
        else if (@xml:id or @n) then f:begun-at(.) else ()),
      key('local:unanchored', string($document/@path), root($document))"/>
    <xsl:if test="exists($sources)">
      <b:apparatus>
        <xsl:for-each-group select="$sources" group-by="local:series(.)">
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

  <xsl:function name="local:series" as="xs:string">
    <xsl:param name="source" as="element()"/>
    <xsl:sequence select="
      if ($source/self::tei:choice) then 'documentary'
      else ($source/ancestor::tei:listApp/@type[normalize-space()], 'textual')[1] ! translate(normalize-space(.), ' ', '-')"/>
  </xsl:function>

  <xsl:mode name="m:entry" on-no-match="fail" on-multiple-match="use-last"/>

  <xsl:template mode="m:entry" match="tei:app | tei:choice" as="element(b:entry)">
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="anchor" as="element()?" select="if (self::tei:app[f:is-apart(.)]) then f:first-anchor(.) else ."/>
    <b:entry xml:id="{@xml:id}" n="{$number}" series="{local:series(.)}" anchor="{local:anchoring(., $anchor)}">
      <xsl:copy-of select="@type, @loc, @resp, @cert, @xml:lang, @src:*, ancestor::*/@xml:lang[last()][not(current()/@xml:lang)]"/>
      <xsl:if test="not(f:home(.) is f:document(.))">
        <xsl:copy-of select="f:document(.)/@src:file"/>
      </xsl:if>
      <xsl:for-each select="($anchor, .[not(parent::tei:listApp)])[1]/ancestor-or-self::*[self::tei:p or self::tei:ab or self::tei:l or self::tei:head or self::tei:item
          or self::tei:cell or self::tei:salute or self::tei:signed or self::tei:label or self::tei:speaker or self::tei:stage or self::tei:note][1]">
        <xsl:attribute name="block" select="@xml:id"/>
      </xsl:for-each>
      <xsl:apply-templates mode="m:entry-part" select="."/>
    </b:entry>
  </xsl:template>

  <!-- The parts of an entry. -->
  <xsl:mode name="m:entry-part" on-no-match="fail" on-multiple-match="use-last"/>

  <xsl:template mode="m:entry-part" match="tei:app" as="element()*">
    <xsl:if test="empty(tei:lem | tei:rdgGrp/tei:lem) and f:is-apart(.)">
      <xsl:sequence select="local:lemma-from-text(.)"/>
    </xsl:if>
    <xsl:apply-templates mode="#current" select="*"/>
  </xsl:template>

  <xsl:template mode="m:entry-part" match="tei:choice" as="element()*">
    <b:lemma>
      <xsl:copy-of select="f:chosen(.)/(@* except @xml:id)"/>
      <xsl:apply-templates mode="m:reading-text" select="f:chosen(.)/node()"/>
    </b:lemma>
    <xsl:for-each select="* except f:chosen(.)">
      <xsl:sequence select="local:part(., 'b:reading', ($local:kinds(local-name()), 'alternative')[1])"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template mode="m:entry-part" match="tei:lem" as="element()">
    <xsl:sequence select="local:part(., 'b:lemma', ())"/>
  </xsl:template>

  <xsl:template mode="m:entry-part" match="tei:rdg" as="element()">
    <xsl:sequence select="local:part(., 'b:reading', if (node()[self::* or normalize-space()]) then 'variant' else 'omission')"/>
  </xsl:template>

  <xsl:template mode="m:entry-part" match="tei:rdgGrp" as="element()">
    <b:group>
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates mode="#current" select="*"/>
    </b:group>
  </xsl:template>

  <!-- note, witDetail, wit and whatever else stands in an app. -->
  <xsl:template mode="m:entry-part" match="*" as="element()">
    <xsl:sequence select="local:part(., 'b:note', local-name())"/>
  </xsl:template>

  <!-- A part of an entry: the attributes of its source and its content as reading text. -->
  <xsl:function name="local:part" as="element()">
    <xsl:param name="source" as="element()"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="kind" as="xs:string?"/>
    <xsl:element name="{$name}">
      <xsl:copy-of select="$source/@*"/>
      <xsl:if test="$kind">
        <xsl:attribute name="kind" select="$kind"/>
      </xsl:if>
      <xsl:apply-templates mode="m:reading-text" select="$source/node()"/>
    </xsl:element>
  </xsl:function>

  <!-- How an entry is tied to the text: span, point or none. -->
  <xsl:function name="local:anchoring" as="xs:string">
    <xsl:param name="source" as="element()"/>
    <xsl:param name="anchor" as="element()?"/>
    <xsl:sequence select="
      if (empty($anchor)) then (if ($source/parent::tei:listApp) then 'none' else 'point')
      else if ($source/self::tei:choice) then 'span'
      else if (f:is-apart($source)) then
        if (normalize-space($anchor) or not($anchor is f:last-anchor($source))) then 'span' else 'point'
      else if (f:read-in-text($source)) then 'span'
      else 'point'"/>
  </xsl:function>

  <!-- The text between the anchors of a stand-off entry that states no lemma; located entries have none. -->
  <xsl:function name="local:lemma-from-text" as="element(b:lemma)?">
    <xsl:param name="app" as="element(tei:app)"/>
    <xsl:variable name="first" as="element()?" select="f:first-anchor($app)"/>
    <xsl:variable name="last" as="element()?" select="f:last-anchor($app)"/>
    <xsl:if test="$first and ($app/@from or $app/@target)">
      <xsl:variable name="around" as="element()" select="($first/ancestor-or-self::* intersect $last/ancestor-or-self::*)[last()]"/>
      <xsl:variable name="text" as="xs:string" select="normalize-space(string-join(
        $around/descendant::text()[not(ancestor::tei:note or ancestor::tei:rdg)]
          [. >> $first][not(. >> $last) or ancestor::* intersect $last]))"/>
      <xsl:if test="$text">
        <b:lemma derived="true">{$text}</b:lemma>
      </xsl:if>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
