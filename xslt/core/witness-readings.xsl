<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Which reading of an entry a witness has: the one that names it or a group of it; else what silence means. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/witness-readings">

  <!-- Readings by their entry and each witness or hand that they name. -->
  <xsl:key name="local:attested" match="b:lemma | b:reading"
    use="let $entry := f:id-in-edition(ancestor::b:entry[1]) return local:named(.) ! ($entry || ' ' || @xml:id)"/>

  <!-- What silence about a witness means: negative, it reads the lemma; positive, nothing is known. -->
  <xsl:function name="f:silence-rule" as="xs:string">
    <xsl:param name="node" as="node()"/>
    <xsl:sequence select="if (f:apparatus-setting('positive', $node) = 'true') then 'positive' else 'negative'"/>
  </xsl:function>

  <!-- The lemma and the readings of an entry, those in groups too. -->
  <xsl:function name="f:readings" as="element()*">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:sequence select="$entry/(b:lemma | b:reading | b:group//(b:lemma | b:reading))"/>
  </xsl:function>

  <!-- The reading that names a witness; of several, that of the first hand, but not what it corrected. A hand reads
       what its own readings say, else what its witness reads. -->
  <xsl:function name="f:reading-of" as="element()?">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:param name="witness" as="element()"/>
    <xsl:variable name="named" as="element()*" select="
      key('local:attested', f:id-in-edition($entry) || ' ' || $witness/@xml:id, root($entry))[not(local:is-corrected(.))]"/>
    <xsl:variable name="in-sequence" as="element()*" select="sort($named, (), function($r as element()) as xs:double { ($r/@varSeq[. castable as xs:double] ! number(.), 0e0)[1] })"/>
    <xsl:variable name="own" as="element()*" select="$in-sequence[not(@hand)], $in-sequence"/>
    <xsl:sequence select="
      if (exists($own) or not($witness/self::tei:handNote)) then $own[1]
      else ($witness/ancestor::tei:witness[1] ! f:reading-of($entry, .))"/>
  </xsl:function>

  <!-- The witnesses that a reading names, and that hand of them which @hand names. -->
  <xsl:function name="local:named" as="element()*">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="witnesses" as="element()*" select="f:attesters($reading)"/>
    <xsl:sequence select="$witnesses | f:targets($reading/@hand)[self::tei:handNote][ancestor::tei:witness intersect $witnesses]"/>
  </xsl:function>

  <!-- Whether a reading is what a witness had before it was corrected. -->
  <xsl:function name="local:is-corrected" as="xs:boolean">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="
      $reading/ancestor-or-self::*[self::b:reading or self::b:group]/@type ! lower-case(replace(., '[^A-Za-z]', ''))
        = ('antecorr', 'antecorrectionem', 'antecorrection', 'ac', 'precorrection', 'anteexp', 'original')"/>
  </xsl:function>

  <!-- Whether an entry tells of the words of witnesses: notes, conjectures, edges and the documentary layer do not. -->
  <xsl:function name="f:tells-of-witnesses" as="xs:boolean">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:sequence select="not($entry/@series = 'documentary') and exists(f:readings($entry)[not(matches(@kind, '^(lacuna|wit)(Start|End)$'))]/@wit[normalize-space()])"/>
  </xsl:function>

</xsl:stylesheet>
