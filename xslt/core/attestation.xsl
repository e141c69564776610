<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Who stands for a lemma or a reading, as the form of the apparatus asks: negative, the lemma needs no witnesses;
     positive, it has all that do not read otherwise; contracted, codd. are all witnesses and cett. all the others. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/attestation">

  <!-- The sigla after a lemma or reading of an apparatus in $language. -->
  <xsl:function name="f:attestation" as="xs:string*">
    <xsl:param name="reading" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="form" as="xs:string?" select="if ($reading/self::b:lemma/parent::b:entry) then f:apparatus-setting('form', $reading) else ()"/>
    <xsl:variable name="witnesses" as="element()*" select="
      if ($form = 'negative') then ()
      else if ($form = 'positive' and f:silence-rule($reading) = 'negative') then local:readers($reading)
      else (tokenize($reading/@wit) ! f:witness(., $reading))/."/>
    <xsl:sequence select="
      if ($form = 'negative') then f:other-sigla($reading)[not(. = tokenize($reading/@wit) ! replace(., '^#', ''))]
      else (local:contracted($reading, $witnesses, $language), f:other-sigla($reading))"/>
  </xsl:function>

  <!-- The witnesses that read a lemma: those it names, and those that no reading names and that are not silent there. -->
  <xsl:function name="local:readers" as="element()*">
    <xsl:param name="lemma" as="element(b:lemma)"/>
    <xsl:variable name="entry" as="element(b:entry)" select="$lemma/.."/>
    <xsl:variable name="named" as="element()*" select="f:attesters($lemma)"/>
    <xsl:sequence select="
      if (f:tells-of-witnesses($entry) or exists($named)) then
        $named | (f:witnesses(f:document($lemma)) except f:readings($entry)[not(self::b:lemma)]/f:attesters(.))[not(@xml:id = f:silent-in($entry))]
      else ()"/>
  </xsl:function>

  <!-- Sigla, with a word for all witnesses and, after a lemma, for all the others. -->
  <xsl:function name="local:contracted" as="xs:string*">
    <xsl:param name="reading" as="element()"/>
    <xsl:param name="witnesses" as="element()*"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="all" as="element()*" select="if (f:apparatus-setting('contract', $reading) = 'true') then f:witnesses(f:document($reading)) else ()"/>
    <xsl:variable name="named" as="element()*" select="$witnesses/descendant-or-self::tei:witness"/>
    <xsl:variable name="others" as="element()*" select="$reading/self::b:lemma/parent::b:entry/f:readings(.)[not(self::b:lemma)]/f:attesters(.)"/>
    <xsl:sequence select="
      if (count($named) gt 1 and count($all) gt 1 and empty($all except $named)) then f:label('all-witnesses', $language)
      else if (count($named) gt 1 and exists($others) and empty($all except ($named, $others)) and exists($all) and empty($named intersect $others))
        then f:label('other-witnesses', $language)
      else f:sigla-of-witnesses($witnesses)"/>
  </xsl:function>

</xsl:stylesheet>
