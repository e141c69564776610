<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The reading pages of a text: how many there are, their files, and on which of them a node stands. Pages follow the
  order in which a text is drawn: the text itself, what stands beside it, entries that belong to no place. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:array="http://www.w3.org/2005/xpath-functions/array"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/paging"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <!-- Keys, since Saxon works them out once for all pages and languages. -->
  <xsl:key name="local:cut" match="b:document" use="f:page-cuts(.) ! f:cut-name(.)"/>
  <xsl:key name="local:start" match="*[f:is-divisible(..)] | b:series/b:entry"
      use="if (exists(key('local:cut', f:cut-name(.)))) then string(f:document(.)/@path) else ()"/>

  <xsl:key name="local:entries" match="b:series/b:entry" use="f:document(.)/@path || '#' || f:page-number(.)"/>

  <!-- The files of the reading pages of a document, in their order. -->
  <xsl:function name="f:pages" as="xs:string+">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="[local:pages(root($document), string($document/@path))](1)"/>
  </xsl:function>

  <xsl:function name="local:pages" as="xs:string+" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:variable name="document" as="element(b:document)" select="$edition/descendant-or-self::b:document[@path = $path][1]"/>
    <xsl:sequence select="(1 to 1 + array:size(local:all-starts($edition, $path))) ! f:page-of-number($document, .)"/>
  </xsl:function>

  <!-- File name of a page. No file of another document is called so: their names have no tilde. -->
  <xsl:function name="f:page-of-number" as="xs:string">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="if ($number eq 1) then f:page($document)
                          else replace(f:page($document), '\.html$', '') || '~' || $number || '.html'"/>
  </xsl:function>

  <!-- The file of the page on which a node of any document stands: of its text, its header, or its register. -->
  <xsl:function name="f:page-file" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="document" as="element(b:document)" select="f:document($node)"/>
    <xsl:sequence select="if (exists($node/ancestor-or-self::tei:teiHeader)) then f:about-page($document)
        else if ($document/@role = 'authority')
        then ($node/ancestor-or-self::*[1] ! f:register(.)) || '.html'
        else f:page-of-number($document, f:page-number($node))"/>
  </xsl:function>

  <!-- The entries of a document that are drawn on one of its pages. -->
  <xsl:function name="f:entries-of-page" as="element(b:entry)*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="key('local:entries', $document/@path || '#' || $number, root($document))"/>
  </xsl:function>

  <!-- What a section has on a page of its markers and numbered notes. -->
  <xsl:key name="local:hanging" match="b:span | b:start | b:point | tei:note[f:is-numbered-note(.)]"
      use="f:section(.) ! (@xml:id || '#' || f:page-number(current()))"/>

  <xsl:function name="f:hanging-on-page" as="element()*">
    <xsl:param name="section" as="element()"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="key('local:hanging', $section/@xml:id || '#' || $number, f:document($section))"/>
  </xsl:function>

  <!-- Whether a node of a text stands on a page of that file. -->
  <xsl:function name="f:is-of-page" as="xs:boolean">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="file" as="xs:string"/>
    <xsl:variable name="document" as="element(b:document)" select="f:document($node)"/>
    <xsl:sequence select="array:size(f:page-starts($document)) eq 0 or f:page-of-number($document, f:page-number($node)) eq $file"/>
  </xsl:function>

  <!-- The number of the reading page on which a node stands; an entry stands where its first marker does. -->
  <xsl:function name="f:page-number" as="xs:integer">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="document" as="element(b:document)?" select="f:document($node)"/>
    <xsl:variable name="starts" as="array(array(element()))" select="if ($document[not(@telling)]) then local:starts(root($document), string($document/@path)) else []"/>
    <xsl:choose>
      <xsl:when test="$document/@telling"><xsl:sequence select="f:told-page($node)"/></xsl:when>
      <xsl:when test="array:size($starts) eq 0"><xsl:sequence select="1"/></xsl:when>
      <xsl:otherwise>
        <xsl:variable name="place" as="node()" select="local:place($node)"/>
        <xsl:variable name="stage" as="xs:integer" select="if (array:size($starts(2)) + array:size($starts(3)) eq 0) then 1 else local:stage($place)"/>
        <xsl:variable name="own" as="array(element())" select="$starts($stage)"/>
        <xsl:variable name="before" as="xs:integer" select="if ($stage eq 1) then 0 else sum(array:subarray($starts, 1, $stage - 1)?* ! array:size(.))"/>
        <xsl:sequence select="1 + $before + local:reached($own, $place, 0, array:size($own))"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The number of the last page that an element reaches. -->
  <xsl:function name="f:last-page-number" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="if (f:document($element)/@telling) then f:told-last-page($element)
        else local:last($element, f:page-starts(f:document($element)), f:page-number($element))"/>
  </xsl:function>

  <xsl:function name="local:last" as="xs:integer">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="starts" as="array(element())"/>
    <xsl:param name="reached" as="xs:integer"/>
    <xsl:sequence select="if ($reached le array:size($starts) and exists($starts($reached)/ancestor::*[. is $element]))
                          then local:last($element, $starts, $reached + 1) else $reached"/>
  </xsl:function>

  <!-- The elements with which the second page and those after it begin, in the order of the pages. -->
  <xsl:function name="f:page-starts" as="array(element())">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="if ($document/@telling) then [] else [local:all-starts(root($document), string($document/@path))](1)"/>
  </xsl:function>

  <xsl:function name="local:all-starts" as="array(element())" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:sequence select="array:join(local:starts($edition, $path)?*)"/>
  </xsl:function>

  <!-- The same stage by stage; nothing if there is but one page. Saxon-HE 12 finds a cached result again only if nodes among
    the arguments are document nodes, and if the call is not the last thing another function does: hence [ ](1). -->
  <xsl:function name="local:starts" as="array(array(element()))" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:variable name="all" as="element()*" select="key('local:start', $path, $edition)"/>
    <xsl:sequence select="if (empty($all)) then [] else array{for $stage in 1 to 3 return array{$all[local:stage(.) eq $stage]}}"/>
  </xsl:function>

  <!-- How many of the starts come before a node or at it. -->
  <xsl:function name="local:reached" as="xs:integer">
    <xsl:param name="starts" as="array(element())"/>
    <xsl:param name="node" as="node()"/>
    <xsl:param name="low" as="xs:integer"/>
    <xsl:param name="high" as="xs:integer"/>
    <xsl:variable name="middle" as="xs:integer" select="($low + $high + 1) idiv 2"/>
    <xsl:sequence select="if ($low eq $high) then $low
        else if ($starts($middle) &gt;&gt; $node) then local:reached($starts, $node, $low, $middle - 1)
        else local:reached($starts, $node, $middle, $high)"/>
  </xsl:function>

  <!-- Before the text in its file may stand what is drawn after it. -->
  <xsl:function name="local:stage" as="xs:integer">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="if (exists($node/ancestor-or-self::b:apparatus)) then 3
                          else if (exists($node/ancestor-or-self::*[f:stands-beside-text(.)])) then 2 else 1"/>
  </xsl:function>

  <!-- The node by whose place a node has its page. -->
  <xsl:function name="local:place" as="node()">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="entry" as="element(b:entry)?" select="$node/ancestor-or-self::b:entry[last()]"/>
    <xsl:sequence select="if (empty($entry)) then $node
        else (f:markers($entry)[empty(ancestor::b:entry)][not(self::b:end)], key('listed-entries', $entry/@xml:id, f:document($entry)), $entry)[1]"/>
  </xsl:function>

</xsl:stylesheet>
