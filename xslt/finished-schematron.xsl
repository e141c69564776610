<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- Finishes the stylesheet that SchXslt2 makes of a Schematron schema: a test has the role of its
     rule or pattern if it has none; one that cannot be evaluated is reported, and the others go on;
     what nobody reads is not written. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:out="http://www.w3.org/1999/XSL/TransformAlias"
    xmlns:svrl="http://purl.oclc.org/dsdl/svrl"
    exclude-result-prefixes="#all">

  <xsl:namespace-alias stylesheet-prefix="out" result-prefix="xsl"/>
  <xsl:mode on-no-match="shallow-copy" on-multiple-match="fail"/>

  <xsl:template match="svrl:fired-rule | svrl:active-pattern | svrl:active-group" as="empty-sequence()"/>

  <xsl:template match="xsl:choose[xsl:when/xsl:if/xsl:variable/(svrl:failed-assert | svrl:successful-report)]" as="element(xsl:try)">
    <out:try>
      <xsl:next-match/>
      <out:catch>
        <svrl:error>
          <xsl:sequence select="descendant::xsl:where-populated[xsl:attribute/@name = 'location'][1]"/>
          <out:value-of select="$Q{{http://www.w3.org/2005/xqt-errors}}description"/>
        </svrl:error>
      </out:catch>
    </out:try>
  </xsl:template>

  <xsl:template match="(svrl:failed-assert | svrl:successful-report)[not(@role | @severity)]" as="element()">
    <xsl:copy>
      <xsl:sequence select="(ancestor::xsl:template//svrl:fired-rule/@role,
          //svrl:active-pattern[@id = current()/@patternId]/@role)[1]"/>
      <xsl:apply-templates select="@*, node()"/>
    </xsl:copy>
  </xsl:template>

</xsl:stylesheet>
