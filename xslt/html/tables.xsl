<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Tables. A wide one scrolls in its own frame, which the keyboard reaches. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:table" as="element(div)">
    <div>
      <xsl:sequence select="f:attributes(., 'table')"/>
      <xsl:attribute name="role" select="'group'"/>
      <xsl:attribute name="tabindex" select="0"/>
      <xsl:attribute name="aria-label" select="(tei:head[1] ! f:plain(.), f:label('table', $language))[. ne ''][1]"/>
      <xsl:apply-templates select="tei:head"/>
      <table>
        <tbody>
          <xsl:for-each-group select="node() except (tei:head, text()[not(normalize-space())])" group-adjacent="exists(self::tei:row)">
            <xsl:choose>
              <xsl:when test="current-grouping-key()"><xsl:apply-templates select="current-group()"/></xsl:when>
              <xsl:otherwise><tr><td><xsl:apply-templates select="current-group()"/></td></tr></xsl:otherwise>
            </xsl:choose>
          </xsl:for-each-group>
        </tbody>
      </table>
    </div>
  </xsl:template>

  <xsl:template match="tei:row" as="element(tr)">
    <tr>
      <xsl:sequence select="f:attributes(., @role[. = 'label'] ! 'label')"/>
      <xsl:for-each-group select="node()[not(self::text()[not(normalize-space())])]" group-adjacent="exists(self::tei:cell)">
        <xsl:choose>
          <xsl:when test="current-grouping-key()"><xsl:apply-templates select="current-group()"/></xsl:when>
          <xsl:otherwise><td><xsl:apply-templates select="current-group()"/></td></xsl:otherwise>
        </xsl:choose>
      </xsl:for-each-group>
    </tr>
  </xsl:template>

  <xsl:template match="tei:cell" as="element()">
    <xsl:element name="{if ((@role, ../@role) = 'label' and normalize-space()) then 'th' else 'td'}">
      <xsl:sequence select="f:attributes(., ())"/>
      <xsl:if test="(@role, ../@role) = 'label' and normalize-space()">
        <xsl:attribute name="scope" select="if (../@role = 'label') then 'col' else 'row'"/>
      </xsl:if>
      <xsl:if test="@cols[matches(., '^[1-9]\d?$')]"><xsl:attribute name="colspan" select="@cols"/></xsl:if>
      <xsl:if test="@rows[matches(., '^[1-9]\d?$')]"><xsl:attribute name="rowspan" select="@rows"/></xsl:if>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <!-- Rows and cells that stand outside their tables, as in broken sources. -->
  <xsl:template match="tei:row[not(parent::tei:table)] | tei:cell[not(parent::tei:row)]" priority="1" as="element(div)">
    <div><xsl:sequence select="f:attributes(., local-name())"/><xsl:apply-templates/></div>
  </xsl:template>

</xsl:stylesheet>
