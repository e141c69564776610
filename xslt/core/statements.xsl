<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     What an apparatus says of a reading beside its words and sigla, in editorial Latin or as the settings wish. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/statements">

  <xsl:key name="local:settings" match="b:settings/b:apparatus" use="'apparatus'"/>

  <!-- A setting of the apparatus. -->
  <xsl:function name="f:apparatus-setting" as="xs:string?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="key('local:settings', 'apparatus', root($node))/@*[name() = $name] ! string(.)"/>
  </xsl:function>

  <!-- The language of the apparatus on a page in $language: Latin, unless the settings name another or that of the page. -->
  <xsl:function name="f:apparatus-language" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="set" as="xs:string" select="(f:apparatus-setting('language', $node), 'la')[1]"/>
    <xsl:sequence select="if ($set = 'page') then $language else $set"/>
  </xsl:function>

  <!-- What a reading is to its lemma, as a word: om., add., a.c.; nothing for a plain variant. -->
  <xsl:function name="f:reading-kind" as="xs:string*">
    <xsl:param name="reading" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="kind" as="xs:string?" select="$reading/self::b:reading/@kind[not(. = 'variant')] ! f:label('reading-' || ., $language)"/>
    <xsl:sequence select="
      if ($reading/@type or $reading/@cause) then
        distinct-values(($kind, $reading/(@type, @cause) ! tokenize(.) ! local:known('type-', ., $language)))
      else $kind"/>
  </xsl:function>

  <!-- Where, why, how much and by whom: the rest of what the attributes of a reading say. -->
  <xsl:function name="f:reading-details" as="xs:string*">
    <xsl:param name="reading" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="if ($reading/(@* except (@wit, @kind, @type, @hand, @source, @resp))) then local:details($reading, $language) else ()"/>
    <xsl:for-each select="$reading/*/descendant-or-self::*[local:is-statement(.)][ancestor::*[self::b:reading or self::b:lemma or self::b:entry][1] is $reading]">
      <xsl:sequence select="string-join((local:known('reading-', local:kind(.), $language),
        local:details(., $language), (@hand | @wit) ! f:named(.)), ' ')"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:details" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="
      $element/@place ! tokenize(.) ! local:word('place-', local:place(.), $language),
      $element/@degree ! local:word('degree-', ., $language),
      $element/(@reason, @agent, @cause[empty(local:known('type-', ., $language))]) ! tokenize(.) ! local:word('why-', ., $language),
      local:amount($element, $language),
      $element/(@new, @scribe) ! f:named(.)"/>
  </xsl:function>

  <!-- How much: 3 litt.; in words if the source says it in words. -->
  <xsl:function name="local:amount" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="number" as="xs:string?" select="
      ($element/@quantity, string-join($element/(@atLeast | @min), '–') || '–' || $element/(@atMost, @max)[1], $element/@extent)[normalize-space(translate(., '–', ''))][1] ! string(.)"/>
    <xsl:if test="$number">
      <xsl:sequence select="string-join((local:word('extent-', $number, $language), $element/@unit ! local:word('unit-', local:unit(.), $language)), ' ')"/>
    </xsl:if>
  </xsl:function>

  <!-- Names of one place or unit as the labels have them. -->
  <xsl:function name="local:place" as="xs:string">
    <xsl:param name="place" as="xs:string"/>
    <xsl:variable name="plain" as="xs:string" select="lower-case(replace($place, '[-_ ]', ''))"/>
    <xsl:sequence select="
      (map{'supralinear': 'above', 'infralinear': 'below', 'sublinear': 'below', 'marginleft': 'left', 'leftmargin': 'left', 'marginright': 'right',
        'rightmargin': 'right', 'margintop': 'top', 'marginbottom': 'bottom', 'bot': 'bottom', 'inrasura': 'erasure', 'overwritten': 'erasure',
        'aboveline': 'above', 'belowline': 'below', 'supralineam': 'above', 'sublineam': 'below',
        'intralinear': 'inline', 'header': 'top', 'footer': 'bottom', 'foot': 'bottom'}($plain), $place)[1]"/>
  </xsl:function>

  <xsl:function name="local:unit" as="xs:string">
    <xsl:param name="unit" as="xs:string"/>
    <xsl:sequence select="
      if (matches($unit, '^(char|letter|sign|litter)')) then 'character'
      else if (matches($unit, '^(word|line|page)s?$')) then replace($unit, 's$', '')
      else if ($unit = ('leaf', 'leaves', 'folio', 'folios')) then 'leaf' else $unit"/>
  </xsl:function>

  <!-- Edges of witnesses, and traces in a source that tell more than their sign. -->
  <xsl:function name="local:is-statement" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      exists($element/(self::tei:lacunaStart, self::tei:lacunaEnd, self::tei:witStart, self::tei:witEnd))
      or exists($element/(self::tei:add, self::tei:del, self::tei:gap, self::tei:unclear, self::tei:supplied, self::tei:damage, self::tei:space)
        /(@hand | @place | @reason | @agent | @quantity | @extent))"/>
  </xsl:function>

  <xsl:function name="local:kind" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="(map{'add': 'addition', 'del': 'deletion'}(local-name($element)), local-name($element))[1]"/>
  </xsl:function>

  <!-- A value in words: its label, else as written. -->
  <xsl:function name="local:word" as="xs:string">
    <xsl:param name="prefix" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="(local:known($prefix, $value, $language), $value)[1]"/>
  </xsl:function>

  <xsl:function name="local:known" as="xs:string?">
    <xsl:param name="prefix" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="f:label($prefix || $value, $language)[. ne $prefix || $value]"/>
  </xsl:function>

</xsl:stylesheet>
