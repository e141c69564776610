<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The documentary layer. What the one source shows - added, deleted, lost, illegible - stays in its place as an element,
     and outputs draw its sign there. It makes an entry as well if it says what the sign cannot tell: in which hand (@hand @new),
     where (@place), why (@reason @cause @agent), how much (@quantity @extent @degree), how surely (@cert), who says so
     (@resp @source). Told by the signs, so without an entry, are the usual reasons of supplied, what is lost to an unknown extent, and @resp of
     the edition's own editors.
     A substitution has one entry with what stood before; what crosses blocks (@spanTo) and a new hand always have one.
     So have the edges of witnesses and of their lacunae, outside app, in the textual series.
     Inside readings, notes and forms not chosen nothing makes an entry: outputs say it with the reading. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:normalize/apparatus/statements">

  <!-- What such an element states of its content. -->
  <xsl:variable name="local:kinds" as="map(xs:string, xs:string)" select="map{
    'subst': 'substitution', 'add': 'addition', 'addSpan': 'addition', 'del': 'deletion', 'delSpan': 'deletion', 'gap': 'gap',
    'unclear': 'unclear', 'supplied': 'supplied', 'surplus': 'surplus', 'secl': 'secluded', 'damage': 'damage',
    'damageSpan': 'damage', 'space': 'space', 'handShift': 'hand', 'restore': 'restored',
    'lacunaStart': 'lacunaStart', 'lacunaEnd': 'lacunaEnd', 'witStart': 'witStart', 'witEnd': 'witEnd'}"/>

  <!-- Whether an element makes an entry of the documentary series beside its sign in the text. -->
  <xsl:function name="f:is-statement" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      exists($element/@xml:id) and not($element/self::tei:add[not(normalize-space()) and empty(*)]) and map:contains($local:kinds, local-name($element)) and local:says-more($element)
      and not($element/parent::tei:subst[f:is-statement(.)])
      and empty($element/ancestor::*[self::tei:teiHeader or self::tei:note or self::tei:rdg or self::tei:witDetail
        or self::tei:app[f:is-apart(.)] or local:is-not-chosen(.)])"/>
  </xsl:function>

  <!-- Whether an element tells what its sign in the text does not. -->
  <xsl:function name="local:says-more" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:choose>
      <xsl:when test="f:is-edge($element)">
        <xsl:sequence select="exists($element/@wit[normalize-space()]) and empty($element/ancestor::tei:app)"/>
      </xsl:when>
      <xsl:when test="$element/(self::tei:addSpan | self::tei:delSpan | self::tei:damageSpan)">
        <xsl:sequence select="exists($element/@spanTo)"/>
      </xsl:when>
      <xsl:when test="$element/self::tei:handShift">
        <xsl:sequence select="exists($element/(@new | @scribe | @medium | @resp))"/>
      </xsl:when>
      <xsl:when test="$element/self::tei:subst">
        <xsl:sequence select="some $part in $element/(. | tei:add | tei:del) satisfies local:tells($part)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="local:tells($element)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Whether an element is where a witness or a lacuna of it begins or ends. -->
  <xsl:function name="f:is-edge" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/(self::tei:lacunaStart | self::tei:lacunaEnd | self::tei:witStart | self::tei:witEnd))"/>
  </xsl:function>

  <!-- Reasons that the sign of an element tells by itself. -->
  <xsl:variable name="local:told" as="map(xs:string, xs:string*)" select="map{
    'supplied': ('lost', 'illegible', 'damage', 'omitted'), 'gap': 'lost'}"/>

  <xsl:function name="local:tells" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      exists($element/(@hand | @place | @cause | @agent | @quantity | @extent[not(. = 'unknown')] | @degree | @cert | @source)[normalize-space()])
      or exists($element/@reason[not(tokenize(.) = $local:told(local-name($element)))])
      or exists($element/@resp[empty(f:targets(.)/ancestor::tei:titleStmt)])"/>
  </xsl:function>

  <!-- Whether an element is a form of a choice that the text does not show. -->
  <xsl:function name="local:is-not-chosen" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="$element/parent::tei:choice ! f:chosen(.) ! not(. is $element) = true()"/>
  </xsl:function>

  <!-- The entry: what the text shows as lemma, and what is said of it as a reading, with what a substitution replaced. -->
  <xsl:template mode="m:entry-part" as="element()*"
    match="tei:add | tei:addSpan | tei:del | tei:delSpan | tei:gap | tei:unclear | tei:supplied | tei:surplus | tei:secl | tei:damage
      | tei:damageSpan | tei:space | tei:handShift | tei:restore | tei:lacunaStart | tei:lacunaEnd | tei:witStart | tei:witEnd">
    <xsl:sequence select="f:lemma-from-text(.)"/>
    <b:reading kind="{$local:kinds(local-name())}">
      <xsl:copy-of select="@* except (@xml:id, @n, @xml:space)"/>
    </b:reading>
  </xsl:template>

  <xsl:template mode="m:entry-part" match="tei:subst" as="element()*">
    <xsl:variable name="before" as="element()*" select="tei:del"/>
    <xsl:variable name="after" as="element()*" select="* except $before"/>
    <xsl:sequence select="f:derived-lemma($after//text())"/>
    <b:reading kind="substitution">
      <xsl:copy-of select="(tei:del | tei:add | .)/(@* except (@xml:id, @n, @xml:space))"/>
      <xsl:variable name="replaced" as="node()*">
        <xsl:apply-templates mode="m:reading-text" select="$before/node()"/>
      </xsl:variable>
      <xsl:apply-templates mode="m:repeated" select="$replaced"/>
    </b:reading>
  </xsl:template>

</xsl:stylesheet>
