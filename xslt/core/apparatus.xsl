<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The apparatus in its canonical form, as normalize/apparatus leaves it: entries, and the markers that tie them to the text. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/apparatus">

  <xsl:key name="local:entry" match="b:entry" use="f:id-in-edition(.)"/>
  <xsl:key name="local:marker" match="b:span | b:start | b:end | b:point" use="f:document(.)/@path || '#' || @entry"/>

  <!-- The entry that a marker in the text belongs to. -->
  <xsl:function name="f:entry" as="element(b:entry)?">
    <xsl:param name="marker" as="element()"/>
    <xsl:sequence select="key('local:entry', f:document($marker)/@path || '#' || $marker/@entry, root($marker))"/>
  </xsl:function>

  <!-- The markers of an entry in the text, in reading order. -->
  <xsl:function name="f:markers" as="element()*">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:sequence select="key('local:marker', f:id-in-edition($entry), root($entry))"/>
  </xsl:function>

  <!-- The series of a document, in their order. -->
  <xsl:function name="f:series" as="element(b:series)*">
    <xsl:param name="document" as="element(b:document)"/>
    <xsl:sequence select="$document/b:apparatus/b:series"/>
  </xsl:function>

</xsl:stylesheet>
