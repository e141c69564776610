<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     Problems: f:report says that a rule has found a fault at a node. The wording stands in the rule's file. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:diag="https://basylym.org/ns/diagnostic"
  xmlns:src="https://basylym.org/ns/source"
  xmlns:f="https://basylym.org/ns/function">

  <!-- Reports the fault $rule at $node; $arguments fill the places of the rule's message. -->
  <xsl:function name="f:report" as="item()*" new-each-time="yes">
    <xsl:param name="rule" as="xs:string"/>
    <xsl:param name="node" as="node()?"/>
    <xsl:param name="arguments" as="map(xs:string, xs:anyAtomicType*)"/>
    <xsl:message error-code="Q{{https://basylym.org/ns/rule}}{$rule}">
      <diag:problem file="{($node/ancestor-or-self::*/@src:file)[last()]}"
        at="{($node/ancestor-or-self::*/@src:at)[last()]}">
        <xsl:for-each select="sort(map:keys($arguments))" xmlns:map="http://www.w3.org/2005/xpath-functions/map">
          <diag:argument name="{.}">{string-join($arguments(.), ' ')}</diag:argument>
        </xsl:for-each>
      </diag:problem>
    </xsl:message>
  </xsl:function>

</xsl:stylesheet>
