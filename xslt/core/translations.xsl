<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Texts and their translations: which parts of an edition say the same in another language, and which of their blocks
     belong together. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/translations">

  <!-- What says that it corresponds to a text in another language, by the document of that text. -->
  <xsl:key name="local:corresponding" match="tei:*[local:may-correspond(.)]" use="local:originals(.) ! string(f:document(.)/@path)"/>

  <xsl:function name="local:may-correspond" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      exists($element[@corresp][self::tei:p or self::tei:ab or self::tei:l or self::tei:lg or self::tei:seg or self::tei:s or self::tei:div or self::tei:div1
        or self::tei:div2 or self::tei:div3 or self::tei:head or self::tei:item or self::tei:quote or self::tei:sp or self::tei:text or self::tei:body]/ancestor::tei:text)"/>
  </xsl:function>

  <!-- What an element translates: the targets of its @corresp in another language. -->
  <xsl:function name="local:originals" as="element()*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="f:targets($element/@corresp)[self::tei:* and ancestor::tei:text][f:language(.) ne f:language($element)]"/>
  </xsl:function>

  <!-- The documents that translate a document, itself among them if it holds its translation. -->
  <xsl:function name="f:translating-documents" as="element(b:document)*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="
      (key('local:corresponding', string($document/@path), root($document))/f:document(.)) | $document[local:typed(.)]"/>
  </xsl:function>

  <!-- Texts and divisions that are marked as translations of one beside them. -->
  <xsl:function name="local:typed" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="
      $document/(* except b:apparatus)//(tei:text | tei:div | tei:div1 | tei:div2 | tei:body)[local:is-translation(.)][normalize-space()][local:original(.)]"/>
  </xsl:function>

  <xsl:function name="local:is-translation" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      $element/@type = 'translation'
      or exists($element[self::tei:text][not(@type)][@xml:lang]/parent::tei:group/tei:text[1][not($element is .)][@xml:lang][@xml:lang ne $element/@xml:lang])"/>
  </xsl:function>

  <!-- What a translation stands beside. -->
  <xsl:function name="local:original" as="element()?">
    <xsl:param name="translation" as="element()"/>
    <xsl:variable name="beside" as="element()*" select="
      $translation/../*[node-name() eq node-name($translation)][not(local:is-translation(.))][normalize-space()]
        [not(@type = ('commentary', 'apparatus', 'bibliography', 'introduction', 'praefatio', 'notes'))]"/>
    <xsl:sequence select="($beside[@type = ('edition', 'source', 'original', 'transcription')], $beside[. &lt;&lt; $translation][last()], $beside)[1]"/>
  </xsl:function>

  <!-- Each original of a document told together with its translations, as an array of itself and them. -->
  <xsl:function name="f:parallels" as="array(element())*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="typed" as="element()*" select="local:typed($document)"/>
    <xsl:variable name="linked" as="element()*" select="
      key('local:corresponding', string($document/@path), root($document))[not(ancestor::* intersect $typed)]"/>
    <xsl:variable name="pairs" as="map(*)*">
      <xsl:sequence select="$typed ! map{'original': local:original(.), 'translation': .}"/>
      <xsl:for-each select="$linked">
        <xsl:variable name="target" as="element()" select="local:originals(.)[f:document(.) is $document][1]"/>
        <!-- Where each points to the other, the later is the translation. -->
        <xsl:if test="not($target >> . and local:originals($target) intersect .)">
          <xsl:sequence select="map{'original': local:apart($target, .), 'translation': local:apart(., $target)}"/>
        </xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:for-each select="$pairs?original/.">
      <xsl:variable name="original" as="element()" select="."/>
      <xsl:variable name="translations" as="element()*" select="$pairs[?original is $original]?translation/."/>
      <xsl:sequence select="array{$original, $translations}"/>
    </xsl:for-each>
  </xsl:function>

  <!-- The widest part around an element that another is not in. -->
  <xsl:function name="local:apart" as="element()">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="other" as="element()"/>
    <xsl:sequence select="($element/ancestor-or-self::tei:*[ancestor-or-self::tei:text] except $other/ancestor::*)[1]"/>
  </xsl:function>

  <!-- Rows of an original and its translations: arrays of the nodes on each side. -->
  <xsl:function name="f:parallel-rows" as="array(node()*)*">
    <xsl:param name="sides" as="array(element())"/>
    <xsl:variable name="translations" as="element()*" select="array:flatten(array:tail($sides))" xmlns:array="http://www.w3.org/2005/xpath-functions/array"/>
    <xsl:variable name="linked" as="element()*" select="$translations/descendant-or-self::*[@corresp][local:originals(.) intersect $sides(1)/descendant-or-self::*]"/>
    <xsl:sequence select="
      if (exists($linked)) then local:linked-rows($sides(1), $translations, $linked)
      else local:like-rows($sides(1), $translations)"/>
  </xsl:function>

  <!-- Rows by what the translation points to; what points nowhere stands after what it follows. -->
  <xsl:function name="local:linked-rows" as="array(node()*)*">
    <xsl:param name="original" as="element()"/>
    <xsl:param name="translations" as="element()*"/>
    <xsl:param name="linked" as="element()*"/>
    <xsl:variable name="targets" as="element()*" select="$linked/local:originals(.)"/>
    <xsl:variable name="rows" as="node()*" select="local:pieces($original, $targets)"/>
    <xsl:variable name="placed" as="map(xs:integer, node()*)*" select="$translations ! local:placed(local:pieces(., $linked), $rows)"/>
    <xsl:for-each select="0 to count($rows)">
      <xsl:variable name="number" as="xs:integer" select="."/>
      <xsl:if test="$number gt 0 or exists($placed($number))">
        <xsl:sequence select="array:join(([$rows[$number]], $placed ! [.($number)]))" xmlns:array="http://www.w3.org/2005/xpath-functions/array"/>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <!-- Pieces of a translation by the number of the row that each belongs to. -->
  <xsl:function name="local:placed" as="map(xs:integer, node()*)">
    <xsl:param name="pieces" as="node()*"/>
    <xsl:param name="rows" as="node()*"/>
    <xsl:variable name="numbers" as="map(xs:string, xs:integer)" select="
      map:merge(for $i in 1 to count($rows) return $rows[$i]/self::*/@xml:id ! map{string(.): $i}, map{'duplicates': 'use-first'})"/>
    <xsl:variable name="pairs" as="map(xs:integer, node())*">
      <xsl:iterate select="$pieces">
        <xsl:param name="last" as="xs:integer" select="0"/>
        <xsl:variable name="here" as="xs:integer" select="(self::*[@corresp] ! local:originals(.)/@xml:id ! $numbers(string(.)), $last)[1]"/>
        <xsl:sequence select="map{$here: .}"/>
        <xsl:next-iteration><xsl:with-param name="last" select="$here"/></xsl:next-iteration>
      </xsl:iterate>
    </xsl:variable>
    <xsl:sequence select="map:merge($pairs, map{'duplicates': 'combine'})"/>
  </xsl:function>

  <!-- An element in pieces such that none of the stops is inside another: stops whole, what is between them apart. -->
  <xsl:function name="local:pieces" as="node()*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="stops" as="element()*"/>
    <xsl:choose>
      <xsl:when test="$element intersect $stops and empty($element//* intersect $stops)"><xsl:sequence select="$element"/></xsl:when>
      <xsl:when test="empty($element/descendant-or-self::* intersect $stops)"><xsl:sequence select="$element[normalize-space()]"/></xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="$element/node()">
          <xsl:sequence select="self::* ! local:pieces(., $stops), self::text()[normalize-space()]"/>
        </xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- Rows by likeness: as long as parts have the same numbers, or are equally many, they are paired; else they stand whole. -->
  <xsl:function name="local:like-rows" as="array(node()*)*">
    <xsl:param name="original" as="element()"/>
    <xsl:param name="translations" as="element()*"/>
    <xsl:variable name="parts" as="element()*" select="local:parts($original)"/>
    <xsl:variable name="others" as="array(element()*)*" select="$translations ! [local:parts(.)]"/>
    <xsl:choose>
      <xsl:when test="exists($parts) and (every $part in $parts satisfies $part/@n) and (every $other in $others satisfies exists($other?*) and (every $part in $other?* satisfies $part/@n = $parts/@n))">
        <xsl:for-each select="$parts">
          <xsl:variable name="part" as="element()" select="."/>
          <xsl:sequence select="local:like-rows($part, $others ! ?*[@n = $part/@n][1])"/>
        </xsl:for-each>
      </xsl:when>
      <xsl:when test="exists($parts) and (every $other in $others satisfies count($other?*) eq count($parts))">
        <xsl:for-each select="1 to count($parts)">
          <xsl:variable name="number" as="xs:integer" select="."/>
          <xsl:sequence select="local:like-rows($parts[$number], $others ! ?*[$number])"/>
        </xsl:for-each>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="array:join(([$original], $translations ! [.]))" xmlns:array="http://www.w3.org/2005/xpath-functions/array"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- The blocks within a part that holds nothing else. -->
  <xsl:function name="local:parts" as="element()*">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      if ($element/text()[normalize-space()] or $element/*[normalize-space()][not(f:is-block(.))] or $element/(self::tei:table or self::tei:list)) then ()
      else $element/*[normalize-space()]"/>
  </xsl:function>

</xsl:stylesheet>
