<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Parameters of the source for LaTeX: settings that are not in the formatting objects. -->
<xsl:stylesheet version="3.0" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema">

  <!-- The settings of the numbers of lines and of the indexes, as basylym.toml has them. -->
  <xsl:param name="lines-every" as="xs:string" select="'5'"/>
  <xsl:param name="lines-count" as="xs:string" select="'page'"/>
  <xsl:param name="lines-side" as="xs:string" select="'outer'"/>
  <xsl:param name="index-locators" as="xs:string" select="'pages'"/>

</xsl:stylesheet>
