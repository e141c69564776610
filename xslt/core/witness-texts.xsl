<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The continuous text of a witness, from the canonical form: first each lemma gives way to what the witness reads
     (witness-choice), then what it lacks is taken out (witness-voice). Marks: b:variant holds a reading that is not the
     lemma; b:omission, b:unknown, b:lacuna, b:silent and b:unplaced are empty. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:core/witness-texts">

  <xsl:mode name="m:witness-choice" on-no-match="shallow-copy" on-multiple-match="use-last"/>

  <!-- The text of a document as a witness reads it, and the rule by which silence was understood. -->
  <xsl:function name="f:witness-text" as="element(b:witness-text)">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="witness" as="element()"/>
    <xsl:variable name="chosen" as="node()*">
      <xsl:apply-templates mode="m:witness-choice" select="$document/(* except b:apparatus)">
        <xsl:with-param name="witness" select="$witness" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:variable name="whole" as="document-node()">
      <xsl:document>
        <b:witness-text document="{$document/@id}" witness="{$witness/@xml:id}" siglum="{f:siglum($witness)}" rule="{f:silence-rule($document)}">
          <xsl:sequence select="$chosen"/>
        </b:witness-text>
      </xsl:document>
    </xsl:variable>
    <xsl:apply-templates mode="m:witness-voice" select="$whole/*"/>
  </xsl:function>

  <!-- What no witness has: headers, notes and interpretations of the editors, lists of entries. -->
  <xsl:template mode="m:witness-choice" match="tei:teiHeader | tei:standOff | tei:note | tei:gap/tei:desc | tei:interpGrp | tei:interp | b:entries" as="empty-sequence()"/>

  <!-- A lemma, or what the witness reads in its place. -->
  <xsl:template mode="m:witness-choice" match="b:span" as="node()*">
    <xsl:param name="witness" as="element()" tunnel="yes"/>
    <xsl:variable name="entry" as="element(b:entry)?" select="f:entry(.)"/>
    <xsl:choose>
      <xsl:when test="empty($entry) or not(f:tells-of-witnesses($entry)) or local:reads-lemma($entry, $witness)">
        <xsl:copy>
          <xsl:copy-of select="@*"/>
          <xsl:apply-templates mode="#current"/>
        </xsl:copy>
        <xsl:sequence select="$entry ! local:edges-elsewhere(., f:readings(.)[self::b:lemma], $witness)"/>
      </xsl:when>
      <xsl:when test="$entry/@loc and $entry/b:lemma and not(f:plain(.) = f:plain($entry/b:lemma))">
        <xsl:variable name="content" as="node()*">
          <xsl:apply-templates mode="#current"/>
        </xsl:variable>
        <xsl:sequence select="f:with-variant($content, $entry/b:lemma, local:variant($entry, $witness))"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="local:variant($entry, $witness)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- A lemma that crosses elements: its variant stands where it begins, and what is between falls out later. -->
  <xsl:template mode="m:witness-choice" match="b:start | b:end" as="element()*">
    <xsl:param name="witness" as="element()" tunnel="yes"/>
    <xsl:variable name="entry" as="element(b:entry)?" select="f:entry(.)"/>
    <xsl:if test="$entry ! f:tells-of-witnesses(.) and not(local:reads-lemma($entry, $witness))">
      <xsl:choose>
        <xsl:when test="$entry/@loc and $entry/b:lemma">
          <xsl:sequence select="self::b:start ! f:unplaced($entry)"/>
        </xsl:when>
        <xsl:when test="self::b:start">
          <b:from entry="{@entry}">
            <xsl:sequence select="local:variant($entry, $witness)"/>
          </b:from>
        </xsl:when>
        <xsl:otherwise>
          <b:to entry="{@entry}"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:if>
  </xsl:template>

  <!-- A place without a lemma: the words that the witness adds there. -->
  <xsl:template mode="m:witness-choice" match="b:point" as="node()*">
    <xsl:param name="witness" as="element()" tunnel="yes"/>
    <xsl:for-each select="f:entry(.)[f:tells-of-witnesses(.)]">
      <xsl:choose>
        <xsl:when test="local:reads-lemma(., $witness)">
          <xsl:sequence select="local:edges-elsewhere(., (), $witness)"/>
        </xsl:when>
        <xsl:when test="b:lemma[normalize-space()] and @loc">
          <xsl:sequence select="f:unplaced(.)"/>
        </xsl:when>
        <xsl:otherwise>
          <xsl:sequence select="local:variant(., $witness)"/>
        </xsl:otherwise>
      </xsl:choose>
    </xsl:for-each>
  </xsl:template>

  <!-- Whether a witness reads the lemma: named there, or not named where silence means so. -->
  <xsl:function name="local:reads-lemma" as="xs:boolean">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:param name="witness" as="element()"/>
    <xsl:variable name="reading" as="element()?" select="f:reading-of($entry, $witness)"/>
    <xsl:sequence select="
      exists($reading/self::b:lemma)
      or empty($reading) and f:silence-rule($entry) = 'negative' and (exists($entry/b:lemma) or $entry/@anchor = 'point')"/>
  </xsl:function>

  <!-- What a witness reads instead of the lemma. -->
  <xsl:function name="local:variant" as="element()*">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:param name="witness" as="element()"/>
    <xsl:variable name="reading" as="element()?" select="f:reading-of($entry, $witness)"/>
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates mode="m:witness-choice" select="$reading/node()">
        <xsl:with-param name="witness" select="$witness" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="empty($reading)">
        <b:unknown entry="{$entry/@xml:id}"/>
      </xsl:when>
      <xsl:when test="empty($content[self::* or normalize-space()])">
        <b:omission entry="{$entry/@xml:id}"/>
      </xsl:when>
      <xsl:otherwise>
        <b:variant entry="{$entry/@xml:id}">
          <xsl:sequence select="$content"/>
        </b:variant>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:sequence select="local:edges-elsewhere($entry, $reading, $witness)"/>
  </xsl:function>

  <!-- Edges of the witness: those that name it, or that stand in a reading of its own and name none. -->
  <xsl:template mode="m:witness-choice" match="tei:lacunaStart | tei:lacunaEnd | tei:witStart | tei:witEnd" as="element(b:edge)?">
    <xsl:param name="witness" as="element()" tunnel="yes"/>
    <xsl:variable name="holder" as="element()?" select="(ancestor::b:reading, ancestor::b:lemma, ancestor::b:span ! f:entry(.)/b:lemma)[1]"/>
    <xsl:if test="(if (@wit) then f:attesters(.) else $holder ! f:attesters(.)) intersect $witness">
      <b:edge kind="{local-name()}"/>
    </xsl:if>
  </xsl:template>

  <!-- Edges that name the witness in readings of an entry that are not its own. -->
  <xsl:function name="local:edges-elsewhere" as="element(b:edge)*">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:param name="own" as="element()*"/>
    <xsl:param name="witness" as="element()"/>
    <xsl:apply-templates mode="m:witness-choice" select="(f:readings($entry) except $own)//(tei:lacunaStart | tei:lacunaEnd | tei:witStart | tei:witEnd)[@wit or not($own)]">
      <xsl:with-param name="witness" select="$witness" tunnel="yes"/>
    </xsl:apply-templates>
  </xsl:function>

</xsl:stylesheet>
