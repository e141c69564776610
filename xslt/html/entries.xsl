<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The apparatus: lemmata marked in the text, and the entries that belong to them. The forms are those that
  normalisation makes; nothing here knows how the source encoded them. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/entries"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:key name="listed-entries" match="b:entries" use="tokenize(@refs)"/>

  <!-- Where an entry is drawn: in a list of the source, beside its row, under its section, or after the text. -->
  <xsl:function name="f:entry-place" as="xs:string">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:variable name="document" as="element(b:document)" select="f:document($entry)"/>
    <xsl:variable name="marker" as="element()?" select="f:markers($entry)[empty(ancestor::b:entry)][not(self::b:end)][1]"/>
    <xsl:variable name="wish" as="xs:string" select="f:placement($document, $entry/../@name)"/>
    <xsl:sequence select="if (empty($marker) and exists(key('listed-entries', $entry/@xml:id, $document))) then 'list'
        else if (empty($marker)) then 'end'
        else if ($wish eq 'beside' and exists(f:row($marker))) then 'beside'
        else if ($wish ne 'end' and exists(f:section($marker))) then 'under' else 'end'"/>
  </xsl:function>

  <xsl:template match="b:span" as="element()+">
    <xsl:variable name="entry" as="element(b:entry)?" select="f:entry(.)"/>
    <xsl:element name="{if (f:has-blocks(.)) then 'div' else 'span'}">
      <xsl:sequence select="local:anchor(., $entry)"/>
      <xsl:attribute name="class" select="'lemma', $entry/../@name"/>
      <xsl:apply-templates/>
    </xsl:element>
    <xsl:sequence select="local:mark(., $entry)"/>
  </xsl:template>

  <xsl:template match="b:start | b:end | b:point" as="element()*">
    <xsl:variable name="entry" as="element(b:entry)?" select="f:entry(.)"/>
    <xsl:if test="not(self::b:end)">
      <span class="{local-name()}"><xsl:sequence select="local:anchor(., $entry)"/></span>
    </xsl:if>
    <xsl:if test="not(self::b:start)"><xsl:sequence select="local:mark(., $entry)"/></xsl:if>
  </xsl:template>

  <xsl:function name="local:anchor" as="attribute(id)?">
    <xsl:param name="marker" as="element()"/>
    <xsl:param name="entry" as="element(b:entry)?"/>
    <xsl:if test="$entry and empty($marker/ancestor::b:entry) and f:markers($entry)[1] is $marker">
      <xsl:attribute name="id" select="'at.' || $entry/@xml:id"/>
    </xsl:if>
  </xsl:function>

  <!-- The quiet sign after a lemma, which leads to its entry. Drawn by the style sheet: it is no part of the text. What the
    documentary layer records has one without a number, unless the text itself shows it between signs. -->
  <xsl:function name="local:mark" as="element(a)?">
    <xsl:param name="marker" as="element()"/>
    <xsl:param name="entry" as="element(b:entry)?"/>
    <xsl:variable name="documentary" as="xs:boolean" select="$entry/../@name = 'documentary'"/>
    <xsl:if test="$entry and empty($marker/ancestor::b:entry) and not($documentary and local:is-shown($entry))">
      <a class="mark{' quiet'[$documentary]}" href="{if ($marker/self::b:end) then f:href($entry, f:page-file($marker)) else '#' || $entry/@xml:id}" data-n="{$entry/@n}" aria-label="{if ($documentary) then f:series-name($entry/..) else f:label('entry', $language)} {$entry/@n}"></a>
    </xsl:if>
  </xsl:function>

  <!-- Whether the text has signs for what an entry records. -->
  <xsl:function name="local:is-shown" as="xs:boolean">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:sequence select="$entry/b:reading/@kind = ('addition', 'deletion', 'gap', 'unclear', 'supplied', 'surplus', 'secluded')"/>
  </xsl:function>

  <!-- A list of entries that stood in the text. -->
  <xsl:template match="b:entries" as="element(div)?">
    <xsl:variable name="document" as="element(b:document)?" select="f:document(.)"/>
    <xsl:variable name="entries" as="element()*" select="(tokenize(@refs) ! f:by-id(., $document))[self::b:entry][f:entry-place(.) eq 'list']"/>
    <xsl:if test="exists($entries) or exists(ancestor::tei:text)">
      <div class="entries">
        <xsl:apply-templates select="* except b:*"/>
        <div class="run-in"><xsl:apply-templates select="$entries" mode="m:aside"/></div>
      </div>
    </xsl:if>
  </xsl:template>

  <xsl:template match="b:entry" mode="m:aside" as="element(div)">
    <xsl:variable name="placed" as="xs:boolean" select="exists(f:markers(.)[empty(ancestor::b:entry)])"/>
    <div id="{@xml:id}" class="entry {@series}">
      <xsl:sequence select="f:entry-data(.)"/>
      <xsl:if test="f:can-swap(.)"><xsl:attribute name="data-swap"/></xsl:if>
      <xsl:call-template name="local:variants"><xsl:with-param name="placed" select="$placed"/></xsl:call-template>
      <xsl:sequence select="local:comments(b:note except f:variants(.))"/>
    </div>
  </xsl:template>

  <!-- The note in the language of the page stands open; those in the other interface languages open on demand. -->
  <xsl:function name="local:comments" as="element()*">
    <xsl:param name="notes" as="element()*"/>
    <xsl:variable name="own" as="element()*" select="f:speaking($notes)"/>
    <xsl:apply-templates select="$own" mode="m:html"/>
    <xsl:for-each select="$notes except $own">
      <details class="other">
        <summary lang="{f:language(.)}">{f:label('language-name', f:language(.))}</summary>
        <xsl:apply-templates select="." mode="m:html"/>
      </details>
    </xsl:for-each>
  </xsl:function>

  <!-- What runs on in one line: lemma and readings, each with the details of its witnesses after it. -->
  <xsl:function name="f:variants" as="element()*">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:sequence select="$entry/(b:lemma, b:reading | b:group | b:note[local:is-detail(.)])"/>
  </xsl:function>

  <xsl:function name="local:is-detail" as="xs:boolean">
    <xsl:param name="note" as="element()"/>
    <xsl:sequence select="$note/@kind = ('wit', 'witDetail') and not(f:has-blocks($note))"/>
  </xsl:function>

  <xsl:template match="b:note[local:is-detail(.)]" priority="1" as="node()+">
    <xsl:text> </xsl:text>
    <span class="detail">
      <xsl:sequence select="f:id(.), f:language-attributes(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="f:sigla-of(.)"/>
    </span>
    <xsl:text> </xsl:text>
  </xsl:template>

  <xsl:template name="local:variants" as="element()">
    <xsl:param name="placed" as="xs:boolean" required="yes"/>
    <span class="variants">
      <xsl:choose>
        <xsl:when test="$placed">
          <a class="return" href="#at.{@xml:id}" aria-label="{f:label('back-to-text', $language)} {@n}">{@n}</a>
          <xsl:if test="matches(@loc, '\S[\s,;–-]+\S')"><xsl:text> </xsl:text><span class="loc">{@loc}</span></xsl:if>
        </xsl:when>
        <xsl:when test="@loc or @n"><span class="return">{(@loc, @n)[1]}</span></xsl:when>
      </xsl:choose>
      <xsl:text> </xsl:text>
      <xsl:apply-templates select="f:variants(.)" mode="m:html"/>
      <xsl:sequence select="local:excluded(.)"/>
    </span>
  </xsl:template>

  <!-- The entries with which an entry cannot be combined. -->
  <xsl:function name="local:excluded" as="node()*">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:variable name="others" as="element()*" select="(tokenize($entry/@exclude)[starts-with(., '#')] ! f:by-id(substring(., 2), $entry))[self::b:entry]"/>
    <xsl:if test="exists($others)">
      <xsl:text> </xsl:text><span class="kind">{f:label('entry-excludes', f:apparatus-language($entry, $language))}</span>
      <xsl:for-each select="$others"><xsl:text> </xsl:text><a href="#{@xml:id}">{@n}</a></xsl:for-each>
    </xsl:if>
  </xsl:function>

  <xsl:template match="b:lemma" as="node()*">
    <span class="lemma-words">
      <xsl:sequence select="f:language-attributes(.)"/>
      <xsl:choose>
        <xsl:when test="f:shortened-lemma(.)">{f:shortened-lemma(.)}</xsl:when>
        <xsl:when test="f:first-and-last(.)">
          <span class="short" aria-hidden="true">{f:first-and-last(.)}</span>
          <span class="full"><xsl:apply-templates/></span>
        </xsl:when>
        <xsl:otherwise><xsl:apply-templates/></xsl:otherwise>
      </xsl:choose>
    </span>
    <xsl:for-each select="parent::b:entry ! f:occurrence-sign(.)"><span class="occurrence">{.}</span></xsl:for-each>
    <xsl:sequence select="f:sigla-of(.)"/>
    <xsl:if test="following-sibling::b:reading or following-sibling::b:group"><span class="bracket">] </span></xsl:if>
  </xsl:template>

  <xsl:template match="b:reading" as="node()+">
    <span class="reading {@kind}">
      <xsl:sequence select="f:id(.)"/>
      <xsl:sequence select="f:language-attributes(.)"/>
      <xsl:sequence select="local:kind(.)"/>
      <span class="words"><xsl:apply-templates/></span>
      <xsl:sequence select="f:sigla-of(.)"/>
    </span>
    <xsl:if test="following-sibling::b:reading or following-sibling::b:group or following-sibling::b:lemma"><xsl:text> </xsl:text></xsl:if>
  </xsl:template>

  <xsl:function name="local:kind" as="node()*">
    <xsl:param name="reading" as="element(b:reading)"/>
    <xsl:for-each select="f:reading-kind($reading, f:apparatus-language($reading, $language))">
      <span class="kind">{.}</span>
      <xsl:text> </xsl:text>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="f:sigla-of" as="node()*">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="sigla" as="xs:string*" select="f:attestation($reading, f:apparatus-language($reading, $language))"/>
    <xsl:for-each select="f:reading-details($reading, f:apparatus-language($reading, $language))"><xsl:text> </xsl:text><span class="kind">{.}</span></xsl:for-each>
    <xsl:if test="exists($sigla)"><xsl:text> </xsl:text><span class="sigla"><xsl:sequence select="f:linked-sigla($sigla, $reading)"/></span></xsl:if>
    <xsl:if test="$reading/@cert = 'low'"><xsl:text> </xsl:text><span class="kind">{f:label('doubtful', $language)}</span></xsl:if>
  </xsl:function>

  <xsl:template match="b:group" as="node()+">
    <span class="group"><xsl:apply-templates select="*"/></span>
    <xsl:if test="following-sibling::b:reading or following-sibling::b:group or following-sibling::b:lemma"><xsl:text> </xsl:text></xsl:if>
  </xsl:template>

  <xsl:template match="b:note" as="element(div)">
    <div class="comment">
      <xsl:sequence select="f:language-attributes(.)"/>
      <xsl:apply-templates/>
      <xsl:sequence select="f:sigla-of(.)"/>
    </div>
  </xsl:template>

  <!-- Other things that an edition may keep beside the text are drawn plainly. -->
  <xsl:template match="b:apparatus | b:series | b:settings" as="empty-sequence()"/>

</xsl:stylesheet>
