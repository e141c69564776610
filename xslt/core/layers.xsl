<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Layers of a text, as trees of their own: reading, as the editor constitutes it; diplomatic, as the document has it;
     normalised, in the spelling of today. Editorial signs are b:sign elements, so that no sign passes for a word. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:core/layers">

  <xsl:mode name="m:diplomatic" on-no-match="shallow-copy" on-multiple-match="use-last"/>
  <xsl:mode name="m:normalised" on-no-match="shallow-copy" on-multiple-match="use-last"/>

  <!-- A document's text in the layer reading, diplomatic or normalised; in the diplomatic one with the signs of leiden, or plain ones. -->
  <xsl:function name="f:layer" as="element(b:layer)">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="signs" as="xs:string"/>
    <b:layer document="{$document/@id}" name="{$name}">
      <xsl:for-each select="$document/(* except b:apparatus)">
        <xsl:choose>
          <xsl:when test="$name = 'diplomatic'">
            <xsl:apply-templates mode="m:diplomatic" select=".">
              <xsl:with-param name="signs" select="$signs" tunnel="yes"/>
            </xsl:apply-templates>
          </xsl:when>
          <xsl:when test="$name = 'normalised'">
            <xsl:variable name="whole" as="document-node()">
              <xsl:document>
                <xsl:apply-templates mode="m:normalised" select="."/>
              </xsl:document>
            </xsl:variable>
            <xsl:apply-templates mode="m:witness-voice" select="$whole/*"/>
          </xsl:when>
          <xsl:otherwise>
            <xsl:copy>
              <xsl:sequence select="@*, node() except tei:teiHeader"/>
            </xsl:copy>
          </xsl:otherwise>
        </xsl:choose>
      </xsl:for-each>
    </b:layer>
  </xsl:function>

  <xsl:template mode="m:diplomatic m:normalised" match="tei:teiHeader | tei:note | tei:gap/tei:desc | b:entries" as="empty-sequence()"/>

  <!-- A choice: the form of the document, or the form of today; else what is read. -->
  <xsl:template mode="m:diplomatic" match="b:span[f:entry(.)/@series = 'documentary']" as="node()*">
    <xsl:apply-templates mode="#current" select="local:form(., ('original', 'original-spelling', 'abbreviation'))"/>
  </xsl:template>
  <xsl:template mode="m:normalised" match="b:span[f:entry(.)/@series = 'documentary']" as="node()*">
    <xsl:apply-templates mode="#current" select="local:form(., ('correction', 'regularisation', 'expansion'))"/>
  </xsl:template>

  <xsl:function name="local:form" as="node()*">
    <xsl:param name="span" as="element(b:span)"/>
    <xsl:param name="kinds" as="xs:string+"/>
    <xsl:variable name="form" as="element()?" select="f:entry($span)/b:reading[@kind = $kinds][1]"/>
    <xsl:sequence select="if ($form) then $form/node() else $span/node()"/>
  </xsl:function>

  <!-- Traces of the document, within their signs. -->
  <xsl:template mode="m:diplomatic" as="node()*" match="tei:add | tei:del | tei:supplied | tei:surplus | tei:secl | tei:unclear | tei:gap | tei:ex | tei:space">
    <xsl:param name="signs" as="xs:string" tunnel="yes"/>
    <xsl:variable name="pair" as="xs:string*" select="f:signs(., $signs)"/>
    <xsl:sequence select="local:sign($pair[1])"/>
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:choose>
        <xsl:when test="self::tei:gap"/>
        <xsl:when test="self::tei:unclear and $signs = 'leiden'">
          <xsl:apply-templates mode="m:dotted"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:apply-templates mode="#current"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:copy>
    <xsl:sequence select="local:sign($pair[2])"/>
  </xsl:template>

  <!-- What the document does not have: words that the editor supplied for omitted ones. -->
  <xsl:template mode="m:diplomatic" match="tei:supplied[@reason = 'omitted'] | tei:corr[not(parent::b:span)]" as="empty-sequence()" priority="1"/>

  <!-- The text of today has no deletions, no superfluous words and no signs. -->
  <xsl:template mode="m:normalised" match="tei:del | tei:surplus" as="empty-sequence()"/>

  <!-- Deletions and additions across elements: signs at their ends; from the text of today what is deleted falls out. -->
  <xsl:template mode="m:diplomatic" match="b:start | b:end" as="element(b:sign)?">
    <xsl:param name="signs" as="xs:string" tunnel="yes"/>
    <xsl:variable name="name" as="xs:string?" select="local:crossing(.)"/>
    <xsl:sequence select="$name ! local:sign(f:signs-of(., $signs)[if (current()/self::b:start) then 1 else 2])"/>
  </xsl:template>
  <xsl:template mode="m:normalised" match="b:start | b:end" as="element()?">
    <xsl:if test="local:crossing(.) = 'del'">
      <xsl:element name="b:{if (self::b:start) then 'from' else 'to'}">
        <xsl:copy-of select="@entry"/>
      </xsl:element>
    </xsl:if>
  </xsl:template>

  <!-- What crosses elements between two markers: an addition or a deletion. -->
  <xsl:function name="local:crossing" as="xs:string?">
    <xsl:param name="marker" as="element()"/>
    <xsl:sequence select="f:entry($marker)[@series = 'documentary']/b:reading[1]/map{'deletion': 'del', 'addition': 'add'}(@kind)"/>
  </xsl:function>

  <!-- Letters that are read with doubt have a dot below. -->
  <xsl:mode name="m:dotted" on-no-match="shallow-copy" on-multiple-match="fail"/>
  <xsl:template mode="m:dotted" match="text()" as="text()">
    <xsl:value-of select="replace(., '([\p{L}\p{N}]\p{M}*)', '$1&#x323;')"/>
  </xsl:template>

  <xsl:function name="local:sign" as="element(b:sign)?">
    <xsl:param name="sign" as="xs:string?"/>
    <xsl:if test="normalize-space($sign)">
      <b:sign>{$sign}</b:sign>
    </xsl:if>
  </xsl:function>

</xsl:stylesheet>
