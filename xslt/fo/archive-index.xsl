<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The concordance of archive references: repository, fonds, inventory and file, each once; below them the reference as
     authors wrote it with its pages, its forms in three languages, and what its record says. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:print="urn:basylym:print"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:fo/archive-index">

  <!-- References by their parts; $line draws a record without parts. -->
  <xsl:function name="f:archive-index" as="element(fo:block)*">
    <xsl:param name="entries" as="element()*"/>
    <xsl:param name="line" as="function(element(b:item)) as element(fo:block)"/>
    <xsl:variable name="references" as="element(b:reference)*" select="$entries[self::b:reference]"/>
    <xsl:sequence select="local:level($references, 1), $entries[self::b:item] ! $line(.)"/>
  </xsl:function>

  <!-- What the concordance lists: references, then the records that have no parts. -->
  <xsl:function name="f:archive-entries" as="element()*">
    <xsl:param name="items" as="element(b:item)*"/>
    <xsl:variable name="references" as="element(b:reference)*" select="$index/b:index/b:concordance/b:reference"/>
    <xsl:sequence select="$references, $items[not(@document || '#' || @id = $references/(@document || '#' || @id))]"/>
  </xsl:function>

  <!-- One level of those that are the same on all levels above. -->
  <xsl:function name="local:level" as="element(fo:block)*">
    <xsl:param name="references" as="element(b:reference)*"/>
    <xsl:param name="depth" as="xs:integer"/>
    <xsl:for-each-group select="$references" group-by="b:part[$depth] ! f:level-words(., $language)">
      <xsl:sort select="current-grouping-key()" collation="{f:number-collation($language)}"/>
      <xsl:sequence select="local:heading((b:part[$depth]/@name, current-grouping-key())[1] || b:part[$depth]/@name[. ne current-grouping-key()] ! (' (' || current-grouping-key() || ')'), $depth)"/>
      <xsl:sequence select="current-group()[count(b:part) = $depth] ! local:reference(., $depth)"/>
      <xsl:sequence select="local:level(current-group()[count(b:part) gt $depth], $depth + 1)"/>
    </xsl:for-each-group>
  </xsl:function>

  <xsl:function name="local:heading" as="element(fo:block)">
    <xsl:param name="words" as="xs:string"/>
    <xsl:param name="depth" as="xs:integer"/>
    <fo:block role="P" start-indent="{($depth - 1) * 4}mm" keep-with-next.within-column="7">
      <xsl:sequence select="f:style('archive-level')"/>
      <xsl:if test="$depth = 1"><xsl:attribute name="font-weight" select="'bold'"/></xsl:if>
      <xsl:text>{$words}</xsl:text>
    </fo:block>
  </xsl:function>

  <!-- An item of an archive: what cites it as a whole, then its leaves. -->
  <xsl:function name="local:reference" as="element(fo:block)+">
    <xsl:param name="reference" as="element(b:reference)"/>
    <xsl:param name="depth" as="xs:integer"/>
    <xsl:variable name="whole" as="element(b:citation)*" select="$reference/b:citation[not(b:part)]"/>
    <fo:block role="Div" start-indent="{$depth * 4}mm" space-after="3.5pt">
      <xsl:sequence select="local:places($whole, $reference/b:form[$whole or empty(../b:citation)]), f:item-record($reference) ! local:record(.)"/>
    </fo:block>
    <xsl:for-each-group select="$reference/b:citation[b:part]" group-by="string-join(b:part ! f:level-words(., $language), ', ')">
      <xsl:sort select="current-grouping-key()" collation="{f:number-collation($language)}"/>
      <xsl:sequence select="local:heading(current-grouping-key(), $depth + 1)"/>
      <fo:block role="Div" start-indent="{($depth + 1) * 4}mm" space-after="3.5pt">
        <xsl:sequence select="local:places(current-group(), b:form)"/>
      </fo:block>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Each way in which authors write it with its pages, its forms in three languages, the documents that come from it. -->
  <xsl:function name="local:places" as="element(fo:block)*">
    <xsl:param name="citations" as="element(b:citation)*"/>
    <xsl:param name="forms" as="element(b:form)*"/>
    <xsl:for-each-group select="$citations[b:occurrence]" group-by="string(b:occurrence/b:hit)">
      <xsl:sequence select="local:line((local:label('archive-written'), f:text(current-grouping-key()), f:pages-of(current-group()/b:occurrence, current-grouping-key())))"/>
    </xsl:for-each-group>
    <xsl:sequence select="local:forms($forms)"/>
    <xsl:for-each select="$citations[not(b:occurrence)]">
      <xsl:sequence select="local:line((local:label('archive-source-of'), local:work(.)))"/>
    </xsl:for-each>
  </xsl:function>

  <!-- What the record of an item says; that of a text stands with the text. -->
  <xsl:function name="local:record" as="element(fo:block)?">
    <xsl:param name="record" as="element()"/>
    <xsl:if test="f:item($record)">
      <fo:block role="BibEntry">
        <xsl:sequence select="f:style('index-line'), f:place($record) ! local:id(.), f:record-words($record)"/>
      </fo:block>
    </xsl:if>
  </xsl:function>

  <!-- The forms in three languages. -->
  <xsl:function name="local:forms" as="element(fo:block)*">
    <xsl:param name="forms" as="element(b:form)*"/>
    <xsl:for-each select="$forms">
      <xsl:sequence select="local:line((local:label('tradition-' || @xml:lang), f:run((f:lang(.), f:style('kept')), f:text(.))))"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:line" as="element(fo:block)">
    <xsl:param name="content" as="node()*"/>
    <fo:block role="P">
      <xsl:sequence select="f:style('index-line'), $content"/>
    </fo:block>
  </xsl:function>

  <xsl:function name="local:label" as="node()*">
    <xsl:param name="key" as="xs:string"/>
    <fo:inline font-style="italic">{f:label($key, $language)}:</fo:inline>
    <xsl:text> </xsl:text>
  </xsl:function>

  <!-- A text or document that comes from the item, with the page on which it begins. -->
  <xsl:function name="local:work" as="node()*">
    <xsl:param name="citation" as="element(b:citation)"/>
    <xsl:variable name="document" as="element(b:document)" select="f:document-of($citation/@document)"/>
    <xsl:variable name="work" as="element()" select="($citation/@target ! f:by-id(., $document), $document)[1]"/>
    <xsl:variable name="name" as="xs:string" select="if ($work/self::tei:floatingText) then string-join((f:document-number($work), f:document-title($work, $language)), '. ') else f:title($document, $language)"/>
    <xsl:sequence select="f:text($name)"/>
    <xsl:sequence select="local:page(f:place($work), $name)"/>
  </xsl:function>

  <xsl:function name="local:page" as="element(fo:inline)">
    <xsl:param name="place" as="xs:string"/>
    <xsl:param name="name" as="xs:string"/>
    <fo:inline print:page-of="{$place}"><xsl:sequence select="f:page-of($place, $name)"/></fo:inline>
  </xsl:function>

  <xsl:function name="local:id" as="attribute(id)">
    <xsl:param name="id" as="xs:string"/>
    <xsl:attribute name="id" select="$id"/>
  </xsl:function>

  <!-- The parts are the levels above; what remains is the form that a source prints. -->
  <xsl:template mode="m:fact" match="tei:msIdentifier[exists(f:archive-path(.., $language))]" as="element(fo:inline)?">
    <xsl:variable name="content" as="node()*">
      <xsl:for-each select="* except (tei:repository, tei:idno)">
        <xsl:sequence select="f:text(', ')[current()/preceding-sibling::tei:*[not(self::tei:repository or self::tei:idno)]]"/>
        <xsl:apply-templates mode="m:fo" select="."/>
      </xsl:for-each>
    </xsl:variable>
    <xsl:if test="normalize-space(string-join($content))">
      <fo:inline>
        <xsl:sequence select="f:run-in($content)"/>
      </fo:inline>
    </xsl:if>
  </xsl:template>

</xsl:stylesheet>
