<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The series of the apparatus at the foot of pages: their order, their forms and what parts their entries, by the settings. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:fo/series">

  <!-- The order of series from the text down where the settings name none. -->
  <xsl:variable name="local:usual" as="xs:string+" select="'fontium', 'testimonia', 'textual', 'commentary', 'notes'"/>

  <xsl:key name="local:named" match="b:settings/b:series" use="'series'"/>

  <!-- What an entry at the foot says of its series. -->
  <xsl:function name="f:series-marks" as="attribute()+">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:variable name="name" as="xs:string" select="string($entry/../@name)"/>
    <xsl:attribute name="print:series" select="$name"/>
    <xsl:attribute name="print:order" select="local:order($name, root($entry))"/>
    <xsl:for-each select="'form', 'title'">
      <xsl:variable name="setting" as="xs:string?" select="f:book-setting('series.' || $name || '.' || ., $entry)"/>
      <xsl:if test="$setting">
        <xsl:attribute name="print:{.}" select="$setting"/>
      </xsl:if>
    </xsl:for-each>
    <xsl:for-each select="f:book-setting('entry-divider', $entry)">
      <xsl:attribute name="print:divider" select="."/>
    </xsl:for-each>
  </xsl:function>

  <!-- The place of a series among the others; those that nothing places are last. -->
  <xsl:function name="local:order" as="xs:integer">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="edition" as="node()"/>
    <xsl:variable name="named" as="xs:string*" select="key('local:named', 'series', $edition)/string(@name)"/>
    <xsl:variable name="all" as="xs:string+" select="if (exists($named)) then ('textual'[not(. = $named)], $named) else $local:usual"/>
    <xsl:sequence select="(index-of($all, $name), count($all) + 1)[1]"/>
  </xsl:function>

  <!-- What stands between a lemma and its readings. -->
  <xsl:function name="f:lemma-separator" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="setting" as="xs:string" select="(f:book-setting('lemma-separator', $node), 'bracket')[1]"/>
    <xsl:sequence select="if ($setting = 'colon') then ': ' else if ($setting = 'none') then '&#x2002;' else '] '"/>
  </xsl:function>

</xsl:stylesheet>
