<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- What a page is about in the vocabulary of schema.org, as JSON-LD. The text of a script is not escaped by HTML, so that
  characters which could end it are escaped by JSON. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:j="http://www.w3.org/2005/xpath-functions"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/structured-data"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <xsl:function name="f:structured-data" as="element(script)?">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="work" as="element(b:citable)?"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="address" as="xs:string?"/>
    <xsl:variable name="said" as="element(j:map)?" select="
      if ($kind eq 'persons') then local:persons($node, $address)
      else if ($work and $kind = ('home', 'reading', 'document')) then local:work($node, $work, $kind, $address)
      else ()"/>
    <xsl:if test="$said">
      <script type="application/ld+json">{f:json($said)}</script>
    </xsl:if>
  </xsl:function>

  <!-- JSON that may stand in a script. -->
  <xsl:function name="f:json" as="xs:string">
    <xsl:param name="map" as="element()"/>
    <xsl:sequence select="xml-to-json($map) => replace('\\/', '/') => replace('&lt;', '\\u003c') => replace('>', '\\u003e') => replace('&amp;', '\\u0026')
      => replace('&#x2028;', '\\u2028') => replace('&#x2029;', '\\u2029')"/>
  </xsl:function>

  <xsl:function name="local:work" as="element(j:map)">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="work" as="element(b:citable)"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="address" as="xs:string?"/>
    <j:map>
      <xsl:sequence select="local:string('@context', 'https://schema.org'), local:string('@type', local:type($work, $kind))"/>
      <xsl:sequence select="local:string('@id', $address), local:string('url', $address), local:string('name', $work/b:title), local:strings('alternateName', $work/b:other-title)"/>
      <xsl:sequence select="local:agents('author', $work/b:name[@role = 'author']), local:agents('editor', $work/b:name[@role = 'editor']),
        local:agents('contributor', $work/b:name[@role = 'contributor'])"/>
      <xsl:sequence select="local:named('publisher', 'Organization', $work/b:publisher), local:string('datePublished', $work/b:issued/@iso), local:string('dateCreated', $work/b:original/@iso)"/>
      <xsl:sequence select="local:string('inLanguage', $work/@language ! f:language-tag(.)), local:string(if (local:type($work, $kind) eq 'Book') then 'bookEdition' else 'version', $work/b:edition)"/>
      <xsl:sequence select="local:string('abstract', $work/b:abstract[1] ! f:first-words(., 60)), local:strings('keywords', $work/b:keyword), local:strings('identifier', $work/b:identifier)"/>
      <xsl:sequence select="local:string('license', $work/b:licence[1]), local:string('copyrightNotice', $work/b:rights[1])"/>
      <xsl:sequence select="local:named('isPartOf', if ($kind eq 'document') then 'CreativeWork' else 'Collection', $work/b:container)"/>
      <xsl:if test="$kind eq 'document'">
        <xsl:sequence select="local:named('holdingArchive', 'ArchiveOrganization', $work/b:repository), local:string('itemLocation', $work/b:archive)"/>
      </xsl:if>
      <xsl:sequence select="local:encodings($node)"/>
    </j:map>
  </xsl:function>

  <!-- What a title says that its work is; an archive's own only where its reference is given. -->
  <xsl:function name="local:type" as="xs:string">
    <xsl:param name="work" as="element(b:citable)"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:sequence select="
      if ($kind eq 'document') then (if ($work/b:archive) then 'ArchiveComponent' else 'CreativeWork')
      else if ($work/@kind = 'edition') then 'Book'
      else (map{'a': 'ScholarlyArticle', 'm': 'Book', 'j': 'Periodical', 's': 'BookSeries', 'u': 'Manuscript'}(string($work/@level)), 'CreativeWork')[1]"/>
  </xsl:function>

  <!-- The TEI files of the page, where they are downloaded. -->
  <xsl:function name="local:encodings" as="element()?">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="base" as="xs:string?" select="f:site-setting('base-url', $node)"/>
    <xsl:variable name="document" as="element(b:document)?" select="$node/ancestor-or-self::b:document"/>
    <xsl:if test="$base and $document[not(matches(@path, '^(/|\.\.)'))]">
      <j:map key="encoding">
        <xsl:sequence select="local:string('@type', 'MediaObject'), local:string('encodingFormat', 'application/tei+xml'),
          local:string('contentUrl', $base || 'tei/' || iri-to-uri($document/@path))"/>
      </j:map>
    </xsl:if>
  </xsl:function>

  <!-- Persons that a record identifies elsewhere too, for a register: the others are no more than their names. -->
  <xsl:function name="local:persons" as="element(j:map)?">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="address" as="xs:string?"/>
    <xsl:variable name="known" as="element()*" select="root($node)//b:document[@role = 'authority']//tei:person[local:same(.)]"/>
    <xsl:if test="exists($known)">
      <j:map>
        <xsl:sequence select="local:string('@context', 'https://schema.org')"/>
        <j:array key="@graph">
          <xsl:for-each select="$known">
            <j:map>
              <xsl:sequence select="local:string('@type', 'Person'), local:string('@id', $address ! (. || '#' || f:record-fragment(current()))), local:string('name', f:display-name(., $language))"/>
              <xsl:sequence select="local:strings('alternateName', (f:record-names(.) ! f:spaced(.))[. ne f:display-name(current(), $language)])"/>
              <xsl:sequence select="local:string('birthDate', (tei:birth ! f:date-iso(.))[1]), local:string('deathDate', (tei:death ! f:date-iso(.))[1]), local:strings('sameAs', local:same(.))"/>
            </j:map>
          </xsl:for-each>
        </j:array>
      </j:map>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:same" as="xs:string*">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="distinct-values(($record/tei:idno, $record/tei:*/@ref, $record/@sameAs/tokenize(.))[matches(., '^\s*https?://\S+\s*$')] ! normalize-space(.))"/>
  </xsl:function>

  <xsl:function name="local:agents" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="names" as="element(b:name)*"/>
    <xsl:if test="exists($names)">
      <j:array key="{$key}">
        <xsl:for-each select="$names">
          <j:map>
            <xsl:sequence select="local:string('@type', if (@body) then 'Organization' else @family ! 'Person'), local:string('name', .),
              local:string('familyName', @family), local:string('givenName', @given), local:string('sameAs', @address)"/>
          </j:map>
        </xsl:for-each>
      </j:array>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:named" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="name" as="item()?"/>
    <xsl:if test="normalize-space($name)">
      <j:map key="{$key}"><xsl:sequence select="local:string('@type', $type), local:string('name', $name)"/></j:map>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:string" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="value" as="item()?"/>
    <xsl:if test="normalize-space($value)"><j:string key="{$key}">{normalize-space($value)}</j:string></xsl:if>
  </xsl:function>

  <xsl:function name="local:strings" as="element()?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="values" as="item()*"/>
    <xsl:variable name="said" as="xs:string*" select="distinct-values($values ! normalize-space(.))[. ne '']"/>
    <xsl:if test="exists($said)">
      <j:array key="{$key}"><xsl:for-each select="$said"><j:string>{.}</j:string></xsl:for-each></j:array>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
