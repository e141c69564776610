<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The commonest values of @rend and @rendition as classes of the style sheet; other values are ignored. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/renditions"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:variable name="local:classes" as="map(xs:string, xs:string)" select="map{
    'italic': 'italic', 'italics': 'italic', 'i': 'italic', 'it': 'italic', 'ital': 'italic', 'oblique': 'italic', 'em': 'italic',
    'kursiv': 'italic', 'bold': 'bold', 'b': 'bold', 'strong': 'bold', 'fett': 'bold', 'heavy': 'bold',
    'underline': 'underline', 'underlined': 'underline', 'u': 'underline', 'ul': 'underline', 'uu': 'double-underline',
    'double-underline': 'double-underline', 'doubleunderline': 'double-underline',
    'strikethrough': 'strike', 'strike': 'strike', 'overstrike': 'strike', 'line-through': 'strike', 's': 'strike',
    'erase': 'strike', 'erasure': 'strike', 'overline': 'overline', 'superscript': 'sup', 'sup': 'sup', 'super': 'sup',
    'exponent': 'sup', 'subscript': 'sub', 'sub': 'sub', 'smallcaps': 'smallcaps', 'small-caps': 'smallcaps', 'sc': 'smallcaps',
    'k': 'smallcaps', 'smcap': 'smallcaps', 'capitals': 'caps', 'caps': 'caps', 'allcaps': 'caps', 'uppercase': 'caps',
    'ac': 'caps', 'center': 'center', 'centered': 'center', 'centre': 'center', 'c': 'center', 'aligncenter': 'center',
    'right': 'right', 'alignright': 'right', 'chitsuki_0': 'right', 'chitsuki_1': 'right', 'chitsuki_5': 'right',
    'left': 'left', 'alignleft': 'left', 'justify': 'justify', 'indent': 'indent', 'indent1': 'indent', 'indent-10': 'indent',
    'align(indent)': 'indent', 'indentprose': 'indent', 'indentverse': 'indent', 'et': 'indent', 'indent2': 'indent-2',
    'indent-20': 'indent-2', 'indent3': 'indent-3', 'indent-50': 'indent-3', 'indent-60': 'indent-3', 'indent-70': 'indent-3',
    'blockquote': 'blockquote', 'display': 'display', 'gothic': 'blackletter', 'blackletter': 'blackletter', 'fr': 'blackletter',
    'antiqua': 'antiqua', 'aq': 'antiqua', 'spaced': 'spaced', 'g': 'spaced', 'letter-spacing': 'spaced', 'gesperrt': 'spaced',
    'large': 'large', 'larger': 'large', 'big': 'large', 'small': 'small', 'smaller': 'small', 'bordered': 'boxed', 'boxed': 'boxed',
    'rkd': 'boxed', 'box': 'boxed', 'red': 'red', 'rubric': 'red', 'initial': 'initial', 'initiale': 'initial', 'dropcap': 'initial',
    'in': 'initial', 'quotes': 'quotes', 'quotation-marks': 'quotes', 'brackets': 'brackets', 'hr': 'rule', 'rules': 'rule',
    'typescript': 'typewriter', 'tt': 'typewriter', 'monospace': 'typewriter', 'latintype': 'antiqua', 'normal': 'plain',
    'roman': 'plain', 'main_text': 'plain', 'wavy': 'wavy', 'pre': 'preformatted'}"/>

  <xsl:function name="f:renditions" as="xs:string*">
    <xsl:param name="element" as="element()"/>
    <xsl:for-each select="tokenize(string-join($element/(@rend, @rendition), ' '))">
      <xsl:variable name="value" as="xs:string" select="lower-case(replace(., '^(simple:|.*#)|[;,]$', ''))"/>
      <xsl:sequence select="$local:classes($value) ! ('r-' || .)"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="f:has-rendition" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="exists(f:renditions($element))"/>
  </xsl:function>

</xsl:stylesheet>
