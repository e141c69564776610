<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Transcribed speech: utterances with their speakers, and what happens beside the words. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:u | tei:annotationBlock" as="element(div)">
    <div>
      <xsl:sequence select="f:attributes(., local-name())"/>
      <xsl:if test="@who and not(preceding-sibling::tei:note[@type = 'speaker'])">
        <span class="speaker" data-n="{string-join(f:targets(@who) ! f:display-name(., $language)[. ne ''], ', ')}"></span>
      </xsl:if>
      <xsl:apply-templates/>
    </div>
  </xsl:template>

  <xsl:template match="tei:vocal | tei:kinesic | tei:incident | tei:writing | tei:pause | tei:timeline | tei:when | tei:dialog" as="element(span)">
    <span><xsl:sequence select="f:attributes(., ('speech', local-name()))"/><xsl:apply-templates/></span>
  </xsl:template>

</xsl:stylesheet>
