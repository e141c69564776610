<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Where entries that do not stand around their lemma are tied to the text: by @from and @to, @target, @loc or @spanTo. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:normalize/apparatus/anchors">

  <!-- Apparatus entries that stand apart from their lemma, by the elements where it begins and ends. -->
  <xsl:key name="local:begins" match="tei:app[f:is-apart(.)] | tei:*[f:is-loose(.)]" use="f:first-anchor(.) ! f:id-in-edition(.)"/>
  <xsl:key name="local:ends" match="tei:app[f:is-apart(.)] | tei:*[f:is-loose(.)]" use="f:last-anchor(.) ! f:id-in-edition(.)"/>
  <xsl:key name="local:source" match="tei:app | tei:*[f:is-loose(.)]" use="f:id-in-edition(.)"/>
  <xsl:key name="local:any" match="tei:app[f:is-apart(.)] | tei:*[f:is-loose(.)]" use="'any'"/>
  <xsl:key name="local:parallel" match="tei:variantEncoding[@method = 'parallel-segmentation']" use="string(f:document(.)/@path)"/>

  <!-- Whether an app stands apart from the text that it is about. -->
  <xsl:function name="f:is-apart" as="xs:boolean">
    <xsl:param name="app" as="element(tei:app)"/>
    <xsl:sequence select="
      empty($app/ancestor::tei:teiHeader)
      and (exists($app/@from | $app/@to | $app/@target | $app/parent::tei:listApp)
        or (exists($app/@loc) and empty(key('local:parallel', string(f:document($app)/@path), root($app))))
        or (exists($app/ancestor::tei:standOff) and empty($app/ancestor::tei:app)))"/>
  </xsl:function>

  <!-- Whether an element other than app makes an entry that is tied to the text by its own place or by a pointer. -->
  <xsl:function name="f:is-loose" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="map:contains($local:loose, local-name($element)) and (f:is-statement($element) or f:is-entry-note($element))"/>
  </xsl:function>

  <xsl:variable name="local:loose" as="map(xs:string, xs:boolean)" select="map:merge(tokenize(
    'add addSpan del delSpan gap unclear supplied surplus secl damage damageSpan space handShift restore subst note
    lacunaStart lacunaEnd witStart witEnd', '\s+') ! map:entry(., true()))"/>

  <!-- The element at which the lemma of an entry begins. -->
  <xsl:function name="f:first-anchor" as="element()?">
    <xsl:param name="source" as="element()"/>
    <xsl:sequence select="local:extent(root($source), f:id-in-edition($source))[1]"/>
  </xsl:function>

  <!-- The element at which it ends; without @to it is the element itself. -->
  <xsl:function name="f:last-anchor" as="element()?">
    <xsl:param name="source" as="element()"/>
    <xsl:sequence select="local:extent(root($source), f:id-in-edition($source))[last()]"/>
  </xsl:function>

  <!-- The sources of entries whose lemma begins, or ends, at an element. -->
  <xsl:function name="f:begun-at" as="element()*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      if (local:may-be-anchor($element)) then key('local:begins', f:id-in-edition($element), root($element)) else ()"/>
  </xsl:function>
  <xsl:function name="f:ended-at" as="element()*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      if (local:may-be-anchor($element)) then key('local:ends', f:id-in-edition($element), root($element)) else ()"/>
  </xsl:function>

  <!-- Whether an entry could point to an element: most editions have no entry that does. -->
  <xsl:function name="local:may-be-anchor" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists($element/@xml:id) and exists(key('local:any', 'any', root($element)))"/>
  </xsl:function>

  <!-- Where a lemma begins and, if elsewhere, where it ends; in reading order, whatever the pointers say.
       Saxon-HE 12 finds a cached result again only if nodes among the arguments are document nodes. -->
  <xsl:function name="local:extent" as="element()*" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="address" as="xs:string"/>
    <xsl:variable name="app" as="element()" select="key('local:source', $address, $edition)[1]"/>
    <xsl:variable name="from" as="element()?" select="
      ($app[not(self::tei:app or self::tei:note)], (f:targets($app/@from), f:targets($app/@target), f:targets($app/@to), $app/@loc ! f:located(., 1)) ! local:anchorable(., $app))[1]"/>
    <xsl:variable name="to" as="element()?" select="
      ((f:targets($app/(@to | @spanTo)), reverse(f:targets($app/@target)), $app/@loc ! f:located(., 2)) ! local:anchorable(., $app),
        $app[local:ends-lemma(., $from)])[1]"/>
    <xsl:sequence select="
      if (empty($from) or empty($to) or $from is $to or not(f:document($from) is f:document($to))) then $from
      else if ($to &lt;&lt; $from and not($from/ancestor::* intersect $to)) then ($to, $from)
      else ($from, $to)"/>
  </xsl:function>

  <!-- Whether an app that names only an empty place where its lemma begins stands at the lemma's end (TEI P5 13.2.2). -->
  <xsl:function name="local:ends-lemma" as="xs:boolean">
    <xsl:param name="app" as="element()"/>
    <xsl:param name="from" as="element()?"/>
    <xsl:sequence select="
      exists($app/@from) and empty($app/@to) and exists($app/@xml:id) and exists($from) and not(normalize-space($from))
      and empty($app/parent::tei:listApp) and $app >> $from
      and exists($app/ancestor::*[@xml:id][1] intersect $from/ancestor::*)"/>
  </xsl:function>

  <!-- The element whose place in the text stands for a target: nothing for what is not in a text. -->
  <xsl:function name="local:anchorable" as="element()?">
    <xsl:param name="target" as="element()"/>
    <xsl:param name="app" as="element()"/>
    <xsl:variable name="place" as="element()?" select="
      if ($target/parent::tei:choice) then $target/parent::tei:choice
      else if ($target[self::tei:lem or self::tei:rdg or self::tei:rdgGrp]) then $target/ancestor::tei:app[1]
      else $target"/>
    <xsl:sequence select="
      $place[@xml:id]
        [not(self::b:* or self::tei:TEI or self::tei:teiCorpus or self::tei:text or self::tei:group or self::tei:standOff
          or self::tei:facsimile or self::tei:sourceDoc or self::tei:listApp or self::tei:app[f:is-apart(.)])]
        [empty(ancestor-or-self::tei:teiHeader) and empty(ancestor-or-self::* intersect $app)]
        [ancestor::tei:text or empty(ancestor::tei:standOff)]"/>
  </xsl:function>

</xsl:stylesheet>
