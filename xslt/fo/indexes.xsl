<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The back of the book: chronology, works, archive references, abbreviations, and the indexes of names with their pages. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:print="urn:basylym:print"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/indexes">

  <!-- The sections of the back that have something to show: maps with kind, title, place. -->
  <xsl:function name="f:back-sections" as="map(xs:string, item()*)*">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:sequence select="('events', 'works', 'archives') ! local:listed(.)"/>
    <xsl:sequence select="local:further('unseen', f:label('unseen', $language), f:unseen($edition)), f:editorial-rules($edition)[1] ! local:further('rules', f:rules-title(., $language), f:editorial-rules($edition))"/>
    <xsl:sequence select="('persons', 'organisations', 'places') ! local:listed(.)"/>
    <xsl:variable name="terms" as="element(b:item)*" select="f:term-items($edition)"/>
    <xsl:if test="$terms">
      <xsl:sequence select="map { 'kind': 'terms', 'title': f:label('book-terms', $language), 'place': 'back--terms', 'items': $terms }"/>
    </xsl:if>
    <xsl:if test="f:has-word-index($edition)">
      <xsl:sequence select="map { 'kind': 'words', 'title': f:label('book-words', $language), 'place': 'back--words', 'items': () }"/>
    </xsl:if>
    <xsl:if test="exists(local:unlisted($edition/b:edition/b:document[@role = 'authority']/*/(* except tei:teiHeader)))">
      <xsl:sequence select="map { 'kind': 'records', 'title': f:label('book-records', $language), 'place': 'back--records', 'items': () }"/>
    </xsl:if>
    <xsl:sequence select="map { 'kind': 'colophon', 'title': f:label('book-colophon', $language), 'place': 'back--colophon', 'items': () }"/>
  </xsl:function>

  <!-- A section of records that are no items of an index. -->
  <xsl:function name="local:further" as="map(xs:string, item()*)?">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:param name="title" as="xs:string"/>
    <xsl:param name="records" as="element()*"/>
    <xsl:if test="$records">
      <xsl:sequence select="map { 'kind': $kind, 'title': $title, 'place': 'back--' || $kind, 'items': $records }"/>
    </xsl:if>
  </xsl:function>

  <!-- The abbreviations, which a reader must know before the texts. -->
  <xsl:function name="f:abbreviations" as="map(xs:string, item()*)?">
    <xsl:sequence select="local:listed('abbreviations')"/>
  </xsl:function>

  <xsl:function name="f:abbreviation-flow" as="element()*">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:sequence select="f:abbreviations() ! local:section(., $edition)"/>
  </xsl:function>

  <!-- A section that lists the items of a kind, if there are any. -->
  <xsl:function name="local:listed" as="map(xs:string, item()*)?">
    <xsl:param name="kind" as="xs:string"/>
    <xsl:variable name="items" as="element(b:item)*" select="$index/b:index/*[local-name() = $kind]/b:item[@id or b:occurrence[not(@in = 'apparatus')]][not($kind = 'events') or @id or empty(../b:item[@id])]"/>
    <xsl:variable name="entries" as="element()*" select="if ($kind = 'archives') then f:archive-entries($items) else $items"/>
    <xsl:if test="$entries">
      <xsl:sequence select="map { 'kind': $kind, 'title': f:label('book-' || $kind, $language), 'place': 'back--' || $kind, 'items': $entries }"/>
    </xsl:if>
  </xsl:function>

  <!-- The pages of the back: sections of prose, then indexes in two columns. -->
  <xsl:function name="f:back-pages" as="element(fo:page-sequence)*">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:variable name="sections" as="map(*)*" select="f:back-sections($edition)"/>
    <xsl:variable name="title" as="xs:string" select="f:edition-title($edition, $language)"/>
    <xsl:for-each-group select="$sections[not(?kind = 'colophon')]" group-adjacent="?kind = ('persons', 'organisations', 'places', 'terms', 'words')">
      <xsl:for-each-group select="current-group()" group-by="if (current-grouping-key()) then 'indexes' else ?kind">
        <xsl:variable name="columns" as="xs:integer" select="if (current-grouping-key() = 'indexes') then 2 else 1"/>
        <xsl:sequence select="f:page-sequence(map {
          'columns': $columns, 'verso': $title, 'recto': if ($columns = 2) then f:label('book-indexes', $language) else current-group()[1]?title,
          'language': $language, 'hyphenate': true(), 'start': 'auto' }, (current-group() ! local:section(., $edition), $local:end-of-columns[$columns = 2]))"/>
      </xsl:for-each-group>
    </xsl:for-each-group>
  </xsl:function>

  <!-- FOP makes columns even only before what goes across them. -->
  <xsl:variable name="local:end-of-columns" as="element(fo:block)"><fo:block span="all" line-height="0pt" font-size="0pt"/></xsl:variable>

  <xsl:function name="local:heading" as="element(fo:block)">
    <xsl:param name="section" as="map(*)"/>
    <fo:block role="H1" id="{$section?place}" span="all">
      <xsl:sequence select="f:style(('head', 'head-1'))"/>
      <xsl:attribute name="font-size" select="'14pt'"/>
      <xsl:attribute name="space-after" select="'0pt'"/>
      <xsl:attribute name="padding-after" select="'14pt'"/>
      <xsl:text>{$section?title}</xsl:text>
    </fo:block>
  </xsl:function>

  <xsl:function name="local:section" as="element()*">
    <xsl:param name="section" as="map(*)"/>
    <xsl:param name="edition" as="document-node()"/>
    <xsl:sequence select="local:heading($section)"/>
    <xsl:choose>
      <xsl:when test="$section?kind = 'words'"><fo:block print:word-index="all"/></xsl:when>
      <xsl:when test="$section?kind = 'records'">
        <xsl:sequence select="local:leftovers($edition)"/>
      </xsl:when>
      <xsl:when test="$section?kind = 'events'">
        <xsl:sequence select="f:chronology($section?items)"/>
      </xsl:when>
      <xsl:when test="$section?kind = 'unseen'">
        <xsl:sequence select="f:unseen-lines($section?items)"/>
      </xsl:when>
      <xsl:when test="$section?kind = 'rules'">
        <xsl:sequence select="f:rules-tables($section?items)"/>
      </xsl:when>
      <xsl:when test="$section?kind = 'archives'">
        <xsl:sequence select="f:archive-index($section?items, local:line#1)"/>
      </xsl:when>
      <xsl:when test="$section?kind = ('persons', 'organisations', 'places', 'terms')">
        <xsl:sequence select="local:alphabet(if ($section?kind = 'persons') then sort($section?items, f:collation($language), f:item-name#1) else $section?items)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="f:lists($section?items, function($items as element(b:item)*) as element()* { local:ordered($items) ! local:line(.) })"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Items list by list, with a heading above the second list and those after it. -->
  <xsl:function name="f:lists" as="element()*">
    <xsl:param name="items" as="element(b:item)*"/>
    <xsl:param name="draw" as="function(element(b:item)*) as element()*"/>
    <xsl:for-each-group select="$items" group-by="string(@list)">
      <xsl:if test="position() gt 1">
        <fo:block role="H2">
          <xsl:sequence select="f:style(('head', 'head-2'))"/>
          <xsl:text>{f:label('book-list-' || (current-grouping-key()[. ne ''], 'other')[1], $language)}</xsl:text>
        </fo:block>
      </xsl:if>
      <xsl:sequence select="$draw(current-group())"/>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Works in the order of their entries; other items as they are. -->
  <xsl:function name="local:ordered" as="element(b:item)*">
    <xsl:param name="items" as="element(b:item)*"/>
    <xsl:variable name="records" as="element()*" select="$items ! f:item-record(.)[f:is-listed(.)]"/>
    <xsl:variable name="whole" as="xs:boolean" select="exists($records) and count($records) eq count($items) and not($items/@list = 'sources')"/>
    <xsl:sequence select="if ($whole) then f:in-bibliographic-order($records) ! (for $record in . return $items[f:item-record(.) is $record]) else $items"/>
  </xsl:function>

  <!-- Items with a letter above each group, where there are enough for letters. -->
  <xsl:function name="local:alphabet" as="element()*">
    <xsl:param name="items" as="element(b:item)*"/>
    <xsl:choose>
      <xsl:when test="count($items) lt 25">
        <xsl:sequence select="$items ! local:line(.)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:for-each-group select="$items" group-adjacent="local:letter(.)" collation="{f:letter-collation($language)}">
          <fo:block role="P">
            <xsl:sequence select="f:style('index-letter')"/>
            <xsl:text>{sort(current-group() ! local:letter(.))[1]}</xsl:text>
          </fo:block>
          <xsl:sequence select="current-group() ! local:line(.)"/>
        </xsl:for-each-group>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The letter under which an item stands. -->
  <xsl:function name="local:letter" as="xs:string">
    <xsl:param name="item" as="element(b:item)"/>
    <xsl:sequence select="upper-case(substring(replace(f:item-name($item), '^[^\p{L}\p{N}]+', ''), 1, 1))"/>
  </xsl:function>

  <xsl:key name="local:record" match="b:document//*[@xml:id]" use="f:document(.)/@id || '#' || @xml:id"/>

  <!-- The record of an item, or of an archive reference, in the edition. -->
  <xsl:function name="f:item-record" as="element()?">
    <xsl:param name="item" as="element()"/>
    <xsl:sequence select="if ($item/@id) then key('local:record', $item/@document || '#' || $item/@id, $local:edition)[1] else ()"/>
  </xsl:function>

  <xsl:key name="local:document" match="b:document" use="@id"/>

  <!-- The document of the edition with an id. -->
  <xsl:function name="f:document-of" as="element(b:document)">
    <xsl:param name="id" as="xs:string"/>
    <xsl:sequence select="key('local:document', $id, $local:edition)[1]"/>
  </xsl:function>

  <xsl:variable name="local:edition" as="document-node()" select="root(.)"/>

  <!-- The name of an item in the language of the book; a person's surname first. -->
  <xsl:function name="f:item-name" as="xs:string">
    <xsl:param name="item" as="element(b:item)"/>
    <xsl:variable name="record" as="element()?" select="f:item-record($item)"/>
    <xsl:variable name="preferred" as="element()?" select="$record/self::tei:person ! f:in-language(f:record-names(.)[@type = 'norm' or not(@type)], $language)"/>
    <xsl:variable name="surname" as="xs:string*" select="$preferred//tei:surname ! f:plain(.)"/>
    <xsl:variable name="others" as="xs:string*" select="$preferred//(tei:forename | tei:nameLink | tei:addName | tei:genName) ! f:plain(.)"/>
    <xsl:sequence select="
      if (exists($surname)) then string-join((string-join($surname, ' '), string-join($others, ' ')[. ne '']), ', ')
      else string((f:in-language($item/b:name, $language) ! normalize-space(.), $item/@sort ! string(.))[. ne ''][1])"/>
  </xsl:function>

  <!-- One item: name, what the record says, pages. -->
  <xsl:function name="local:line" as="element(fo:block)">
    <xsl:param name="item" as="element(b:item)"/>
    <xsl:variable name="record" as="element()?" select="f:item-record($item)"/>
    <xsl:variable name="entry" as="xs:string" select="($record[local:is-bibliographic(.)][not(f:is-worded(.))] ! f:bibliography-entry(.), '')[1]"/>
    <xsl:variable name="words" as="node()*" select="if ($record) then f:record-words($record, $entry) else ()"/>
    <fo:block role="BibEntry">
      <xsl:sequence select="f:style('index-line')"/>
      <xsl:sequence select="$record ! f:place(.) ! local:id(.)"/>
      <xsl:if test="not(local:is-bibliographic($record))">
        <fo:inline font-weight="bold">{f:item-name($item)}</fo:inline>
      </xsl:if>
      <xsl:sequence select="local:variants($item, $record)"/>
      <xsl:if test="exists($words) and not(local:is-bibliographic($record))">
        <xsl:text>{if ($record/self::tei:item) then ' – ' else '. '}</xsl:text>
      </xsl:if>
      <xsl:text>{$entry}{if ($entry and exists($words)) then ' ' else ''}</xsl:text>
      <xsl:sequence select="$words, f:occurrences($item)"/>
    </fo:block>
  </xsl:function>

  <xsl:function name="local:id" as="attribute(id)">
    <xsl:param name="id" as="xs:string"/>
    <xsl:attribute name="id" select="$id"/>
  </xsl:function>

  <xsl:function name="local:is-bibliographic" as="xs:boolean">
    <xsl:param name="record" as="element()?"/>
    <xsl:sequence select="exists($record[self::tei:bibl or self::tei:biblStruct or self::tei:biblFull or self::tei:msDesc])"/>
  </xsl:function>

  <!-- The other names of an item, and the forms that occur. -->
  <xsl:function name="local:variants" as="node()*">
    <xsl:param name="item" as="element(b:item)"/>
    <xsl:param name="record" as="element()?"/>
    <xsl:variable name="name" as="xs:string" select="f:item-name($item)"/>
    <xsl:variable name="shown" as="xs:string*" select="$name, '', f:in-language($item/b:name, $language) ! normalize-space(.)"/>
    <xsl:variable name="others" as="xs:string*" select="distinct-values($item/b:name ! normalize-space(.))[not(. = $shown)]"/>
    <xsl:if test="exists($others) and not($record/self::tei:item) and not(local:is-bibliographic($record))">
      <xsl:text> (</xsl:text>
      <xsl:for-each select="$others">
        <xsl:variable name="form" as="element()" select="$item/b:name[normalize-space() = current()][1]"/>
        <xsl:if test="position() gt 1">
          <xsl:text>; </xsl:text>
        </xsl:if>
        <xsl:sequence select="f:run(f:lang($form), f:text(.)), f:apart(.)"/>
      </xsl:for-each>
      <xsl:text>)</xsl:text>
    </xsl:if>
  </xsl:function>

  <!-- The pages of an item; the printer leaves out those on the page of the one before. -->
  <xsl:function name="f:occurrences" as="node()*">
    <xsl:param name="item" as="element(b:item)"/>
    <xsl:sequence select="f:pages-of($item/b:occurrence, f:item-name($item))"/>
  </xsl:function>

  <xsl:function name="f:pages-of" as="node()*">
    <xsl:param name="occurrences" as="element(b:occurrence)*"/>
    <xsl:param name="about" as="xs:string"/>
    <xsl:sequence select="f:apart($about)"/>
    <xsl:for-each select="$occurrences[@target or @block][not(@in = 'apparatus')]">
      <xsl:variable name="place" as="xs:string" select="@document || '--' || (@target, @block)[1]"/>
      <fo:inline print:page-of="{$place}">
        <xsl:if test="@in = 'note'"><xsl:attribute name="print:sign" select="'&#xA0;' || f:label('book-locator-note', $language)"/></xsl:if>
        <xsl:sequence select="f:page-of($place, $about)"/>
      </fo:inline>
    </xsl:for-each>
  </xsl:function>

  <!-- What stands off the text and is in no index: records of other kinds, lists of relations, annotations. -->
  <xsl:function name="local:leftovers" as="element()*">
    <xsl:param name="edition" as="document-node()"/>
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates select="local:unlisted($edition/b:edition/b:document[@role = 'authority']/*/(* except tei:teiHeader))">
        <xsl:with-param name="nested" select="true()" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:sequence select="f:flow($content)"/>
  </xsl:function>

  <!-- The outermost elements with words in which no item of an index lies. -->
  <xsl:function name="local:unlisted" as="element()*">
    <xsl:param name="elements" as="element()*"/>
    <xsl:for-each select="$elements[normalize-space()]">
      <xsl:choose>
        <xsl:when test="f:item(.)"/>
        <xsl:when test="descendant::*[f:item(.)]">
          <xsl:sequence select="local:unlisted(*)"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="."/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
