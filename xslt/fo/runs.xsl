<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Elements within a line of text: emphasis, terms, editorial signs, names of parts. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/runs">

  <!-- Runs that carry no style of their own, only what @rend says. -->
  <xsl:template as="node()*" match="
      tei:hi | tei:seg | tei:s | tei:cl | tei:phr | tei:w | tei:m | tei:c | tei:pc | tei:num | tei:time | tei:date | tei:abbr
    | tei:expan | tei:orig | tei:reg | tei:sic | tei:corr | tei:choice | tei:subst | tei:restore | tei:retrace | tei:mod | tei:q | tei:said
    | tei:quote | tei:soCalled | tei:name | tei:rs | tei:persName | tei:placeName | tei:orgName | tei:geogName | tei:objectName
    | tei:eventName | tei:forename | tei:surname | tei:addName | tei:nameLink | tei:genName | tei:roleName | tei:settlement
    | tei:country | tei:region | tei:district | tei:bloc | tei:geogFeat | tei:offset | tei:distance | tei:author | tei:editor
    | tei:publisher | tei:pubPlace | tei:biblScope | tei:edition | tei:extent | tei:series | tei:analytic | tei:monogr | tei:imprint
    | tei:email | tei:street | tei:postCode | tei:postBox | tei:docDate | tei:docAuthor | tei:resp | tei:respStmt | tei:funder
    | tei:principal | tei:sponsor | tei:meeting | tei:distributor | tei:availability | tei:licence | tei:cit | tei:institution
    | tei:repository | tei:collection | tei:msName | tei:locus | tei:locusGrp | tei:rdg | tei:lem | tei:ruby | tei:rb | tei:rt
    | tei:metamark | tei:handShift | tei:g | tei:ex | tei:unclear | tei:supplied | tei:surplus | tei:secl | tei:damage | tei:del | tei:add
    | tei:gap | tei:space | tei:signed | tei:salute | tei:dateline | tei:sc | tei:sup | tei:smcap | tei:height
    | tei:width | tei:depth | tei:dim | tei:measure | tei:unit | tei:measureGrp | tei:dimensions | tei:material | tei:objectType
    | tei:watermark | tei:catchwords | tei:signatures | tei:secFol | tei:heraldry | tei:stamp | tei:am | tei:idno | tei:citedRange
    | tei:textNode | tei:anyElement | tei:hyph | tei:syll | tei:origDate | tei:origPlace | tei:textLang | tei:caesura | tei:rhyme | tei:relatedItem">
    <xsl:param name="style" as="xs:string*" select="local:style(.)"/>
    <xsl:variable name="signs" as="xs:string*" select="local:signs(.)"/>
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:sequence select="f:run((f:anchor(.), f:lang(.), f:style($style), f:rendition(.)), (
      $signs[1] ! local:sign(.), f:linked(., $content), $signs[2] ! local:sign(.)))"/>
  </xsl:template>

  <!-- The style of a run by its name. -->
  <xsl:function name="local:style" as="xs:string*">
    <xsl:param name="run" as="element()"/>
    <xsl:sequence select="
      if ($run/self::tei:hi) then (if (f:has-rendition($run)) then () else 'italic'[not($run/@rend or $run/@rendition or $run/@style)])
      else map:get(map {
        'idno': 'kept'[string-length($run) lt 24 and not(contains($run, '/'))], 'citedRange': 'kept', 'num': 'kept'[string-length($run) lt 20], 'measure': 'kept'[string-length($run) lt 20],
        'locus': 'kept', 'del': 'strike', 'ex': 'italic', 'sc': 'smallcaps', 'smcap': 'smallcaps', 'sup': 'super', 'rt': ('super'),
        'handShift': 'muted', 'metamark': 'muted'
      }, local-name($run))"/>
  </xsl:function>

  <!-- The editorial signs around a run: the usual ones of text editors. -->
  <xsl:function name="local:signs" as="xs:string*">
    <xsl:param name="run" as="element()"/>
    <xsl:sequence select="map:get(map {
      'supplied': if ($run/@reason = 'lost') then ('[', ']') else ('⟨', '⟩'),
      'surplus': ('{', '}'), 'secl': ('[', ']'), 'ex': ('(', ')'),
      'gap': local:gap($run), 'space': '', 'soCalled': if (matches($run, '^\s*[«„“‘&quot;‹'']')) then () else ('‘', '’')
    }, local-name($run))"/>
  </xsl:function>

  <!-- A gap: points for what is lost, in brackets. -->
  <xsl:function name="local:gap" as="xs:string*">
    <xsl:param name="gap" as="element()"/>
    <xsl:sequence select="if ($gap/* or $gap[normalize-space()]) then ('[… ', ']') else ('[…', ']')"/>
  </xsl:function>

  <xsl:function name="local:sign" as="node()*">
    <xsl:param name="sign" as="xs:string"/>
    <xsl:if test="$sign">
      <xsl:value-of select="$sign"/>
    </xsl:if>
  </xsl:function>

  <!-- Runs set in italics unless the text around is: titles, foreign words, emphasis. -->
  <xsl:template match="tei:emph | tei:title | tei:foreign | tei:term | tei:mentioned | tei:gloss | tei:distinct | tei:soCalledName | tei:ident | tei:re" as="node()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="slanted" as="xs:boolean" select="local:is-slanted(.)"/>
    <xsl:sequence select="f:run((f:anchor(.), f:lang(.), f:style('italic'[$slanted]), f:rendition(.)), f:linked(., $content))"/>
  </xsl:template>

  <!-- Italics serve scripts that have them; titles in quotation marks or of articles need none. -->
  <xsl:function name="local:is-slanted" as="xs:boolean">
    <xsl:param name="run" as="element()"/>
    <xsl:sequence select="
      not(f:has-rendition($run))
      and not($run/self::tei:title[@level = ('a', 'u') or matches(., '^\s*[«„“&quot;]')])
      and not($run/self::tei:foreign[f:primary-language(f:language(.)) = ('ru', 'kk', 'grc', 'el', 'ar', 'he', 'hbo', 'syr', 'zh', 'ja', 'ko', 'sa')])
      and not($run/self::tei:term[@ref or @key])
      and not($run/parent::tei:head or $run/parent::tei:index)"/>
  </xsl:function>

  <!-- Words of computing. -->
  <xsl:template match="tei:code | tei:gi | tei:att | tei:val | tei:tag | tei:kbd | tei:ptype" as="node()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="signs" as="xs:string+" select="
      if (self::tei:gi) then ('&lt;', '&gt;') else if (self::tei:att) then ('@', '') else ('', '')"/>
    <xsl:sequence select="f:run((f:anchor(.), f:style('mono')), ($signs[1] ! local:sign(.), $content, $signs[2] ! local:sign(.)))"/>
  </xsl:template>

  <!-- Terms of a back-of-the-book index that stand in the text: kept visible, as nothing may be lost. -->
  <xsl:template match="tei:index" as="node()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:if test="normalize-space()">
      <xsl:sequence select="f:run(f:style(('muted', 'small')), (local:sign('['), f:run-in($content), local:sign(']')))"/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
