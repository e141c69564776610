<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Phrases that only look or sound different: emphasis, terms, foreign words, numbers. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:mml="http://www.w3.org/1998/Math/MathML"
    xmlns:local="urn:basylym:html/inline"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:hi | tei:shi | tei:emph | tei:title | tei:foreign | tei:distinct | tei:mentioned | tei:soCalled | tei:term
      | tei:gloss | tei:tech | tei:seg | tei:s | tei:cl | tei:phr | tei:w | tei:m | tei:c | tei:pc | tei:num | tei:measure
      | tei:measureGrp | tei:unit | tei:formula | tei:email | tei:ident | tei:val | tei:att | tei:code | tei:gi | tei:tag
      | tei:caesura | tei:rhyme | tei:label | tei:desc | tei:lang | tei:unlear | tei:ins | tei:number | tei:symbol | tei:string
      | tei:idno | tei:re | tei:rt | tei:rb | tei:rp" as="element()">
    <xsl:element name="{local:name(.)}">
      <xsl:sequence select="f:attributes(., (local-name(), if (self::tei:title) then @level ! ('l-' || .) else (), f:quoted(.)[current()/self::tei:soCalled],
          local:notation(.), f:type-class(.)))"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:function name="local:name" as="xs:string">
    <xsl:param name="element" as="element()"/>
    <xsl:variable name="names" as="map(xs:string, xs:string)" select="map{'emph': 'em', 'code': 'code', 'gi': 'code', 'att': 'code',
        'tag': 'code', 'val': 'code', 'ident': 'code', 'foreign': 'i', 'mentioned': 'i', 'term': 'span', 'title': 'cite'}"/>
    <xsl:sequence select="if ($element/self::tei:title[parent::tei:titlePart or parent::tei:docTitle or @level = ('a', 'u', 's') or not(@level)])
        then 'span' else if ($element/self::tei:foreign[f:has-rendition(.) or not(matches(f:language(.), '^[A-Za-z]+(-Latn)?'))])
        then 'span' else ($names(local-name($element)), 'span')[1]"/>
  </xsl:function>

  <!-- A label, description or formula that stands as a block of its own. -->
  <xsl:template match="tei:label[f:is-block(.)] | tei:desc[f:is-block(.)] | tei:formula[f:is-block(.)]" priority="1" as="element(div)">
    <div><xsl:sequence select="f:attributes(., (local-name(), 'block', local:notation(.), f:type-class(.)))"/><xsl:apply-templates/></div>
  </xsl:template>

  <!-- A formula in a notation for typesetters is shown as it is written. -->
  <xsl:function name="local:notation" as="xs:string?">
    <xsl:param name="element" as="element()"/>
    <xsl:if test="$element/self::tei:formula[matches(@notation, 'tex|asciimath', 'i')] and empty($element/*)">notation</xsl:if>
  </xsl:function>

  <!-- MathML is what a browser reads. Elements and attributes that are not MathML's own, or that could
       run a script or call another host, are left to the rule for the unknown. -->
  <xsl:variable name="local:math-elements" as="xs:string*" select="tokenize('math mrow mi mn mo ms mtext mspace mfrac
    msqrt mroot mstyle merror mpadded mphantom mfenced menclose msub msup msubsup munder mover munderover mmultiscripts
    mprescripts none mtable mtr mlabeledtr mtd semantics annotation annotation-xml')"/>
  <xsl:variable name="local:math-attributes" as="xs:string*" select="tokenize('display displaystyle scriptlevel dir
    mathvariant mathsize form fence separator stretchy symmetric maxsize minsize largeop movablelimits lspace rspace accent
    accentunder linethickness width height depth voffset columnspan rowspan columnalign rowalign columnspacing rowspacing
    columnlines rowlines frame open close separators notation alttext bevelled')"/>

  <xsl:template match="mml:*[local-name() = $local:math-elements]" as="element()">
    <xsl:element name="{local-name()}" namespace="http://www.w3.org/1998/Math/MathML">
      <xsl:copy-of select="@*[namespace-uri() = ''][local-name() = $local:math-attributes]"/>
      <xsl:apply-templates/>
    </xsl:element>
  </xsl:template>

  <xsl:template match="tei:ruby" as="element(ruby)">
    <ruby><xsl:sequence select="f:attributes(., 'ruby')"/><xsl:apply-templates/></ruby>
  </xsl:template>

  <xsl:template match="tei:ruby/tei:rt" priority="1" as="element(rt)">
    <rt><xsl:sequence select="f:attributes(., ())"/><xsl:apply-templates/></rt>
  </xsl:template>

  <xsl:template match="tei:ruby/tei:rb" priority="1" as="node()*"><xsl:apply-templates/></xsl:template>

  <xsl:template match="tei:abbr | tei:expan | tei:ex | tei:am" as="element(span)">
    <span><xsl:sequence select="f:attributes(., local-name())"/><xsl:apply-templates/></span>
  </xsl:template>

  <xsl:template match="text()" as="text()?"><xsl:sequence select="."/></xsl:template>

  <xsl:template match="comment() | processing-instruction()" as="empty-sequence()"/>

</xsl:stylesheet>
