<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     What an edition states against rules of publishing (list type="rules"): for each subject what the rules ask, or that
     their clause could not be read (gap), and what the edition does. And what it cites, but nobody of it has seen. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/editorial-rules">

  <xsl:key name="local:rules" match="tei:list[@type = 'rules'][tei:item/(tei:note | tei:gap)]" use="'rules'"/>
  <xsl:key name="local:unseen" match="*[f:is-record(.)][local:is-unseen(.)]" use="'unseen'"/>

  <xsl:function name="f:editorial-rules" as="element(tei:list)*">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="key('local:rules', 'rules', root($node))"/>
  </xsl:function>

  <!-- The heading of a list of rules. -->
  <xsl:function name="f:rules-title" as="xs:string">
    <xsl:param name="list" as="element(tei:list)"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="(f:in-language($list/tei:head, $language) ! f:plain(.), f:label('rules', $language))[. ne ''][1]"/>
  </xsl:function>

  <xsl:function name="f:rule-subject" as="xs:string">
    <xsl:param name="item" as="element(tei:item)"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="string(f:in-language($item/tei:label, $language) ! f:plain(.))"/>
  </xsl:function>

  <!-- What the rules ask, in the language of the page. -->
  <xsl:function name="f:rule-asked" as="element()*">
    <xsl:param name="item" as="element(tei:item)"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="f:in-language($item/tei:note[@type = 'rule'], $language)"/>
  </xsl:function>

  <!-- Whether a clause of the rules could not be read. -->
  <xsl:function name="f:is-unread" as="xs:boolean">
    <xsl:param name="item" as="element(tei:item)"/>
    <xsl:sequence select="exists($item/tei:gap) or empty($item/tei:note[@type = 'rule'])"/>
  </xsl:function>

  <!-- What the edition does. -->
  <xsl:function name="f:rule-practice" as="element()?">
    <xsl:param name="item" as="element(tei:item)"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="f:in-language($item/tei:note[@type = 'practice'], $language)"/>
  </xsl:function>

  <!-- Records of what is cited but was not seen by the editors: their status says so. -->
  <xsl:function name="f:unseen" as="element()*">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="key('local:unseen', 'unseen', root($node))"/>
  </xsl:function>

  <xsl:function name="local:is-unseen" as="xs:boolean">
    <xsl:param name="record" as="element()"/>
    <xsl:variable name="words" as="xs:string*" select="($record/@status, $record/tei:note[@type = 'status']/@subtype, $record/tei:availability/@status) ! tokenize(lower-case(.))"/>
    <xsl:sequence select="$words = ('not-seen', 'notseen', 'unseen', 'non-vidi', 'not-consulted', 'lost')"/>
  </xsl:function>

  <!-- What is said of it: the note on its status, else its first note. -->
  <xsl:function name="f:unseen-note" as="element()?">
    <xsl:param name="record" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="notes" as="element()*" select="$record/tei:note[normalize-space()]"/>
    <xsl:variable name="status" as="element()*" select="$notes[@type = 'status']"/>
    <xsl:sequence select="f:in-language(if ($status) then $status else $notes[empty(@type) or @type = $notes[1]/@type], $language)"/>
  </xsl:function>

  <!-- The document that a record describes, if it is one of the edition. -->
  <xsl:function name="f:described-document" as="element()?">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="f:targets($record/@corresp)[self::tei:floatingText][f:is-document(.)][1]"/>
  </xsl:function>

</xsl:stylesheet>
