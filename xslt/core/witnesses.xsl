<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Witnesses, groups of them and their hands: what their sigla are, and which of them a reading names. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/witnesses">

  <xsl:key name="local:by-id" match="tei:witness | tei:listWit | tei:handNote" use="@xml:id"/>
  <xsl:key name="local:by-name" match="tei:witness | tei:listWit" use="local:stated(.)"/>
  <xsl:key name="local:of-document" match="tei:witness" use="string(f:document(.)/@path)"/>

  <xsl:key name="local:order" match="b:settings/b:witness" use="'order'"/>

  <!-- The witnesses that a document declares, in the order of the settings, else of its lists. -->
  <xsl:function name="f:witnesses" as="element(tei:witness)*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="f:in-order(key('local:of-document', string($document/@path), root($document)))"/>
  </xsl:function>

  <!-- The siglum of a witness, group or hand: the one it states, its xml:id, or the words that it begins with. -->
  <xsl:function name="f:siglum" as="xs:string">
    <xsl:param name="witness" as="element()"/>
    <xsl:sequence select="(
      local:stated($witness),
      $witness/@xml:id[not(matches(., '^(witness|handNote|listWit)\.\d+_*$'))] ! string(.),
      $witness/text()[normalize-space()][1] ! replace(normalize-space(.), '^(.{1,20}?)[\s,;:.(].*$', '$1'),
      string($witness/@xml:id))[1]"/>
  </xsl:function>

  <!-- The siglum that a witness or group states. -->
  <xsl:function name="local:stated" as="xs:string?">
    <xsl:param name="witness" as="element()"/>
    <xsl:sequence select="($witness/(., tei:head)/(tei:abbr, tei:idno)[@type = 'siglum'], $witness/@n)[normalize-space()][1] ! normalize-space(.)"/>
  </xsl:function>

  <!-- The sigla of witnesses, groups and hands in the order given; a group for all of its members. -->
  <xsl:function name="f:sigla-of-witnesses" as="xs:string*">
    <xsl:param name="witnesses" as="element()*"/>
    <xsl:sequence select="distinct-values(f:in-order(local:grouped($witnesses)) ! f:siglum(.))"/>
  </xsl:function>

  <!-- Witnesses, groups and hands as the settings order them by their sigla; the others after those, as they are listed. -->
  <xsl:function name="f:in-order" as="element()*">
    <xsl:param name="witnesses" as="element()*"/>
    <xsl:variable name="order" as="xs:string*" select="$witnesses[1] ! key('local:order', 'order', root())/string(@siglum)"/>
    <xsl:sequence select="if (exists($order)) then sort($witnesses, (), local:rank(?, $order)) else $witnesses"/>
  </xsl:function>

  <!-- Where a siglum stands in the order: a group's own, else the first of its members; a hand with its witness. -->
  <xsl:function name="local:rank" as="xs:integer">
    <xsl:param name="witness" as="element()"/>
    <xsl:param name="order" as="xs:string*"/>
    <xsl:variable name="names" as="element()*" select="$witness, $witness//tei:witness, $witness/ancestor::tei:witness, $witness/ancestor::tei:listWit[local:stated(.)]"/>
    <xsl:sequence select="($names ! index-of($order, f:siglum(.))[1], count($order) + 1)[1]"/>
  </xsl:function>

  <!-- Unknown sigla of a reading as written, and the sources and people that it names. -->
  <xsl:function name="f:other-sigla" as="xs:string*">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="
      f:unknown-sigla($reading),
      distinct-values($reading/(@source, @resp, @hand) ! f:named(.))"/>
  </xsl:function>

  <!-- What @wit names and the edition does not declare, as written. -->
  <xsl:function name="f:unknown-sigla" as="xs:string*">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="distinct-values(tokenize($reading/@wit)[empty(f:witness(., $reading))] ! replace(., '^#', ''))"/>
  </xsl:function>

  <!-- Witnesses with each group that has a siglum of its own and occurs whole in place of its members. -->
  <xsl:function name="local:grouped" as="element()*">
    <xsl:param name="witnesses" as="element()*"/>
    <xsl:variable name="whole" as="element(tei:listWit)*" select="
      $witnesses/ancestor::tei:listWit[local:stated(.)][count(.//tei:witness) gt 1][empty(.//tei:witness except $witnesses)]"/>
    <xsl:sequence select="($witnesses[empty(ancestor::tei:listWit intersect $whole)] | $whole[empty(ancestor::tei:listWit intersect $whole)])"/>
  </xsl:function>

  <!-- The witnesses that a reading names: a group means its members; a hand stands for itself. -->
  <xsl:function name="f:attesters" as="element()*">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="named" as="element()*" select="tokenize($reading/@wit) ! f:witness(., $reading)"/>
    <xsl:sequence select="$named/(descendant-or-self::tei:witness, self::tei:handNote)"/>
  </xsl:function>

  <!-- A token of @wit, with or without #, pointing to a witness, group or hand of this document or of the edition. -->
  <xsl:function name="f:witness" as="element()?">
    <xsl:param name="token" as="xs:string"/>
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="[local:witness(root($reading), string(f:document($reading)/@path), $token)](1)"/>
  </xsl:function>

  <!-- Saxon-HE 12 finds a cached result again only if nodes among the arguments are document nodes. -->
  <xsl:function name="local:witness" as="element()?" cache="yes">
    <xsl:param name="edition" as="node()"/>
    <xsl:param name="path" as="xs:string"/>
    <xsl:param name="token" as="xs:string"/>
    <xsl:variable name="document" as="element(b:document)?" select="$edition/descendant-or-self::b:document[@path = $path][1]"/>
    <xsl:variable name="name" as="xs:string" select="replace($token, '^.*#', '')"/>
    <xsl:variable name="namesakes" as="element()*" select="key('local:by-id', $name, $edition), key('local:by-name', $name, $edition)"/>
    <xsl:sequence select="(
      $document ! f:target($token, .)[self::tei:witness or self::tei:listWit or self::tei:handNote],
      $namesakes[f:document(.) is $document], $namesakes)[1]"/>
  </xsl:function>

  <!-- Short names of what @source, @resp, @hand or @new point to; a passage of a text goes by its id. -->
  <xsl:function name="f:named" as="xs:string*">
    <xsl:param name="pointer" as="attribute()"/>
    <xsl:sequence select="tokenize($pointer) ! f:name-of-target(., $pointer/..)"/>
  </xsl:function>

  <!-- The short name of what one pointer of an element points to; as written if it points nowhere. -->
  <xsl:function name="f:name-of-target" as="xs:string">
    <xsl:param name="pointer" as="xs:string"/>
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="target" as="element()?" select="f:target($pointer, $element)"/>
    <xsl:sequence select="
      if ($target/(self::tei:witness or self::tei:handNote)) then f:siglum($target)
      else if ($target/ancestor::tei:text) then string($target/@xml:id)
      else ($target ! f:short-name(.), replace($pointer, '^.*#', ''))[. ne ''][1]"/>
  </xsl:function>

</xsl:stylesheet>
