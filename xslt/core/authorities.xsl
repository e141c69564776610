<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     What else is known of an entity under which identifier: Wikidata, VIAF, GeoNames and their kin, from idno and from
     the addresses in @ref, @sameAs, @key, @corresp and @target. The kinds of identifier stand in authorities.xml. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/authorities">

  <xsl:variable name="local:known" as="element(authority)+" select="doc('authorities.xml')/authorities/authority"/>

  <!-- The entries of authority files that a record or a name says are about the same: name of the file, identifier, address. -->
  <xsl:function name="f:authorities" as="element(b:authority)*">
    <xsl:param name="entity" as="element()"/>
    <xsl:variable name="names" as="element()*" select="$entity, if (f:is-record($entity)) then f:record-names($entity) else ()"/>
    <xsl:variable name="pointers" as="attribute()*" select="$names/(@ref, @sameAs, @key), $entity[f:is-record(.)]/@corresp,
      $entity[f:is-record(.)]/(. | tei:listRef)/(tei:ptr | tei:ref[not(node())])/@target"/>
    <xsl:variable name="found" as="element(b:authority)*" select="
      f:authority-idnos($entity) ! f:authority(normalize-space(), string((@subtype[../@type = 'URI'], @type)[1])),
      $pointers ! (for $token in tokenize(.) return f:authority(f:path-in-edition($token, ..), ''))"/>
    <xsl:for-each-group select="$found" group-by="string(@href)">
      <xsl:sequence select="current-group()[1]"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- The identifiers of a record that lead to an authority file. -->
  <xsl:function name="f:authority-idnos" as="element(tei:idno)*">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="$record/(self::tei:person | self::tei:personGrp | self::tei:persona | self::tei:org | self::tei:place | self::tei:event
      | self::tei:nym | self::tei:object)/tei:idno[exists(f:authority(normalize-space(), string((@subtype[../@type = 'URI'], @type)[1])))]"/>
  </xsl:function>

  <!-- The entry that an identifier of some type, a prefixed one or an address means; nothing if that is nowhere known. -->
  <xsl:function name="f:authority" as="element(b:authority)?">
    <xsl:param name="written" as="xs:string"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="prefix" as="xs:string" select="if (matches($written, '^[A-Za-z]+:[^/]')) then substring-before($written, ':') else $type"/>
    <xsl:variable name="id" as="xs:string" select="if ($prefix ne $type) then substring-after($written, ':') else $written"/>
    <xsl:variable name="by-type" as="element(authority)?" select="$local:known[lower-case($prefix) = tokenize(@types)][matches($id, '^(' || @id || ')$')][1]"/>
    <xsl:choose>
      <xsl:when test="f:web-host($written)"><xsl:sequence select="local:by-address($written)"/></xsl:when>
      <xsl:when test="$by-type">
        <b:authority name="{$by-type/@name}" href="{replace($by-type/@url, '\{id\}', replace(encode-for-uri(replace($id, ' ', '')) => replace('%2F', '/') => replace('%3A', ':'), '([\\$])', '\\$1'))}">{$id}</b:authority>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <!-- An address by its file and identifier, else by its host. -->
  <xsl:function name="local:by-address" as="element(b:authority)">
    <xsl:param name="address" as="xs:string"/>
    <xsl:variable name="known" as="element(authority)?" select="$local:known[matches($address, '^' || @address || '$')][1]"/>
    <b:authority name="{if ($known) then $known/@name else f:web-host($address)}" href="{iri-to-uri($address)}">{
      if ($known) then replace(replace($address, '^' || $known/@address || '$', '$1'), '_', ' ') else ''}</b:authority>
  </xsl:function>

</xsl:stylesheet>
