<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     After a text those of two of its witnesses on facing pages, block beside block. The edited text keeps its apparatus and
     all links; here ids bear the name of their side, and nothing is numbered or noted. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:fo/witness-pages">

  <xsl:variable name="local:sides" as="xs:string+" select="'left', 'right'"/>

  <!-- The two sigla of the setting; none where translations are to face their texts, or pages aren't made up line by line. -->
  <xsl:function name="local:wanted" as="xs:string*">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="if ($book-keys = 'lines') then f:book-setting('facing', $node)[. ne 'translation'] ! tokenize(.) else ()"/>
  </xsl:function>

  <!-- What the apparatus of a text tells of the two witnesses: none, one or both of them. -->
  <xsl:function name="local:pair" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="heard" as="element()*" select="if (local:wanted($document)[1]) then f:heard-witnesses($document) else ()"/>
    <xsl:sequence select="local:wanted($document) ! local:named(., $heard)"/>
  </xsl:function>

  <xsl:function name="local:named" as="element()?">
    <xsl:param name="siglum" as="xs:string"/>
    <xsl:param name="witnesses" as="element()*"/>
    <xsl:sequence select="($witnesses[f:siglum(.) = $siglum], $witnesses[@xml:id = $siglum])[1]"/>
  </xsl:function>

  <!-- The witnesses of a text that face each other after it. -->
  <xsl:function name="f:facing-witnesses" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="pair" as="element()*" select="local:pair($document)"/>
    <xsl:sequence select="if (count($pair) eq 2 and not($pair[1] is $pair[2])) then $pair else ()"/>
  </xsl:function>

  <!-- What the contents call the two witnesses of a text, and where they begin. -->
  <xsl:function name="f:facing-line" as="map(xs:string, xs:string)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="pair" as="element()*" select="f:facing-witnesses($document)"/>
    <xsl:if test="exists($pair)">
      <xsl:sequence select="map { 'title': f:label('witnesses', $language) || ' ' || string-join($pair ! f:siglum(.), ' · '), 'place': local:opening-place($document, 'left') }"/>
    </xsl:if>
  </xsl:function>

  <!-- The left-hand and the right-hand pages of the two witnesses of a text. -->
  <xsl:function name="f:witness-pages" as="element(fo:page-sequence)*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="pair" as="element()*" select="f:facing-witnesses($document)"/>
    <xsl:if test="exists($pair)">
      <xsl:variable name="told" as="element(b:document)+" select="$pair ! local:told($document, .)"/>
      <xsl:sequence select="for $at in (1, 2) return local:side($document, $pair[$at], $told[$at], $local:sides[$at])"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:told" as="element(b:document)">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="witness" as="element()"/>
    <xsl:sequence select="f:retold($document, f:witness-text($document, $witness), function($entry as element(b:entry)) as xs:string { '' }, function($element as element()) as xs:integer* { () })"/>
  </xsl:function>

  <!-- Whether an element is a block in the text of a witness, and so has a place beside its like in the other. -->
  <xsl:function name="f:is-told-block" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element[@xml:id][self::tei:p or self::tei:ab or self::tei:l or self::tei:lg or self::tei:head or self::tei:sp or self::tei:item
      or self::tei:figure or self::tei:table or matches(local-name(), '^div[0-7]?$')]) and f:document($element)/@telling = 'witness'"/>
  </xsl:function>

  <xsl:function name="local:opening-place" as="xs:string">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="side" as="xs:string"/>
    <xsl:sequence select="$side || '-page--' || f:place($document)"/>
  </xsl:function>

  <xsl:function name="local:side" as="element(fo:page-sequence)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="witness" as="element()"/>
    <xsl:param name="told" as="element(b:document)"/>
    <xsl:param name="side" as="xs:string"/>
    <xsl:variable name="nodes" as="node()*" select="$told/node() ! local:opened(.)"/>
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="$nodes"/>
    </xsl:variable>
    <xsl:variable name="flow" as="element()*">
      <xsl:apply-templates mode="m:told-pages" select="f:written($nodes, f:flow($content))">
        <xsl:with-param name="side" select="$side" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:variable name="head" as="xs:string" select="f:siglum($witness) || ' · ' || f:title($document, $language)"/>
    <xsl:sequence select="f:page-sequence(map {
      'facing': $side, 'start': if ($side = 'left') then 'auto-even' else 'auto', 'verso': $head, 'recto': $head, 'made-up': true(),
      'text': $document/@path || '#' || $side || '-witness', 'told': true(), 'language': f:language(($nodes[self::*], $document)[1]) },
      (local:head($document, $witness, $side), $flow))"/>
  </xsl:function>

  <xsl:function name="local:head" as="element(fo:block)">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="witness" as="element()"/>
    <xsl:param name="side" as="xs:string"/>
    <fo:block role="H1" id="{local:opening-place($document, $side)}" print:pair="witnesses" xml:lang="{$language}" language="{f:hyphenation($language)}">
      <xsl:sequence select="f:style(('head', 'head-1'))"/>
      <xsl:text>{f:label('witness', $language)} {f:siglum($witness)}</xsl:text>
    </fo:block>
  </xsl:function>

  <!-- Containers give way to their children. -->
  <xsl:function name="local:opened" as="node()*">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="
      if ($node[self::tei:teiHeader]) then ()
      else if ($node[self::tei:TEI or self::tei:teiCorpus or self::tei:text or self::tei:group or self::tei:body or self::tei:front or self::tei:back])
        then $node/node() ! local:opened(.)
      else $node[self::* or normalize-space()]"/>
  </xsl:function>

  <!-- Words that the witness has in place of others are its text. -->
  <xsl:template match="b:variant" as="node()*">
    <xsl:apply-templates/>
  </xsl:template>

  <xsl:template match="b:omission" as="empty-sequence()"/>

  <!-- What is not known of the witness, or is not in it, is said in words. -->
  <xsl:template match="b:unknown | b:unplaced | b:lacuna | b:silent" as="element(fo:inline)">
    <fo:inline font-style="italic" xml:lang="{$language}" language="{f:hyphenation($language)}">
      <xsl:text>[{f:label((if (self::b:unknown or self::b:unplaced) then 'difference-' else 'witness-') || local-name(), $language)}]</xsl:text>
    </fo:inline>
  </xsl:template>

  <!-- Ids of their own for what the edited text has too; blocks that had the same belong together. -->
  <xsl:mode name="m:told-pages" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template mode="m:told-pages" match="node() | @*" as="node()" priority="-5">
    <xsl:copy>
      <xsl:apply-templates mode="#current" select="@*, node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template mode="m:told-pages" match="@id" as="attribute()+">
    <xsl:param name="side" as="xs:string" tunnel="yes"/>
    <xsl:attribute name="id" select="$side || '-page--' || ."/>
    <xsl:if test="parent::fo:block">
      <xsl:attribute name="print:pair" select="."/>
    </xsl:if>
  </xsl:template>

  <!-- Reports, once for the edition, witnesses that can't face each other: unknown ones, and texts that don't have both. -->
  <xsl:function name="f:report-witnesses" as="item()*">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:variable name="wanted" as="xs:string*" select="local:wanted($edition)"/>
    <xsl:variable name="texts" as="element(b:document)*" select="$edition/b:edition/b:document[not(@role = 'authority')]"/>
    <xsl:variable name="declared" as="element()*" select="if (exists($wanted)) then ($texts ! f:heard-witnesses(.)) | ($edition/b:edition/b:document ! f:witnesses(.)) else ()"/>
    <xsl:variable name="unknown" as="xs:string*" select="$wanted[empty(local:named(., $declared))]"/>
    <xsl:choose>
      <xsl:when test="exists($unknown)">
        <xsl:variable name="known" as="xs:string" select="string-join(sort(distinct-values($declared ! f:siglum(.))), ', ')"/>
        <xsl:sequence select="$unknown ! local:report('no witness has the siglum &quot;' || . || '&quot;; those that are declared: ' || ($known[. ne ''], 'none')[1])"/>
      </xsl:when>
      <xsl:when test="exists($wanted)">
        <xsl:for-each select="$texts[f:series(.)/b:entry or count($texts) eq 1][empty(f:facing-witnesses(.))]">
          <xsl:sequence select="local:report('of &quot;' || f:title(., $language) || '&quot; the edition does not have the texts of both ' || string-join($wanted, ' and ')
            || ('; it has those of ' || string-join(distinct-values(f:heard-witnesses(.) ! f:siglum(.)), ', '))[exists(f:heard-witnesses(current()))])"/>
        </xsl:for-each>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="local:report" as="item()*">
    <xsl:param name="reason" as="xs:string"/>
    <xsl:sequence select="f:report('setting-without-effect', (), map { 'setting': 'book.facing', 'reason': $reason })"/>
  </xsl:function>

</xsl:stylesheet>
