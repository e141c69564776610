<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The page of a document's facsimile: every leaf with its zones, each linked to its place in the text; and the same
  as data for the viewer. A picture on another host is only linked to. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:fn="http://www.w3.org/2005/xpath-functions"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/gallery"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- File name of the page of a document's facsimile. -->
  <xsl:function name="f:facsimile-page" as="xs:string">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="'facsimile-' || $document/@id || '.html'"/>
  </xsl:function>

  <xsl:template name="facsimile-page" as="empty-sequence()">
    <xsl:variable name="file" as="xs:string" select="f:facsimile-page(.)"/>
    <xsl:variable name="leaves" as="element()*" select="f:pictured-leaves(.)"/>
    <xsl:if test="exists($leaves)">
      <xsl:call-template name="page">
        <xsl:with-param name="file" select="$file"/>
        <xsl:with-param name="kind" select="'facsimile'"/>
        <xsl:with-param name="title" select="f:label('facsimile-pages', $language) || ': ' || f:title(., $language)"/>
        <xsl:with-param name="content" as="node()*">
          <header class="masthead">
            <h1>{f:label('facsimile-pages', $language)}</h1>
            <p class="subtitle"><a href="{f:page(.)}">{f:title(., $language)}</a></p>
          </header>
          <xsl:sequence select="f:facsimile-viewer(., 1)"/>
          <ol class="leaves">
            <xsl:for-each select="$leaves"><li><xsl:sequence select="local:leaf(., position())"/></li></xsl:for-each>
          </ol>
        </xsl:with-param>
      </xsl:call-template>
      <xsl:result-document href="{f:page-in-root(f:facsimile-data(.), .)}" method="text">
        <xsl:text>basylymFacsimile({replace(xml-to-json(local:data($leaves)), '&lt;', '\\u003C')});</xsl:text>
      </xsl:result-document>
    </xsl:if>
  </xsl:template>

  <!-- File name of the data that the viewer reads. -->
  <xsl:function name="f:facsimile-data" as="xs:string">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="'facsimile-' || $document/@id || '.js'"/>
  </xsl:function>

  <!-- What a leaf is called: by the number of its page, else by its own, else by its place among the leaves. -->
  <xsl:function name="f:leaf-name" as="xs:string">
    <xsl:param name="leaf" as="element()"/>
    <xsl:param name="position" as="xs:integer"/>
    <xsl:variable name="number" as="xs:string" select="(f:leaf-places($leaf)/@n, $leaf/@n, $leaf/tei:label[1]/f:plain(.), string($position))[normalize-space()][1]"/>
    <xsl:sequence select="if (matches($number, '^\W*[0-9ivxlcdm]+\W*[a-z]?$', 'i')) then f:numbered('facsimile-page', $number) else $number"/>
  </xsl:function>

  <xsl:function name="local:leaf" as="element(figure)">
    <xsl:param name="leaf" as="element()"/>
    <xsl:param name="position" as="xs:integer"/>
    <xsl:variable name="picture" as="map(xs:string, item()*)" select="f:picture($leaf)"/>
    <xsl:variable name="name" as="xs:string" select="f:leaf-name($leaf, $position)"/>
    <xsl:variable name="place" as="element()?" select="(f:leaf-places($leaf), f:zones($leaf)/f:zone-places(.))[1]"/>
    <figure id="{$leaf/@xml:id}" class="leaf {$picture?kind}">
      <xsl:choose>
        <xsl:when test="$picture?kind eq 'image'"><xsl:sequence select="local:image($leaf, $picture, $name)"/></xsl:when>
        <xsl:otherwise>
          <a class="elsewhere" rel="noreferrer" href="{$picture?link}" data-leaf="{$leaf/@xml:id}">
            <span>{f:label('facsimile-elsewhere', $language)}</span><xsl:text> </xsl:text><bdi>{$picture?host}</bdi>
          </a>
        </xsl:otherwise>
      </xsl:choose>
      <figcaption>
        <xsl:choose>
          <xsl:when test="$place"><a href="{f:href($place, f:facsimile-page(f:document($leaf)))}">{$name}</a></xsl:when>
          <xsl:otherwise>{$name}</xsl:otherwise>
        </xsl:choose>
      </figcaption>
    </figure>
  </xsl:function>

  <!-- The picture of the site with a link on each of its zones. -->
  <xsl:function name="local:image" as="element(div)">
    <xsl:param name="leaf" as="element()"/>
    <xsl:param name="picture" as="map(xs:string, item()*)"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:variable name="whole" as="xs:double*" select="(f:picture-box($leaf), (0, 0)[exists($picture?size)], $picture?size ! xs:double(.))[position() le 4]"/>
    <div class="leaf-picture">
      <a href="{$picture?url}" data-leaf="{$leaf/@xml:id}">
        <img src="{$picture?url}" alt="{f:label('facsimile', $language)}, {$name}" loading="lazy">
          <xsl:if test="exists($picture?size)">
            <xsl:attribute name="width" select="$picture?size[1]"/>
            <xsl:attribute name="height" select="$picture?size[2]"/>
          </xsl:if>
        </img>
      </a>
      <xsl:if test="exists($whole)">
        <xsl:for-each select="f:zones($leaf)">
          <a class="zone" href="{f:href(f:zone-places(.)[1], f:facsimile-page(f:document($leaf)))}" aria-label="{local:zone-name(.)}"
             title="{local:zone-name(.)}" style="{local:placed(f:box(.), $whole)}"></a>
        </xsl:for-each>
      </xsl:if>
    </div>
  </xsl:function>

  <!-- The place of a box within the whole, in hundredths of it. -->
  <xsl:function name="local:placed" as="xs:string">
    <xsl:param name="box" as="xs:double+"/>
    <xsl:param name="whole" as="xs:double+"/>
    <xsl:variable name="width" as="xs:double" select="$whole[3] - $whole[1]"/>
    <xsl:variable name="height" as="xs:double" select="$whole[4] - $whole[2]"/>
    <xsl:sequence select="string-join(for $side in (('left', ($box[1] - $whole[1]) div $width), ('top', ($box[2] - $whole[2]) div $height),
        ('width', ($box[3] - $box[1]) div $width), ('height', ($box[4] - $box[2]) div $height))
        return if ($side instance of xs:string) then $side || ':' else format-number(100 * $side, '0.##') || '%;')"/>
  </xsl:function>

  <!-- What a zone shows, in a few words. -->
  <xsl:function name="local:zone-name" as="xs:string">
    <xsl:param name="zone" as="element()"/>
    <xsl:variable name="place" as="element()" select="f:zone-places($zone)[1]"/>
    <xsl:sequence select="(f:first-words(f:plain($place), 8), ($place/@n, $zone/@n) ! f:numbered('facsimile-line', .),
        f:numbered('facsimile-line', ''))[normalize-space()][1]"/>
  </xsl:function>

  <!-- The leaves as JSON, in the order of its keys here. -->
  <xsl:function name="local:data" as="element(fn:array)">
    <xsl:param name="leaves" as="element()*"/>
    <fn:array>
      <xsl:for-each select="$leaves">
        <xsl:variable name="picture" as="map(xs:string, item()*)" select="f:picture(.)"/>
        <fn:map>
          <fn:string key="id">{@xml:id}</fn:string>
          <fn:string key="name">{f:leaf-name(., position())}</fn:string>
          <xsl:for-each select="'kind', 'url', 'link', 'host'"><fn:string key="{.}">{$picture(.)}</fn:string></xsl:for-each>
          <xsl:sequence select="local:places(f:leaf-places(.)), local:numbers('whole', f:picture-box(.))"/>
          <fn:array key="zones">
            <xsl:for-each select="f:zones(.)">
              <fn:map>
                <fn:string key="name">{local:zone-name(.)}</fn:string>
                <xsl:sequence select="local:places(f:zone-places(.)), local:numbers('box', f:box(.)), local:numbers('points', f:points(.))"/>
              </fn:map>
            </xsl:for-each>
          </fn:array>
        </fn:map>
      </xsl:for-each>
    </fn:array>
  </xsl:function>

  <xsl:function name="local:places" as="element(fn:array)">
    <xsl:param name="places" as="element()*"/>
    <fn:array key="places"><xsl:for-each select="$places"><fn:string>{f:href(., '')}</fn:string></xsl:for-each></fn:array>
  </xsl:function>

  <xsl:function name="local:numbers" as="element(fn:array)?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="numbers" as="xs:double*"/>
    <xsl:if test="exists($numbers)">
      <fn:array key="{$key}"><xsl:for-each select="$numbers"><fn:number>{xs:decimal(.)}</fn:number></xsl:for-each></fn:array>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
