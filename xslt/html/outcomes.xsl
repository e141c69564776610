<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The table of promise and outcome, for each list of relations between events. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/outcomes"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <xsl:function name="f:outcome-tables" as="element(section)*">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="seen" as="element()*" select="f:outcomes($node)"/>
    <xsl:for-each-group select="$seen" group-adjacent="f:outcomes-title(., $language)">
      <xsl:variable name="title" as="xs:string" select="current-grouping-key()"/>
      <section class="promises">
        <h2>{$title}</h2>
        <div class="table" role="group" tabindex="0" aria-label="{$title}">
          <table class="outcomes">
            <thead><tr>
              <xsl:for-each select="'event', 'passage', 'outcome', 'days', 'remark'"><th scope="col">{f:label('outcome-' || ., $language)}</th></xsl:for-each>
            </tr></thead>
            <tbody>
              <xsl:for-each select="current-group()"><xsl:sequence select="local:rows(., $seen)"/></xsl:for-each>
            </tbody>
          </table>
        </div>
      </section>
    </xsl:for-each-group>
  </xsl:function>

  <!-- A relation: one row for each event from which it leads. -->
  <xsl:function name="local:rows" as="element(tr)*">
    <xsl:param name="relation" as="element(tei:relation)"/>
    <xsl:param name="all" as="element()*"/>
    <xsl:for-each select="f:targets($relation/@active)[self::tei:event]">
      <xsl:variable name="event" as="element()" select="."/>
      <tr>
        <xsl:if test="@xml:id and f:is-told-by-outcomes(.) and $all[f:targets(@active) intersect $event][1] is $relation"><xsl:attribute name="id" select="f:record-fragment(.)"/></xsl:if>
        <th scope="row">{f:display-name(., $language)}</th>
        <td><xsl:sequence select="local:passage(.)"/></td>
        <td><xsl:sequence select="local:outcome($relation), f:grounds($relation)"/></td>
        <td class="days"><xsl:sequence select="local:days(., $relation)"/></td>
        <td><xsl:sequence select="local:remarks(.), local:remarks($relation)"/></td>
      </tr>
    </xsl:for-each>
  </xsl:function>

  <!-- Its day, and the places of the text that have it, each with its document. -->
  <xsl:function name="local:passage" as="node()*">
    <xsl:param name="event" as="element()"/>
    <xsl:for-each-group select="f:targets($event/@corresp)[@xml:id][ancestor::tei:text]" group-adjacent="string(ancestor-or-self::tei:floatingText[f:is-document(.)][1]/@xml:id)">
      <xsl:variable name="document" as="element()?" select="ancestor-or-self::tei:floatingText[f:is-document(.)][1]"/>
      <xsl:for-each select="$document"><a href="{f:document-page(.)}">{f:document-label(.)}</a></xsl:for-each>
      <xsl:for-each select="current-group() except $document">
        <xsl:if test="position() gt 1 or $document"><xsl:text>, </xsl:text></xsl:if>
        <a class="to-text" href="{f:href(., 'chronology.html')}">{f:passage-name(.)}</a>
      </xsl:for-each>
    </xsl:for-each-group>
    <xsl:for-each select="$event[f:date-iso(.)]"><span class="day">{f:days(f:date-iso(.), $language)}</span></xsl:for-each>
  </xsl:function>

  <!-- What followed, with its day; in words, where the relation names nothing. -->
  <xsl:function name="local:outcome" as="node()*">
    <xsl:param name="relation" as="element(tei:relation)"/>
    <xsl:variable name="ends" as="element()*" select="f:targets($relation/@passive)"/>
    <xsl:if test="empty($ends) or not($relation/@name = 'outcome')"><span class="kind">{f:relation-name($relation)}</span><xsl:text> </xsl:text></xsl:if>
    <xsl:for-each select="$ends">
      <a href="{f:href(., 'chronology.html')}">{f:display-name(., $language)}</a>
      <xsl:for-each select=".[f:date-iso(.)]"><span class="day">{f:bound-words(., $language)}{f:days(f:date-iso(.), $language)}</span></xsl:for-each>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:days" as="node()*">
    <xsl:param name="event" as="element()"/>
    <xsl:param name="relation" as="element(tei:relation)"/>
    <xsl:for-each select="f:targets($relation/@passive)[f:date-iso(.)]">
      <xsl:variable name="end" as="element()" select="."/>
      <span>{f:days-words($event, ., $language)}</span>
      <xsl:for-each select="f:least-cert(($event, .))[exists(f:days-between($event, $end)('most'))]"><xsl:text> </xsl:text><span class="cert">{f:label('cert-' || ., $language)}</span></xsl:for-each>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:remarks" as="element(p)*">
    <xsl:param name="record" as="element()"/>
    <xsl:for-each select="f:speaking($record/(tei:desc | tei:note | tei:p))">
      <p><xsl:sequence select="f:language-attributes(.)"/>{f:plain(node())}<xsl:sequence select="f:grounds(.)"/></p>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
