<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The words of an entry: lemma, readings with their sigla, groups and notes, as at the foot so in lists. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all" default-mode="m:fo"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:fo="http://www.w3.org/1999/XSL/Format"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:m="https://basylym.org/ns/mode"
  xmlns:fox="http://xmlgraphics.apache.org/fop/extensions"
  xmlns:print="urn:basylym:print"
  xmlns:local="urn:basylym:fo/entries">

  <xsl:mode name="m:foot-entry" on-no-match="fail" on-multiple-match="fail"/>

  <!-- The name of a series as a heading. -->
  <xsl:function name="f:series-title" as="xs:string">
    <xsl:param name="series" as="element(b:series)"/>
    <xsl:variable name="key" as="xs:string" select="'series-' || $series/@name"/>
    <xsl:variable name="label" as="xs:string" select="f:label($key, $language)"/>
    <xsl:sequence select="if ($label = $key) then f:label('book-apparatus', $language) || ' (' || $series/@name || ')' else $label"/>
  </xsl:function>

  <!-- Everything that an entry says: runs, and blocks where its notes have blocks. -->
  <xsl:function name="f:entry-text" as="node()*">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:sequence select="local:drawn($entry, $entry/*)"/>
  </xsl:function>

  <!-- What an entry says at the foot: of notes that say the same in several languages, the one in the language of the text. -->
  <xsl:function name="f:entry-text-at-foot" as="node()*">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:sequence select="local:drawn($entry, $entry/(* except f:translated-notes($entry)))"/>
  </xsl:function>

  <!-- The notes of an entry that repeat in another language what a note in the language of the text says. -->
  <xsl:function name="f:translated-notes" as="element(b:note)*">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:variable name="notes" as="element(b:note)*" select="$entry/b:note[@xml:lang]"/>
    <xsl:variable name="own" as="xs:string" select="f:primary-language($language)"/>
    <xsl:sequence select="
      if ($notes[f:primary-language(@xml:lang) = $own]) then $notes[not(f:primary-language(@xml:lang) = $own)] else ()"/>
  </xsl:function>

  <!-- An entry with only its translated notes, for the pages after the text. -->
  <xsl:function name="f:entry-translated" as="element(fo:block)">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:param name="letter" as="xs:string"/>
    <xsl:variable name="words" as="node()*" select="local:drawn($entry, $entry/b:lemma | f:translated-notes($entry))"/>
    <fo:block role="Note">
      <xsl:sequence select="f:style(('foot', 'foot-line'))"/>
      <xsl:choose>
        <xsl:when test="f:is-keyed-by-lines($entry)">
          <fo:basic-link internal-destination="{f:place($entry)}--lemma" fox:alt-text="{normalize-space(substring(($entry/b:lemma[normalize-space()], $letter)[1], 1, 60))}">
            <fo:inline print:line-of="{f:place($entry)}--lemma" font-weight="bold" keep-together.within-line="always"/>
          </fo:basic-link>
          <xsl:text>&#x2060;&#x2002;&#x2060;</xsl:text>
        </xsl:when>
        <xsl:otherwise>
          <fo:inline>
            <xsl:sequence select="f:style('mark'), f:link(f:place($entry) || '--call', f:text($letter))"/>
          </fo:inline>
          <xsl:text> </xsl:text>
        </xsl:otherwise>
      </xsl:choose>
      <xsl:sequence select="f:run-in($words)"/>
    </fo:block>
  </xsl:function>

  <xsl:function name="local:drawn" as="node()*">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:param name="parts" as="element()*"/>
    <xsl:variable name="drawn" as="node()*">
      <xsl:apply-templates mode="m:foot-entry" select="$parts">
        <xsl:with-param name="nested" select="true()" tunnel="yes"/>
      </xsl:apply-templates>
    </xsl:variable>
    <xsl:sequence select="f:proofed($entry, ($drawn, f:inner-entries($entry)))"/>
  </xsl:function>

  <!-- The lemma: long ones that stand in the text are shortened to their ends. -->
  <xsl:template mode="m:foot-entry" match="b:lemma" as="node()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates mode="m:fo"/>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="f:shortened-lemma(.)">
        <xsl:text>{f:shortened-lemma(.)}</xsl:text>
      </xsl:when>
      <xsl:when test="not(normalize-space())">
        <xsl:sequence select="f:text(if (.//tei:gap) then '' else '—'), f:run-in($content)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="f:run((), local:trimmed(f:run-in($content)))"/>
      </xsl:otherwise>
    </xsl:choose>
    <xsl:sequence select="parent::b:entry ! local:occurrence(.)"/>
    <xsl:sequence select="local:details(.)"/>
    <xsl:if test="../(b:reading | b:group | b:note) or parent::b:group">
      <xsl:text>{f:lemma-separator(.)}</xsl:text>
    </xsl:if>
  </xsl:template>

  <!-- Words without the spaces at their ends: what follows them, such as a bracket, stands close. -->
  <xsl:function name="local:trimmed" as="node()*">
    <xsl:param name="words" as="node()*"/>
    <xsl:for-each select="$words">
      <xsl:variable name="late" as="xs:string" select="if (position() = 1) then replace(., '^ +', '') else string()"/>
      <xsl:variable name="both" as="xs:string" select="if (position() = last()) then replace($late, ' +$', '') else $late"/>
      <xsl:sequence select="if (self::text()) then f:text($both) else ."/>
    </xsl:for-each>
  </xsl:function>

  <!-- Which of the same words the lemma is: those of its block, or of its printed line where the make-up knows that. -->
  <xsl:function name="local:occurrence" as="node()?">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:choose>
      <xsl:when test="f:is-keyed-by-lines($entry) and f:entry-place($entry) = 'foot' and empty(f:markers($entry)[1]/(ancestor::b:apparatus | ancestor::tei:note[f:is-numbered-note(.)]))">
        <fo:inline print:occurrence="{f:place($entry)}--lemma"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:sequence select="f:occurrence-sign($entry) ! f:text(.)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:function>

  <!-- A reading, what it is, and who has it. -->
  <xsl:template mode="m:foot-entry" match="b:reading" as="node()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates mode="m:fo"/>
    </xsl:variable>
    <xsl:sequence select="
      f:run(f:lang(.), local:trimmed(f:run-in($content))),
      f:reading-kind(., f:apparatus-language(., $language)) ! local:word(.),
      local:details(.), local:stop(.)"/>
  </xsl:template>

  <!-- A group of readings, named by its type or cause. -->
  <xsl:template mode="m:foot-entry" match="b:group" as="node()*">
    <xsl:if test="@type">
      <fo:inline>
        <xsl:sequence select="f:style('label')"/>
        <xsl:text>{@type}: </xsl:text>
      </fo:inline>
    </xsl:if>
    <xsl:apply-templates mode="m:foot-entry" select="*"/>
    <xsl:sequence select="local:details(.), local:stop(.)"/>
  </xsl:template>

  <!-- A note: run in, or on lines of its own when it comes in another language than the one before. -->
  <xsl:template mode="m:foot-entry" match="b:note" as="node()*">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates mode="m:fo"/>
    </xsl:variable>
    <xsl:variable name="run" as="node()*" select="f:run-in($content), local:details(.)"/>
    <xsl:choose>
      <xsl:when test="preceding-sibling::b:note and @xml:lang and parent::b:entry">
        <xsl:sequence select="f:block((f:lang(.), f:style('foot-more')), $run)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:text> </xsl:text>
        <xsl:sequence select="f:run(f:lang(.), $run)"/>
        <xsl:text> </xsl:text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template mode="m:foot-entry" match="*" as="node()*" priority="-5">
    <xsl:variable name="content" as="node()*">
      <xsl:apply-templates mode="m:fo" select="."/>
    </xsl:variable>
    <xsl:sequence select="f:text(' '), f:run-in($content)"/>
  </xsl:template>

  <!-- A word of the apparatus. -->
  <xsl:function name="local:word" as="node()*">
    <xsl:param name="word" as="xs:string"/>
    <xsl:text> </xsl:text>
    <fo:inline>
      <xsl:sequence select="f:style('label')"/>
      <xsl:text>{$word}</xsl:text>
    </fo:inline>
  </xsl:function>

  <!-- Sigla and certainty. -->
  <xsl:function name="local:details" as="node()*">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="sigla" as="xs:string*" select="if (local:is-own($reading)) then () else f:attestation($reading, f:apparatus-language($reading, $language))"/>
    <xsl:sequence select="f:reading-details($reading, f:apparatus-language($reading, $language)) ! local:word(.)"/>
    <xsl:if test="exists($sigla)">
      <xsl:text> </xsl:text>
      <fo:inline>
        <xsl:sequence select="f:style('siglum')"/>
        <xsl:text>{string-join($sigla, ' ')}</xsl:text>
      </fo:inline>
    </xsl:if>
    <xsl:if test="$reading/@cert = ('low', 'medium', 'unknown')">
      <xsl:text> (?)</xsl:text>
    </xsl:if>
  </xsl:function>

  <!-- Whether a reading is the work of the edition's own editors alone, which goes without saying. -->
  <xsl:function name="local:is-own" as="xs:boolean">
    <xsl:param name="reading" as="element()"/>
    <xsl:sequence select="not($reading/@wit or $reading/@source or $reading/@hand)
      and exists(f:targets($reading/@resp)[ancestor-or-self::*[self::tei:respStmt or self::tei:editor]][ancestor::tei:titleStmt])"/>
  </xsl:function>

  <!-- The stop between readings. -->
  <xsl:function name="local:stop" as="text()?">
    <xsl:param name="reading" as="element()"/>
    <xsl:variable name="next" as="element()?" select="$reading/following-sibling::*[1]"/>
    <xsl:if test="$next/(self::b:reading | self::b:group)">
      <xsl:text>; </xsl:text>
    </xsl:if>
    <xsl:if test="$next/self::b:note">
      <xsl:text>. </xsl:text>
    </xsl:if>
  </xsl:function>

  <!-- Entries as a list: those of one block of the text make one paragraph. -->
  <xsl:function name="f:entry-list" as="element(fo:block)*">
    <xsl:param name="entries" as="element(b:entry)*"/>
    <xsl:for-each-group select="$entries" group-adjacent="local:passage(.)">
      <fo:block>
        <xsl:sequence select="f:style(('foot', 'foot-line'))"/>
        <xsl:if test="current-grouping-key()">
          <fo:inline>
            <xsl:sequence select="f:style('number')"/>
            <xsl:sequence select="f:link(@block ! f:by-id(., current()) ! f:place(.), f:text(current-grouping-key()))"/>
          </fo:inline>
          <xsl:text>&#x2003;</xsl:text>
        </xsl:if>
        <xsl:for-each select="current-group()">
          <xsl:if test="position() gt 1">
            <xsl:text>&#x2060;&#x2002;&#x2060;| </xsl:text>
          </xsl:if>
          <fo:inline id="{f:place(.)}">
            <xsl:sequence select="local:line(.), f:run-in(f:entry-text(.))"/>
          </fo:inline>
        </xsl:for-each>
      </fo:block>
    </xsl:for-each-group>
  </xsl:function>

  <!-- Whether the lines of its lemma can be named by an entry that is not at the foot. -->
  <xsl:function name="local:has-line" as="xs:boolean">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:sequence select="f:is-keyed-by-lines($entry) and exists(f:markers($entry)[1][not(ancestor::b:apparatus | ancestor::tei:note)])"/>
  </xsl:function>

  <!-- The line on which the lemma of an entry begins that is not at the foot. -->
  <xsl:function name="local:line" as="node()*">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:if test="local:has-line($entry)">
      <fo:basic-link internal-destination="{f:place($entry)}--lemma" fox:alt-text="{normalize-space(substring(($entry/b:lemma[normalize-space()], '—')[1], 1, 60))}">
        <fo:inline print:line-of="{f:place($entry)}--lemma" font-weight="bold" keep-together.within-line="always"/>
      </fo:basic-link>
      <xsl:text>&#x2060;&#x2002;&#x2060;</xsl:text>
    </xsl:if>
  </xsl:function>

  <!-- The number of the passage that an entry belongs to, if its line does not tell: its own @loc, a verse, a paragraph. -->
  <xsl:function name="local:passage" as="xs:string">
    <xsl:param name="entry" as="element(b:entry)"/>
    <xsl:variable name="block" as="element()?" select="$entry/@block ! f:by-id(., $entry)"/>
    <xsl:sequence select="if (local:has-line($entry)) then '' else string(($entry/@loc, $block/@n, $block ! f:paragraph-number(.))[1])"/>
  </xsl:function>

</xsl:stylesheet>
