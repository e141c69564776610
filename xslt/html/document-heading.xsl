<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- What stands above an edited document, and below it: kind, author, addressee, subject, place and day, regests; its source. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/document-heading"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- The heading under the title. -->
  <xsl:function name="f:document-heading" as="element()*">
    <xsl:param name="document" as="element()"/>
    <xsl:variable name="dateline" as="xs:string" select="f:document-dateline($document, $language)"/>
    <xsl:if test="$dateline"><p class="when-where">{$dateline}</p></xsl:if>
    <xsl:variable name="facts" as="element(div)*">
      <xsl:sequence select="local:fact('document-kind', f:document-kind($document, $language) ! f:words(.))"/>
      <xsl:sequence select="local:fact('document-author', local:parties(f:document-authors($document, $language)))"/>
      <xsl:sequence select="local:fact('document-addressee', local:parties(f:document-addressees($document, $language)))"/>
      <xsl:sequence select="local:fact('document-subject', f:document-subject($document, $language) ! f:words(.))"/>
    </xsl:variable>
    <xsl:if test="$facts"><dl class="facts"><xsl:sequence select="$facts"/></dl></xsl:if>
    <xsl:sequence select="local:regests(f:regests($document, $language))"/>
  </xsl:function>

  <!-- The regest in the language of the page; those in other languages unfold. -->
  <xsl:function name="local:regests" as="element()*">
    <xsl:param name="regests" as="element()*"/>
    <xsl:variable name="own" as="element()*" select="$regests[f:language(.) = f:language($regests[1])]"/>
    <xsl:sequence select="$own ! local:regest(.)"/>
    <xsl:if test="$regests except $own">
      <details class="regests">
        <summary>{f:label('regest-others', $language)}</summary>
        <xsl:sequence select="($regests except $own) ! local:regest(.)"/>
      </details>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:regest" as="element(p)">
    <xsl:param name="regest" as="element()"/>
    <p class="regest"><xsl:sequence select="f:language-attributes($regest)"/>{f:plain($regest/node())}</p>
  </xsl:function>

  <!-- The legend after a document. -->
  <xsl:function name="f:document-legend" as="element(section)?">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="page" as="xs:string"/>
    <xsl:for-each select="local:legend($document, $page)">
      <section class="legend"><h2>{f:label('legend', $language)}</h2><xsl:sequence select="."/></section>
    </xsl:for-each>
  </xsl:function>

  <!-- A part of a text that is a document has them after its heading, and at its end. -->
  <xsl:template match="tei:head[f:is-documentary-part(..)][not(following-sibling::tei:head)]" mode="m:html" priority="3" as="node()*">
    <xsl:next-match/>
    <xsl:sequence select="f:part-heading(..)"/>
  </xsl:template>

  <xsl:function name="f:part-heading" as="element(div)?">
    <xsl:param name="part" as="element()"/>
    <xsl:variable name="heading" as="element()*" select="f:document-heading($part)"/>
    <xsl:if test="$heading"><div class="document-heading" lang="{$language}"><xsl:sequence select="$heading"/></div></xsl:if>
  </xsl:function>

  <xsl:function name="f:part-legend" as="element(div)?">
    <xsl:param name="part" as="element()"/>
    <xsl:for-each select="$part[f:is-documentary-part(.)]/local:legend(., '')"><div class="legend" lang="{$language}"><xsl:sequence select="."/></div></xsl:for-each>
  </xsl:function>

  <!-- The legend: where the document comes from, what its text is, the archive reference in three languages. -->
  <xsl:function name="local:legend" as="element(dl)?">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="page" as="xs:string"/>
    <xsl:variable name="items" as="element()*" select="f:document-items($document)"/>
    <xsl:variable name="facts" as="element(div)*">
      <xsl:for-each select="'legend', 'status'">
        <xsl:sequence select="local:fact('document-' || ., f:document-note($document, ., $language) ! local:note(.))"/>
      </xsl:for-each>
      <xsl:for-each select="$items"><xsl:sequence select="local:archive(., $page)"/></xsl:for-each>
      <xsl:sequence select="local:fact('quoted-from', local:related($document, $items, $page))"/>
      <xsl:if test="$document/self::tei:floatingText">
        <xsl:sequence select="local:fact('identifier', local:code($document/@xml:id))"/>
        <xsl:sequence select="local:fact('quoted-in', local:link(f:page-file($document) || '#' || $document/@xml:id, f:title(f:document($document), $language)))"/>
      </xsl:if>
    </xsl:variable>
    <xsl:if test="$facts">
      <dl class="facts"><xsl:sequence select="$facts"/></dl>
    </xsl:if>
  </xsl:function>

  <!-- An archive reference: a link to its place in the concordance, and its forms. -->
  <xsl:function name="local:archive" as="element(div)">
    <xsl:param name="item" as="element()"/>
    <xsl:param name="page" as="xs:string"/>
    <div><dt>{f:label('archive-reference', $language)}</dt>
      <xsl:for-each select="distinct-values(($language[. = $f:archive-languages], $f:archive-languages))">
        <xsl:variable name="form" as="xs:string" select="f:archive-citation-form($item, ., true())"/>
        <dd lang="{.}">
          <xsl:choose>
            <xsl:when test="position() = 1 and f:document($item)/@role = 'authority'"><a href="{f:href($item, $page)}">{$form}</a></xsl:when>
            <xsl:otherwise>{$form}</xsl:otherwise>
          </xsl:choose>
        </dd>
      </xsl:for-each>
    </div>
  </xsl:function>

  <!-- The works that its source is related to. -->
  <xsl:function name="local:related" as="node()*">
    <xsl:param name="document" as="element()"/>
    <xsl:param name="items" as="element()*"/>
    <xsl:param name="page" as="xs:string"/>
    <xsl:for-each select="$document[not(self::b:document)]/f:document-source(.)/tei:relatedItem/f:targets(@target)[not(. intersect $items)]">
      <xsl:if test="position() gt 1"><xsl:text>; </xsl:text></xsl:if>
      <xsl:sequence select="local:link(f:href(., $page), f:display-name(., $language))"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:fact" as="element(div)?">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:if test="exists($content)"><div><dt>{f:label($key, $language)}</dt><dd><xsl:sequence select="$content"/></dd></div></xsl:if>
  </xsl:function>

  <!-- Persons and bodies, each with a link to its record. -->
  <xsl:function name="local:parties" as="node()*">
    <xsl:param name="parties" as="element()*"/>
    <xsl:for-each select="$parties">
      <xsl:if test="position() gt 1"><xsl:text>; </xsl:text></xsl:if>
      <xsl:variable name="record" as="element()?" select="(descendant-or-self::* ! f:record(.))[1]"/>
      <xsl:sequence select="if ($record and f:href($record, '')) then local:link(f:href($record, ''), f:party-name(., $language)) else f:words(f:party-name(., $language))"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:note" as="element(span)">
    <xsl:param name="note" as="element()"/>
    <span><xsl:sequence select="f:language-attributes($note)"/>{f:plain($note/node())}</span>
  </xsl:function>

  <xsl:function name="local:link" as="element(a)">
    <xsl:param name="address" as="xs:string"/>
    <xsl:param name="words" as="xs:string"/>
    <a href="{$address}">{$words}</a>
  </xsl:function>

  <xsl:function name="local:code" as="element(code)">
    <xsl:param name="id" as="xs:string"/>
    <code>{$id}</code>
  </xsl:function>

  <xsl:function name="f:words" as="text()">
    <xsl:param name="words" as="xs:string"/>
    <xsl:value-of select="$words"/>
  </xsl:function>

</xsl:stylesheet>
