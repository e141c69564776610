<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The text as the document has it and in the spelling of today, each on a page of its own, with a legend of its signs. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/layers"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- File name of a page of a layer. -->
  <xsl:function name="f:layer-page" as="xs:string">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="layer" as="xs:string"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="f:told-file($document/@id || '.' || $layer || '.html', $number)"/>
  </xsl:function>

  <!-- The layers of a text beside the reading text: those that its encoding tells apart from it. -->
  <xsl:function name="f:layers" as="xs:string*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="[local:layers(root($document), string($document/@path))](1)"/>
  </xsl:function>

  <xsl:function name="local:layers" as="xs:string*" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:variable name="document" as="element(b:document)" select="key('document-by-path', $path, $edition)"/>
    <xsl:variable name="shown" as="xs:string*" select="(f:site-setting('layers', $document), ('diplomatic', 'normalised')[empty(f:site-setting('layers', $document))])"/>
    <xsl:variable name="kinds" as="xs:string*" select="distinct-values($document/b:apparatus/b:series[@name = 'documentary']/b:entry/b:reading/@kind)"/>
    <xsl:variable name="traces" as="element()*" select="local:traces($document)"/>
    <xsl:sequence select="'diplomatic'[. = $shown][$traces or $kinds = ('original', 'original-spelling', 'abbreviation', 'deletion', 'addition')]"/>
    <xsl:sequence select="'normalised'[. = $shown][$traces[self::tei:del or self::tei:surplus] or $kinds = ('correction', 'regularisation', 'expansion', 'deletion')]"/>
  </xsl:function>

  <xsl:function name="f:signs-style" as="xs:string">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="(f:site-setting('signs', $document), 'leiden')[1]"/>
  </xsl:function>

  <!-- What an editor saw or supplied in the text itself. -->
  <xsl:function name="local:traces" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="$document/(* except b:apparatus)/(* except tei:teiHeader)/descendant-or-self::*[self::tei:add or self::tei:del or self::tei:supplied
        or self::tei:surplus or self::tei:secl or self::tei:unclear or self::tei:gap or self::tei:ex or self::tei:space][not(ancestor::tei:note)]"/>
  </xsl:function>

  <xsl:template name="layer-pages" as="empty-sequence()">
    <xsl:variable name="document" as="element(b:document)" select="."/>
    <xsl:for-each select="f:layers(.)">
      <xsl:variable name="layer" as="xs:string" select="."/>
      <xsl:variable name="told" as="element(b:document)" select="f:told($document, f:layer($document, ., f:signs-style($document)))"/>
      <xsl:for-each select="$document">
        <xsl:call-template name="compare-told">
          <xsl:with-param name="key" select="$layer"/>
          <xsl:with-param name="told" select="$told"/>
        </xsl:call-template>
      </xsl:for-each>
      <xsl:call-template name="pages-beside">
        <xsl:with-param name="document" select="$document"/>
        <xsl:with-param name="kind" select="'layer'"/>
        <xsl:with-param name="title" select="f:label('layer-' || $layer, $language)"/>
        <xsl:with-param name="file" select="f:layer-page($document, $layer, ?)"/>
        <xsl:with-param name="content" select="local:content($document, $layer, $told, ?)"/>
      </xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <xsl:function name="local:content" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="layer" as="xs:string"/>
    <xsl:param name="told" as="element(b:document)"/>
    <xsl:param name="number" as="xs:integer"/>
    <header class="masthead">
      <p class="kicker"><a href="{f:page-of-number($document, $number)}">{f:page-title($document, $number)}</a></p>
      <h1>{f:label('layer-' || $layer, $language)}</h1>
      <p class="subtitle">{f:label('layer-' || $layer || '-is', $language)}</p>
    </header>
    <xsl:sequence select="
      local:others($document, $layer, $number),
      local:legend($document)[$layer eq 'diplomatic'],
      f:told-article($document, $told, 'layer-' || $layer, $number),
      f:told-pager($document, f:layer-page($document, $layer, 1), $number)"/>
  </xsl:function>

  <xsl:function name="local:others" as="element(nav)">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="layer" as="xs:string"/>
    <xsl:param name="number" as="xs:integer"/>
    <nav class="views" aria-label="{f:label('layers', $language)}">
      <ul>
        <li><a href="{f:page-of-number($document, $number)}">{f:label('reading-text', $language)}</a></li>
        <xsl:for-each select="f:layers($document)">
          <li>
            <a href="{f:layer-page($document, ., $number)}">
              <xsl:if test=". eq $layer"><xsl:attribute name="aria-current" select="'page'"/></xsl:if>
              <xsl:text>{f:label('layer-' || ., $language)}</xsl:text>
            </a>
          </li>
        </xsl:for-each>
        <li><a href="{f:compare-page($document, $number)}#w=reading,{$layer}">{f:label('compare-with-text', $language)}</a></li>
      </ul>
    </nav>
  </xsl:function>

  <!-- The signs that occur, each with what it means. -->
  <xsl:function name="local:legend" as="element(aside)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="style" as="xs:string" select="f:signs-style($document)"/>
    <xsl:variable name="meanings" as="element(li)*">
      <xsl:for-each-group select="local:traces($document) | local:crossing($document)" group-by="local:meaning(.)">
        <xsl:sort select="index-of($local:order, current-grouping-key())"/>
        <li><span class="sign-sample">{local:sample(current-group()[1], current-grouping-key(), $style)}</span> {f:label('sign-' || current-grouping-key(), $language)}</li>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:if test="exists($meanings)">
      <aside class="legend" aria-label="{f:label('legend-signs', $language)}"><ul><xsl:sequence select="$meanings"/></ul></aside>
    </xsl:if>
  </xsl:function>

  <xsl:variable name="local:order" as="xs:string+" select="'add', 'del', 'unclear', 'ex', 'supplied', 'supplied-omitted', 'surplus', 'secl', 'gap', 'gap-illegible', 'space'"/>

  <!-- Additions and deletions across elements. -->
  <xsl:function name="local:crossing" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="$document/b:apparatus/b:series[@name = 'documentary']/b:entry[b:reading[1]/@kind = ('deletion', 'addition')][f:markers(.)[self::b:start]]"/>
  </xsl:function>

  <xsl:function name="local:meaning" as="xs:string?">
    <xsl:param name="trace" as="element()"/>
    <xsl:sequence select="
      if ($trace/self::b:entry) then map{'deletion': 'del', 'addition': 'add'}($trace/b:reading[1]/@kind)
      else if ($trace/self::tei:supplied[@reason = 'omitted']) then ()
      else if ($trace/self::tei:gap[@reason = 'illegible'][(@quantity, @extent) castable as xs:integer]) then 'gap-illegible'
      else local-name($trace)"/>
  </xsl:function>

  <xsl:function name="local:sample" as="xs:string">
    <xsl:param name="trace" as="element()"/>
    <xsl:param name="meaning" as="xs:string"/>
    <xsl:param name="style" as="xs:string"/>
    <xsl:variable name="pair" as="xs:string*" select="if ($trace/self::b:entry) then f:signs-of($meaning, $style) else f:signs($trace, $style)"/>
    <xsl:variable name="inside" as="xs:string" select="if ($meaning = 'unclear' and $style eq 'leiden') then 'ạḅ' else if ($meaning = ('gap', 'gap-illegible', 'space')) then '' else 'ab'"/>
    <xsl:sequence select="$pair[1] || $inside || $pair[2]"/>
  </xsl:function>

  <xsl:template match="b:sign" mode="m:html" as="element(span)"><span class="sign">{.}</span></xsl:template>

</xsl:stylesheet>
