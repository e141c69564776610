<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0 -->
<!-- The statement of editorial rules as a table, and the list of what is cited but not seen. -->
<xsl:stylesheet version="3.0"
    xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema"
    xmlns:tei="http://www.tei-c.org/ns/1.0"
    xmlns:f="https://basylym.org/ns/function"
    xmlns:m="https://basylym.org/ns/mode"
    xmlns:local="urn:basylym:html/editorial-rules"
    exclude-result-prefixes="#all" expand-text="yes" default-mode="m:html">

  <xsl:template match="tei:list[@type = 'rules'][. intersect f:editorial-rules(.)]" priority="2" as="element(div)">
    <xsl:variable name="title" as="xs:string" select="f:rules-title(., $language)"/>
    <div class="rules">
      <xsl:sequence select="f:id(.)"/>
      <p class="term">{$title}</p>
      <div class="table" role="group" tabindex="0" aria-label="{$title}" lang="{$language}">
        <table class="outcomes">
          <thead><tr>
            <xsl:for-each select="'subject', 'asked', 'practice'"><th scope="col">{f:label('rules-' || ., $language)}</th></xsl:for-each>
          </tr></thead>
          <tbody><xsl:for-each select="tei:item"><xsl:sequence select="local:row(.)"/></xsl:for-each></tbody>
        </table>
      </div>
    </div>
  </xsl:template>

  <xsl:function name="local:row" as="element(tr)">
    <xsl:param name="item" as="element(tei:item)"/>
    <tr>
      <xsl:sequence select="f:id($item)"/>
      <th scope="row">{f:rule-subject($item, $language)}</th>
      <td>
        <xsl:for-each select="f:rule-asked($item, $language)"><p><xsl:sequence select="f:language-attributes(.)"/>{f:plain(node())}<xsl:sequence select="f:grounds(.)"/></p></xsl:for-each>
        <xsl:if test="f:is-unread($item)"><p class="unread">{f:label('rules-unread', $language)}</p></xsl:if>
      </td>
      <td><xsl:for-each select="f:rule-practice($item, $language)"><xsl:sequence select="f:language-attributes(.)"/>{f:plain(node())}</xsl:for-each></td>
    </tr>
  </xsl:function>

  <!-- Works, archive items and documents that are cited but were not seen. -->
  <xsl:function name="f:unseen-list" as="element(section)?">
    <xsl:param name="node" as="node()"/>
    <xsl:variable name="records" as="element()*" select="f:unseen($node)"/>
    <xsl:if test="exists($records)">
      <section class="not-seen" id="not-seen">
        <h2 class="group">{f:label('unseen', $language)}</h2>
        <ul>
          <xsl:for-each select="$records">
            <li>
              <p><xsl:sequence select="local:unseen(.)"/></p>
              <xsl:for-each select="f:unseen-note(., $language)">
                <p class="why"><xsl:sequence select="f:language-attributes(.)"/>{f:plain(node())}<xsl:sequence select="f:grounds(.)"/></p>
              </xsl:for-each>
            </li>
          </xsl:for-each>
        </ul>
      </section>
    </xsl:if>
  </xsl:function>

  <!-- Its author and name, with a link to what the edition has of it; an archive item by its reference too. -->
  <xsl:function name="local:unseen" as="node()*">
    <xsl:param name="record" as="element()"/>
    <xsl:variable name="document" as="element()?" select="f:described-document($record)"/>
    <xsl:variable name="address" as="xs:string" select="if ($document) then f:document-page($document) else f:href($record, 'works.html')"/>
    <xsl:variable name="author" as="xs:string*" select="$record/(tei:author | tei:editor)[normalize-space()][1][empty($document)] ! f:party-name(., $language)"/>
    <xsl:sequence select="f:words(string-join($author ! (. || '. ')))"/>
    <a href="{$address}">{string-join(($document ! f:document-label(.), f:display-name($record, $language)), '. ')}</a>
    <xsl:if test="exists(f:archive-parts($record))">{', ' || f:archive-citation-form($record, ($language[. = $f:archive-languages], 'en')[1], true())}</xsl:if>
  </xsl:function>

</xsl:stylesheet>
