<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Dictionary entries: the parts of an entry keep their order, their kinds become classes. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:entry | tei:entryFree | tei:superEntry | tei:hom | tei:sense | tei:dictScrap" as="element(div)">
    <div>
      <xsl:sequence select="f:attributes(., ('entry-' || local-name(), if (@n) then 'numbered' else ()))"/>
      <xsl:if test="self::tei:sense and @n"><xsl:attribute name="data-n" select="@n"/></xsl:if>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="tei:form | tei:orth | tei:pron | tei:hyph | tei:syll | tei:stress | tei:gramGrp | tei:gram | tei:pos | tei:subc
      | tei:gen | tei:per | tei:tns | tei:mood | tei:case | tei:iType | tei:colloc | tei:usg | tei:def | tei:lbl
      | tei:xr | tei:etym | tei:oRef | tei:pRef | tei:oVar | tei:pVar | tei:itype" as="element(span)">
    <span>
      <xsl:sequence select="f:attributes(., ('dict-' || local-name(), f:type-class(.)))"/>
      <xsl:apply-templates/>
      <xsl:if test="(self::tei:oRef or self::tei:pRef) and empty(node())">~</xsl:if>
    </span>
  </xsl:template>

</xsl:stylesheet>
