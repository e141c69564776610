<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Pointers: what an attribute such as @ref or @target points to in the whole edition. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/pointers">

  <xsl:key name="local:document" match="b:document" use="@path"/>
  <xsl:key name="local:identified" match="*[@xml:id]" use="f:id-in-edition(.)"/>
  <xsl:key name="local:prefix" match="tei:prefixDef" use="@ident"/>

  <!-- The document of the edition that a node belongs to. -->
  <xsl:function name="f:document" as="element(b:document)?">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$node/ancestor-or-self::b:document[1]"/>
  </xsl:function>

  <!-- What an element is called in the whole edition: the path of its document and its xml:id. Keys and maps go by it. -->
  <xsl:function name="f:id-in-edition" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="f:document($element)/@path || '#' || $element/@xml:id"/>
  </xsl:function>

  <!-- The element with this xml:id in the same document. -->
  <xsl:function name="f:by-id" as="element()?">
    <xsl:param name="id" as="xs:string"/>
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="key('local:identified', f:document($node)/@path || '#' || $id, root($node))[1]"/>
  </xsl:function>

  <!-- All elements that the tokens of a pointer attribute point to; dangling tokens add nothing. -->
  <xsl:function name="f:targets" as="element()*">
    <xsl:param name="pointer" as="attribute()?"/>
    <xsl:sequence select="
      if ($pointer) then tokenize($pointer) ! f:target(., $pointer/..) else ()"/>
  </xsl:function>

  <!-- The element that one pointer token, standing on $element, points to. -->
  <xsl:function name="f:target" as="element()?">
    <xsl:param name="token" as="xs:string"/>
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="uri" as="xs:string" select="local:expanded($token, $element)"/>
    <xsl:variable name="path" as="xs:string" select="f:document($element)/@path"/>
    <xsl:choose>
      <xsl:when test="starts-with($uri, '#')">
        <xsl:sequence select="key('local:identified', $path || $uri, root($element))[1]"/>
      </xsl:when>
      <xsl:when test="f:is-external($uri)"/>
      <xsl:otherwise>
        <xsl:variable name="resolved" as="xs:string" select="local:resolved(substring-before($uri || '#', '#'), $path)"/>
        <xsl:sequence select="
          if (contains($uri, '#')) then key('local:identified', $resolved || '#' || substring-after($uri, '#'), root($element))[1]
          else key('local:document', $resolved, root($element))[1]"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A pointer token that stands on $element, as seen from the root of the edition. -->
  <xsl:function name="f:path-in-edition" as="xs:string">
    <xsl:param name="token" as="xs:string"/>
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="uri" as="xs:string" select="local:expanded($token, $element)"/>
    <xsl:sequence select="
      if (f:is-external($uri)) then $uri
      else local:resolved(substring-before($uri || '#', '#'), f:document($element)/@path) || (if (contains($uri, '#')) then '#' || substring-after($uri, '#') else '')"/>
  </xsl:function>

  <!-- Whether a pointer leads out of the edition: it has a scheme, such as https: or doi:. -->
  <xsl:function name="f:is-external" as="xs:boolean">
    <xsl:param name="token" as="xs:string"/>
    <xsl:sequence select="matches($token, '^[A-Za-z][A-Za-z0-9+.-]+:')"/>
  </xsl:function>

  <!-- A token after the prefixDef of its own scheme, if the document has one (TEI P5 16.2.3). -->
  <xsl:function name="local:expanded" as="xs:string">
    <xsl:param name="token" as="xs:string"/>
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="prefix" as="element(tei:prefixDef)?" select="
      if (f:is-external($token)) then
        key('local:prefix', substring-before($token, ':'), f:document($element))[@matchPattern][@replacementPattern][1]
      else ()"/>
    <xsl:try select="
      if ($prefix) then
        replace(substring-after($token, ':'), '^(?:' || $prefix/@matchPattern || ')$', $prefix/@replacementPattern)
      else $token">
      <xsl:catch errors="*" select="$token"/>
    </xsl:try>
  </xsl:function>

  <!-- A relative path seen from the file $from, without . and .. steps; both relative to the edition. -->
  <xsl:function name="local:resolved" as="xs:string" cache="yes">
    <xsl:param name="path" as="xs:string"/>
    <xsl:param name="from" as="xs:string"/>
    <xsl:variable name="steps" as="xs:string*" select="tokenize($from, '/')[position() lt last()], tokenize($path, '/')"/>
    <xsl:sequence select="
      if ($path = '') then $from
      else string-join(fold-left($steps, (), function($done as xs:string*, $step as xs:string) as xs:string* {
        if ($step = ('.', '')) then $done
        else if ($step = '..' and exists($done) and $done[last()] ne '..') then $done[position() lt last()]
        else ($done, $step)
      }), '/')"/>
  </xsl:function>

</xsl:stylesheet>
