<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Entry point: the works of an edition that can be cited, as JSON: for each the page that it stands on and its CSL item.
  Give it the bundle root and the language of the interface. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:m="https://basylym.org/ns/mode"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:citables">

  <xsl:include href="params.xsl"/>
  <xsl:include href="core/all.xsl"/>
  <xsl:include href="core/bibliography-entries.xsl"/>
  <xsl:include href="core/notes-in-sequence.xsl"/>
  <xsl:include href="core/csl-items.xsl"/>
  <xsl:include href="html/page-files.xsl"/>
  <xsl:include href="html/cited-works.xsl"/>

</xsl:stylesheet>
