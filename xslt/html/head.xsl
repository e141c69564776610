<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The head of every page: what browsers need, and what the TEI header says of the work in the tags that Zotero and
  search engines read. What the header does not say has no tag; addresses are told when the settings tell where the site stands. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/head"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- The head of a page; context: the edition, the document or the embedded document that the page is of. -->
  <xsl:template name="head" as="element(head)">
    <xsl:param name="file" as="xs:string" required="yes"/>
    <xsl:param name="title" as="xs:string" required="yes"/>
    <xsl:param name="description" as="xs:string" required="yes"/>
    <xsl:param name="kind" as="xs:string" required="yes"/>
    <xsl:param name="links" as="element(link)*" select="()"/>
    <xsl:param name="body" as="node()*" required="yes"/>
    <xsl:variable name="edition" as="xs:string" select="f:edition-title(root(.), $language)"/>
    <xsl:variable name="here" as="node()" select="."/>
    <xsl:variable name="work" as="element(b:citable)?" select="local:work(., $kind)"/>
    <xsl:variable name="said" as="xs:string" select="(normalize-space($description), $work/b:abstract[not($kind = 'about')][1]/string())[. ne ''][1] => f:first-words(60)"/>
    <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <title>{if ($title eq $edition) then $title else $title || ' · ' || $edition}</title>
      <xsl:if test="$said"><meta name="description" content="{$said}"/></xsl:if>
      <xsl:for-each select="f:address($file, .)"><link rel="canonical" href="{.}"/></xsl:for-each>
      <xsl:sequence select="f:assets(., $kind, $body)"/>
      <xsl:for-each select="$languages[count($languages) gt 1]">
        <link rel="alternate" hreflang="{.}" href="{f:page-in-language($here, $file, .)}"/>
      </xsl:for-each>
      <xsl:sequence select="$links, local:sources(., $kind)"/>
      <xsl:for-each select="$work/b:licence[1]"><link rel="license" href="{.}"/></xsl:for-each>
      <xsl:sequence select="local:dublin-core(($work, local:plain-page(., $title))[1], f:address($file, .)), $work ! local:highwire(., f:address($file, $here), $here)"/>
      <xsl:sequence select="f:structured-data(., $work, if ($kind eq 'register') then substring-before($file, '.') else $kind, f:address($file, .))"/>
    </head>
  </xsl:template>

  <!-- The work that a page is of; none for pages that list and explain. -->
  <xsl:function name="local:work" as="element(b:citable)?">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:variable name="work" as="element()?" select="
      if ($kind eq 'home') then $node/ancestor-or-self::b:edition[1]
      else $node/ancestor-or-self::*[self::tei:floatingText[f:is-document(.)][$kind eq 'document'] or self::b:document[not(@role = 'authority')]][1]"/>
    <xsl:sequence select="$work ! f:citable(., $language)"/>
  </xsl:function>

  <xsl:function name="local:plain-page" as="element(b:citable)">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="title" as="xs:string"/>
    <b:citable language="{$language}"><b:title>{$title}</b:title><b:container>{f:edition-title(root($node), $language)}</b:container></b:citable>
  </xsl:function>

  <!-- The TEI that a page was made of: its document; the records of a register; the texts of the edition unless they are many. -->
  <xsl:function name="local:sources" as="element(link)*">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="kind" as="xs:string"/>
    <xsl:variable name="documents" as="element(b:document)*" select="
      if ($node/ancestor-or-self::b:document) then $node/ancestor-or-self::b:document
      else if ($kind eq 'register') then root($node)//b:document[@role = 'authority']
      else f:texts($node)[count(f:texts($node)) le 12]"/>
    <xsl:for-each select="$documents[not(matches(@path, '^(/|\.\.)'))]">
      <link rel="alternate" type="application/tei+xml" href="{f:up($node)}tei/{@path}" title="{f:title(., $language)}"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:dublin-core" as="element()+">
    <xsl:param name="work" as="element(b:citable)"/>
    <xsl:param name="address" as="xs:string?"/>
    <xsl:sequence select="local:tags('DC.title', $work/b:title), local:tags('DCTERMS.alternative', $work/b:other-title)"/>
    <xsl:sequence select="local:tags('DC.creator', $work/b:name[@role = 'author'] ! f:sorted-name(.))"/>
    <xsl:sequence select="local:tags('DC.contributor', $work/b:name[@role = ('editor', 'contributor')] ! f:sorted-name(.))"/>
    <xsl:sequence select="local:tags('DC.type', $work/@type ! (if (. = 'chapter') then 'bookSection' else string(.)))"/>
    <xsl:sequence select="local:tags('DC.date', ($work/b:issued/@iso, $work/b:issued)[1])"/>
    <xsl:sequence select="local:tags('DCTERMS.created', $work/b:original/@iso)"/>
    <xsl:sequence select="local:tags('DC.publisher', $work/b:publisher), local:tags('DC.language', $work/@language ! f:language-tag(.))"/>
    <xsl:sequence select="local:tags('DC.identifier', ($address, $work/b:identifier)), local:tags('DC.subject', $work/b:keyword)"/>
    <xsl:sequence select="local:tags('DC.description', $work/b:abstract[1] ! f:first-words(., 60)), local:tags('DC.rights', $work/b:rights), local:tags('DCTERMS.license', $work/b:licence)"/>
    <xsl:sequence select="local:tags('DC.source', $work/b:archive), local:tags('DCTERMS.isPartOf', $work/b:container)"/>
  </xsl:function>

  <xsl:function name="local:highwire" as="element()*">
    <xsl:param name="work" as="element(b:citable)"/>
    <xsl:param name="address" as="xs:string?"/>
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="local:tags('citation_title', $work/b:title), local:tags('citation_author', $work/b:name[@role = 'author'] ! f:sorted-name(.))"/>
    <xsl:sequence select="local:tags('citation_editor', $work/b:name[@role = 'editor'] ! f:sorted-name(.))"/>
    <xsl:sequence select="local:tags('citation_publication_date', $work/b:issued/@iso ! translate(., '-', '/'))"/>
    <xsl:sequence select="local:tags('citation_language', $work/@language ! f:language-tag(.)), local:tags('citation_publisher', $work/b:publisher)"/>
    <xsl:sequence select="local:tags('citation_inbook_title', $work/b:container), local:tags('citation_book_title', $work/b:container)"/>
    <xsl:sequence select="local:tags('citation_doi', $work/b:identifier[@type = 'doi'] ! replace(., '^(https?://(dx\.)?doi\.org/|doi:)', ''))"/>
    <xsl:sequence select="local:tags('citation_isbn', $work/b:identifier[@type = 'isbn']), local:tags('citation_keywords', string-join($work/b:keyword, '; '))"/>
    <xsl:sequence select="local:tags('citation_public_url', $address), local:tags('citation_fulltext_html_url', $address)"/>
    <xsl:if test="$pdf"><xsl:sequence select="local:tags('citation_pdf_url', f:site-setting('base-url', $node) ! (. || $pdf))"/></xsl:if>
  </xsl:function>

  <!-- A name as lists sort it: family name first. -->
  <xsl:function name="f:sorted-name" as="xs:string">
    <xsl:param name="name" as="element(b:name)"/>
    <xsl:sequence select="if ($name/@family) then string-join($name/(@family, @given)[. ne ''], ', ') else string($name)"/>
  </xsl:function>

  <!-- A tag for each value that says something. -->
  <xsl:function name="local:tags" as="element(meta)*">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="values" as="item()*"/>
    <xsl:for-each select="distinct-values($values ! normalize-space(.))[. ne '']"><meta name="{$name}" content="{.}"/></xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
