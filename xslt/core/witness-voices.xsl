<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     What a witness lacks falls out of its text: words between the ends of a lemma that it reads otherwise, and words
     where it has a lacuna or is silent. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:core/witness-voices">

  <xsl:mode name="m:witness-voice" on-no-match="shallow-copy" on-multiple-match="fail" use-accumulators="local:open local:state"/>

  <!-- The entries whose lemma the witness does not read and whose end is still to come. -->
  <xsl:accumulator name="local:open" as="xs:string*" initial-value="()">
    <xsl:accumulator-rule match="b:from" phase="end" select="$value, string(@entry)"/>
    <xsl:accumulator-rule match="b:to" select="$value[not(. = current()/@entry)]"/>
  </xsl:accumulator>

  <!-- Whether the witness reads, has a lacuna, or is silent. -->
  <xsl:accumulator name="local:state" as="xs:string" initial-value="'reads'">
    <xsl:accumulator-rule match="b:witness-text" select="(local:before((.//b:edge)[1]/@kind), 'reads')[1]"/>
    <xsl:accumulator-rule match="b:edge" select="
      if (@kind = 'lacunaStart') then 'lacuna' else if (@kind = 'witEnd') then 'silent' else 'reads'"/>
  </xsl:accumulator>

  <!-- The state before the first edge of a witness. -->
  <xsl:function name="local:before" as="xs:string?">
    <xsl:param name="kind" as="xs:string?"/>
    <xsl:sequence select="if ($kind = 'witStart') then 'silent' else if ($kind = 'lacunaEnd') then 'lacuna' else ()"/>
  </xsl:function>

  <xsl:template mode="m:witness-voice" match="b:witness-text" as="element(b:witness-text)" priority="2">
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:sequence select="local:mark(accumulator-before('local:state'))"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template mode="m:witness-voice" match="text()" as="text()?">
    <xsl:if test="accumulator-before('local:state') = 'reads' and empty(accumulator-before('local:open')) or not(normalize-space())">
      <xsl:sequence select="."/>
    </xsl:if>
  </xsl:template>

  <!-- An element of which nothing is left falls out as a whole. -->
  <xsl:template mode="m:witness-voice" match="*[text() or *]" as="element()?">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates mode="#current"/>
    </xsl:variable>
    <xsl:if test="exists($content/descendant-or-self::b:*) or normalize-space(string-join($content)) or not(normalize-space())">
      <xsl:copy>
        <xsl:copy-of select="@*"/>
        <xsl:sequence select="$content"/>
      </xsl:copy>
    </xsl:if>
  </xsl:template>

  <!-- Marks of entries within what falls out fall out too. -->
  <xsl:template mode="m:witness-voice" match="b:omission | b:unknown | b:unplaced" as="element()?" priority="1">
    <xsl:if test="accumulator-before('local:state') = 'reads' and empty(accumulator-before('local:open'))">
      <xsl:sequence select="."/>
    </xsl:if>
  </xsl:template>

  <!-- The variant of a lemma that crosses elements, unless a longer one around it is read otherwise too. -->
  <xsl:template mode="m:witness-voice" match="b:from" as="element()*" priority="1">
    <xsl:variable name="ends" as="xs:string*" select="key('local:ends', 'to', root())/@entry"/>
    <xsl:variable name="around" as="xs:string*" select="accumulator-before('local:open')[index-of($ends, .) gt index-of($ends, string(current()/@entry))]"/>
    <xsl:if test="accumulator-before('local:state') = 'reads' and empty($around)">
      <xsl:sequence select="node() except b:edge"/>
    </xsl:if>
    <xsl:apply-templates mode="#current" select="b:edge"/>
  </xsl:template>

  <xsl:key name="local:ends" match="b:to" use="'to'"/>

  <xsl:template mode="m:witness-voice" match="b:to" as="empty-sequence()" priority="1"/>

  <xsl:template mode="m:witness-voice" match="b:edge" as="element()?" priority="1">
    <xsl:sequence select="local:mark(accumulator-before('local:state'))"/>
  </xsl:template>

  <xsl:function name="local:mark" as="element()?">
    <xsl:param name="state" as="xs:string"/>
    <xsl:choose>
      <xsl:when test="$state = 'lacuna'">
        <b:lacuna/>
      </xsl:when>
      <xsl:when test="$state = 'silent'">
        <b:silent/>
      </xsl:when>
    </xsl:choose>
  </xsl:function>

</xsl:stylesheet>
