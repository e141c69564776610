<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- A page for each witness: its continuous text in the structure of the edition, with what it reads otherwise marked. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/witnesses"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- File name of the page of a witness. -->
  <xsl:function name="f:witness-page" as="xs:string">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="witness" as="element()"/>
    <xsl:sequence select="$document/@id || '.witness-' || f:witness-name($document, $witness) || '.html'"/>
  </xsl:function>

  <!-- The name of a witness in addresses: its siglum or id if that can be a file's name anywhere, made unique by its number. -->
  <xsl:function name="f:witness-name" as="xs:string">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="witness" as="element()"/>
    <xsl:sequence select="local:names(root($document), string($document/@path))(local:key($witness))"/>
  </xsl:function>

  <xsl:function name="local:key" as="xs:string">
    <xsl:param name="witness" as="element()"/>
    <xsl:sequence select="f:document($witness)/@path || '#' || $witness/@xml:id"/>
  </xsl:function>

  <!-- Names of all witnesses of a text; those that differ in case only have their numbers too. -->
  <xsl:function name="local:names" as="map(xs:string, xs:string)" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:variable name="all" as="element()*" select="f:heard-witnesses(key('document-by-path', $path, $edition))"/>
    <xsl:variable name="plain" as="xs:string*" select="$all ! string((f:siglum(.), @xml:id)[local:plain-name(.)][1] ! local:plain-name(.))"/>
    <xsl:variable name="folded" as="xs:string*" select="('reading', 'diplomatic', 'normalised', $plain) ! lower-case(.)"/>
    <xsl:map>
      <xsl:for-each select="$all">
        <xsl:variable name="number" as="xs:integer" select="position()"/>
        <xsl:variable name="name" as="xs:string" select="$plain[$number]"/>
        <xsl:map-entry key="local:key(.)" select="if ($name and count(index-of($folded, lower-case($name))) eq 1) then $name else string-join(($name[.], $number), '-')"/>
      </xsl:for-each>
    </xsl:map>
  </xsl:function>

  <xsl:function name="local:plain-name" as="xs:string">
    <xsl:param name="siglum" as="xs:string"/>
    <xsl:sequence select="replace(replace($siglum, '[^A-Za-z0-9]+', '-'), '^-|-$', '')"/>
  </xsl:function>

  <xsl:template name="witness-pages" as="empty-sequence()">
    <xsl:variable name="document" as="element(b:document)" select="."/>
    <xsl:for-each select="f:heard-witnesses(.)">
      <xsl:variable name="file" as="xs:string" select="f:witness-page($document, .)"/>
      <xsl:call-template name="page">
        <xsl:with-param name="file" select="$file"/>
        <xsl:with-param name="kind" select="'witness'"/>
        <xsl:with-param name="title" select="f:label('witness', $language) || ' ' || f:siglum(.) || ' · ' || f:title($document, $language)"/>
        <xsl:with-param name="content" select="local:content($document, ., $file)"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="local:content" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="witness" as="element()"/>
    <xsl:param name="file" as="xs:string"/>
    <xsl:variable name="text" as="element(b:witness-text)" select="f:witness-text($document, $witness)"/>
    <xsl:sequence select="f:witness-card($document, $witness, $file)"/>
    <xsl:sequence select="local:others($document, $witness)"/>
    <xsl:variable name="told" as="element(b:document)" select="f:retold($document, $text, f:href(?, $file))"/>
    <xsl:sequence select="f:differences-legend($told, $text/@rule)"/>
    <article class="text told" aria-label="{f:title($document, $language)}">
      <xsl:sequence select="f:text-language($document)"/>
      <xsl:apply-templates select="$told/node()" mode="m:html">
        <xsl:with-param name="page" select="$file" tunnel="yes"/>
      </xsl:apply-templates>
    </article>
    <xsl:sequence select="local:neighbours($document, $witness)"/>
  </xsl:function>

  <!-- The other witnesses of the text, this one among them. -->
  <xsl:function name="local:others" as="element(nav)">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="witness" as="element()"/>
    <nav class="views" aria-label="{f:label('witnesses', $language)}">
      <ul class="sigla-list">
        <li><a href="{f:page($document)}">{f:label('reading-text', $language)}</a></li>
        <xsl:for-each select="f:heard-witnesses($document)">
          <li>
            <a href="{f:witness-page($document, .)}">
              <xsl:if test=". is $witness"><xsl:attribute name="aria-current" select="'page'"/></xsl:if>
              <xsl:text>{f:siglum(.)}</xsl:text>
            </a>
          </li>
        </xsl:for-each>
      </ul>
      <p><a class="compare-link" href="{f:compare-page($document)}#w=reading,{f:witness-name($document, $witness)}">{f:label('compare-with-text', $language)}</a></p>
    </nav>
  </xsl:function>

  <xsl:function name="local:neighbours" as="element(nav)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="witness" as="element()"/>
    <xsl:variable name="all" as="element()*" select="f:heard-witnesses($document)"/>
    <xsl:if test="count($all) gt 1">
      <nav class="pager" aria-label="{f:label('witnesses', $language)}">
        <xsl:for-each select="$all[. &lt;&lt; $witness][last()]"><a class="previous" rel="prev" href="{f:witness-page($document, .)}">{f:label('witness', $language)} {f:siglum(.)}</a></xsl:for-each>
        <xsl:for-each select="$all[. &gt;&gt; $witness][1]"><a class="next" rel="next" href="{f:witness-page($document, .)}">{f:label('witness', $language)} {f:siglum(.)}</a></xsl:for-each>
      </nav>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
