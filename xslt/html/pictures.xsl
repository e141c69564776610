<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Which picture of a leaf a reader is offered: one of the edition's own, else one that an image server cuts to
  measure (IIIF), else one on another host. Only http and https lead to other hosts, and nothing is asked of them. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/pictures"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <!-- The picture of a leaf: its kind (image, iiif or remote), address, link, host and size; nothing if a browser can show none. -->
  <xsl:function name="f:picture" as="map(xs:string, item()*)?">
    <xsl:param name="leaf" as="element()"/>
    <xsl:variable name="all" as="map(xs:string, item()*)*" select="local:addresses($leaf) ! local:picture(.?url, .?type, $leaf)"/>
    <xsl:sequence select="($all[.?kind eq 'image'], $all[.?kind eq 'iiif'], $all[.?kind eq 'remote'])[1]"/>
  </xsl:function>

  <xsl:key name="local:pictured" match="tei:surface | tei:graphic | tei:*[@facs]" use="if (f:is-leaf(.) and exists(f:picture(.))) then 'leaf' else ()"/>

  <!-- The leaves of a document of which a picture can be shown. -->
  <xsl:function name="f:pictured-leaves" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="key('local:pictured', 'leaf', $document)"/>
  </xsl:function>

  <xsl:function name="local:addresses" as="map(xs:string, xs:string)*">
    <xsl:param name="leaf" as="element()"/>
    <xsl:variable name="graphics" as="element()*" select="($leaf, $leaf/self::tei:surface/(. | tei:zone))/(self::tei:graphic | tei:graphic | tei:media)"/>
    <xsl:sequence select="if (exists($graphics)) then $graphics[@url] ! map{'url': f:path-in-edition(normalize-space(@url), .), 'type': string(@mimeType)}
        else tokenize($leaf/@facs) ! map{'url': f:path-in-edition(., $leaf), 'type': ''}"/>
  </xsl:function>

  <xsl:function name="local:picture" as="map(xs:string, item()*)?">
    <xsl:param name="url" as="xs:string"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:param name="leaf" as="element()"/>
    <xsl:variable name="file" as="xs:string?" select="('images/' || $url)[. = $images]"/>
    <xsl:variable name="host" as="xs:string" select="f:web-host($url)"/>
    <xsl:variable name="server" as="xs:string" select="if ($host) then local:image-server($url) else ''"/>
    <xsl:choose>
      <xsl:when test="exists($file)">
        <xsl:sequence select="map{'kind': 'image', 'url': f:up($leaf) || f:file-uri($file), 'link': '', 'host': '', 'size': f:image-size($file)}"/>
      </xsl:when>
      <xsl:when test="$server"><xsl:sequence select="map{'kind': 'iiif', 'url': $server, 'link': replace(f:uri($url), '/info\.json$', '/full/max/0/default.jpg'), 'host': $host, 'size': ()}"/></xsl:when>
      <xsl:when test="$host and (matches($type, '^image/(jpeg|png|gif|webp|avif|svg\+xml)$') or matches($url, '\.(jpe?g|png|gif|webp|avif|svg)$', 'i'))">
        <xsl:sequence select="map{'kind': 'remote', 'url': f:uri($url), 'link': f:uri($url), 'host': $host, 'size': ()}"/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <!-- Where an image server describes a picture, of an address by its Image API; '' for any other. -->
  <xsl:function name="local:image-server" as="xs:string">
    <xsl:param name="url" as="xs:string"/>
    <xsl:variable name="of-request" as="xs:string" select="
        '^(.+?)/(full|square|[0-9.]+(,[0-9.]+){3}|pct:[0-9.,]+)/(\^?(full|max|[0-9]*,[0-9]*|!?[0-9]+,[0-9]+|pct:[0-9.]+))/!?[0-9.]+/(default|native|color|gray|grey|bitonal)(\.[a-z0-9]+)?$'"/>
    <xsl:sequence select="if (matches($url, '/info\.json$')) then f:uri($url)
        else if (matches($url, $of-request)) then f:uri(replace($url, $of-request, '$1')) || '/info.json' else ''"/>
  </xsl:function>

  <!-- The path of a file of the site as an address: its own characters are never taken for those of an address. -->
  <xsl:function name="f:file-uri" as="xs:string">
    <xsl:param name="path" as="xs:string"/>
    <xsl:sequence select="string-join(tokenize($path, '/') ! encode-for-uri(.), '/')"/>
  </xsl:function>

  <!-- Width and height of a picture of the site, if they are known. -->
  <xsl:function name="f:image-size" as="xs:integer*">
    <xsl:param name="file" as="xs:string"/>
    <xsl:variable name="size" as="xs:string?" select="$image-sizes[index-of($images, $file)[1]]"/>
    <xsl:sequence select="tokenize($size, 'x') ! xs:integer(.)"/>
  </xsl:function>

</xsl:stylesheet>
