<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Where an entity is named: each time with the words around it, text by text; of many, the first few at once. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:b="https://basylym.org/ns/edition"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/occurrences"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <!-- So many are seen before one unfolds the rest. -->
  <xsl:variable name="local:first" as="xs:integer" select="8"/>

  <xsl:key name="local:document" match="b:document" use="@id"/>

  <xsl:function name="f:occurrences" as="element(div)?">
    <xsl:param name="item" as="element(b:item)"/>
    <xsl:param name="bundle" as="node()"/>
    <xsl:if test="exists($item/b:occurrence)">
      <div class="occurrences">
        <p class="kind">{f:label('occurrences', $language)} <span class="count">{count($item/b:occurrence)}</span></p>
        <xsl:for-each-group select="$item/b:occurrence" group-adjacent="string(@document)">
          <xsl:variable name="document" as="element(b:document)" select="key('local:document', current-grouping-key(), root($bundle))[1]"/>
          <xsl:if test="count(f:texts($bundle)) gt 1">
            <p class="which">{f:title($document, $language)} <span class="count">{count(current-group())}</span></p>
          </xsl:if>
          <xsl:sequence select="local:lists(current-group(), $document)"/>
        </xsl:for-each-group>
      </div>
    </xsl:if>
  </xsl:function>

  <!-- A rest of one or two is not worth a fold. -->
  <xsl:function name="local:lists" as="element()+">
    <xsl:param name="occurrences" as="element(b:occurrence)+"/>
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="rest" as="element(b:occurrence)*" select="if (count($occurrences) gt $local:first + 2) then $occurrences[position() gt $local:first] else ()"/>
    <ol class="kwic"><xsl:sequence select="($occurrences except $rest) ! local:occurrence(., $document)"/></ol>
    <xsl:if test="exists($rest)">
      <details class="more">
        <summary>{f:numbered('more-occurrences', string(count($rest)))}</summary>
        <ol class="kwic"><xsl:sequence select="$rest ! local:occurrence(., $document)"/></ol>
      </details>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:occurrence" as="element(li)">
    <xsl:param name="occurrence" as="element(b:occurrence)"/>
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:variable name="target" as="element()?" select="($occurrence/@target, $occurrence/@block)[1] ! f:by-id(., $document)"/>
    <xsl:variable name="passage" as="element()?" select="($target/self::b:entry/@block ! f:by-id(., $document), $target)[1]"/>
    <li>
      <xsl:sequence select="$occurrence/@xml:lang ! f:language-tag(.) ! f:lang(.)"/>
      <a class="where" href="{$target ! f:href(., '')}">{($passage ! f:passage-name(.), '→')[1]}</a>
      <xsl:text> </xsl:text>
      <xsl:sequence select="f:words-around($occurrence)"/>
    </li>
  </xsl:function>

  <!-- What is named or cited, in the words around it. -->
  <xsl:function name="f:words-around" as="element(span)">
    <xsl:param name="occurrence" as="element(b:occurrence)"/>
    <span class="context">
      <xsl:for-each select="$occurrence/@in"><span class="kind" lang="{$language}">{f:label('in-' || ., $language)}</span><xsl:text> </xsl:text></xsl:for-each>
      <span class="left">{$occurrence/b:left}</span><mark>{$occurrence/b:hit}</mark><span class="right">{$occurrence/b:right}</span>
    </span>
  </xsl:function>

  <!-- The forms in which a name occurs, with how often. -->
  <xsl:function name="f:name-variants" as="element(p)?">
    <xsl:param name="item" as="element(b:item)"/>
    <xsl:variable name="forms" as="element(b:variant)*" select="$item/b:variant[count(../b:variant) gt 1 or not(. = ../b:name)]"/>
    <xsl:if test="exists($forms)">
      <p class="variants"><span class="kind">{f:label('in-the-text', $language)}</span><xsl:text> </xsl:text>
        <xsl:for-each select="$forms">
          <xsl:if test="position() gt 1"><xsl:text>, </xsl:text></xsl:if>
          <span><xsl:sequence select="f:language-attributes(.)"/>{.}</span>
          <xsl:if test="number(@count) gt 1"><xsl:text>&#160;</xsl:text><span class="count">{@count}</span></xsl:if>
        </xsl:for-each>
      </p>
    </xsl:if>
  </xsl:function>

  <!-- What is known of the same elsewhere: a link for each authority file. Nothing is asked of them before one follows it. -->
  <xsl:function name="f:authority-links" as="element(p)?">
    <xsl:param name="item" as="element(b:item)"/>
    <xsl:if test="exists($item/b:authority)">
      <p class="authorities"><span class="kind">{f:label('authorities', $language)}</span>
        <xsl:for-each select="$item/b:authority">
          <xsl:text> </xsl:text>
          <a class="authority" rel="external noreferrer" href="{@href}">{@name}<xsl:if test="normalize-space()"><xsl:text> </xsl:text><span class="idno">{.}</span></xsl:if></a>
        </xsl:for-each>
      </p>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
