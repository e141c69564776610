<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     What a header says of a publication, fact by fact, for whoever cites it: names, imprint, identifiers, rights, subjects. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/header-facts">

  <!-- All facts of a header in the words of $language. -->
  <xsl:function name="f:header-facts" as="element()*">
    <xsl:param name="header" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="file" as="element()*" select="$header/tei:fileDesc"/>
    <xsl:variable name="imprint" as="element()*" select="$file/tei:publicationStmt"/>
    <xsl:sequence select="$file/tei:titleStmt/tei:author[normalize-space()] ! f:cited-name(., 'author', $language)"/>
    <xsl:sequence select="$file/tei:titleStmt/tei:editor[normalize-space()] ! f:cited-name(., 'editor', $language)"/>
    <xsl:sequence select="$file/tei:titleStmt/tei:respStmt/(tei:name | tei:persName | tei:orgName)[normalize-space()] ! f:cited-name(., 'contributor', $language)"/>
    <xsl:sequence select="local:said('publisher', ($imprint//(tei:publisher | tei:distributor | tei:authority))[normalize-space()], $language)"/>
    <xsl:sequence select="local:said('place', $imprint//tei:pubPlace[normalize-space()], $language)"/>
    <xsl:sequence select="local:issued(($imprint//tei:date[normalize-space() or @*], $file/tei:editionStmt//tei:date[normalize-space() or @*])[1])"/>
    <xsl:sequence select="local:edition($file/tei:editionStmt, $language)"/>
    <xsl:for-each select="$imprint//tei:idno[normalize-space()][not(tei:idno)]">
      <b:identifier>
        <xsl:if test="@type"><xsl:attribute name="type" select="lower-case(@type)"/></xsl:if>
        <xsl:text>{normalize-space()}</xsl:text>
      </b:identifier>
    </xsl:for-each>
    <xsl:sequence select="local:rights($imprint//tei:availability, $language)"/>
    <xsl:for-each select="f:in-language($header/tei:profileDesc/tei:abstract/(if (*) then * else .)[normalize-space()], $language)"><b:abstract>{f:plain(.)}</b:abstract></xsl:for-each>
    <xsl:for-each select="$header/tei:profileDesc/tei:textClass/tei:keywords//(tei:term | tei:item[not(tei:term)])[normalize-space()]"><b:keyword>{f:plain(.)}</b:keyword></xsl:for-each>
  </xsl:function>

  <!-- A person or body as it is cited: family and given name apart where the encoding or a record tells them apart. -->
  <xsl:function name="f:cited-name" as="element(b:name)">
    <xsl:param name="element" as="element()"/>
    <xsl:param name="role" as="xs:string"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="record" as="element()?" select="$element/descendant-or-self::*[@ref or @key or @corresp or @sameAs][1] ! f:record(.)"/>
    <xsl:variable name="own" as="element()" select="(f:in-language($element/(tei:persName | tei:name | tei:orgName | tei:forename/..), $language), $element)[1]"/>
    <xsl:variable name="name" as="element()" select="($record/local:preferred(., $language), $own)[1]"/>
    <xsl:variable name="whole" as="xs:string" select="local:without-dates(string-join($name/node()[not(self::tei:idno or self::tei:note)] ! f:plain(.)[. ne ''], ' '))"/>
    <xsl:variable name="inverted" as="xs:string*" select="tokenize($whole[matches(., '^[^,;]+, [^,;]+$')], ', ')"/>
    <xsl:variable name="body" as="xs:boolean" select="exists($name/(self::tei:orgName, tei:orgName)) or exists($record/self::tei:org)"/>
    <b:name role="{$role}">
      <xsl:choose>
        <xsl:when test="$name//tei:surname and not($body)">
          <xsl:attribute name="family" select="string-join($name//(tei:nameLink | tei:surname) ! f:plain(.), ' ')"/>
          <xsl:attribute name="given" select="string-join($name//tei:forename ! f:plain(.), ' ')"/>
        </xsl:when>
        <xsl:when test="exists($inverted) and not($body)">
          <xsl:attribute name="family" select="$inverted[1]"/>
          <xsl:attribute name="given" select="$inverted[2]"/>
        </xsl:when>
      </xsl:choose>
      <xsl:if test="$body"><xsl:attribute name="body" select="'true'"/></xsl:if>
      <xsl:for-each select="($record//tei:idno, $element//tei:idno, $element/descendant-or-self::*/@ref)[matches(normalize-space(), '^https?://\S+$')][1]">
        <xsl:attribute name="address" select="normalize-space()"/>
      </xsl:for-each>
      <xsl:text>{$whole}</xsl:text>
    </b:name>
  </xsl:function>

  <xsl:function name="local:preferred" as="element()?">
    <xsl:param name="record" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="names" as="element()*" select="f:record-names($record)"/>
    <xsl:variable name="preferred" as="element()*" select="$names[@type = ('norm', 'main', 'preferred', 'reg', 'standard')]"/>
    <xsl:sequence select="f:in-language(if ($preferred) then $preferred else $names, $language)"/>
  </xsl:function>

  <!-- Years of life after a name are not part of it. -->
  <xsl:function name="local:without-dates" as="xs:string">
    <xsl:param name="name" as="xs:string"/>
    <xsl:sequence select="replace(normalize-space($name), '[,;]?\s*\(?(\d{3,4})?\s?[-–]\s?(\d{3,4})?\)?\.?$|,\s*$', '')"/>
  </xsl:function>

  <xsl:function name="local:said" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="elements" as="element()*"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="first" as="element()*" select="$elements[local-name() = local-name($elements[1])]"/>
    <xsl:for-each select="f:in-language($first, $language)">
      <xsl:element name="b:{$name}">{(f:record(.) ! f:display-name(., $language), f:plain(.))[1]}</xsl:element>
    </xsl:for-each>
  </xsl:function>

  <!-- When it was published: the machine value, or a year that stands alone in the words. -->
  <xsl:function name="local:issued" as="element(b:issued)?">
    <xsl:param name="date" as="element()?"/>
    <xsl:for-each select="$date">
      <xsl:variable name="words" as="xs:string" select="f:plain(.)"/>
      <xsl:variable name="iso" as="xs:string?" select="(f:date-iso(.)[matches(., '^\d{4}')], $words[matches(., '^\D*\d{4}\D*$')] ! replace(., '\D', ''))[1]"/>
      <xsl:if test="$iso or $words">
        <b:issued>
          <xsl:if test="$iso"><xsl:attribute name="iso" select="replace($iso, '/.*|T.*', '')"/></xsl:if>
          <xsl:text>{if ($words) then $words else $iso}</xsl:text>
        </b:issued>
      </xsl:if>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:edition" as="element(b:edition)?">
    <xsl:param name="statement" as="element()?"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="edition" as="element()?" select="$statement/tei:edition[normalize-space()][1]"/>
    <xsl:for-each select="f:in-language(($edition/tei:seg[@xml:lang], $statement/tei:p[normalize-space()][empty($edition)], $edition), $language)">
      <b:edition>
        <xsl:if test="$edition/@n"><xsl:attribute name="n" select="$edition/@n"/></xsl:if>
        <xsl:text>{f:plain(.)}</xsl:text>
      </b:edition>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:rights" as="element()*">
    <xsl:param name="availability" as="element()*"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:for-each select="f:in-language($availability/(tei:p | tei:ab | tei:licence)[normalize-space()], $language)"><b:rights>{f:plain(.)}</b:rights></xsl:for-each>
    <xsl:for-each select="($availability//tei:licence/@target, $availability//tei:licence//tei:ref/@target)[matches(normalize-space(), '^https?://\S+$')][1]">
      <b:licence>{normalize-space()}</b:licence>
    </xsl:for-each>
  </xsl:function>

</xsl:stylesheet>
