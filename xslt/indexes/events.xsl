<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Events and dated passages in the order of time, with the day in both calendars where the source has both. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:indexes/events"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:index">

  <xsl:key name="local:events" match="tei:event" use="'event'"/>
  <xsl:key name="local:dates" match="tei:date | tei:origDate" use="if (f:is-in-text(.) and exists(f:date-key(.)) and empty(f:record(.)) and empty(ancestor::tei:bibl)) then 'date' else ()"/>

  <xsl:function name="f:event-items" as="element(b:item)*">
    <xsl:param name="edition" as="element(b:edition)"/>
    <xsl:variable name="items" as="element(b:item)*">
      <xsl:for-each select="key('local:events', 'event', root($edition))[f:document(.)/@role = 'authority' or exists(f:occurrences-of(.))]">
        <xsl:sequence select="local:dated(f:item(., f:record-names(.), f:occurrences-of(.)), .)"/>
      </xsl:for-each>
      <xsl:for-each-group select="key('local:dates', 'date', root($edition))" group-by="f:date-iso(.) || ' ' || f:plain(.)">
        <xsl:sequence select="local:dated(f:item((), current-group()[1], current-group()), .)"/>
      </xsl:for-each-group>
    </xsl:variable>
    <xsl:perform-sort select="$items">
      <xsl:sort select="empty(@key)"/>
      <xsl:sort select="@key"/>
    </xsl:perform-sort>
  </xsl:function>

  <!-- The item with its day: the key to sort by, the Gregorian value, the other calendar's. -->
  <xsl:function name="local:dated" as="element(b:item)">
    <xsl:param name="item" as="element(b:item)"/>
    <xsl:param name="dated" as="element()"/>
    <b:item>
      <xsl:copy-of select="$item/@*"/>
      <xsl:for-each select="f:date-key($dated)"><xsl:attribute name="key" select="."/></xsl:for-each>
      <xsl:for-each select="f:date-iso($dated)"><xsl:attribute name="iso" select="."/></xsl:for-each>
      <xsl:for-each select="f:date-custom($dated)"><xsl:attribute name="custom" select="."/></xsl:for-each>
      <xsl:if test="not($dated/(@when, @from, @notBefore))"><xsl:attribute name="bound" select="'latest'"/></xsl:if>
      <xsl:if test="$dated/@notBefore and not($dated/(@to, @notAfter))"><xsl:attribute name="bound" select="'earliest'"/></xsl:if>
      <xsl:copy-of select="$dated/@cert"/>
      <xsl:copy-of select="$item/*"/>
    </b:item>
  </xsl:function>

</xsl:stylesheet>
