<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The page on which a text, its layers and its witnesses stand side by side, row by row. It shows the reading text beside one
  other column; the script lets the reader choose others, which it draws from the data of compare-columns.xsl. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/compare"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:compare">

  <xsl:mode name="m:compare" on-no-match="fail" on-multiple-match="fail"/>

  <!-- File name of a page of columns. -->
  <xsl:function name="f:compare-page" as="xs:string">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="number" as="xs:integer"/>
    <xsl:sequence select="f:told-file($document/@id || '.compare.html', $number)"/>
  </xsl:function>

  <xsl:function name="f:can-compare" as="xs:boolean">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="exists((f:layers($document), f:heard-witnesses($document)))"/>
  </xsl:function>

  <xsl:template name="compare-pages" as="empty-sequence()">
    <xsl:param name="reading" as="element()*" required="yes"/>
    <xsl:if test="f:can-compare(.)">
      <xsl:variable name="columns" as="map(xs:string, item()?)*" select="f:columns(.)"/>
      <xsl:variable name="first" as="map(xs:integer, element()*)" select="f:by-page($reading)"/>
      <xsl:variable name="second" as="map(xs:integer, element()*)" select="f:by-page(f:column-rows(., $columns[2]))"/>
      <xsl:call-template name="pages-beside">
        <xsl:with-param name="document" select="."/>
        <xsl:with-param name="kind" select="'compare'"/>
        <xsl:with-param name="title" select="f:label('compare', $language)"/>
        <xsl:with-param name="file" select="f:compare-page(., ?)"/>
        <xsl:with-param name="content" select="local:content(., $columns, $first, $second, ?)"/>
      </xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:function name="local:content" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="columns" as="map(xs:string, item()?)*"/>
    <xsl:param name="first" as="map(xs:integer, element()*)"/>
    <xsl:param name="second" as="map(xs:integer, element()*)"/>
    <xsl:param name="number" as="xs:integer"/>
    <header class="masthead">
      <p class="kicker"><a href="{f:page-of-number($document, $number)}">{f:page-title($document, $number)}</a></p>
      <h1>{f:label('compare', $language)}</h1>
    </header>
    <xsl:sequence select="
      f:bar(f:views($document, $number)), local:choice($document, $columns, $number), local:templates(),
      local:table($document, $columns[position() le 2], $first($number), $second($number)),
      f:told-pager($document, f:compare-page($document, 1), $number)"/>
  </xsl:function>

  <!-- What can be chosen for up to four columns; the script shows it. -->
  <xsl:function name="local:choice" as="element(form)">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="columns" as="map(xs:string, item()?)*"/>
    <xsl:param name="page" as="xs:integer"/>
    <form class="choice" hidden="" data-source="{f:up($document)}data/{$document/@id}." data-page="{f:part-sign($page)}.js">
      <xsl:for-each select="1 to min((4, count($columns)))">
        <xsl:variable name="number" as="xs:integer" select="."/>
        <label>
          <span>{f:label('column', $language)} {$number}</span>
          <select>
            <xsl:if test="$number gt 2"><option value="">—</option></xsl:if>
            <xsl:sequence select="local:options($columns[not(?witness)], f:label('layers', $language), $number)"/>
            <xsl:sequence select="local:options($columns[?witness], f:label('witnesses', $language), $number - count($columns[not(?witness)]))"/>
          </select>
        </label>
      </xsl:for-each>
    </form>
  </xsl:function>

  <xsl:function name="local:options" as="element(optgroup)?">
    <xsl:param name="columns" as="map(xs:string, item()?)*"/>
    <xsl:param name="label" as="xs:string"/>
    <xsl:param name="chosen" as="xs:integer"/>
    <xsl:if test="exists($columns)">
      <optgroup label="{$label}">
        <xsl:for-each select="$columns">
          <option value="{.?key}">
            <xsl:if test="position() eq $chosen and $chosen le 2"><xsl:attribute name="selected"/></xsl:if>
            <xsl:text>{.?name}</xsl:text>
          </option>
        </xsl:for-each>
      </optgroup>
    </xsl:if>
  </xsl:function>

  <!-- What the script draws marks with, and what it says. -->
  <xsl:function name="local:templates" as="element(template)">
    <template id="compare-marks">
      <xsl:for-each select="'omission', 'unknown', 'unplaced', 'lacuna', 'silent'">
        <xsl:variable name="mark" as="element()"><xsl:element name="b:{.}"/></xsl:variable>
        <xsl:apply-templates select="$mark"/>
      </xsl:for-each>
      <span class="absent" data-kind="absent"><xsl:text>—</xsl:text><span class="unseen"> {f:label('row-absent', $language)}</span></span>
    </template>
  </xsl:function>

  <xsl:function name="local:table" as="element(div)">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="shown" as="map(xs:string, item()?)*"/>
    <xsl:param name="first" as="element()*"/>
    <xsl:param name="second" as="element()*"/>
    <div class="compared">
      <table>
        <xsl:sequence select="f:text-language($document)"/>
        <caption class="unseen">{f:label('compare', $language)}</caption>
        <thead>
          <tr>
            <th scope="col"><span class="unseen">{f:label('passage', $language)}</span></th>
            <xsl:for-each select="$shown"><th scope="col" lang="{$language}">{.?name}</th></xsl:for-each>
          </tr>
        </thead>
        <tbody>
          <xsl:sequence select="local:rows($document, $shown, $first, $second)"/>
        </tbody>
      </table>
    </div>
  </xsl:function>

  <!-- Rows of two columns: those of the first, and those of the second that it has not, each after the one it follows. -->
  <xsl:function name="local:rows" as="element(tr)*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="shown" as="map(xs:string, item()?)*"/>
    <xsl:param name="first" as="element()*"/>
    <xsl:param name="second" as="element()*"/>
    <xsl:variable name="partners" as="map(xs:string, element()*)" select="f:rows-by-place($first/@xml:id, $second)"/>
    <xsl:sequence select="$partners('') ! local:row($document, $shown, (), .)"/>
    <xsl:for-each select="$first">
      <xsl:variable name="beside" as="element()*" select="@xml:id ! $partners(string(.))"/>
      <xsl:variable name="same" as="element()?" select="$beside[@xml:id = current()/@xml:id]"/>
      <xsl:sequence select="local:row($document, $shown, ., $same)"/>
      <xsl:sequence select="($beside except $same) ! local:row($document, $shown, (), .)"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:row" as="element(tr)">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="shown" as="map(xs:string, item()?)*"/>
    <xsl:param name="first" as="element()?"/>
    <xsl:param name="second" as="element()?"/>
    <xsl:variable name="row" as="element()" select="($first, $second)[1]"/>
    <tr>
      <th scope="row">
        <xsl:choose>
          <xsl:when test="$first/@xml:id and f:row-name($row)"><a href="{f:row-href($first, $document)}">{f:row-name($row)}</a></xsl:when>
          <xsl:otherwise>·</xsl:otherwise>
        </xsl:choose>
      </th>
      <td data-column="{$shown[1]?name}"><xsl:sequence select="local:cell($first)"/></td>
      <td data-column="{$shown[2]?name}"><xsl:sequence select="local:cell($second)"/></td>
    </tr>
  </xsl:function>

  <!-- The address of a row in the text. -->
  <xsl:function name="f:row-href" as="xs:string">
    <xsl:param name="row" as="element()"/>
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="f:href((f:by-id($row/@xml:id, $document), $document)[1], '')"/>
  </xsl:function>

  <xsl:function name="local:cell" as="node()*">
    <xsl:param name="row" as="element()?"/>
    <xsl:choose>
      <xsl:when test="$row"><xsl:apply-templates select="f:cell($row, true())"/></xsl:when>
      <xsl:otherwise><span class="absent">—<span class="unseen"> {f:label('row-absent', $language)}</span></span></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:template match="text()" as="text()"><xsl:sequence select="."/></xsl:template>
  <xsl:template match="b:variant" as="element(span)"><span class="differs"><xsl:apply-templates/></span></xsl:template>
  <xsl:template match="b:sign" as="element(span)"><span class="sign">{.}</span></xsl:template>
  <xsl:template match="b:lacuna | b:silent" as="element(span)">
    <span class="lacks" data-kind="{local-name()}" lang="{$language}">[{f:label('witness-' || local-name(), $language)}]</span>
  </xsl:template>
  <xsl:template match="b:omission | b:unknown | b:unplaced" as="element(span)">
    <xsl:variable name="kind" as="xs:string" select="(map{'omission': 'omitted'}(local-name()), local-name())[1]"/>
    <span class="differs {$kind}" data-kind="{local-name()}" role="img" aria-label="{f:label('difference-' || $kind, $language)}" title="{f:label('difference-' || $kind, $language)}"></span>
  </xsl:template>

</xsl:stylesheet>
