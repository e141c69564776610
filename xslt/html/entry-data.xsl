<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- What a script needs to know of an entry: the kinds of its readings, whether one of them may stand in the text, and
  the witnesses that depart from its lemma, unless its sigla name them all. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/entry-data"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:function name="f:entry-data" as="attribute()*">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:attribute name="data-kind" select="f:entry-kinds($entry)"/>
    <xsl:if test="f:apparatus-setting('contract', $entry) = 'true'"><xsl:attribute name="data-wit" select="f:departing($entry) ! translate(., ' ', '_')"/></xsl:if>
  </xsl:function>

  <!-- The kinds of an entry's readings: what they are to the lemma, and what their types and causes say. -->
  <xsl:function name="f:entry-kinds" as="xs:string*">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:variable name="readings" as="element(b:reading)*" select="$entry/(b:reading | b:group//b:reading)"/>
    <xsl:variable name="said" as="xs:string*" select="($entry[@type ne @series] | $readings | $entry//b:group)/(@type, @cause) ! tokenize(.) ! local:kind(.)"/>
    <xsl:sequence select="
      if (empty(($readings, $said))) then 'note'
      else distinct-values(($readings ! (if (@kind = 'variant' and local:adds(.)) then 'addition' else string(@kind)), $said))"/>
  </xsl:function>

  <!-- Whether a reading has words where the text has none. -->
  <xsl:function name="local:adds" as="xs:boolean">
    <xsl:param name="reading" as="element(b:reading)"/>
    <xsl:variable name="lemma" as="element(b:lemma)*" select="$reading/ancestor::b:entry[1]//b:lemma"/>
    <xsl:sequence select="exists($lemma) and not(normalize-space(string-join($lemma)))"/>
  </xsl:function>

  <!-- One name for what sources call by several. -->
  <xsl:function name="local:kind" as="xs:string">
    <xsl:param name="type" as="xs:string"/>
    <xsl:sequence select="($local:synonyms(lower-case(replace($type, '[-_.]', ''))), $type)[1]"/>
  </xsl:function>

  <xsl:variable name="local:synonyms" as="map(xs:string, xs:string)" select="map{
    'add': 'addition', 'om': 'omission', 'transp': 'transposition', 'conj': 'conjecture', 'coni': 'conjecture', 'corr': 'correction',
    'em': 'conjecture', 'emendation': 'conjecture', 'ortho': 'orthographic', 'orth': 'orthographic', 'orthography': 'orthographic',
    'orthographical': 'orthographic', 'spelling': 'orthographic', 'substantive': 'variant', 'variants': 'variant', 'del': 'deletion',
    'subst': 'substitution', 'antecorr': 'anteCorr', 'ac': 'anteCorr', 'postcorr': 'postCorr', 'pc': 'postCorr', 'lac': 'lacuna'}"/>

  <!-- The witnesses that read otherwise than the lemma, by their sigla. -->
  <xsl:function name="f:departing" as="xs:string*">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:sequence select="distinct-values($entry/(b:reading | b:group//b:reading)[@wit] ! (f:attesters(.) ! f:siglum(.), f:unknown-sigla(.)))"/>
  </xsl:function>

  <!-- Whether a reading may take the place of the lemma: it must be one span that holds no block, and its words all there is. -->
  <xsl:function name="f:can-swap" as="xs:boolean">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:variable name="span" as="element()*" select="f:markers($entry)[empty(ancestor::b:entry)]"/>
    <xsl:sequence select="
      count($span) eq 1 and exists($span/self::b:span) and exists($entry/(b:reading | b:group//b:reading)[local:has-words(.)])
      and not(f:has-blocks($span)) and ($entry/b:lemma/(@derived | @read) or empty($entry/(b:lemma, @loc)) or f:plain($entry/b:lemma[1]) eq f:plain($span))"/>
  </xsl:function>

  <xsl:function name="local:has-words" as="xs:boolean">
    <xsl:param name="reading" as="element(b:reading)"/>
    <xsl:sequence select="$reading/@kind = 'omission' or exists($reading/node()[normalize-space()])"/>
  </xsl:function>

</xsl:stylesheet>
