<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The pages of the registers: persons, organisations, places, works, archive references, abbreviations. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/registers"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <xsl:mode name="m:register" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template name="register-pages" as="empty-sequence()">
    <xsl:variable name="here" as="node()" select="."/>
    <xsl:for-each select="$index/b:index/(* except b:events)[b:item]">
      <xsl:variable name="register" as="element()" select="."/>
      <xsl:for-each select="$here">
        <xsl:call-template name="page">
          <xsl:with-param name="file" select="local-name($register) || '.html'"/>
          <xsl:with-param name="kind" select="'register'"/>
          <xsl:with-param name="title" select="f:label(local-name($register), $language)"/>
          <xsl:with-param name="content" as="node()*">
            <header class="masthead"><h1>{f:label(local-name($register), $language)}</h1></header>
            <xsl:sequence select="local:heads($here, local-name($register))"/>
            <xsl:for-each-group select="$register/b:item" group-by="string(@list)">
              <xsl:if test="@list = 'sources'"><h2 class="group">{f:label('sources', $language)}</h2></xsl:if>
              <xsl:apply-templates select="current-group()" mode="m:register">
                <xsl:with-param name="bundle" select="root($here)" tunnel="yes"/>
              </xsl:apply-templates>
            </xsl:for-each-group>
            <xsl:sequence select="f:relations($here, local-name($register))"/>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <!-- What the lists say of themselves. -->
  <xsl:function name="local:heads" as="element()*">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="register" as="xs:string"/>
    <xsl:variable name="said" as="element()*" select="root($node)//b:document[@role = 'authority']/*/tei:standOff
        //(tei:head | tei:desc | tei:p | tei:note)[not(f:is-record(..))][parent::*[starts-with(local-name(), 'list')]]
        [f:register((following-sibling::*, ..)[1]) = $register]"/>
    <xsl:if test="exists($said)">
      <div class="introduction"><xsl:apply-templates select="f:speaking($said)" mode="m:html"/></div>
    </xsl:if>
  </xsl:function>

  <xsl:template match="b:item" mode="m:register" as="element(article)">
    <xsl:param name="bundle" as="node()" tunnel="yes" required="yes"/>
    <xsl:variable name="record" as="element()?" select="f:item-record(., $bundle)"/>
    <xsl:variable name="name" as="element()?" select="f:in-language(b:name, $language)"/>
    <article class="item">
      <xsl:if test="$record">
        <xsl:attribute name="id" select="if (f:document($record)/@role = 'authority') then f:record-fragment($record)
                                         else f:document($record)/@id || '.' || $record/@xml:id"/>
      </xsl:if>
      <xsl:element name="{if (@list = 'sources') then 'h3' else 'h2'}">
        <xsl:sequence select="$name ! f:language-attributes(.)"/>
        <xsl:value-of select="$name"/>
      </xsl:element>
      <xsl:sequence select="local:forms(., $name)"/>
      <xsl:if test="$record"><xsl:sequence select="f:record-facts($record)"/></xsl:if>
      <xsl:sequence select="f:occurrences(., $bundle)"/>
    </article>
  </xsl:template>

  <!-- The other forms of a name, and the forms in which it occurs. -->
  <xsl:function name="local:forms" as="element(p)*">
    <xsl:param name="item" as="element(b:item)"/>
    <xsl:param name="name" as="element()?"/>
    <xsl:variable name="others" as="element()*" select="$item/b:name except $name"/>
    <xsl:if test="exists($others)">
      <p class="names">
        <xsl:for-each select="$others">
          <xsl:if test="position() gt 1"><xsl:text> · </xsl:text></xsl:if>
          <span><xsl:sequence select="f:language-attributes(.)"/>{.}</span>
        </xsl:for-each>
      </p>
    </xsl:if>
    <xsl:if test="exists($item/b:variant)">
      <p class="variants"><span class="kind">{f:label('in-the-text', $language)}</span><xsl:text> </xsl:text>
        <xsl:for-each select="$item/b:variant">
          <xsl:if test="position() gt 1"><xsl:text>, </xsl:text></xsl:if>
          <span><xsl:sequence select="f:language-attributes(.)"/>{.}</span>
        </xsl:for-each>
      </p>
    </xsl:if>
  </xsl:function>

  <!-- What the record says beyond its names; an archive reference also in every tradition. -->
  <xsl:function name="f:record-facts" as="element()*">
    <xsl:param name="record" as="element()"/>
    <xsl:variable name="named" as="element()*" select="f:record-names($record) | $record/tei:abbr"/>
    <xsl:if test="f:is-archival($record)"><xsl:sequence select="local:traditions($record)"/></xsl:if>
    <xsl:choose>
      <xsl:when test="not(f:document($record)/@role = 'authority')">
        <p class="record-at"><a href="{f:href($record, 'index.html')}">{f:label('record', $language)}</a></p>
      </xsl:when>
      <xsl:when test="$record/text()[normalize-space()]">
        <div class="prose"><xsl:apply-templates select="$record/node()" mode="m:html"/></div>
      </xsl:when>
      <xsl:otherwise><xsl:sequence select="f:facts(f:speaking($record/* except $named))"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="local:traditions" as="element(dl)">
    <xsl:param name="record" as="element()"/>
    <dl class="facts traditions">
      <xsl:for-each select="'kk', 'ru', 'en'">
        <xsl:variable name="form" as="xs:string?" select="f:archive-form($record, .)"/>
        <xsl:if test="$form"><div><dt>{f:label('tradition-' || ., $language)}</dt><dd lang="{.}">{$form}</dd></div></xsl:if>
      </xsl:for-each>
    </dl>
  </xsl:function>

  <!-- Every occurrence, with the words around it. -->
  <xsl:function name="f:occurrences" as="element()*">
    <xsl:param name="item" as="element(b:item)"/>
    <xsl:param name="bundle" as="node()"/>
    <xsl:if test="exists($item/b:occurrence)">
      <div class="occurrences">
        <p class="kind">{f:label('occurrences', $language)} <span class="count">{count($item/b:occurrence)}</span></p>
        <ol class="kwic"><xsl:for-each select="$item/b:occurrence"><xsl:sequence select="local:occurrence(., $bundle)"/></xsl:for-each></ol>
      </div>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:occurrence" as="element(li)">
    <xsl:param name="occurrence" as="element(b:occurrence)"/>
    <xsl:param name="bundle" as="node()"/>
    <xsl:variable name="document" as="element(b:document)" select="key('local:document', $occurrence/@document, root($bundle))[1]"/>
    <xsl:variable name="target" as="element()?" select="($occurrence/@target, $occurrence/@block)[1] ! f:by-id(., $document)"/>
    <li>
      <xsl:sequence select="$occurrence/@xml:lang ! f:language-tag(.) ! f:lang(.)"/>
      <xsl:if test="count(f:texts($bundle)) gt 1"><span class="which">{f:title($document, $language)} </span></xsl:if>
      <a class="where" href="{f:page-file(($target, $document)[1])}#{($occurrence/@target, $occurrence/@block)[1]}">{$target ! f:passage-name(.)}</a>
      <xsl:text> </xsl:text>
      <span class="context"><span class="left">{$occurrence/b:left}</span><mark>{$occurrence/b:hit}</mark><span class="right">{$occurrence/b:right}</span></span>
    </li>
  </xsl:function>

  <xsl:key name="local:document" match="b:document" use="@id"/>
  <xsl:key name="local:record" match="*[@xml:id][f:is-record(.)]" use="f:document(.)/@id || '#' || @xml:id"/>

  <!-- The record of an item in the bundle. -->
  <xsl:function name="f:item-record" as="element()?">
    <xsl:param name="item" as="element(b:item)"/>
    <xsl:param name="bundle" as="node()"/>
    <xsl:sequence select="if ($item/@id) then key('local:record', $item/@document || '#' || $item/@id, root($bundle))[1] else ()"/>
  </xsl:function>

</xsl:stylesheet>
