<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The pages, columns and lines of the source. They mark the text and never part or join its words. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/milestones"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <!-- A break that leads to a picture is a link that says its page; any other only parts. -->
  <xsl:template match="tei:pb | tei:gb | tei:cb" as="node()*">
    <xsl:if test="not(@break = 'no')"><xsl:text> </xsl:text></xsl:if>
    <xsl:variable name="n" as="xs:string" select="string((@n, @ed, '')[1])"/>
    <span>
      <xsl:sequence select="f:attributes(., (local-name(), if (f:stands-between-blocks(.)) then 'between' else 'within'))"/>
      <xsl:variable name="picture" as="element(a)?" select="f:facsimile-link(.)"/>
      <xsl:variable name="linked" as="xs:boolean" select="exists(self::tei:pb[f:id(.)]) and $n ne ''"/>
      <xsl:if test="self::tei:pb and empty($picture) and not($linked)">
        <xsl:attribute name="role" select="'separator'"/>
        <xsl:attribute name="aria-label" select="f:label('page', $language), $n"/>
      </xsl:if>
      <xsl:attribute name="data-n" select="$n"/>
      <xsl:if test="$linked"><a class="here" href="#{@xml:id}" aria-label="{f:label('page', $language)} {$n}"></a></xsl:if>
      <xsl:sequence select="$picture"/>
    </span>
  </xsl:template>

  <xsl:function name="f:stands-between-blocks" as="xs:boolean">
    <xsl:param name="break" as="element()"/>
    <xsl:sequence select="f:is-container($break/..) and not($break/parent::tei:lg)"/>
  </xsl:function>

  <!-- The line of a manuscript or stone counts; that of a printed book does not. -->
  <xsl:template match="tei:lb" as="node()*">
    <xsl:variable name="counts" as="xs:boolean" select="local:counts(.)"/>
    <xsl:if test="not(@break = 'no') and not($counts)"><xsl:text> </xsl:text></xsl:if>
    <xsl:if test="$counts and preceding-sibling::node()[not(self::text()[not(normalize-space())])]"><br/></xsl:if>
    <span>
      <xsl:sequence select="f:attributes(., ('lb', if ($counts) then 'counted' else (), if (@break = 'no') then 'no-break' else ()))"/>
      <xsl:if test="$counts and @n"><xsl:attribute name="data-n" select="@n"/></xsl:if>
    </span>
  </xsl:template>

  <xsl:function name="local:counts" as="xs:boolean">
    <xsl:param name="break" as="element(tei:lb)"/>
    <xsl:sequence select="exists($break/ancestor::*[self::tei:ab or self::tei:line or self::tei:zone or self::tei:titlePage or self::tei:head
        or self::tei:opener or self::tei:closer or self::tei:signed or self::tei:address or self::tei:cell or self::tei:l or self::tei:div or self::tei:p]
        [1][not(self::tei:p) and not(self::tei:div)])"/>
  </xsl:function>

  <xsl:template match="tei:milestone | tei:anchor | tei:ab/tei:space | tei:handShift | tei:fw | tei:catchwords | tei:signatures[not(*)]
      | tei:shift | tei:fwCatch | tei:fwHeader | tei:fwPageNum | tei:fwSig | tei:metamark"
      as="element()">
    <xsl:element name="{if (f:has-blocks(.)) then 'div' else 'span'}">
      <xsl:sequence select="f:attributes(., (local-name(), if (@unit[matches(., '^\w+$')]) then 'unit-' || @unit else (), f:type-class(.)))"/>
      <xsl:if test="self::tei:milestone and @n"><xsl:attribute name="data-n" select="@n"/></xsl:if>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

</xsl:stylesheet>
