<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     First pass: the documents of an edition become one tree, and every element that can be cited gets an xml:id.
     Ids are derived from the element's place, so the same input gives the same ids. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:src="https://basylym.org/ns/source"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:local="urn:basylym:normalize/10-gather">

  <xsl:include href="gather/white-space.xsl"/>

  <!-- The documents: maps with path, id, role, file and tree. -->
  <xsl:param name="documents" as="map(*)*" required="yes"/>
  <!-- The titles of the edition by language, and its interface languages. -->
  <xsl:param name="titles" as="map(xs:string, xs:string)" required="yes"/>
  <xsl:param name="languages" as="xs:string*" required="yes"/>
  <xsl:param name="root" as="xs:string" required="yes"/>
  <xsl:param name="primary-language" as="xs:string" required="yes"/>
  <!-- The series and the witnesses of the apparatus in their order, and its other settings by name. -->
  <xsl:param name="series" as="xs:string*" select="()"/>
  <xsl:param name="witnesses" as="xs:string*" select="()"/>
  <xsl:param name="apparatus" as="map(xs:string, xs:string)" select="map{}"/>
  <!-- The settings of the site by name. -->
  <xsl:param name="site" as="map(xs:string, xs:string)" select="map{}"/>
  <!-- The settings of the book by name. -->
  <xsl:param name="book" as="map(xs:string, xs:string)" select="map{}"/>

  <xsl:mode name="m:identify" on-no-match="shallow-copy" on-multiple-match="fail" use-accumulators="local:counts"/>

  <xsl:key name="local:id" match="*[@xml:id]" use="normalize-space(@xml:id)"/>
  <xsl:key name="local:located" match="tei:app[@loc]" use="'app'"/>

  <!-- Elements that readers cite, point to or look up in an index. -->
  <xsl:variable name="local:citable" as="map(xs:string, xs:boolean)" select="map:merge(tokenize(normalize-space('
    text group front body back floatingText div div1 div2 div3 div4 div5 div6 div7 head p ab lg l sp stage
    speaker list item label table row cell figure quote q said cit bibl biblStruct biblFull listBibl msDesc msPart msItem
    note ref ptr persName placeName orgName geogName name rs date title term pb cb milestone app choice listApp witness
    opener closer salute signed dateline trailer epigraph argument postscript titlePage castList castItem
    person personGrp place org event nym object relation category gap handShift surface zone line u
    entry entryFree graphic formula annotation idno seg index'), ' ') ! map:entry(., true()))"/>

  <!-- Elements of the documentary layer are cited if they tell more than their name. -->
  <xsl:variable name="local:telling" as="map(xs:string, xs:boolean)" select="map:merge(tokenize(
    'subst add addSpan del delSpan unclear supplied surplus secl damage damageSpan space restore
    lacunaStart lacunaEnd witStart witEnd', '\s+') ! map:entry(., true()))"/>

  <!-- How many elements of each name have begun so far in the document. -->
  <xsl:accumulator name="local:counts" as="map(xs:string, xs:integer)" initial-value="map{}">
    <xsl:accumulator-rule match="*[map:contains($local:citable, local-name()) or map:contains($local:telling, local-name())] | tei:lb | tei:*[@facs]"
      select="map:put($value, local-name(), ($value(local-name()), 0)[1] + 1)"/>
  </xsl:accumulator>

  <xsl:template name="xsl:initial-template" as="document-node()">
    <xsl:document>
      <b:edition root="{$root}" language="{$primary-language}">
        <b:settings>
          <xsl:for-each select="sort(map:keys($titles))">
            <b:title xml:lang="{.}">{$titles(.)}</b:title>
          </xsl:for-each>
          <xsl:for-each select="$languages">
            <b:language>{.}</b:language>
          </xsl:for-each>
          <xsl:for-each select="$series">
            <b:series name="{.}"/>
          </xsl:for-each>
          <xsl:for-each select="$witnesses">
            <b:witness siglum="{.}"/>
          </xsl:for-each>
          <xsl:sequence select="local:attributes('apparatus', $apparatus), local:attributes('site', $site), local:attributes('book', $book)"/>
        </b:settings>
        <xsl:for-each select="$documents">
          <b:document id="{?id}" path="{?path}" role="{?role}" src:file="{?file}">
            <xsl:apply-templates mode="m:identify" select="?tree/*"/>
          </b:document>
        </xsl:for-each>
      </b:edition>
    </xsl:document>
  </xsl:template>

  <!-- Lines begun by lb are cited only where an apparatus refers to places by their numbers; what a facsimile shows, always. -->
  <xsl:template mode="m:identify" as="element()"
    match="*[map:contains($local:citable, local-name())] | tei:*[map:contains($local:telling, local-name())][local:tells(.)]
      | tei:lb[@n][exists(key('local:located', 'app'))] | tei:*[@facs]">
    <xsl:copy>
      <xsl:apply-templates mode="#current" select="@* except @xml:id"/>
      <xsl:attribute name="xml:id" select="
        if (@xml:id and key('local:id', normalize-space(@xml:id))[1] is .) then normalize-space(@xml:id)
        else local:free-id(local-name() || '.' || accumulator-before('local:counts')(local-name()), root())"/>
      <xsl:apply-templates mode="#current"/>
    </xsl:copy>
  </xsl:template>

  <!-- Any other element keeps its xml:id, unless an earlier element has the same. -->
  <xsl:template mode="m:identify" match="@xml:id[not(key('local:id', normalize-space(.))[1] is ..)]" as="empty-sequence()"/>

  <xsl:function name="local:tells" as="xs:boolean">
    <xsl:param name="element" as="element()"/>
    <xsl:sequence select="
      not($element/self::tei:add[empty(node())])
      and exists($element/(. | self::tei:subst/(tei:add | tei:del))/(@hand | @place | @reason | @cause | @agent | @quantity | @extent
        | @degree | @cert | @source | @resp | @spanTo | @wit)[normalize-space()])"/>
  </xsl:function>

  <!-- Settings of one kind as the attributes of one element. -->
  <xsl:function name="local:attributes" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="settings" as="map(xs:string, xs:string)"/>
    <xsl:element name="b:{$name}">
      <xsl:for-each select="sort(map:keys($settings))">
        <xsl:attribute name="{.}" select="$settings(.)"/>
      </xsl:for-each>
    </xsl:element>
  </xsl:function>

  <!-- The id wished for, or a longer one when the document uses it already. -->
  <xsl:function name="local:free-id" as="xs:string">
    <xsl:param name="wish" as="xs:string"/>
    <xsl:param name="document" as="node()"/>
    <xsl:sequence select="if (key('local:id', $wish, $document)) then local:free-id($wish || '_', $document) else $wish"/>
  </xsl:function>

</xsl:stylesheet>
