<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Entry point of the site. Give it the bundle root for the pages of the edition as a whole, or one
  b:document for the pages of that document: it writes one result document for each page. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:site">

  <xsl:include href="params.xsl"/>
  <xsl:include href="core/all.xsl"/>
  <xsl:include href="core/bibliography-entries.xsl"/>
  <xsl:include href="core/notes-in-sequence.xsl"/>
  <xsl:include href="html/site.xsl"/>
  <xsl:include href="html/content.xsl"/>

  <xsl:output method="html" version="5" encoding="UTF-8" indent="no" include-content-type="no"/>

</xsl:stylesheet>
