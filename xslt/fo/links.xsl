<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Anchors and links: only what is pointed at gets an id, and no link stands within another. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:fo/links">

  <xsl:key name="local:cited" use="(@target | @corresp | @ref | @sameAs | @next | @prev | @exclude | @select | @copyOf | @from | @to | @active | @passive | @mutual)
      ! tokenize(.)[contains(., '#')] ! substring-after(., '#')"
    match="*[@target or @corresp or @ref or @sameAs or @next or @prev or @exclude or @select or @copyOf or @from or @to or @active or @passive or @mutual]"/>
  <xsl:key name="local:occurrence" match="b:occurrence[not(@in = 'apparatus')]" use="@document || '#' || @target"/>
  <xsl:key name="local:item" match="b:item[@id]" use="@document || '#' || @id"/>

  <!-- Under what id an element of the edition stands in the book. -->
  <xsl:function name="f:place" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      if ($element/self::b:document) then 'text--' || $element/@id
      else $element/@xml:id ! (f:document($element)/@id || '--' || .)"/>
  </xsl:function>

  <!-- The id of an element, if a link, an index or the contents may lead to it. -->
  <xsl:function name="f:anchor" as="attribute(id)?">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="$element/@xml:id and (local:is-landmark($element) or local:is-cited($element) or f:is-paired($element) or f:is-told-block($element))">
      <xsl:attribute name="id" select="f:place($element)"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:is-landmark" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[self::tei:p or self::tei:ab or self::tei:floatingText or self::tei:div or self::tei:figure
      or self::tei:table or matches(local-name(), '^div[0-7]$')])"/>
  </xsl:function>

  <xsl:function name="local:is-cited" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      exists(key('local:cited', $element/@xml:id, root($element)))
      or exists($index ! key('local:occurrence', f:document($element)/@id || '#' || $element/@xml:id, .))"/>
  </xsl:function>

  <!-- The index entry of a record, if the index has one. -->
  <xsl:function name="f:item" as="element(b:item)?">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="$index ! key('local:item', f:document($record)/@id || '#' || $record/@xml:id, .)[1]"/>
  </xsl:function>

  <!-- Content as a link, where the element points to something that the book holds or that the web has. -->
  <xsl:function name="f:linked" as="node()*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:variable name="pointer" as="attribute()?" select="($element/@target, $element/@ref, $element/@corresp)[1]"/>
    <xsl:choose>
      <xsl:when test="empty($pointer) or empty($content) or $content/descendant-or-self::*[self::fo:basic-link or self::fo:block or self::fo:footnote or self::fo:table or self::fo:list-block]">
        <xsl:sequence select="$content"/>
      </xsl:when>
      <xsl:when test="tokenize($pointer)[1] ! f:is-external(.) and empty(f:targets($pointer))">
        <xsl:sequence select="local:external($element, tokenize($pointer)[1], $content)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="local:internal($element, f:targets($pointer)[1], $content)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="local:external" as="node()*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="address" as="xs:string"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:choose>
      <xsl:when test="matches($address, '^(https?|mailto|ftp):[^''&quot;()\\]+$')">
        <fo:basic-link external-destination="url('{$address}')" fox:alt-text="{(normalize-space(string-join($content)), $address)[. ne ''][1]}">
          <xsl:sequence select="$content"/>
        </fo:basic-link>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$content"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="local:internal" as="node()*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="target" as="element()?"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:sequence select="f:link(if ($target) then f:place($target) else (), $content)"/>
  </xsl:function>

  <!-- A link within the book. Links to places that are not printed are opened up by finish.xsl. -->
  <xsl:function name="f:link" as="node()*">
    <xsl:param name="place" as="xs:string?"/>
    <xsl:param name="content" as="node()*"/>
    <xsl:variable name="words" as="xs:string" select="normalize-space(string-join($content))"/>
    <xsl:choose>
      <xsl:when test="empty($place) or $words = ''">
        <xsl:sequence select="$content"/>
      </xsl:when>
      <xsl:otherwise>
        <fo:basic-link internal-destination="{$place}" fox:alt-text="{$words}">
          <xsl:sequence select="$content"/>
        </fo:basic-link>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The number of the page where a place is, as a link. -->
  <xsl:function name="f:page-of" as="element(fo:basic-link)">
    <xsl:param name="place" as="xs:string"/>
    <xsl:param name="about" as="xs:string"/>
    <fo:basic-link internal-destination="{$place}" fox:alt-text="{($about[normalize-space()], $place)[1]}">
      <fo:page-number-citation ref-id="{$place}" role="Span"/>
    </fo:basic-link>
  </xsl:function>

  <!-- References: their words; without words, what they point to. -->
  <xsl:template match="tei:ref | tei:ptr" as="node()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="pointed" as="node()*" select="if ($content ! string(.) ! normalize-space(.) != '' or $content/self::*) then $content else local:pointed(.)"/>
    <xsl:sequence select="f:run((f:anchor(.), f:lang(.), f:rendition(.)), f:linked(., $pointed))"/>
  </xsl:template>

  <!-- A reference to a line: the make-up prints where its target stands, as page and line. -->
  <xsl:template match="(tei:ref | tei:ptr)[@type = 'line'][$has-line-keys][not(normalize-space())][local:line-target(.)]" as="element()" priority="2">
    <fo:basic-link internal-destination="{local:line-target(.)}" fox:alt-text="{(f:plain(f:targets(@target)[1]) ! normalize-space(substring(., 1, 60))[. ne ''], local:line-target(.))[1]}">
      <fo:inline print:line-of="{local:line-target(.)}" keep-together.within-line="always"/>
    </fo:basic-link>
  </xsl:template>

  <!-- The id of what a reference to a line points to, if the text has it: for an entry, that of its lemma. -->
  <xsl:function name="local:line-target" as="xs:string?">
    <xsl:param name="pointer" as="element()"/>
    <xsl:variable name="target" as="element()?" select="f:targets($pointer/@target)[1]"/>
    <xsl:sequence select="
      $target[@xml:id][f:is-keyed-by-lines(.)][self::b:entry[f:entry-place(.) = 'foot'] or ancestor::tei:text] ! (if (self::b:entry) then f:place(.) || '--lemma' else string((.[self::tei:head] ! f:anchor(..), f:anchor(.))[1]))[. ne '']"/>
  </xsl:function>

  <!-- What stands for a pointer without words: a heading, a number, a siglum, or the address. -->
  <xsl:function name="local:pointed" as="text()?">
    <xsl:param name="pointer" as="element()"/>
    <xsl:variable name="target" as="element()?" select="f:targets($pointer/@target)[1]"/>
    <xsl:value-of select="
      if (exists(f:note-citation($pointer))) then f:note-citation($pointer)
      else if ($target/self::tei:note and f:is-numbered-note($target)) then f:note-number($target)
      else if ($target/self::tei:witness) then f:siglum($target)
      else if (exists($target) and f:is-record($target)) then f:display-name($target, $language)
      else ($target ! f:heading(.), $target/@n ! string(.), $pointer/@target ! tokenize(.)[1], '')[1]"/>
  </xsl:function>

</xsl:stylesheet>
