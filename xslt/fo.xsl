<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The book: a normalised edition becomes one fo:root. Run by the pdf command. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode">

  <xsl:include href="params.xsl"/>
  <xsl:include href="core/all.xsl"/>
  <xsl:include href="core/bibliography-entries.xsl"/>
  <xsl:include href="core/notes-in-sequence.xsl"/>
  <xsl:include href="fo/all.xsl"/>

  <xsl:output method="xml" indent="no" encoding="UTF-8"/>

  <xsl:mode on-no-match="fail" on-multiple-match="fail"/>

  <xsl:template match="/" as="document-node()">
    <xsl:variable name="book" as="document-node()">
      <xsl:document>
        <xsl:sequence select="f:book(.)"/>
      </xsl:document>
    </xsl:variable>
    <xsl:document>
      <xsl:apply-templates mode="m:finish" select="$book/fo:root"/>
    </xsl:document>
  </xsl:template>

</xsl:stylesheet>
