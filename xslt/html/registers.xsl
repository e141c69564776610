<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The pages of the registers: persons, organisations, places, works, abbreviations. -->
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
    <xsl:for-each select="$index/b:index/(* except (b:events, b:archives))[b:item or self::b:works[f:unseen($here)]]">
      <xsl:variable name="register" as="element()" select="."/>
      <xsl:for-each select="$here">
        <xsl:call-template name="page">
          <xsl:with-param name="file" select="local-name($register) || '.html'"/>
          <xsl:with-param name="kind" select="'register'"/>
          <xsl:with-param name="title" select="f:label(local-name($register), $language)"/>
          <xsl:with-param name="content" as="node()*">
            <header class="masthead"><h1>{f:label(local-name($register), $language)}</h1></header>
            <xsl:sequence select="f:register-heads($here, local-name($register))"/>
            <xsl:sequence select="f:map($register/self::b:places/b:item, function($item as element(b:item)) as xs:string { '#' || f:item-fragment($item, root($here)) })"/>
            <xsl:sequence select="f:bibliography($register, root($here)), local:alphabet($register/b:item)"/>
            <xsl:for-each-group select="$register/b:item" group-by="string(@list[. = 'sources'])">
              <xsl:if test="@list = 'sources'"><h2 class="group">{f:label('sources', $language)}</h2></xsl:if>
              <xsl:sequence select="f:register-items(current-group(), root($here))"/>
            </xsl:for-each-group>
            <xsl:sequence select="f:relations($here, local-name($register)), if ($register/self::b:works) then f:unseen-list($here) else ()"/>
          </xsl:with-param>
        </xsl:call-template>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:template>

  <!-- From so many items on, a register is divided by letters. -->
  <xsl:variable name="local:many" as="xs:integer" select="16"/>

  <!-- The way to each letter. -->
  <xsl:function name="local:alphabet" as="element(nav)?">
    <xsl:param name="items" as="element(b:item)*"/>
    <xsl:variable name="letters" as="xs:string*" select="distinct-values($items[not(@list = 'sources')] ! local:letter(.))"/>
    <xsl:if test="count($items) ge $local:many and count($letters) gt 2">
      <nav class="letters" aria-label="{f:label('letters', $language)}">
        <ul><xsl:for-each select="$letters"><li><a href="#{local:letter-id(.)}">{.}</a></li></xsl:for-each></ul>
      </nav>
    </xsl:if>
  </xsl:function>

  <!-- The items, each letter under its heading. -->
  <xsl:function name="f:register-items" as="element()*">
    <xsl:param name="items" as="element(b:item)*"/>
    <xsl:param name="bundle" as="node()"/>
    <xsl:variable name="divided" as="xs:boolean" select="exists(local:alphabet($items/../b:item)) and not($items/@list = 'sources')"/>
    <xsl:for-each-group select="$items" group-adjacent="if ($divided) then local:letter(.) else ''">
      <xsl:if test="$divided"><h2 class="letter" id="{local:letter-id(current-grouping-key())}">{current-grouping-key()}</h2></xsl:if>
      <xsl:apply-templates select="current-group()" mode="m:register">
        <xsl:with-param name="bundle" select="$bundle" tunnel="yes"/>
        <xsl:with-param name="heading" select="if ($divided or @list = 'sources') then 'h3' else 'h2'" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="local:letter-id" as="xs:string">
    <xsl:param name="letter" as="xs:string"/>
    <xsl:sequence select="'letter.' || replace($letter, '#', 'other')"/>
  </xsl:function>

  <!-- The letter under which an item is looked for, without the signs that a Latin or Greek one may bear; # for all others. -->
  <xsl:function name="local:letter" as="xs:string">
    <xsl:param name="item" as="element(b:item)"/>
    <xsl:variable name="first" as="xs:string" select="upper-case(substring(replace($item/@sort, '^[^\p{L}\p{N}]+', ''), 1, 1))"/>
    <xsl:variable name="bare" as="xs:string" select="if (matches($first, '\p{IsCyrillic}')) then $first else replace(normalize-unicode($first, 'NFD'), '\p{M}', '')"/>
    <xsl:sequence select="if (matches($bare, '^\p{L}')) then substring($bare, 1, 1) else '#'"/>
  </xsl:function>

  <!-- What the lists say of themselves. -->
  <xsl:function name="f:register-heads" as="element()*">
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
    <xsl:param name="heading" as="xs:string" tunnel="yes" select="'h2'"/>
    <xsl:variable name="record" as="element()?" select="f:item-record(., $bundle)"/>
    <xsl:variable name="name" as="element()?" select="f:in-language(b:name, $language)"/>
    <xsl:variable name="fragment" as="xs:string" select="f:item-fragment(., $bundle)"/>
    <article class="item" id="{$fragment}">
      <xsl:element name="{$heading}">
        <xsl:sequence select="$name ! f:language-attributes(.)"/>
        <xsl:value-of select="$name"/>
        <xsl:text> </xsl:text><a class="here" href="#{$fragment}" aria-label="{f:label('record-link', $language)}: {$name}"></a>
      </xsl:element>
      <xsl:sequence select="f:coins($record)"/>
      <xsl:sequence select="local:forms(., $name), f:name-variants(.)"/>
      <xsl:if test="$record"><xsl:sequence select="f:record-facts($record)"/></xsl:if>
      <xsl:if test="empty($record)"><p class="kind">{f:label('no-record', $language)}</p></xsl:if>
      <xsl:sequence select="f:authority-links(.), f:occurrences(., $bundle)[not(current()/parent::b:archives/../b:concordance/b:reference[@document = current()/@document]/@id = current()/@id)]"/>
    </article>
  </xsl:template>

  <!-- The fragment of an item on its page: of its record, else of the first place where it is named. -->
  <xsl:function name="f:item-fragment" as="xs:string">
    <xsl:param name="item" as="element(b:item)"/>
    <xsl:param name="bundle" as="node()"/>
    <xsl:variable name="record" as="element()?" select="f:item-record($item, $bundle)"/>
    <xsl:variable name="first" as="element(b:occurrence)?" select="$item/b:occurrence[1]"/>
    <xsl:sequence select="if (empty($record)) then $first/@document || '.' || ($first/@target, $first/@block, 'name')[1]
        else if (f:document($record)/@role = 'authority') then f:record-fragment($record)
        else f:document($record)/@id || '.' || $record/@xml:id"/>
  </xsl:function>

  <!-- The other forms of a name that its record has. -->
  <xsl:function name="local:forms" as="element(p)?">
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
  </xsl:function>

  <!-- What the record says beyond its names; an archive reference also in every tradition. -->
  <xsl:function name="f:record-facts" as="element()*">
    <xsl:param name="record" as="element()"/>
    <xsl:variable name="named" as="element()*" select="f:record-names($record) | $record/tei:abbr | f:authority-idnos($record)[not(@source or @resp or @cert)]"/>
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

  <xsl:key name="local:record" match="*[@xml:id][f:is-record(.)]" use="f:document(.)/@id || '#' || @xml:id"/>

  <!-- The record of an item, or of an archive reference, in the bundle. -->
  <xsl:function name="f:item-record" as="element()?">
    <xsl:param name="item" as="element()"/>
    <xsl:param name="bundle" as="node()"/>
    <xsl:sequence select="if ($item/@id) then key('local:record', $item/@document || '#' || $item/@id, root($bundle))[1] else ()"/>
  </xsl:function>

</xsl:stylesheet>
