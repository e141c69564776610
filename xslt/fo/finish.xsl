<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Last pass over the FO: links to what is not printed are opened up, and ids stay unique. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:print="urn:basylym:print"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/finish">

  <xsl:mode name="m:finish" on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template mode="m:finish" match="node() | @*" as="node()" priority="-5">
    <xsl:copy>
      <xsl:apply-templates mode="#current" select="@*, node()"/>
    </xsl:copy>
  </xsl:template>

  <!-- Most elements have no id: what they say stays as it is. -->
  <xsl:template mode="m:finish" match="*[not(@id)]" as="node()" priority="-4">
    <xsl:copy>
      <xsl:copy-of select="@*"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:copy>
  </xsl:template>

  <xsl:key name="local:id" match="fo:*[@id]" use="@id"/>

  <xsl:template mode="m:finish" match="fo:basic-link[@internal-destination][not(key('local:id', @internal-destination))]" as="node()*">
    <xsl:apply-templates mode="#current"/>
  </xsl:template>

  <xsl:template mode="m:finish" match="fo:block[@role = 'TOCI'][fo:basic-link[not(key('local:id', @internal-destination))]]" as="empty-sequence()"/>

  <xsl:template mode="m:finish" match="fo:inline[@print:page-of][not(key('local:id', @print:page-of))]" as="empty-sequence()"/>

  <xsl:template mode="m:finish" match="fo:page-number-citation[not(key('local:id', @ref-id))]" as="text()">
    <xsl:text>–</xsl:text>
  </xsl:template>

  <xsl:template mode="m:finish" match="fo:bookmark[not(key('local:id', @internal-destination))]" as="element()*">
    <xsl:apply-templates mode="#current" select="fo:bookmark"/>
  </xsl:template>

  <xsl:template mode="m:finish" match="@id[not(key('local:id', .)[1] is ..)]" as="empty-sequence()"/>

  <!-- Addresses of the web may go on in the next line after their signs, and have no hyphen there. -->
  <xsl:template mode="m:finish" match="fo:flow//text()[contains(., '://') or contains(., 'www.')]" as="text()" priority="1">
    <xsl:variable name="pieces" as="xs:string*">
      <xsl:analyze-string select="." regex="(\w+://|www\.)[^\s&#xA0;]+">
        <xsl:matching-substring>
          <xsl:sequence select="replace(., '([/.?&amp;=_#%+\-])([\p{L}\p{N}])', '$1&#x200B;$2')"/>
        </xsl:matching-substring>
        <xsl:non-matching-substring>
          <xsl:sequence select="."/>
        </xsl:non-matching-substring>
      </xsl:analyze-string>
    </xsl:variable>
    <xsl:value-of select="string-join($pieces)"/>
  </xsl:template>

  <!-- Long chains of words without any space, as in scripts that write none: a break is allowed between two. -->
  <xsl:template mode="m:finish" match="text()[local:is-chained(.)]" as="text()">
    <xsl:value-of select="'&#x200B;' || ."/>
  </xsl:template>

  <xsl:function name="local:is-chained" as="xs:boolean">
    <xsl:param name="text" as="text()"/>
    <xsl:sequence select="
      not(contains($text, ' ')) and not(matches($text, '[\s&#x200B;]')) and string-length($text) gt 1
      and (let $block := $text/ancestor::fo:block[1], $before := $text/preceding::text()[position() le 6][ancestor::fo:block[1] is $block]
           return count($before) = 6 and empty($text/ancestor::fo:footnote) and not(matches(string-join($before), '\s')) and string-length(string-join($before)) gt 24)"/>
  </xsl:function>

</xsl:stylesheet>
