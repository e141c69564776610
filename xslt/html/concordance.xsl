<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The concordance of archive references: repository, fonds, inventory, file, each once; below it, every place that cites it. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/concordance"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <xsl:key name="local:document" match="b:document" use="@id"/>

  <!-- The concordance, and after it the descriptions of what it lists. -->
  <xsl:template name="archives-page" as="empty-sequence()">
    <xsl:variable name="here" as="node()" select="."/>
    <xsl:variable name="references" as="element(b:reference)*" select="$index/b:index/b:concordance/b:reference"/>
    <xsl:variable name="items" as="element(b:item)*" select="$index/b:index/b:archives/b:item"/>
    <xsl:if test="exists(($references, $items))">
      <xsl:call-template name="page">
        <xsl:with-param name="file" select="'archives.html'"/>
        <xsl:with-param name="kind" select="'register'"/>
        <xsl:with-param name="title" select="f:label('archives', $language)"/>
        <xsl:with-param name="content" as="node()*">
          <header class="masthead"><h1>{f:label('archives', $language)}</h1>
            <xsl:if test="$references"><p class="subtitle">{f:label('concordance-note', $language)}</p></xsl:if></header>
          <xsl:sequence select="f:register-heads($here, 'archives')"/>
          <xsl:for-each-group select="$references" group-by="string(b:part[1])">
            <section class="repository">
              <h2>{b:part[1]/@name}<xsl:if test="b:part[1]/@name ne b:part[1]"><xsl:text> </xsl:text><span class="short">{b:part[1]}</span></xsl:if></h2>
              <xsl:sequence select="local:level(current-group(), 2, $here)"/>
            </section>
          </xsl:for-each-group>
          <xsl:if test="$items and $references"><h2 class="group">{f:label('archive-records', $language)}</h2></xsl:if>
          <xsl:sequence select="f:register-items($items, root($here)), f:relations($here, 'archives')"/>
        </xsl:with-param>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <!-- One level of those that are the same on all levels above. -->
  <xsl:function name="local:level" as="element()*">
    <xsl:param name="references" as="element(b:reference)*"/>
    <xsl:param name="depth" as="xs:integer"/>
    <xsl:param name="bundle" as="node()"/>
    <xsl:for-each select="$references[count(b:part) lt $depth]"><xsl:sequence select="local:reference(., $bundle)"/></xsl:for-each>
    <xsl:if test="$references/b:part[$depth]">
      <ul class="levels">
        <xsl:for-each-group select="$references[b:part[$depth]]" group-by="f:level-words(b:part[$depth], $language)">
          <xsl:sort select="current-grouping-key()" collation="{f:number-collation($language)}"/>
          <li><span class="level">{current-grouping-key()}</span>
            <xsl:sequence select="local:level(current-group(), $depth + 1, $bundle)"/></li>
        </xsl:for-each-group>
      </ul>
    </xsl:if>
  </xsl:function>

  <!-- An item of an archive: its record, its forms and places; below them its leaves with theirs. -->
  <xsl:function name="local:reference" as="element()+">
    <xsl:param name="reference" as="element(b:reference)"/>
    <xsl:param name="bundle" as="node()"/>
    <xsl:variable name="whole" as="element(b:citation)*" select="$reference/b:citation[not(b:part)]"/>
    <div class="reference">
      <xsl:for-each select="f:item-record($reference, $bundle)[exists(f:record-names(.))]">
        <p class="record-at"><a href="{f:href(., 'archives.html')}">{f:display-name(., $language)}</a></p>
      </xsl:for-each>
      <xsl:sequence select="local:forms($reference/b:form[$whole or empty(../b:citation)], $whole), local:places($whole, $bundle)"/>
      <xsl:if test="empty($reference/b:citation)"><p class="kind">{f:label('archive-uncited', $language)}</p></xsl:if>
    </div>
    <xsl:if test="$reference/b:citation/b:part">
      <ul class="levels">
        <xsl:for-each-group select="$reference/b:citation[b:part]" group-by="string-join(b:part ! f:level-words(., $language), ', ')">
          <xsl:sort select="current-grouping-key()" collation="{f:number-collation($language)}"/>
          <li><span class="level">{current-grouping-key()}</span>
            <div class="reference"><xsl:sequence select="local:forms(b:form, current-group()), local:places(current-group(), $bundle)"/></div></li>
        </xsl:for-each-group>
      </ul>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:places" as="element(ol)?">
    <xsl:param name="citations" as="element(b:citation)*"/>
    <xsl:param name="bundle" as="node()"/>
    <xsl:if test="exists($citations)"><ol class="kwic"><xsl:sequence select="$citations ! local:citation(., $bundle)"/></ol></xsl:if>
  </xsl:function>

  <!-- What authors wrote, and its forms in three languages. -->
  <xsl:function name="local:forms" as="element(dl)?">
    <xsl:param name="forms" as="element(b:form)*"/>
    <xsl:param name="citations" as="element(b:citation)*"/>
    <xsl:variable name="written" as="xs:string*" select="distinct-values($citations/b:occurrence/b:hit)"/>
    <xsl:if test="exists($forms)">
      <dl class="facts traditions">
        <xsl:if test="exists($written)"><div><dt>{f:label('archive-written', $language)}</dt><xsl:for-each select="$written"><dd class="written">{.}</dd></xsl:for-each></div></xsl:if>
        <xsl:for-each select="$forms"><div><dt>{f:label('tradition-' || @xml:lang, $language)}</dt><dd lang="{@xml:lang}">{.}</dd></div></xsl:for-each>
      </dl>
    </xsl:if>
  </xsl:function>

  <!-- A place: where it is, the citation in the words around it, with its leaves; a source has the name of its text. -->
  <xsl:function name="local:citation" as="element(li)">
    <xsl:param name="citation" as="element(b:citation)"/>
    <xsl:param name="bundle" as="node()"/>
    <xsl:variable name="document" as="element(b:document)" select="key('local:document', $citation/@document, root($bundle))[1]"/>
    <xsl:variable name="target" as="element()?" select="($citation/b:occurrence/(@target, @block), $citation/@target)[1] ! f:by-id(., $document)"/>
    <li>
      <xsl:if test="$citation/@target and $citation/b:occurrence"><xsl:attribute name="id" select="f:citation-fragment($citation/@document, $citation/@target)"/></xsl:if>
      <xsl:choose>
        <xsl:when test="$citation/b:occurrence">
          <a class="where" href="{$target ! f:href(., '')}">{($target ! f:passage-name(.), '→')[1]}</a>
          <xsl:text> </xsl:text>
          <xsl:sequence select="f:words-around($citation/b:occurrence)"/>
        </xsl:when>
        <xsl:otherwise>
          <span class="where kind">{f:label('archive-source-of', $language)}</span><xsl:text> </xsl:text>
          <span class="context"><xsl:sequence select="local:work(($target, $document)[1])"/></span>
        </xsl:otherwise>
      </xsl:choose>
    </li>
  </xsl:function>

  <!-- Where a citation stands in the concordance. -->
  <xsl:function name="f:citation-fragment" as="xs:string">
    <xsl:param name="document" as="xs:string"/>
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="'cited.' || $document || '.' || $id"/>
  </xsl:function>

  <!-- The page of a text or a document within it. -->
  <xsl:function name="local:work" as="element(a)">
    <xsl:param name="work" as="element()"/>
    <xsl:choose>
      <xsl:when test="$work/self::tei:floatingText"><a href="{f:document-page($work)}">{f:document-label($work)}. {f:document-title($work, $language)}</a></xsl:when>
      <xsl:otherwise><a href="{f:page(f:document($work))}">{f:title(f:document($work), $language)}</a></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
