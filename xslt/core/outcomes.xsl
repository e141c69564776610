<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     What became of events, from the relations between them: a promise and its outcome, and the days that lie between. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/outcomes">

  <xsl:key name="local:outcomes" match="tei:relation[f:targets(@active)[self::tei:event]]" use="'all'"/>
  <xsl:key name="local:outcomes-of" match="tei:relation[f:targets(@active)[self::tei:event]]" use="f:targets(@active) ! f:id-in-edition(.)"/>

  <!-- The relations that lead from one event to what followed, in their order. -->
  <xsl:function name="f:outcomes" as="element(tei:relation)*">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="key('local:outcomes', 'all', root($node))"/>
  </xsl:function>

  <!-- Whether the table of outcomes alone tells an event: a promise that has an outcome is no event of the chronology. -->
  <xsl:function name="f:is-told-by-outcomes" as="xs:boolean">
    <xsl:param name="event" as="element()?"/>
    <xsl:sequence select="exists($event[@xml:id][ancestor::tei:listEvent[1]/@type = 'promises'] ! key('local:outcomes-of', f:id-in-edition(.), root(.)))"/>
  </xsl:function>

  <!-- What a list of relations is called: by its own heading, else by its type. -->
  <xsl:function name="f:outcomes-title" as="xs:string">
    <xsl:param name="relation" as="element(tei:relation)"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="list" as="element()?" select="$relation/parent::tei:listRelation"/>
    <xsl:sequence select="(f:in-language($list/tei:head, $language) ! f:plain(.),
      f:label(if (contains($list/@type, 'promise') or $relation/@name = ('outcome', 'outcomeNotStated')) then 'promises' else 'relations', $language))[. ne ''][1]"/>
  </xsl:function>

  <!-- The days from one dated event to another: the fewest and the most that their dates allow, one number where both are exact. -->
  <xsl:function name="f:days-between" as="map(xs:string, xs:integer)">
    <xsl:param name="from" as="element()"/>
    <xsl:param name="to" as="element()"/>
    <xsl:variable name="least" as="xs:integer?" select="local:days(local:last-day($from), local:first-day($to))"/>
    <xsl:variable name="most" as="xs:integer?" select="local:days(local:first-day($from), local:last-day($to))"/>
    <xsl:sequence select="map:merge(($least ! map:entry('least', .), $most ! map:entry('most', .)))"/>
  </xsl:function>

  <!-- Those days in words: 862 days, 14–44 days, at least 5 days; the word for unknown where the dates do not say. -->
  <xsl:function name="f:days-words" as="xs:string">
    <xsl:param name="from" as="element()"/>
    <xsl:param name="to" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="days" as="map(xs:string, xs:integer)" select="f:days-between($from, $to)"/>
    <xsl:variable name="numbers" as="xs:integer*" select="distinct-values((($days?least ! max((., 0)))[exists($days?most)], $days?most))"/>
    <xsl:sequence select="
      if (exists($days?most) and $days?most ge 0) then local:counted(string-join($numbers, '–'), $days?most, 'days', $language)
      else if ($days?least gt 0) then local:counted(string($days?least), $days?least, 'days-at-least', $language)
      else f:label('days-unknown', $language)"/>
  </xsl:function>

  <!-- A number with its word in the form that the number asks for. -->
  <xsl:function name="local:counted" as="xs:string">
    <xsl:param name="written" as="xs:string"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:param name="key" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="slavic" as="xs:boolean" select="f:primary-language($language) = 'ru'"/>
    <xsl:variable name="form" as="xs:string" select="
      if ($slavic) then (if ($number mod 10 = 1 and $number mod 100 ne 11) then 'one' else if ($number mod 10 = (2, 3, 4) and not($number mod 100 = (12, 13, 14))) then 'few' else 'many')
      else if ($number = 1) then 'one' else 'many'"/>
    <xsl:sequence select="replace(f:label($key || '-' || $form, $language), '\{n\}', $written)"/>
  </xsl:function>

  <!-- What a relation is called. -->
  <xsl:function name="f:relation-words" as="xs:string">
    <xsl:param name="relation" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="key" as="xs:string" select="'relation-' || ($relation/@name, $relation/@type, 'other')[1]"/>
    <xsl:variable name="label" as="xs:string" select="f:label($key, $language)"/>
    <xsl:sequence select="if ($label ne $key) then $label else string(($relation/@name, $relation/@type)[1])"/>
  </xsl:function>

  <!-- Not before, not after: where a date has one bound only. -->
  <xsl:function name="f:bound-words" as="xs:string">
    <xsl:param name="dated" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:sequence select="
      if ($dated/@notBefore and not($dated/(@to, @notAfter))) then f:label('date-earliest', $language) || ' '
      else if ($dated/(@to, @notAfter) and not($dated/(@when, @from, @notBefore))) then f:label('date-latest', $language) || ' '
      else ''"/>
  </xsl:function>

  <!-- The least sure of the dates of a relation's ends. -->
  <xsl:function name="f:least-cert" as="xs:string?">
    <xsl:param name="dated" as="element()*"/>
    <xsl:sequence select="('low', 'medium')[. = $dated/@cert][1]"/>
  </xsl:function>

  <xsl:function name="local:days" as="xs:integer?">
    <xsl:param name="from" as="xs:date?"/>
    <xsl:param name="to" as="xs:date?"/>
    <xsl:sequence select="($to - $from) ! days-from-duration(.)"/>
  </xsl:function>

  <!-- The first day on which an event can have been; nothing if its date sets no such bound. -->
  <xsl:function name="local:first-day" as="xs:date?">
    <xsl:param name="dated" as="element()"/>
    <xsl:sequence select="($dated/@when, $dated/@notBefore, $dated/@from)[1] ! local:day(., false())"/>
  </xsl:function>

  <xsl:function name="local:last-day" as="xs:date?">
    <xsl:param name="dated" as="element()"/>
    <xsl:sequence select="($dated/@when, $dated/@notAfter, $dated/@to)[1] ! local:day(., true())"/>
  </xsl:function>

  <!-- A day, month or year of W3C form as its first or last day. -->
  <xsl:function name="local:day" as="xs:date?">
    <xsl:param name="value" as="xs:string"/>
    <xsl:param name="last" as="xs:boolean"/>
    <xsl:variable name="whole" as="xs:string" select="$value || (if (matches($value, '^-?\d{4,}$')) then (if ($last) then '-12-01' else '-01-01') else if (matches($value, '^-?\d{4,}-\d\d$')) then '-01' else '')"/>
    <xsl:variable name="date" as="xs:date?" select="substring-before($whole || 'T', 'T')[. castable as xs:date] ! xs:date(.)"/>
    <xsl:sequence select="
      if ($last and not(matches($value, '^-?\d{4,}-\d\d-\d\d'))) then $date ! (. + xs:yearMonthDuration('P1M') - xs:dayTimeDuration('P1D')) else $date"/>
  </xsl:function>

</xsl:stylesheet>
