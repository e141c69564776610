<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The concordance of archive references: each item of an archive once, its parts from the repository down, its forms
  in three languages, and every place that cites it, as it is written there and with its leaves. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:indexes/concordance"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:index">

  <!-- References taken apart where they stand: in a text, or as the source of one. -->
  <xsl:key name="local:structured" match="tei:bibl[f:is-in-text(.)][f:is-archive-citation(.)]" use="'citation'"/>
  <xsl:key name="local:structured" match="tei:msIdentifier[ancestor::tei:sourceDesc][not(ancestor::tei:msPart or ancestor::tei:msFrag)][exists(f:archive-parts(..))]" use="'source'"/>
  <xsl:key name="local:structured" match="tei:floatingText[f:is-document(.)][exists(f:document-archives(.))]" use="'document'"/>

  <xsl:function name="f:concordance" as="element(b:reference)*">
    <xsl:param name="edition" as="element(b:edition)"/>
    <xsl:variable name="root" as="node()" select="root($edition)"/>
    <xsl:variable name="records" as="element()*" select="f:archive-records($edition)[exists(f:archive-parts(.))]"/>
    <xsl:variable name="citations" as="element()*" select="key('local:structured', 'citation', $root)"/>
    <xsl:variable name="places" as="element()*" select="$citations, key('local:structured', ('source', 'document'), $root),
      $records/f:occurrences-of(.)[not(ancestor-or-self::* intersect $citations)]"/>
    <xsl:variable name="told" as="map(*)*" select="($places, $records) ! map { 'at': ., 'reference': local:reference(.) }"/>
    <xsl:for-each-group select="$told" group-by="local:identity(?reference)">
      <xsl:sequence select="local:entry(current-group()?reference, current-group()?at[not(. intersect $records)])"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- What is cited at a place: the citation itself, the archive that a document comes from, the record that is named. -->
  <xsl:function name="local:reference" as="element()">
    <xsl:param name="place" as="element()"/>
    <xsl:sequence select="
      if ($place/self::tei:floatingText) then f:document-archives($place)[1]
      else if ($place/self::tei:msIdentifier) then $place/..
      else $place"/>
  </xsl:function>

  <!-- What makes two references the same item: repository and parts, not the leaves; Latin R- and A- are the Soviet letters. -->
  <xsl:function name="local:identity" as="xs:string">
    <xsl:param name="reference" as="element()"/>
    <xsl:sequence select="string-join((f:archive-repository-key($reference), f:archive-parts($reference)[not(@level = ('leaf', 'page'))] ! (@level || ' ' || replace(replace(lower-case(.), '^r-', 'р-'), '^a-', 'а-'))), '|')"/>
  </xsl:function>

  <xsl:function name="local:entry" as="element(b:reference)">
    <xsl:param name="references" as="element()+"/>
    <xsl:param name="places" as="element()*"/>
    <xsl:variable name="record" as="element()" select="($references ! f:archive-record(.))[1]"/>
    <b:reference>
      <xsl:if test="$record/@xml:id and not($record intersect $places)">
        <xsl:attribute name="document" select="f:document($record)/@id"/>
        <xsl:attribute name="id" select="$record/@xml:id"/>
      </xsl:if>
      <b:part level="repository" name="{f:archive-repository-name($references[1], $language)}">{f:archive-repository($references[1], $language)}</b:part>
      <xsl:copy-of select="f:archive-parts($references[1])[not(@level = ('leaf', 'page'))]"/>
      <xsl:sequence select="local:forms($record, false())"/>
      <xsl:sequence select="($places | ()) ! local:citation(.)"/>
    </b:reference>
  </xsl:function>

  <!-- The normalised forms. -->
  <xsl:function name="local:forms" as="element(b:form)*">
    <xsl:param name="reference" as="element()"/>
    <xsl:param name="leaves" as="xs:boolean"/>
    <xsl:for-each select="$f:archive-languages">
      <b:form xml:lang="{.}">{f:archive-citation-form($reference, ., $leaves)}</b:form>
    </xsl:for-each>
  </xsl:function>

  <!-- A place that cites: what it is, its leaves and their forms, what it has in writing. -->
  <xsl:function name="local:citation" as="element(b:citation)">
    <xsl:param name="place" as="element()"/>
    <xsl:variable name="reference" as="element()" select="local:reference($place)"/>
    <xsl:variable name="leaves" as="element(b:part)*" select="f:archive-parts($reference)[@level = ('leaf', 'page')]"/>
    <xsl:variable name="in-text" as="xs:boolean" select="f:is-in-text($place)"/>
    <b:citation kind="{if ($place/self::tei:floatingText) then 'document' else if ($in-text) then 'text' else 'source'}" document="{f:document($place)/@id}">
      <xsl:copy-of select="$place[$in-text]/@xml:id ! local:target(.)"/>
      <xsl:copy-of select="$leaves"/>
      <xsl:if test="$leaves"><xsl:sequence select="local:forms($reference, true())"/></xsl:if>
      <xsl:if test="$in-text and not($place/self::tei:floatingText)"><xsl:sequence select="f:in-context($place)"/></xsl:if>
    </b:citation>
  </xsl:function>

  <xsl:function name="local:target" as="attribute(target)">
    <xsl:param name="id" as="attribute()"/>
    <xsl:attribute name="target" select="$id"/>
  </xsl:function>

</xsl:stylesheet>
