<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Where a record is named in the texts, each time with the words around it. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:indexes/occurrences"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:index">

  <xsl:key name="local:naming" match="tei:persName | tei:orgName | tei:placeName | tei:geogName | tei:name | tei:rs | tei:title
      | tei:bibl | tei:ref | tei:ptr | tei:date | tei:abbr | tei:settlement | tei:region | tei:country | tei:roleName | tei:author | tei:term
      | tei:editor | tei:idno | tei:speaker"
      use="if (f:is-in-text(.)) then f:record(.)/f:id-in-edition(.) else ()"/>

  <!-- Names count where one reads them: in the text, its notes, the readings and notes of the apparatus. A lemma repeats the text. -->
  <xsl:function name="f:is-in-text" as="xs:boolean">
    <xsl:param name="name" as="element()"/>
    <xsl:sequence select="empty($name/ancestor::*[self::tei:teiHeader or self::tei:standOff or self::b:lemma or self::b:document/@role = 'authority'])
        and exists($name/ancestor::b:document)"/>
  </xsl:function>

  <xsl:function name="f:occurrences-of" as="element()*">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="if ($record/@xml:id) then key('local:naming', f:id-in-edition($record), root($record)) else ()"/>
  </xsl:function>

  <!-- One item of an index. Context: nothing. -->
  <xsl:function name="f:item" as="element(b:item)">
    <xsl:param name="record" as="element()?"/>
    <xsl:param name="names" as="element()*"/>
    <xsl:param name="occurrences" as="element()*"/>
    <b:item sort="{if ($record) then f:display-name($record, $language) else f:spaced($occurrences[1])}">
      <xsl:if test="$record">
        <xsl:attribute name="document" select="f:document($record)/@id"/>
        <xsl:copy-of select="$record/@xml:id ! local:id(.)"/>
        <xsl:copy-of select="$record/ancestor::*[starts-with(local-name(), 'list')][1]/@type ! local:list(.)"/>
        <xsl:sequence select="$record/self::tei:place ! local:coordinates(f:coordinates(.))"/>
      </xsl:if>
      <xsl:if test="empty($names[normalize-space()]) and $record"><b:name>{f:display-name($record, $language)}</b:name></xsl:if>
      <xsl:for-each select="$names[normalize-space()]">
        <b:name><xsl:copy-of select="@type"/><xsl:sequence select="local:lang(.)"/>{f:spaced(.)}</b:name>
      </xsl:for-each>
      <xsl:sequence select="f:authorities(($record, $occurrences)[1])"/>
      <xsl:sequence select="local:variants($occurrences)"/>
      <xsl:for-each select="$occurrences"><xsl:sequence select="f:in-context(.)"/></xsl:for-each>
    </b:item>
  </xsl:function>

  <xsl:function name="local:id" as="attribute(id)">
    <xsl:param name="id" as="xs:string"/>
    <xsl:attribute name="id" select="$id"/>
  </xsl:function>

  <xsl:function name="local:list" as="attribute(list)">
    <xsl:param name="type" as="xs:string"/>
    <xsl:attribute name="list" select="$type"/>
  </xsl:function>

  <xsl:function name="local:coordinates" as="attribute()*">
    <xsl:param name="coordinates" as="xs:double*"/>
    <xsl:for-each select="$coordinates[1]"><xsl:attribute name="latitude" select="xs:decimal(.)"/></xsl:for-each>
    <xsl:for-each select="$coordinates[2]"><xsl:attribute name="longitude" select="xs:decimal(.)"/></xsl:for-each>
  </xsl:function>

  <xsl:function name="local:lang" as="attribute()?">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="f:language($element)"><xsl:attribute name="xml:lang" select="f:language($element)"/></xsl:if>
  </xsl:function>

  <!-- The forms in which a name occurs, each once and how often, the commonest first. -->
  <xsl:function name="local:variants" as="element(b:variant)*">
    <xsl:param name="occurrences" as="element()*"/>
    <xsl:for-each-group select="$occurrences[normalize-space()]" group-by="f:spaced-plain(.)">
      <xsl:sort select="count(current-group())" order="descending"/>
      <b:variant count="{count(current-group())}"><xsl:sequence select="local:lang(.)"/>{current-grouping-key()}</b:variant>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="f:spaced-plain" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="normalize-space(f:plain($element))"/>
  </xsl:function>

  <xsl:function name="f:in-context" as="element(b:occurrence)">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="entry" as="element()?" select="$name/ancestor::b:entry[last()]"/>
    <xsl:variable name="block" as="element()?" select="$name/ancestor::*[f:is-block(.) or self::b:reading or self::b:note][1]"/>
    <xsl:variable name="left" as="xs:string" select="f:folded(string-join(local:near($name/preceding::text()[position() le 24], $block, $name)))"/>
    <xsl:variable name="right" as="xs:string" select="f:folded(string-join(local:near($name/following::text()[position() le 24], $block, $name)))"/>
    <b:occurrence document="{f:document($name)/@id}">
      <xsl:for-each select="if ($entry) then 'apparatus' else if ($name/ancestor::tei:note) then 'note' else ()"><xsl:attribute name="in" select="."/></xsl:for-each>
      <xsl:if test="($entry, $name)[1]/@xml:id"><xsl:attribute name="target" select="($entry, $name)[1]/@xml:id"/></xsl:if>
      <xsl:if test="$block/@xml:id"><xsl:attribute name="block" select="$block/@xml:id"/></xsl:if>
      <xsl:sequence select="local:lang($name)"/>
      <b:left>{f:ending($left, 60)}</b:left>
      <b:hit>{(f:plain($name)[. ne ''], '→')[1]}</b:hit>
      <b:right>{f:beginning($right, 60)}</b:right>
    </b:occurrence>
  </xsl:function>

  <!-- Of text nodes near a name, those of its own block; notes inside the block are not its words. -->
  <xsl:function name="local:near" as="text()*">
    <xsl:param name="nodes" as="text()*"/>
    <xsl:param name="block" as="element()?"/>
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="note" as="element()?" select="$name/ancestor::tei:note[1]"/>
    <xsl:sequence select="$nodes[exists($block) and ancestor::*[. is $block]][ancestor::tei:note[1] is $note or (empty(ancestor::tei:note) and empty($note))]"/>
  </xsl:function>

  <!-- White space folded but not trimmed. -->
  <xsl:function name="f:folded" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:sequence select="replace($text, '\s+', ' ')"/>
  </xsl:function>

  <!-- The last words of a text, about so many characters, whole where spaces part them. -->
  <xsl:function name="f:ending" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="length" as="xs:integer"/>
    <xsl:sequence select="if (string-length($text) le $length) then $text
        else '…' || replace(substring($text, string-length($text) - $length), '^\S{1,24}(\s)', '$1')"/>
  </xsl:function>

  <xsl:function name="f:beginning" as="xs:string">
    <xsl:param name="text" as="xs:string"/>
    <xsl:param name="length" as="xs:integer"/>
    <xsl:sequence select="if (string-length($text) le $length) then $text else replace(substring($text, 1, $length + 1), '(\s)\S{1,24}$', '$1') || '…'"/>
  </xsl:function>

</xsl:stylesheet>
