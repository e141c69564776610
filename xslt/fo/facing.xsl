<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Facing pages: a text on left-hand pages, its translation on right-hand ones. What corresponds bears the same name on
     both, so that the make-up can keep it on one opening. In the tags the text comes first, then its translation. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:array="http://www.w3.org/2005/xpath-functions/array"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:fo/facing">

  <!-- Longer than this a text must correspond to its translation in more than one place to face it. -->
  <xsl:variable name="local:page" as="xs:integer" select="3000"/>

  <!-- Whether texts are to face their translations; only pages that are made up line by line can. -->
  <xsl:function name="local:is-wanted" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$book-keys = 'lines' and f:book-setting('facing', $node) = 'translation'"/>
  </xsl:function>

  <!-- The texts that face translations: arrays of a text, or a part of one, and what translates it. -->
  <xsl:function name="local:facing" as="array(element())*">
    <xsl:param name="node" as="node()"/>
    <xsl:if test="local:is-wanted($node)">
      <xsl:sequence select="local:aligned(root($node))[true()]"/>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:aligned" as="array(element())*" cache="yes">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:sequence select="local:candidates($edition)[local:is-aligned(.)]"/>
  </xsl:function>

  <xsl:function name="local:candidates" as="array(element())*" cache="yes">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:for-each select="$edition/b:edition/b:document[not(@role = 'authority')]">
      <xsl:variable name="parallels" as="array(element())*" select="f:parallels(.)"/>
      <!-- Of several translations the first faces the text; the others stay where they are. -->
      <xsl:variable name="first" as="element()?" select="$parallels[1] ! array:get(., 2)"/>
      <xsl:for-each select="$parallels">
        <xsl:variable name="original" as="element()" select=".(1)"/>
        <xsl:variable name="translations" as="element()*" select="
          array:flatten(array:tail(.))[f:document(.) is f:document($first)][f:language(.) eq f:language($first)]"/>
        <xsl:if test="exists($translations) and (every $side in ($original, $translations) satisfies local:stands-free($side))
            and empty($original/ancestor::* intersect $parallels ! array:get(., 1))">
          <xsl:sequence select="array { $original, $translations }"/>
        </xsl:if>
      </xsl:for-each>
    </xsl:for-each>
  </xsl:function>

  <!-- Whether nothing but containers is around an element, so that it can be taken out of its place. -->
  <xsl:function name="local:stands-free" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="every $around in $element/ancestor::tei:* satisfies local:is-container($around)"/>
  </xsl:function>

  <xsl:function name="local:is-container" as="xs:boolean">
    <xsl:param name="element" as="node()"/>
    <xsl:sequence select="exists($element[self::tei:TEI or self::tei:teiCorpus or self::tei:text or self::tei:group or self::tei:body
      or self::tei:front or self::tei:back or matches(local-name(), '^div[0-7]?$')])"/>
  </xsl:function>

  <!-- Whether a text and its translation have places in common; short ones face each other as they are. -->
  <xsl:function name="local:is-aligned" as="xs:boolean">
    <xsl:param name="sides" as="array(element())"/>
    <xsl:sequence select="string-length($sides(1)) lt $local:page or count(local:corresponding($sides)) gt 1"/>
  </xsl:function>

  <!-- What corresponds: arrays of an element of the text and one of the translation. -->
  <xsl:function name="local:corresponding" as="array(element())*">
    <xsl:param name="sides" as="array(element())"/>
    <xsl:for-each select="f:parallel-rows($sides)">
      <xsl:variable name="here" as="element()?" select=".(1)[self::*][1]"/>
      <xsl:variable name="there" as="element()?" select="(array:tail(.) ! array:flatten(.))[self::*][1]"/>
      <xsl:if test="$here/@xml:id and $there/@xml:id">
        <xsl:sequence select="array { $here, $there }"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- By place the name of the pair that an element belongs to. -->
  <xsl:function name="local:pairs" as="map(xs:string, xs:string)" cache="yes">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:variable name="parts" as="map(xs:string, xs:string)*">
      <xsl:for-each select="local:aligned($edition)[true()]">
        <xsl:variable name="sides" as="array(element())" select="."/>
        <xsl:variable name="number" as="xs:integer" select="position()"/>
        <xsl:variable name="documents" as="element(b:document)+" select="f:document($sides(1)), f:document($sides(2))"/>
        <xsl:sequence select="$documents ! map { f:place(.): 'title-' || f:place($documents[1]) }"/>
        <xsl:for-each select="local:corresponding($sides)">
          <xsl:variable name="name" as="xs:string" select="$number || '-' || position()"/>
          <xsl:sequence select="map { f:place(.(1)): $name }, map { f:place(.(2)): $name }"/>
        </xsl:for-each>
      </xsl:for-each>
    </xsl:variable>
    <xsl:sequence select="map:merge($parts)"/>
  </xsl:function>

  <!-- Whether the facing pages need to know where an element stands. -->
  <xsl:function name="f:is-paired" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="local:is-wanted($element) and map:contains(local:pairs(root($element)), f:place($element))"/>
  </xsl:function>

  <!-- Whether a document has its place, or a part of it, on the pages that face another text. -->
  <xsl:function name="f:is-told-facing" as="xs:boolean">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="exists(local:facing($document) ! array:flatten(.)[f:document(.) is $document])"/>
  </xsl:function>

  <!-- Whether a document that translates another has its opening on the pages that face that one. -->
  <xsl:function name="f:opens-facing" as="xs:boolean">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="exists(local:facing($document)[f:document(.(2)) is $document][not(f:document(.(1)) is $document)])"/>
  </xsl:function>

  <!-- Reports what was to face a translation and can't: it has none, or nothing says what corresponds. -->
  <xsl:function name="f:report-unpaired" as="empty-sequence()">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:if test="local:is-wanted($document)">
      <xsl:variable name="candidates" as="array(element())*" select="local:candidates(root($document))[true()]"/>
      <xsl:variable name="unpaired" as="element()*" select="
        if (empty($candidates)) then $document[not(preceding-sibling::b:document[not(@role = 'authority')])]/*[1]
        else $candidates[f:document(.(1)) is $document][not(local:is-aligned(.))] ! array:get(., 1)"/>
      <xsl:sequence select="$unpaired ! f:report('unpaired-text', ., map { 'title': f:title($document, $language) })"/>
      <xsl:sequence select="local:facing($document)[f:document(.(1)) is $document] ! local:report-transposed(local:corresponding(.))"/>
    </xsl:if>
  </xsl:function>

  <!-- Reports what comes earlier in the translation than the translation of what is before it in the text: pages can't be level for both. -->
  <xsl:function name="local:report-transposed" as="empty-sequence()">
    <xsl:param name="pairs" as="array(element())*"/>
    <xsl:for-each select="2 to count($pairs)">
      <xsl:variable name="here" as="element()" select="$pairs[current()](2)"/>
      <xsl:variable name="before" as="element()" select="$pairs[current() - 1](2)"/>
      <xsl:if test="$here &lt;&lt; $before">
        <xsl:sequence select="f:report('transposed-pair', $here, map { 'id': string($here/@xml:id), 'before': string($before/@xml:id) })"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- The nodes of such a document in runs of pages; what faces another text is not among them. -->
  <xsl:function name="f:facing-units" as="array(node()*)*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="originals" as="element()*" select="local:facing($document) ! array:get(., 1)"/>
    <xsl:variable name="away" as="element()*" select="local:facing($document) ! array:flatten(array:tail(.))"/>
    <xsl:variable name="nodes" as="node()*" select="$document/node()[not(self::b:apparatus)] ! local:opened(., $originals, $away)"/>
    <xsl:for-each-group select="$nodes[not(self::text()[normalize-space() = ''])]" group-adjacent="exists(. intersect $originals) or local:is-short(., $originals)">
      <xsl:sequence select="array { current-group() }"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Containers give way to their children where something in them faces another text. -->
  <xsl:function name="local:opened" as="node()*">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="originals" as="element()*"/>
    <xsl:param name="away" as="element()*"/>
    <xsl:choose>
      <xsl:when test="$node[self::tei:teiHeader] or exists($node intersect $away)"/>
      <xsl:when test="exists($node intersect $originals)">
        <xsl:sequence select="$node"/>
      </xsl:when>
      <xsl:when test="local:is-container($node) and exists($node/descendant::* intersect ($originals | $away)) or $node[self::tei:TEI or self::tei:teiCorpus]">
        <xsl:sequence select="$node/node() ! local:opened(., $originals, $away)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="$node"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A heading or a few words beside what faces a translation stay with it, on the pages of the text. -->
  <xsl:function name="local:is-short" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="originals" as="element()*"/>
    <xsl:sequence select="exists($originals) and not(local:is-container($node)) and string-length($node) lt $local:page"/>
  </xsl:function>

  <!-- Whether a unit faces a translation. -->
  <xsl:function name="f:faces" as="xs:boolean">
    <xsl:param name="unit" as="array(node()*)"/>
    <xsl:sequence select="exists(local:facing(($unit?*)[1])[.(1) intersect $unit?*])"/>
  </xsl:function>

  <!-- The left-hand and the right-hand pages of such a unit. $set: first (of the book), opens, ends (of its document). -->
  <xsl:function name="f:facing-pages" as="element(fo:page-sequence)*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="unit" as="array(node()*)"/>
    <xsl:param name="set" as="map(xs:string, xs:boolean)"/>
    <xsl:variable name="facing" as="array(element())*" select="local:facing($document)[.(1) intersect $unit?*]"/>
    <xsl:variable name="translations" as="element()*" select="$facing ! array:flatten(array:tail(.))"/>
    <xsl:variable name="other" as="element(b:document)" select="f:document($translations[1])"/>
    <xsl:variable name="title" as="xs:string" select="f:title($document, $language)"/>
    <xsl:sequence select="local:side($document, $unit?*, map {
      'facing': 'left', 'start': if ($set?opens and $set?first) then '2' else 'auto-even', 'verso': $title, 'recto': $title,
      'opens': $set?opens, 'ends': $set?ends })"/>
    <xsl:variable name="translation" as="xs:string" select="if ($other is $document) then ($translations[1] ! f:heading(.), $title)[1] else f:title($other, $language)"/>
    <xsl:variable name="all" as="element()*" select="local:facing($document) ! array:flatten(array:tail(.))"/>
    <xsl:sequence select="local:side($other, $translations, map {
      'facing': 'right', 'start': 'auto', 'verso': $translation, 'recto': $translation,
      'opens': not($other is $document) and $translations[1] is $all[1],
      'ends': not($other is $document) and $translations[last()] is $all[last()] and empty(f:facing-units($other)) })"/>
  </xsl:function>

  <xsl:function name="local:side" as="element(fo:page-sequence)?">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="nodes" as="node()*"/>
    <xsl:param name="set" as="map(xs:string, item()*)"/>
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="$nodes"/>
    </xsl:variable>
    <xsl:variable name="flow" as="element()*" select="
      f:flow($content), f:end-notes($nodes), if ($set?ends) then f:end-apparatus($document) else ()"/>
    <xsl:variable name="paired" as="element()*">
      <xsl:apply-templates mode="m:paired" select="if ($set?opens) then f:opening($document, $flow) else (), f:written($nodes, $flow)">
        <xsl:with-param name="pairs" select="[local:pairs(root($document))](1)" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:sequence select="f:page-sequence(map:merge(($set, map { 'made-up': true(), 'text': $document/@path || '#' || $set?facing, 'language': f:language(($nodes[self::*], $document)[1]) })), $paired)"/>
  </xsl:function>

  <!-- Names of pairs on what has an identifier and belongs to one. -->
  <xsl:mode name="m:paired" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template mode="m:paired" match="node() | @*" as="node()" priority="-5">
    <xsl:copy>
      <xsl:apply-templates mode="#current" select="@*, node()"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template mode="m:paired" match="@id" as="attribute()+">
    <xsl:param name="pairs" as="map(xs:string, xs:string)" tunnel="yes"/>
    <xsl:sequence select="."/>
    <xsl:if test="map:contains($pairs, .)">
      <xsl:attribute name="print:pair" select="$pairs(.)"/>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
