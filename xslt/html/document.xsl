<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The page of a document that a text quotes whole: heading, date, place, source legend, id, regest, the text. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/document"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- «Document 1». -->
  <xsl:function name="f:document-label" as="xs:string">
    <xsl:param name="floating" as="element()"/>
    <xsl:variable name="number" as="xs:string" select="string(($floating/@n, f:document-source($floating)/@n,
        string(count(f:embedded-documents(f:document($floating))[. &lt;&lt; $floating]) + 1))[1])"/>
    <xsl:sequence select="replace(f:label('document-number', $language), '\{n\}', $number)"/>
  </xsl:function>

  <!-- The short title if the record has one. -->
  <xsl:function name="f:short-title" as="xs:string">
    <xsl:param name="floating" as="element()"/>
    <xsl:variable name="short" as="element()?" select="f:in-language(f:document-source($floating)[1]/tei:title[@type = 'short'], $language)"/>
    <xsl:sequence select="string(($short ! f:plain(.), f:document-title($floating, $language))[1])"/>
  </xsl:function>

  <xsl:template name="document-page" as="empty-sequence()">
    <xsl:variable name="file" as="xs:string" select="f:document-page(.)"/>
    <xsl:call-template name="page">
      <xsl:with-param name="file" select="$file"/>
      <xsl:with-param name="kind" select="'document'"/>
      <xsl:with-param name="title" select="f:document-label(.) || ' ' || f:short-title(.)"/>
      <xsl:with-param name="content" as="node()*">
        <xsl:sequence select="f:bar((f:facsimile-opener(f:document(.), 1)[current()//tei:pb], f:entry-tools(f:entries-within(.)), f:cite-button(.)))"/>
        <header class="masthead">
          <p class="document-label">{f:document-label(.)}</p>
          <h1>{f:document-title(., $language)}</h1>
          <xsl:sequence select="local:when-and-where(.)"/>
          <xsl:sequence select="local:note(., 'regest')"/>
          <dl class="facts">
            <xsl:sequence select="local:fact(., 'legend'), local:fact(., 'status')"/>
            <xsl:sequence select="local:links(., $file)"/>
            <div><dt>{f:label('identifier', $language)}</dt><dd><code>{@xml:id}</code></dd></div>
            <div><dt>{f:label('quoted-in', $language)}</dt>
              <dd><a href="{f:page-file(.)}#{@xml:id}">{f:title(f:document(.), $language)}</a></dd></div>
          </dl>
        </header>
        <article class="text" aria-label="{f:document-title(., $language)}">
          <xsl:sequence select="f:language-tag(f:language(.))[. ne ''] ! f:lang(.)"/>
          <xsl:apply-templates select="." mode="m:html"><xsl:with-param name="page" select="$file" tunnel="yes"/></xsl:apply-templates>
        </article>
        <xsl:sequence select="f:after-text(., $file)"/>
        <xsl:sequence select="f:how-to-cite(.)"/>
        <xsl:sequence select="local:neighbours(.)"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="local:when-and-where" as="element(p)?">
    <xsl:param name="floating" as="element()"/>
    <xsl:variable name="source" as="element()*" select="f:document-source($floating)"/>
    <xsl:variable name="date" as="element()?" select="($source/tei:date, $source//tei:origDate)[1]"/>
    <xsl:variable name="place" as="element()?" select="($source/tei:placeName, $source/tei:pubPlace, $source//tei:origPlace)[1]"/>
    <xsl:variable name="said" as="xs:string*" select="$place ! f:author-name(.), $date ! local:date(.)"/>
    <xsl:if test="exists($said)"><p class="when-where">{string-join($said, ', ')}</p></xsl:if>
  </xsl:function>

  <!-- A date that was inferred stands in brackets, as the source has it. -->
  <xsl:function name="local:date" as="xs:string">
    <xsl:param name="date" as="element()"/>
    <xsl:variable name="words" as="xs:string" select="(f:date-label($date, $language), f:plain($date))[1]"/>
    <xsl:sequence select="if (starts-with(f:plain($date), '[')) then '[' || $words || ']' else $words"/>
  </xsl:function>

  <xsl:function name="local:note" as="element(p)?">
    <xsl:param name="floating" as="element()"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="note" as="element()?" select="f:in-language(f:document-source($floating)/tei:note[@type = $type], $language)"/>
    <xsl:for-each select="$note">
      <p class="{$type}"><xsl:sequence select="f:language-attributes(.)"/>{f:plain(node())}</p>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:fact" as="element(div)?">
    <xsl:param name="floating" as="element()"/>
    <xsl:param name="type" as="xs:string"/>
    <xsl:variable name="note" as="element()?" select="f:in-language(f:document-source($floating)/tei:note[@type = $type], $language)"/>
    <xsl:for-each select="$note">
      <div><dt>{f:label('document-' || $type, $language)}</dt>
        <dd><xsl:sequence select="f:language-attributes(.)"/>{f:plain(node())}</dd></div>
    </xsl:for-each>
  </xsl:function>

  <!-- The author of a document and the records its source points to. -->
  <xsl:function name="local:links" as="element(div)*">
    <xsl:param name="floating" as="element()"/>
    <xsl:param name="page" as="xs:string"/>
    <xsl:variable name="source" as="element()*" select="f:document-source($floating)"/>
    <xsl:for-each-group select="$source/tei:author[normalize-space()], $source/tei:relatedItem/f:targets(@target)" group-by="f:label(local:tie(.), $language)">
      <div><dt>{current-grouping-key()}</dt>
        <xsl:for-each select="current-group()"><dd><xsl:sequence select="local:tied(., $page)"/></dd></xsl:for-each>
      </div>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="local:tie" as="xs:string">
    <xsl:param name="other" as="element()"/>
    <xsl:sequence select="if ($other/self::tei:author) then 'document-author' else if (f:is-archival($other)) then 'archive-reference' else 'quoted-from'"/>
  </xsl:function>

  <!-- A link to a record, or the words where there is none. -->
  <xsl:function name="local:tied" as="node()">
    <xsl:param name="other" as="element()"/>
    <xsl:param name="page" as="xs:string"/>
    <xsl:variable name="record" as="element()?" select="if ($other/self::tei:author) then ($other/descendant-or-self::* ! f:record(.))[1] else $other"/>
    <xsl:choose>
      <xsl:when test="$record"><a href="{f:href($record, $page)}">{(f:archive-form($record, $language)[f:is-archival($record)], f:display-name($record, $language))[1]}</a></xsl:when>
      <xsl:otherwise><xsl:value-of select="f:plain($other)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="local:neighbours" as="element(nav)">
    <xsl:param name="floating" as="element()"/>
    <xsl:variable name="all" as="element()*" select="f:embedded-documents(f:document($floating))"/>
    <nav class="pager" aria-label="{f:label('documents', $language)}">
      <xsl:for-each select="$all[. &lt;&lt; $floating][last()]"><a class="previous" rel="prev" href="{f:document-page(.)}">{f:document-label(.)} {f:short-title(.)}</a></xsl:for-each>
      <xsl:for-each select="$all[. &gt;&gt; $floating][1]"><a class="next" rel="next" href="{f:document-page(.)}">{f:document-label(.)} {f:short-title(.)}</a></xsl:for-each>
    </nav>
  </xsl:function>

</xsl:stylesheet>
