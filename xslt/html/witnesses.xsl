<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- A page for each witness: its continuous text in the structure of the edition, with what it reads otherwise marked. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/witnesses"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- File name of a page of a witness. -->
  <xsl:function name="f:witness-page" as="xs:string">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="witness" as="element()"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="f:told-file($document/@id || '.witness-' || f:witness-name($document, $witness) || '.html', $number)"/>
  </xsl:function>

  <!-- The name of a witness in addresses: its siglum or id if that can be a file's name anywhere, made unique by its number. -->
  <xsl:function name="f:witness-name" as="xs:string">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="witness" as="element()"/>
    <xsl:sequence select="local:names(root($document), string($document/@path))(f:id-in-edition($witness))"/>
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
        <xsl:map-entry key="f:id-in-edition(.)" select="if ($name and count(index-of($folded, lower-case($name))) eq 1) then $name else string-join(($name[.], $number), '-')"/>
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
      <xsl:variable name="witness" as="element()" select="."/>
      <xsl:variable name="text" as="element(b:witness-text)" select="f:witness-text($document, .)"/>
      <xsl:variable name="told" as="element(b:document)" select="f:told($document, $text)"/>
      <xsl:for-each select="$document">
        <xsl:call-template name="compare-told">
          <xsl:with-param name="key" select="f:witness-name($document, $witness)"/>
          <xsl:with-param name="told" select="$told"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="pages-beside">
        <xsl:with-param name="document" select="$document"/>
        <xsl:with-param name="kind" select="'witness'"/>
        <xsl:with-param name="title" select="f:label('witness', $language) || ' ' || f:siglum($witness)"/>
        <xsl:with-param name="file" select="f:witness-page($document, $witness, ?)"/>
        <xsl:with-param name="content" select="local:content($document, $witness, $told, $text/@rule, ?)"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="local:content" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="witness" as="element()"/>
    <xsl:param name="told" as="element(b:document)"/>
    <xsl:param name="rule" as="xs:string"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="
      f:witness-card($document, $witness, $number),
      local:others($document, $witness, $number),
      f:differences-legend($told, $rule),
      f:told-article($document, $told, 'witness', $number),
      f:told-pager($document, f:witness-page($document, $witness, 1), $number),
      local:neighbours($document, $witness, $number)"/>
  </xsl:function>

  <!-- The other witnesses of the text, this one among them. -->
  <xsl:function name="local:others" as="element(nav)">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="witness" as="element()"/>
    <xsl:param name="number" as="xs:integer"/>
    <nav class="views" aria-label="{f:label('witnesses', $language)}">
      <ul class="sigla-list">
        <li><a href="{f:page-of-number($document, $number)}">{f:label('reading-text', $language)}</a></li>
        <xsl:for-each select="f:heard-witnesses($document)">
          <li>
            <a href="{f:witness-page($document, ., $number)}">
              <xsl:if test=". is $witness"><xsl:attribute name="aria-current" select="'page'"/></xsl:if>
              <xsl:text>{f:siglum(.)}</xsl:text>
            </a>
          </li>
        </xsl:for-each>
      </ul>
      <p><a href="{f:compare-page($document, $number)}#w=reading,{f:witness-name($document, $witness)}">{f:label('compare-with-text', $language)}</a></p>
    </nav>
  </xsl:function>

  <xsl:function name="local:neighbours" as="element(nav)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="witness" as="element()"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:variable name="all" as="element()*" select="f:heard-witnesses($document)"/>
    <xsl:variable name="place" as="xs:integer" select="for $i in 1 to count($all) return $i[$all[$i] is $witness]"/>
    <xsl:if test="count($all) gt 1">
      <nav class="pager witnesses" aria-label="{f:label('witness', $language)}">
        <xsl:for-each select="$all[$place - 1]"><a class="previous" href="{f:witness-page($document, ., $number)}">{f:label('witness', $language)} {f:siglum(.)}</a></xsl:for-each>
        <xsl:for-each select="$all[$place + 1]"><a class="next" href="{f:witness-page($document, ., $number)}">{f:label('witness', $language)} {f:siglum(.)}</a></xsl:for-each>
      </nav>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
