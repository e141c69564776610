<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The bibliography on the pages: each work as the style of the edition describes it, in the order of the language, and as COinS,
  which Zotero reads. The words of the records themselves stand below, unchanged. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:map="http://www.w3.org/2005/xpath-functions/map"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:local="urn:basylym:html/works-cited"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site"
    xmlns:m="https://basylym.org/ns/mode">

  <!-- The list of the works on a register, and its files for programs that keep references. -->
  <xsl:function name="f:bibliography" as="element(section)?">
    <xsl:param name="register" as="element()"/>
    <xsl:param name="bundle" as="node()"/>
    <xsl:variable name="works" as="element()*" select="f:listed-works($bundle)[local-name($register) = 'works'][not(parent::*/@type = 'sources')][f:is-listed(.)]"/>
    <xsl:if test="exists($works)">
      <section class="bibliography citing" id="bibliography">
        <h2>{f:label('bibliography', $language)}</h2>
        <ul>
          <xsl:for-each select="f:in-bibliographic-order($works)">
            <li><a href="{f:href(., 'works.html')}">{f:bibliography-entry(.)}</a></li>
          </xsl:for-each>
        </ul>
        <p class="citation-data">{f:label('cite-download', $language)} <xsl:sequence select="f:links-to-files(f:up($bundle) || 'cite/works-cited')"/></p>
      </section>
    </xsl:if>
  </xsl:function>

  <!-- For programs: what an article of a register is about. -->
  <xsl:function name="f:coins" as="element(span)?">
    <xsl:param name="record" as="element()?"/>
    <xsl:if test="$record and f:is-listed($record)">
      <span class="Z3988" title="{local:coins(f:work-cited($record, $language))}"></span>
    </xsl:if>
  </xsl:function>

  <!-- OpenURL 1.0 in the formats for books, articles and theses; of other works by Dublin Core. -->
  <xsl:function name="local:coins" as="xs:string">
    <xsl:param name="work" as="element(b:citable)"/>
    <xsl:variable name="type" as="xs:string" select="string($work/@type)"/>
    <xsl:variable name="format" as="xs:string" select="
      if (starts-with($type, 'article-')) then 'journal' else if ($type = ('book', 'chapter', 'paper-conference')) then 'book'
      else if ($type = 'thesis') then 'dissertation' else 'dc'"/>
    <xsl:variable name="pairs" as="map(*)*" select="if ($format eq 'dc') then local:dublin-core($work) else local:named($work, $format)"/>
    <xsl:sequence select="string-join((map{'key': 'ctx_ver', 'value': 'Z39.88-2004'}, map{'key': 'rft_val_fmt', 'value': 'info:ofi/fmt:kev:mtx:' || $format}, $pairs)
      ! (?key || '=' || encode-for-uri(normalize-space(?value))), '&amp;')"/>
  </xsl:function>

  <xsl:function name="local:named" as="map(*)*">
    <xsl:param name="work" as="element(b:citable)"/>
    <xsl:param name="format" as="xs:string"/>
    <xsl:variable name="part" as="xs:boolean" select="$format eq 'book' and $work/@type ne 'book'"/>
    <xsl:variable name="authors" as="element()*" select="$work/b:name[@role = 'author']"/>
    <xsl:sequence select="local:pairs('rft.genre', map{'journal': 'article', 'dissertation': 'dissertation'}($format), $format)"/>
    <xsl:sequence select="local:pairs('rft.genre', if ($work/@type = 'paper-conference') then 'proceeding' else if ($part) then 'bookitem' else 'book', $format[. = 'book'])"/>
    <xsl:sequence select="local:pairs(if ($format eq 'book' and not($part)) then 'rft.btitle' else if ($format eq 'dissertation') then 'rft.title' else 'rft.atitle', $work/b:title, $format)"/>
    <xsl:sequence select="local:pairs(if ($format eq 'journal') then 'rft.jtitle' else 'rft.btitle', $work/b:container, $format)"/>
    <xsl:sequence select="local:pairs('rft.aulast', $authors[1]/@family, $format), local:pairs('rft.aufirst', $authors[1]/@given, $format), local:pairs('rft.au', $authors ! f:sorted-name(.), $format)"/>
    <xsl:sequence select="local:pairs(if ($format eq 'dissertation') then 'rft.inst' else 'rft.pub', $work/b:publisher, $format), local:pairs('rft.place', $work/b:place, $format), local:pairs('rft.date', ($work/b:issued/@iso, $work/b:issued)[1], $format)"/>
    <xsl:sequence select="local:pairs('rft.volume', $work/b:volume, $format), local:pairs('rft.issue', $work/b:issue, $format), local:pairs('rft.pages', $work/b:page, $format),
      local:pairs('rft.series', $work/b:series, $format), local:pairs('rft.edition', $work/b:edition, $format)"/>
    <xsl:sequence select="local:pairs('rft.isbn', $work/b:identifier[@type = 'isbn'], $format), local:pairs('rft.issn', $work/b:identifier[@type = 'issn'], $format),
      local:pairs('rft_id', $work/b:identifier[@type = 'doi'] ! ('info:doi/' || replace(., '^(https?://(dx\.)?doi\.org/|doi:\s*)', '')), $format), local:pairs('rft.language', $work/@language, $format)"/>
  </xsl:function>

  <xsl:function name="local:dublin-core" as="map(*)*">
    <xsl:param name="work" as="element(b:citable)"/>
    <xsl:sequence select="local:pairs('rft.type', ($work/@type[. = ('webpage', 'manuscript', 'report', 'map')], 'document')[1], 'dc'), local:pairs('rft.title', $work/b:title, 'dc'),
      local:pairs('rft.creator', $work/b:name[@role = 'author'] ! f:sorted-name(.), 'dc'), local:pairs('rft.contributor', $work/b:name[@role = ('editor', 'translator')] ! f:sorted-name(.), 'dc'),
      local:pairs('rft.publisher', $work/b:publisher, 'dc'), local:pairs('rft.date', ($work/b:issued/@iso, $work/b:issued)[1], 'dc'),
      local:pairs('rft.source', $work/b:kept[@language = $language] ! (@repository || ', ' || .), 'dc'), local:pairs('rft.identifier', $work/b:identifier[@type = 'url'][1], 'dc'),
      local:pairs('rft.language', $work/@language, 'dc')"/>
  </xsl:function>

  <xsl:function name="local:pairs" as="map(*)*">
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="values" as="item()*"/>
    <xsl:param name="wanted" as="xs:string?"/>
    <xsl:sequence select="if (exists($wanted)) then $values[normalize-space()] ! map{'key': $key, 'value': string(.)} else ()"/>
  </xsl:function>

</xsl:stylesheet>
