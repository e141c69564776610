<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Dates: machine values, and the form that a reader of each language expects. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/dates">

  <!-- The machine value of a date as TEI's att.datable.w3c has it: 1918-03, 1917-12-18/1917-12-26. -->
  <xsl:function name="f:date-iso" as="xs:string?">
    <xsl:param name="date" as="element()"/>
    <xsl:sequence select="local:range(
      $date/@when, ($date/@from, $date/@notBefore)[1], ($date/@to, $date/@notAfter)[1])"/>
  </xsl:function>

  <!-- The same in the calendar that @datingMethod names, mostly the Julian: @when-custom and kin. -->
  <xsl:function name="f:date-custom" as="xs:string?">
    <xsl:param name="date" as="element()"/>
    <xsl:sequence select="local:range(
      $date/@when-custom, ($date/@from-custom, $date/@notBefore-custom)[1], ($date/@to-custom, $date/@notAfter-custom)[1])"/>
  </xsl:function>

  <!-- The day by which a date sorts in a chronology. -->
  <xsl:function name="f:date-key" as="xs:string?">
    <xsl:param name="date" as="element()"/>
    <xsl:sequence select="($date/@when, $date/@from, $date/@notBefore, $date/@to, $date/@notAfter)[1] ! string(.)"/>
  </xsl:function>

  <!-- A value of f:date-iso in words of $language: 17 April 1918; unknown forms stay as they are. -->
  <xsl:function name="f:date-words" as="xs:string" cache="yes">
    <xsl:param name="iso" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="ends" as="xs:string*" select="tokenize($iso, '/')"/>
    <xsl:variable name="days" as="xs:string*" select="$ends[matches(., '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')]"/>
    <xsl:sequence select="
      if (count($days) = 2 and substring($days[1], 1, 8) = substring($days[2], 1, 8)) then
        local:day($days[1], $language, string-join($days ! string(xs:integer(substring(., 9))), '–'))
      else string-join($ends ! local:day(., $language, ()), ' – ')"/>
  </xsl:function>

  <!-- A date in words of $language, the Julian one beside it where the source gives both. -->
  <xsl:function name="f:date-label" as="xs:string?">
    <xsl:param name="date" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="custom" as="xs:string?" select="f:date-custom($date)"/>
    <xsl:sequence select="f:date-iso($date) ! (f:date-words(., $language)
      || (if ($custom) then ' (' || f:label('julian-short', $language) || ' ' || f:date-words($custom, $language) || ')' else ''))"/>
  </xsl:function>

  <xsl:function name="local:range" as="xs:string?">
    <xsl:param name="when" as="attribute()?"/>
    <xsl:param name="from" as="attribute()?"/>
    <xsl:param name="to" as="attribute()?"/>
    <xsl:sequence select="
      if ($when) then string($when)
      else if ($from or $to) then string-join(distinct-values(($from, $to) ! string(.)), '/')
      else ()"/>
  </xsl:function>

  <!-- One date; $days stands for its day where a range lies within one month. -->
  <xsl:function name="local:day" as="xs:string">
    <xsl:param name="value" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:param name="days" as="xs:string?"/>
    <xsl:variable name="parts" as="xs:string*" select="analyze-string($value, '^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$')//*:group ! string(.)"/>
    <xsl:variable name="pattern" as="xs:string" select="
      f:label('date-' || ('year', 'month', 'day')[count($parts)], $language)"/>
    <xsl:sequence select="
      if (empty($parts)) then $value
      else $pattern
        => replace('\{year\}', string(xs:integer($parts[1])))
        => replace('\{month\}', if ($parts[2]) then f:label(string-join(('month', if ($parts[3]) then 'of' else (), $parts[2]), '-'), $language) else '')
        => replace('\{day\}', ($days, $parts[3] ! string(xs:integer(.)), '')[1])"/>
  </xsl:function>

</xsl:stylesheet>
