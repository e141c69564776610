<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Where the text of a witness differs from that of the edition: the marks in it, what they mean, how many there are.
  Signs without words are drawn by the style sheet, so that only the witness's own words are copied with its text. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/differences"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="b:variant" as="element()+">
    <xsl:element name="{if (f:has-blocks(.)) then 'div' else 'span'}">
      <xsl:attribute name="class" select="'differs', @kind"/>
      <xsl:apply-templates/>
    </xsl:element>
    <xsl:if test="empty(ancestor::b:variant)"><xsl:sequence select="local:way(.)"/></xsl:if>
  </xsl:template>

  <xsl:template match="b:omission | b:unplaced | b:unknown" as="element(span)">
    <span class="differs {@kind}"><xsl:sequence select="local:way(.)"/></span>
  </xsl:template>

  <!-- What a witness lacks is said in words: between blocks as a block. -->
  <xsl:template match="b:lacuna | b:silent" as="element()">
    <xsl:element name="{if (f:is-container(..) or parent::b:document) then 'p' else 'span'}">
      <xsl:attribute name="class" select="'lacks', @kind"/>
      <xsl:attribute name="lang" select="$language"/>
      <xsl:text>[{f:label('witness-' || @kind, $language)}]</xsl:text>
    </xsl:element>
  </xsl:template>

  <!-- The way to the entry, which says what the edition reads. -->
  <xsl:function name="local:way" as="element(a)?">
    <xsl:param name="mark" as="element()"/>
    <xsl:variable name="said" as="xs:string" select="f:label('difference-' || $mark/@kind, $language)
        || $mark/@lemma[. ne ''] ! ('; ' || f:label('edition-reads', $language) || ' «' || local:short(.) || '»')"/>
    <xsl:for-each select="$mark/@href">
      <a class="mark" href="{.}" data-n="{$mark/@n}" title="{$said}" aria-label="{$mark/@n}: {$said}"></a>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:short" as="xs:string">
    <xsl:param name="words" as="xs:string"/>
    <xsl:sequence select="if (string-length($words) le 60) then $words else replace(substring($words, 1, 55), '\s\S*$', '') || ' …'"/>
  </xsl:function>

  <!-- What the marks of a witness text mean and how often each occurs; and what silence was taken for. -->
  <xsl:function name="f:differences-legend" as="element(aside)">
    <xsl:param name="told" as="element(b:document)"/>
    <xsl:param name="rule" as="xs:string"/>
    <xsl:variable name="kinds" as="xs:string*" select="$told//b:*[@kind][empty(ancestor::b:variant)]/@kind ! string(.)"/>
    <aside class="legend" aria-label="{f:label('legend', $language)}">
      <xsl:choose>
        <xsl:when test="exists($kinds)">
          <ul>
            <xsl:for-each select="('changed', 'added', 'omitted', 'unplaced', 'unknown', 'lacuna', 'silent')[. = $kinds]">
              <li><xsl:sequence select="local:sample(.)"/> {f:label('difference-' || ., $language)} <span class="count">{count(index-of($kinds, .))}</span></li>
            </xsl:for-each>
          </ul>
        </xsl:when>
        <xsl:otherwise><p>{f:label('no-differences', $language)}</p></xsl:otherwise>
      </xsl:choose>
      <p>{f:label('silence-' || $rule, $language)}</p>
    </aside>
  </xsl:function>

  <xsl:function name="local:sample" as="element(span)">
    <xsl:param name="kind" as="xs:string"/>
    <span class="{if ($kind = ('lacuna', 'silent')) then 'lacks' else 'differs'} {$kind} sample" aria-hidden="true">
      <xsl:text>{if ($kind = ('changed', 'added')) then 'abc' else if ($kind = ('lacuna', 'silent')) then '[…]' else ''}</xsl:text>
    </span>
  </xsl:function>

</xsl:stylesheet>
