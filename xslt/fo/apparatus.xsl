<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Where each entry of the apparatus is printed: at the page foot with a letter, in a list of the source, or after its text. -->
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
  xmlns:local="urn:basylym:fo/apparatus">

  <xsl:key name="local:listed" match="b:entries" use="tokenize(@refs) ! (f:document(current())/@path || '#' || .)"/>

  <!-- Above this share of entries to words a page foot would crowd out the text. -->
  <xsl:variable name="local:densest" as="xs:double" select="0.07e0"/>

  <!-- Where an entry is printed: foot, list or end. A foot that is made up line by line holds any number of words. -->
  <xsl:function name="f:entry-place" as="xs:string">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:sequence select="
      if (not($entry/@anchor = 'none') and exists(f:markers($entry)) and (f:is-keyed-by-lines($entry) or local:fits-letters($entry))
        and empty($entry//(tei:table | tei:floatingText | tei:graphic))) then 'foot'
      else if (local:is-listed($entry)) then 'list'
      else 'end'"/>
  </xsl:function>

  <!-- Whether the foot of a page that FOP fills can hold an entry and the others of its series. -->
  <xsl:function name="local:fits-letters" as="xs:boolean">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:sequence select="string-length($entry) le 1600 and not(local:is-dense(root($entry), f:document($entry)/@path || '#' || $entry/../@name))"/>
  </xsl:function>

  <xsl:key name="local:series" match="b:series" use="f:document(.)/@path || '#' || @name"/>

  <!-- Whether a series, named by path and name, crowds its text; nodes among the arguments of a cached function are document nodes. -->
  <xsl:function name="local:is-dense" as="xs:boolean" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="place" as="xs:string"/>
    <xsl:variable name="series" as="element()?" select="key('local:series', $place, $edition)[1]"/>
    <xsl:variable name="words" as="xs:double" select="$series ! local:length(f:document(.)) div 6e0"/>
    <xsl:sequence select="count($series/b:entry) gt 12 and count($series/b:entry) gt $local:densest * $words"/>
  </xsl:function>

  <!-- The length of a document's texts in characters, header and apparatus left out. -->
  <xsl:function name="local:length" as="xs:integer">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="string-length($document/*[1]) - sum($document/*[1]/tei:teiHeader ! string-length(.)) + 1"/>
  </xsl:function>

  <!-- The letters of the entries at the foot of a document's pages: a to z, then aa; anew in each chapter. -->
  <xsl:function name="local:letter" as="xs:string">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:sequence select="string(local:letters(root($entry), f:document($entry)/@path)($entry/@xml:id))"/>
  </xsl:function>

  <xsl:key name="local:markers" match="b:span | b:start | b:point" use="string(f:document(.)/@path)"/>

  <xsl:function name="local:letters" as="map(xs:string, xs:string)" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:map>
      <xsl:for-each-group select="key('local:markers', $path, $edition)[not(ancestor::b:apparatus)][f:entry(.) ! f:entry-place(.) = 'foot']"
        group-by="f:chapter-of(.)">
        <xsl:for-each select="distinct-values(local:in-order-of-marks(current-group()[f:entry(.) ! f:markers(.)[1] is .], ()) ! string(@entry))">
          <xsl:variable name="number" as="xs:integer" select="position()"/>
          <xsl:map-entry key="string(.)" select="format-integer($number, 'a')"/>
        </xsl:for-each>
      </xsl:for-each-group>
    </xsl:map>
  </xsl:function>

  <!-- Markers in the order in which their marks are printed: after a lemma, and so after those within it. -->
  <xsl:function name="local:in-order-of-marks" as="element()*">
    <xsl:param name="markers" as="element()*"/>
    <xsl:param name="within" as="element()?"/>
    <xsl:for-each-group select="$markers" group-starting-with="*[if ($within) then local:container(.) is $within else empty(local:container(.))]">
      <xsl:variable name="inner" as="element()*" select="local:in-order-of-marks(tail(current-group()), .)"/>
      <xsl:sequence select="if (descendant::*[f:is-block(.)]) then (., $inner) else ($inner, .)"/>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="local:container" as="element()?">
    <xsl:param name="marker" as="element()"/>
    <xsl:sequence select="$marker/ancestor::b:span[f:entry(.) ! f:entry-place(.) = 'foot'][1]"/>
  </xsl:function>

  <!-- The chapter that a node belongs to: its outermost division. -->
  <xsl:function name="f:chapter-of" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="string($node/ancestor::*[self::tei:div or self::tei:div1 or self::tei:text][@xml:id][last()]/@xml:id)"/>
  </xsl:function>

  <!-- A lemma in the text, and the mark of its entry after it. -->
  <xsl:template match="b:span" as="node()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="call" as="node()*" select="local:call(.)"/>
    <xsl:variable name="blocks" as="xs:boolean" select="$content ! (self::fo:block or self::fo:list-block or self::fo:table or self::fo:block-container) = true()"/>
    <xsl:choose>
      <xsl:when test="not(local:begins-lemma(.))"><xsl:sequence select="if ($blocks) then f:led($call, $content) else ($content, $call)"/></xsl:when>
      <xsl:when test="$blocks">
        <xsl:sequence select="f:block(local:lemma-id(f:entry(.)), f:led($call, $content))"/>
      </xsl:when>
      <xsl:otherwise>
        <fo:inline>
          <xsl:sequence select="local:lemma-id(f:entry(.)), if ($content) then local:linked($content, f:place(f:entry(.))) else f:spot(())"/>
        </fo:inline>
        <xsl:sequence select="$call"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A lemma that crosses elements has its mark where it begins. -->
  <xsl:template match="b:start | b:point" as="node()*">
    <xsl:if test="local:begins-lemma(.)">
      <xsl:sequence select="f:spot(local:lemma-id(f:entry(.)))"/>
    </xsl:if>
    <xsl:sequence select="local:call(.)"/>
  </xsl:template>

  <xsl:template match="b:end" as="node()*">
    <xsl:variable name="entry" as="element(b:entry)?" select="f:entry(.)"/>
    <xsl:if test="$entry/f:markers(.)[1] ! local:begins-lemma(.)">
      <xsl:sequence select="f:spot(f:anchor-of(f:place($entry) || '--lemma-end'))"/>
    </xsl:if>
  </xsl:template>

  <!-- The first words of a lemma as a link to its entry, unless they hold links or entries of their own. -->
  <xsl:function name="local:linked" as="node()*">
    <xsl:param name="content" as="node()+"/>
    <xsl:param name="entry" as="xs:string"/>
    <xsl:variable name="first" as="node()?" select="$content[normalize-space()][1]"/>
    <xsl:variable name="free" as="xs:boolean" select="exists($first) and empty($first/descendant-or-self::*[self::fo:basic-link or self::fo:footnote])"/>
    <xsl:for-each select="$content">
      <xsl:sequence select="if ($free and . is $first) then f:link($entry, .) else ."/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:lemma-id" as="attribute(id)">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:sequence select="f:anchor-of(f:place($entry) || '--lemma')"/>
  </xsl:function>

  <!-- A place in a line that has no width: an inline without any area would be on no line. -->
  <xsl:function name="f:spot" as="element(fo:inline)">
    <xsl:param name="id" as="attribute(id)?"/>
    <fo:inline>
      <xsl:sequence select="$id"/>
      <fo:wrapper/>
    </fo:inline>
  </xsl:function>

  <!-- Whether any text of the book has its apparatus keyed by lines. -->
  <xsl:variable name="has-line-keys" as="xs:boolean" select="$book-keys = 'lines' or $book-keys = 'auto' and exists(key('local:placed', 'any', root()))"/>

  <!-- Whether the apparatus of a text is keyed by the lines of its pages: by the setting, or if any entry has a place in it. -->
  <xsl:function name="f:is-keyed-by-lines" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="$book-keys = 'lines' or $book-keys = 'auto' and exists(key('local:placed', string(f:document($node)/@path), root($node)))"/>
  </xsl:function>

  <xsl:key name="local:placed" match="b:document[b:apparatus/b:series/b:entry/@anchor != 'none']" use="string(@path), 'any'"/>

  <!-- The mark and the foot of an entry; nothing where entries cannot hang, as their container prints them. -->
  <xsl:function name="local:call" as="node()*">
    <xsl:param name="marker" as="element()"/>
    <xsl:variable name="entry" as="element(b:entry)?" select="f:entry($marker)[f:entry-place(.) = 'foot']"/>
    <xsl:if test="$entry and not($marker/ancestor::tei:note[f:is-numbered-note(.)] or $marker/ancestor::b:apparatus)
      and f:markers($entry)[1] is $marker">
      <xsl:sequence select="if (f:is-keyed-by-lines($marker)) then local:entry-by-line($entry) else f:entry-at-foot($entry, local:letter($entry))"/>
    </xsl:if>
  </xsl:function>

  <!-- Whether a marker begins a lemma whose entry names the lines on which it stands. -->
  <xsl:function name="local:begins-lemma" as="xs:boolean">
    <xsl:param name="marker" as="element()"/>
    <xsl:variable name="entry" as="element(b:entry)?" select="if (f:is-keyed-by-lines($marker)) then f:entry($marker) else ()"/>
    <xsl:sequence select="exists($entry) and not($marker/ancestor::b:apparatus) and f:markers($entry)[1] is $marker"/>
  </xsl:function>

  <!-- The foot of an entry that is found by the number of its lines. -->
  <xsl:function name="local:entry-by-line" as="element(fo:footnote)">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:variable name="place" as="xs:string" select="f:place($entry)"/>
    <xsl:variable name="number" as="element(fo:inline)">
      <fo:inline print:lines-of="{$place}--lemma" font-weight="bold" keep-together.within-line="always"/>
    </xsl:variable>
    <fo:footnote print:lemma="{$place}--lemma">
      <xsl:sequence select="f:series-marks($entry)"/>
      <xsl:if test="f:markers($entry)/self::b:end">
        <xsl:attribute name="print:lemma-end" select="$place || '--lemma-end'"/>
      </xsl:if>
      <fo:inline/>
      <fo:footnote-body>
        <xsl:sequence select="f:block((f:anchor-of($place), f:style('foot')), f:led($number, f:entry-text-at-foot($entry)))"/>
      </fo:footnote-body>
    </fo:footnote>
  </xsl:function>

  <xsl:function name="f:anchor-of" as="attribute(id)">
    <xsl:param name="place" as="xs:string"/>
    <xsl:attribute name="id" select="$place"/>
  </xsl:function>

  <xsl:function name="f:entry-at-foot" as="element(fo:footnote)">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:param name="letter" as="xs:string"/>
    <xsl:variable name="place" as="xs:string" select="f:place($entry)"/>
    <fo:footnote>
      <fo:inline id="{$place}--call">
        <xsl:sequence select="f:style(('mark', 'italic')), f:link($place, f:text($letter))"/>
      </fo:inline>
      <fo:footnote-body>
        <xsl:sequence select="f:foot($place, $letter, f:entry-text-at-foot($entry), ())"/>
      </fo:footnote-body>
    </fo:footnote>
  </xsl:function>

  <!-- The entries whose markers stand in something that is itself printed at the foot or in a list. -->
  <xsl:function name="f:inner-entries" as="node()*">
    <xsl:param name="container" as="element()"/>
    <xsl:for-each select="$container//(b:span | b:start | b:point)">
      <xsl:variable name="entry" as="element(b:entry)?" select="f:entry(.)"/>
      <xsl:if test="$entry and not($entry is $container) and f:markers($entry)[1] is .">
        <xsl:text> [</xsl:text>
        <xsl:sequence select="f:run-in(f:entry-text($entry))"/>
        <xsl:text>]</xsl:text>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- A list of entries in the source: its words, the entries that are not at the foot, and what the foot leaves out. -->
  <xsl:template match="b:entries" as="element()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates/>
    </xsl:variable>
    <xsl:variable name="entries" as="element(b:entry)*"
      select="tokenize(@refs) ! f:by-id(., current())[self::b:entry]"/>
    <xsl:sequence select="f:flow($content), f:entry-list($entries[f:entry-place(.) = 'list']), local:translations($entries | local:anchored(.))"/>
  </xsl:template>

  <!-- The entries of a list that have left it for their places in the text: those of its series. -->
  <xsl:key name="local:lists" match="b:entries" use="f:document(.)/@path || '#' || (@type, 'textual')[1]"/>

  <xsl:function name="local:anchored" as="element(b:entry)*">
    <xsl:param name="list" as="element(b:entries)"/>
    <xsl:variable name="name" as="xs:string" select="string(($list/@type, 'textual')[1])"/>
    <xsl:variable name="first" as="element(b:entries)?" select="key('local:lists', f:document($list)/@path || '#' || $name, root($list))[1]"/>
    <xsl:sequence select="if ($list is $first) then f:document($list)/b:apparatus/b:series[@name = $name]/b:entry[not(local:is-listed(.))] else ()"/>
  </xsl:function>

  <!-- The notes in other languages of the entries that stand at the foot. -->
  <xsl:function name="local:translations" as="element(fo:block)*">
    <xsl:param name="entries" as="element(b:entry)*"/>
    <xsl:for-each select="$entries[f:entry-place(.) = 'foot'][f:translated-notes(.)]">
      <xsl:sequence select="f:entry-translated(., local:letter(.))"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:is-listed" as="xs:boolean">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:sequence select="exists(key('local:listed', f:document($entry)/@path || '#' || $entry/@xml:id, root($entry)))"/>
  </xsl:function>

  <!-- The entries of a document that have no place in its text, series by series. -->
  <xsl:function name="f:end-apparatus" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:for-each select="f:series($document)">
      <xsl:variable name="entries" as="element(b:entry)*" select="b:entry[f:entry-place(.) = 'end'][not(local:is-inner(.))]"/>
      <xsl:variable name="translations" as="element()*" select="if (key('local:lists', f:document(.)/@path || '#' || @name)) then () else local:translations(b:entry)"/>
      <xsl:if test="$entries or $translations">
        <fo:block role="H2" id="{f:place(../..)}--{@name}">
          <xsl:sequence select="f:style(('head', 'head-2'))"/>
          <xsl:text>{f:series-title(.)}</xsl:text>
        </fo:block>
        <xsl:sequence select="f:entry-list($entries), $translations"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- Whether another entry or a note prints this one. -->
  <xsl:function name="local:is-inner" as="xs:boolean">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:variable name="marker" as="element()?" select="f:markers($entry)[1]"/>
    <xsl:sequence select="exists($marker/(ancestor::b:apparatus | ancestor::tei:note[f:is-numbered-note(.)]))"/>
  </xsl:function>

</xsl:stylesheet>
