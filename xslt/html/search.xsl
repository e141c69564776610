<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The search page: the form, the words that its script says, and, for readers without scripts, the ways
  to find things by hand. The field in the banner leads here. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/search"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <xsl:variable name="f:search-file" as="xs:string" select="'search.html'"/>

  <!-- The field in the banner; it leads to the search page also without scripts. -->
  <xsl:template name="search-field" as="element(form)?">
    <xsl:param name="file" as="xs:string" required="yes"/>
    <xsl:if test="$file ne $f:search-file">
      <form class="quick-search" role="search" action="{$f:search-file}" method="get">
        <input type="search" name="q" required="" placeholder="{f:label('search', $language)}" aria-label="{f:label('search-words', $language)}"/>
        <button type="submit" aria-label="{f:label('search', $language)}"/>
      </form>
    </xsl:if>
  </xsl:template>

  <xsl:template name="search-page" as="empty-sequence()">
    <xsl:call-template name="page">
      <xsl:with-param name="file" select="$f:search-file"/>
      <xsl:with-param name="title" select="f:label('search', $language)"/>
      <xsl:with-param name="kind" select="'search'"/>
      <xsl:with-param name="content" as="node()*">
        <header class="masthead"><h1>{f:label('search', $language)}</h1></header>
        <div id="search" hidden="" data-root="{f:up(.)}" data-language="{$language}">
          <xsl:sequence select="local:form(.)"/>
          <p id="search-said" class="search-said" role="status"/>
          <div id="search-results" class="search-results"/>
          <p class="search-more"><button type="button" id="search-more" hidden="">{f:label('search-more', $language)}</button></p>
          <xsl:sequence select="local:words()"/>
        </div>
        <xsl:sequence select="local:without-script(.)"/>
        <script src="{f:up(.)}assets/search.js"/>
      </xsl:with-param>
    </xsl:call-template>
  </xsl:template>

  <xsl:function name="local:form" as="element()+">
    <xsl:param name="edition" as="element(b:edition)"/>
    <form class="search-form" role="search" action="{$f:search-file}" method="get" id="search-form">
      <p class="asked">
        <label for="q">{f:label('search-words', $language)}</label>
        <input id="q" name="q" type="search" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="search-hint"/>
        <button type="submit">{f:label('search', $language)}</button>
      </p>
      <div class="choices">
        <p><label for="search-in">{f:label('search-in', $language)}</label>
          <select id="search-in" name="in">
            <option value="">{f:label('search-in-all', $language)}</option>
            <xsl:for-each select="local:kinds($edition)"><option value="{.}">{f:label('search-in-' || ., $language)}</option></xsl:for-each>
          </select></p>
        <p><label for="search-order">{f:label('search-order', $language)}</label>
          <select id="search-order" name="order">
            <option value="">{f:label('search-order-text', $language)}</option>
            <option value="rank">{f:label('search-order-rank', $language)}</option>
          </select></p>
        <p class="choice"><input type="checkbox" id="search-loose" name="marks" value="any"/><label for="search-loose">{f:label('search-loose', $language)}</label></p>
      </div>
    </form>
    <details class="search-help">
      <summary id="search-hint">{f:label('search-hint', $language)}</summary>
      <ul>
        <xsl:for-each select="'start', 'exact', 'phrase', 'without', 'letters'"><li>{f:label('search-help-' || ., $language)}</li></xsl:for-each>
      </ul>
    </details>
  </xsl:function>

  <!-- The kinds of passages that the edition has. -->
  <xsl:function name="local:kinds" as="xs:string*">
    <xsl:param name="edition" as="element(b:edition)"/>
    <xsl:variable name="texts" as="element(b:document)*" select="f:texts($edition)"/>
    <xsl:sequence select="
        'text'[exists($texts)],
        'document'[exists($texts ! f:embedded-documents(.))],
        'apparatus'[exists($texts/b:apparatus/b:series/b:entry)],
        'note'[exists($texts ! f:notes(.))],
        'record'[exists($edition/b:document[@role = 'authority'])]"/>
  </xsl:function>

  <!-- What the script says, in the language of the page. -->
  <xsl:function name="local:words" as="element(ul)">
    <ul id="search-words" hidden="">
      <xsl:for-each select="'found', 'none', 'waiting', 'failed', 'only-without', 'hits'"><li data-for="{.}">{f:label('search-' || ., $language)}</li></xsl:for-each>
    </ul>
  </xsl:function>

  <xsl:function name="local:without-script" as="element(section)">
    <xsl:param name="edition" as="element(b:edition)"/>
    <section id="search-by-hand" class="search-by-hand">
      <p>{f:label('search-needs-script', $language)}</p>
      <ul>
        <li><a href="index.html">{f:label('contents', $language)}</a></li>
        <xsl:for-each select="f:register-names($edition)"><li><a href="{.}.html">{f:label(., $language)}</a></li></xsl:for-each>
        <xsl:if test="local:kinds($edition) = 'apparatus'"><li><a href="apparatus.html">{f:label('apparatus', $language)}</a></li></xsl:if>
      </ul>
    </section>
  </xsl:function>

</xsl:stylesheet>
