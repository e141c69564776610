<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Records of persons, places, organisations, events and the lists that hold them: each fact with its name. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/records"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:standOff | tei:listPerson | tei:listPlace | tei:listOrg | tei:listEvent | tei:listNym | tei:listObject
      | tei:listRelation | tei:listWit | tei:listAnnotation | tei:annotation | tei:particDesc | tei:settingDesc" as="element(div)">
    <div><xsl:sequence select="f:attributes(., local-name())"/><xsl:apply-templates/></div>
  </xsl:template>

  <xsl:template match="tei:person | tei:personGrp | tei:persona | tei:org | tei:place | tei:event | tei:nym | tei:witness | tei:relation" as="element(div)">
    <div>
      <xsl:sequence select="f:attributes(., ('record', f:type-class(.)))"/>
      <xsl:if test="self::tei:witness and @xml:id and not(starts-with(f:plain(node()), f:siglum(.)))"><span class="siglum">{f:siglum(.)}</span><xsl:text> </xsl:text></xsl:if>
      <xsl:choose>
        <xsl:when test="text()[normalize-space()]"><xsl:apply-templates/></xsl:when>
        <xsl:otherwise><xsl:sequence select="f:facts(*)"/></xsl:otherwise>
      </xsl:choose>
      <xsl:sequence select="local:relation(.)"/>
    </div>
  </xsl:template>

  <!-- Facts as a list of terms: each kind of fact once named, its statements below. -->
  <xsl:function name="f:facts" as="element()*">
    <xsl:param name="facts" as="element()*"/>
    <xsl:variable name="telling" as="element()*" select="$facts[normalize-space() or exists(local:value(.))]"/>
    <xsl:if test="exists($telling)">
      <dl class="facts">
        <xsl:for-each-group select="$telling" group-by="f:fact-name(.)">
          <div>
            <dt>{current-grouping-key()}</dt>
            <xsl:for-each select="current-group()">
              <dd>
                <xsl:sequence select="f:language-attributes(.)"/>
                <xsl:apply-templates select="." mode="m:html"/>
                <xsl:sequence select="local:value(.)"/>
                <xsl:sequence select="f:grounds(.)"/>
              </dd>
            </xsl:for-each>
          </div>
        </xsl:for-each-group>
      </dl>
    </xsl:if>
  </xsl:function>

  <!-- What kind of fact an element states, in the interface language. -->
  <xsl:function name="f:fact-name" as="xs:string">
    <xsl:param name="fact" as="element()"/>
    <xsl:variable name="by-type" as="xs:string" select="'fact-' || local-name($fact) || '-' || $fact/@type"/>
    <xsl:variable name="by-name" as="xs:string" select="'fact-' || local-name($fact)"/>
    <xsl:variable name="named" as="xs:string*" select="($by-type, $by-name) ! f:label(., $language)[not(. = ($by-type, $by-name))]"/>
    <xsl:sequence select="($named, string($fact/@type)[. ne ''], local-name($fact))[1]"/>
  </xsl:function>

  <!-- A fact that is only an attribute is said in words. -->
  <xsl:function name="local:value" as="node()*">
    <xsl:param name="fact" as="element()"/>
    <xsl:if test="not(normalize-space($fact))">
      <xsl:value-of select="(f:date-label($fact, $language), $fact/@value, $fact/@target[f:is-external(.)])[1]"/>
      <xsl:for-each select="f:targets($fact/@target)[@xml:id]">
        <xsl:if test="position() gt 1"><xsl:text>, </xsl:text></xsl:if>
        <a href="{f:href(., '')}">{(f:archive-form(., $language)[f:is-archival(current())], f:display-name(., $language))[1]}</a>
      </xsl:for-each>
    </xsl:if>
  </xsl:function>

  <!-- On whose word a fact stands, and how surely. -->
  <xsl:function name="f:grounds" as="node()*">
    <xsl:param name="fact" as="element()"/>
    <xsl:variable name="sources" as="attribute()*" select="$fact/(@source, @resp)"/>
    <xsl:if test="exists($sources)">
      <xsl:text> </xsl:text>
      <span class="grounds">
        <xsl:for-each select="$sources/tokenize(.) ! map{'token': ., 'target': f:target(., $fact)}">
          <xsl:if test="position() gt 1"><xsl:text>; </xsl:text></xsl:if>
          <xsl:sequence select="local:source(.?token, .?target)"/>
        </xsl:for-each>
      </span>
    </xsl:if>
    <xsl:if test="$fact/@cert = ('low', 'medium')"><xsl:text> </xsl:text><span class="cert">{f:label('cert-' || $fact/@cert, $language)}</span></xsl:if>
  </xsl:function>

  <!-- A source by its short name, a passage of the text by its own. -->
  <xsl:function name="local:source" as="node()">
    <xsl:param name="token" as="xs:string"/>
    <xsl:param name="target" as="element()?"/>
    <xsl:variable name="name" as="xs:string" select="(
      if ($target/ancestor::tei:text) then f:passage-name($target) else $target/self::tei:person ! f:in-language(f:record-names(.)[.//tei:surname], $language)//tei:surname ! f:plain(.),
      $target[not(ancestor::tei:text)] ! f:short-name(.), replace($token, '^.*#', ''))[. ne ''][1]"/>
    <xsl:choose>
      <xsl:when test="$target/@xml:id"><a href="{f:href($target, '')}">{$name}</a></xsl:when>
      <xsl:otherwise><xsl:value-of select="$name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <xsl:function name="local:relation" as="element(p)?">
    <xsl:param name="record" as="element()"/>
    <xsl:if test="$record/self::tei:relation and exists((f:targets($record/@active), f:targets($record/@mutual), f:targets($record/@passive)))">
      <p class="relation">
        <xsl:for-each select="f:targets($record/@active), f:targets($record/@mutual)"><xsl:value-of select="f:display-name(., $language), ' '" separator=""/></xsl:for-each>
        <span class="kind">{f:relation-name($record)}</span>
        <xsl:for-each select="f:targets($record/@passive)">{' ' || f:display-name(., $language)}</xsl:for-each>
      </p>
    </xsl:if>
  </xsl:function>

  <xsl:function name="f:relation-name" as="xs:string">
    <xsl:param name="relation" as="element()"/>
    <xsl:sequence select="f:relation-words($relation, $language)"/>
  </xsl:function>

  <xsl:template match="tei:birth | tei:death | tei:floruit | tei:age | tei:sex | tei:gender | tei:occupation | tei:education | tei:faith
      | tei:nationality | tei:residence | tei:langKnowledge | tei:langKnown | tei:socecStatus | tei:state | tei:trait | tei:persPronouns
      | tei:location | tei:geo | tei:population | tei:terrain | tei:climate | tei:geogFeat | tei:affiliation | tei:roleName[parent::tei:person]
      | tei:activity | tei:locale | tei:eventName[f:has-blocks(.)] | tei:orgList" priority="0.2" as="element(span)">
    <span><xsl:sequence select="f:attributes(., local-name())"/><xsl:sequence select="f:spaced-parts(.)"/></span>
  </xsl:template>

</xsl:stylesheet>
