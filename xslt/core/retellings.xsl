<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The text of a document told anew, by a witness or in a layer, as a document of an edition of its own: what draws texts
     can draw it. Lemmata are no longer marked in it; what differs is. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:core/retellings">

  <xsl:mode name="m:retold" on-no-match="shallow-copy" on-multiple-match="fail"/>

  <!-- A witness text or a layer of $document, with the declarations of the header that its look depends on; each mark says what it
    is, what the edition reads there, and by $address where its entry is. $pages tells the first and the last page of an element. -->
  <xsl:function name="f:retold" as="element(b:document)">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:param name="telling" as="element()"/>
    <xsl:param name="address" as="function(element(b:entry)) as xs:string"/>
    <xsl:param name="pages" as="function(element()) as xs:integer*"/>
    <xsl:variable name="edition" as="document-node()">
      <xsl:document>
        <b:edition>
          <xsl:sequence select="$document/../@*, $document/../b:settings"/>
          <b:document>
            <xsl:sequence select="$document/@*"/>
            <xsl:attribute name="telling" select="($telling/@name, 'witness')[1]"/>
            <xsl:apply-templates mode="m:retold" select="$telling/node()">
              <xsl:with-param name="document" select="$document" tunnel="yes"/>
              <xsl:with-param name="address" select="$address" tunnel="yes"/>
              <xsl:with-param name="pages" select="$pages" tunnel="yes"/>
            </xsl:apply-templates>
          </b:document>
        </b:edition>
      </xsl:document>
    </xsl:variable>
    <xsl:sequence select="$edition/b:edition/b:document"/>
  </xsl:function>

  <!-- The reading texts of several documents as an edition of their own; only what is in the first keeps its ids. -->
  <xsl:function name="f:told-together" as="element(b:document)">
    <xsl:param name="documents" as="element(b:document)+"/>
    <xsl:param name="pages" as="function(element()) as xs:integer*"/>
    <xsl:variable name="edition" as="document-node()">
      <xsl:document>
        <b:edition>
          <xsl:sequence select="$documents[1]/../@*, $documents[1]/../b:settings"/>
          <xsl:for-each select="$documents">
            <b:document>
              <xsl:sequence select="@*"/>
              <xsl:attribute name="telling" select="'whole'"/>
              <xsl:apply-templates mode="m:retold" select="f:layer(., 'whole', '')/node()">
                <xsl:with-param name="document" select="." tunnel="yes"/>
                <xsl:with-param name="pages" select="if (position() eq 1) then $pages else function($e as element()) as xs:integer* { () }" tunnel="yes"/>
                <xsl:with-param name="nameless" select="position() gt 1" tunnel="yes"/>
              </xsl:apply-templates>
            </b:document>
          </xsl:for-each>
        </b:edition>
      </xsl:document>
    </xsl:variable>
    <xsl:sequence select="$edition/b:edition/b:document[1]"/>
  </xsl:function>

  <xsl:template mode="m:retold" match="@xml:id" as="attribute()?">
    <xsl:param name="nameless" as="xs:boolean" select="false()" tunnel="yes"/>
    <xsl:sequence select=".[not($nameless)]"/>
  </xsl:template>

  <!-- What may begin a page keeps the number of its page in the text, whatever a witness lacks before it. -->
  <xsl:template mode="m:retold" match="tei:*[@xml:id]" priority="-0.2" as="element()">
    <xsl:param name="pages" as="function(element()) as xs:integer*" tunnel="yes"/>
    <xsl:variable name="reached" as="xs:integer*" select="$pages(.)"/>
    <xsl:copy>
      <xsl:apply-templates select="@*" mode="#current"/>
      <xsl:if test="exists($reached)">
        <xsl:attribute name="b:first-page" select="$reached[1]"/>
        <xsl:attribute name="b:last-page" select="$reached[last()]"/>
      </xsl:if>
      <xsl:apply-templates mode="#current"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template mode="m:retold" match="b:witness-text/tei:* | b:layer/tei:*" priority="0.5" as="element()">
    <xsl:param name="document" as="element(b:document)" tunnel="yes"/>
    <xsl:variable name="declarations" as="element()*" select="$document/*/tei:teiHeader/tei:encodingDesc"/>
    <xsl:copy>
      <xsl:apply-templates select="@*" mode="#current"/>
      <xsl:if test="exists($declarations)">
        <tei:teiHeader><xsl:sequence select="$declarations"/></tei:teiHeader>
      </xsl:if>
      <xsl:apply-templates mode="#current"/>
    </xsl:copy>
  </xsl:template>

  <xsl:template mode="m:retold" match="b:variant | b:omission | b:unknown | b:unplaced | b:lacuna | b:silent" priority="1" as="element()?">
    <xsl:param name="document" as="element(b:document)" tunnel="yes"/>
    <xsl:param name="address" as="function(element(b:entry)) as xs:string" tunnel="yes"/>
    <xsl:variable name="entry" as="element(b:entry)?" select="@entry ! f:by-id(., $document)[self::b:entry]"/>
    <xsl:variable name="lemma" as="xs:string" select="string($entry ! local:lemma(.))"/>
    <xsl:if test="not(self::b:omission) or $lemma">
      <xsl:copy>
        <xsl:attribute name="kind" select="
          if (self::b:variant) then (if ($lemma) then 'changed' else 'added') else if (self::b:omission) then 'omitted' else local-name()"/>
        <xsl:attribute name="lemma" select="$lemma"/>
        <xsl:sequence select="$entry/@n"/>
        <xsl:for-each select="$entry"><xsl:attribute name="href" select="$address(.)"/></xsl:for-each>
        <xsl:apply-templates mode="#current"/>
      </xsl:copy>
    </xsl:if>
  </xsl:template>

  <!-- The words of the edition that an entry is about; '' if it tells of words that the edition has not. -->
  <xsl:function name="local:lemma" as="xs:string">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:variable name="words" as="xs:string" select="string($entry/b:lemma[1] ! f:plain(.))"/>
    <xsl:sequence select="if ($words) then $words else string(f:markers($entry)[self::b:span][1] ! f:plain(.))"/>
  </xsl:function>

  <!-- What stands beside an edition in its file is no part of what it edits. -->
  <xsl:template mode="m:retold" match="tei:div[not(@type = 'edition')][../tei:div/@type = 'edition'][not(ancestor::b:layer/@name = 'whole')]" as="empty-sequence()"/>

  <xsl:template mode="m:retold" match="b:span" as="node()*">
    <xsl:apply-templates mode="#current"/>
  </xsl:template>

  <xsl:template mode="m:retold" match="tei:note | tei:standOff | tei:facsimile | b:start | b:end | b:point | b:edge | b:to | b:entries | b:apparatus | tei:lacunaStart | tei:lacunaEnd
      | tei:witStart | tei:witEnd" as="empty-sequence()"/>

  <!-- The witnesses and hands that the apparatus of a document names, in the order of its lists: those whose text can be told. -->
  <xsl:function name="f:heard-witnesses" as="element()*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="[local:heard(root($document), string($document/@path))](1)"/>
  </xsl:function>

  <xsl:key name="local:document" match="b:document" use="string(@path)"/>

  <!-- Saxon-HE 12 finds a cached result again only if nodes among the arguments are document nodes. -->
  <xsl:function name="local:heard" as="element()*" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:variable name="document" as="element(b:document)" select="key('local:document', $path, $edition)"/>
    <xsl:variable name="readings" as="element()*" select="f:series($document)/b:entry[f:tells-of-witnesses(.)]/f:readings(.)"/>
    <xsl:variable name="edges" as="element()*" select="$document//(tei:lacunaStart | tei:lacunaEnd | tei:witStart | tei:witEnd)[@wit]"/>
    <xsl:variable name="hands" as="element()*" select="$readings/@hand/f:targets(.)[self::tei:handNote][ancestor::tei:witness]"/>
    <xsl:sequence select="if (local:has-words($document)) then (($readings | $edges) ! f:attesters(.) | $hands) else ()"/>
  </xsl:function>

  <!-- Whether there is a text beside the apparatus. -->
  <xsl:function name="local:has-words" as="xs:boolean">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="some $part in $document/(* except b:apparatus)/descendant-or-self::*[self::tei:text or self::tei:sourceDoc] satisfies f:plain($part)"/>
  </xsl:function>

</xsl:stylesheet>
