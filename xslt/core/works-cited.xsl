<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The records of a bibliography as works that are cited: what each element says, under its name. A record that says its things in
     prose is its own title: nothing is guessed from free text. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:map="http://www.w3.org/2005/xpath-functions/map"
  xmlns:tei="http://www.tei-c.org/ns/1.0"
  xmlns:b="https://basylym.org/ns/edition"
  xmlns:f="https://basylym.org/ns/function"
  xmlns:local="urn:basylym:core/works-cited">

  <!-- The records of a bibliography: members of its lists, and loose ones of authority files. -->
  <xsl:key name="local:listed" use="true()" match="(tei:bibl | tei:biblStruct | tei:biblFull | tei:msDesc)
        [parent::tei:listBibl or parent::tei:standOff or parent::tei:item/ancestor::tei:div/@type = 'bibliography']
        [normalize-space()][not(@type = 'document')][not(ancestor::tei:listBibl[@type = 'documents'])][empty(ancestor::tei:teiHeader) or @xml:id]
        [empty(ancestor::tei:bibl | ancestor::tei:biblStruct | ancestor::tei:msDesc)]"/>

  <xsl:function name="f:listed-works" as="element()*">
    <xsl:param name="edition" as="node()"/>
    <xsl:sequence select="key('local:listed', true(), root($edition))"/>
  </xsl:function>

  <!-- The name of a record in the data: its id, with that of its text where it is no authority's. -->
  <xsl:function name="f:work-id" as="xs:string">
    <xsl:param name="record" as="element()"/>
    <xsl:variable name="document" as="element(b:document)" select="f:document($record)"/>
    <xsl:sequence select="if ($document/@role = 'authority' and $record/@xml:id and local:is-first($record)) then string($record/@xml:id)
        else $document/@id || '.' || ($record/@xml:id, local-name($record))[1]"/>
  </xsl:function>

  <xsl:key name="local:id" match="b:document[@role = 'authority']//*[@xml:id]" use="string(@xml:id)"/>

  <xsl:function name="local:is-first" as="xs:boolean">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="key('local:id', string($record/@xml:id), root($record))[1] is $record"/>
  </xsl:function>

  <!-- Whether a record is written out in words of its own, beside those that its elements hold. -->
  <xsl:function name="f:is-worded" as="xs:boolean">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="not($record/self::tei:biblStruct or $record/self::tei:biblFull or $record/self::tei:msDesc)
      and (exists($record/text()[matches(., '[\p{L}\p{N}]')]) or empty($record//tei:title[normalize-space()]) and exists($record/text()[normalize-space()]))"/>
  </xsl:function>

  <!-- Whether a record says the title of its work. -->
  <xsl:function name="f:is-titled" as="xs:boolean">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="exists(local:title($record, ''))"/>
  </xsl:function>

  <!-- Whether a record says no more of its work than where an archive keeps it. -->
  <xsl:function name="f:is-known-by-its-place" as="xs:boolean">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="not(f:is-titled($record)) and not(f:is-worded($record)) and f:has-archive-reference($record) and exists(f:archive-path($record, 'en'))"/>
  </xsl:function>

  <!-- A record as a work that is cited. $language is that of the reader, for what has words in several languages. -->
  <xsl:function name="f:work-cited" as="element(b:citable)">
    <xsl:param name="record" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="title" as="element()?" select="local:title($record, $language)"/>
    <xsl:variable name="own" as="xs:string" select="($title ! f:language(.), $language)[. ne ''][1]"/>
    <b:citable id="{f:work-id($record)}" kind="work" type="{local:type($record)}">
      <xsl:for-each select="(local:main-language($record), $title ! f:language(.))[matches(., '^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$')][1]">
        <xsl:attribute name="language" select="."/>
      </xsl:for-each>
      <b:title>{if ($title) then f:plain($title) else if (f:is-known-by-its-place($record)) then f:archive-form($record, $language) else local:as-written($record)}</b:title>
      <xsl:for-each select="$title/../tei:title[@type = 'short'][normalize-space()][1]"><b:short-title>{f:plain(.)}</b:short-title></xsl:for-each>
      <xsl:if test="$title and f:is-worded($record)"><b:note>{local:as-written($record)}</b:note></xsl:if>
      <xsl:if test="$title or f:is-worded($record)">
        <xsl:sequence select="local:names($record, $own), local:container($record, $title, $own), local:imprint($record, $own)[$title or not(self::b:publisher)], f:work-scope($record)"/>
      </xsl:if>
      <xsl:sequence select="local:identifiers($record)"/>
      <xsl:sequence select="($record, $record/tei:relatedItem/f:targets(@target))[f:has-archive-reference(.)][1] ! local:kept(., $language)"/>
    </b:citable>
  </xsl:function>

  <xsl:function name="local:as-written" as="xs:string">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="normalize-space(string-join(
      if ($record/text()[normalize-space()]) then f:plain($record)
      else $record/(* except (tei:note, tei:idno[@type = 'URL']))[normalize-space()] ! f:spaced(.), ', '))"/>
  </xsl:function>

  <xsl:function name="local:main-language" as="xs:string?">
    <xsl:param name="record" as="element()"/>
    <xsl:sequence select="($record//tei:textLang/@mainLang)[1] ! string(.)"/>
  </xsl:function>

  <!-- The title of the part that is cited, else of the whole; not a translation, and in the language of the work. -->
  <xsl:function name="local:title" as="element()?">
    <xsl:param name="record" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="all" as="element()*" select="($record/tei:analytic/tei:title, $record/tei:title[@level = 'a'])[normalize-space()]"/>
    <xsl:variable name="titles" as="element()*" select="if ($all) then $all else ($record/tei:title, $record/tei:monogr/tei:title, $record/tei:series/tei:title,
        $record//tei:titleStmt/tei:title, $record//tei:msItem/tei:title, $record//tei:msIdentifier/tei:msName)[normalize-space()]"/>
    <xsl:variable name="level" as="element()*" select="$titles[@level = $titles[1]/@level or empty($titles[1]/@level)]"/>
    <xsl:sequence select="local:original($level, (local:main-language($record), $language)[1])"/>
  </xsl:function>

  <xsl:function name="local:original" as="element()?">
    <xsl:param name="said" as="element()*"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:variable name="own" as="element()*" select="$said[not((@type, @subtype) = ('translation', 'translated', 'sub', 'short', 'alt'))]"/>
    <xsl:sequence select="f:in-language(if ($own) then $own else $said, $language)"/>
  </xsl:function>

  <!-- What kind of work it is: by its own word, else by its parts and the levels of its titles. -->
  <xsl:function name="local:type" as="xs:string">
    <xsl:param name="record" as="element()"/>
    <xsl:variable name="levels" as="xs:string*" select="$record/descendant::tei:title[empty(ancestor::tei:note)]/@level ! string(.)"/>
    <xsl:variable name="part" as="xs:boolean" select="exists($record/tei:analytic) or $levels = 'a'"/>
    <xsl:variable name="said" as="xs:string?" select="local:types()(lower-case(($record/@type, $record/@subtype)[local:types()(lower-case(.))][1]))"/>
    <xsl:sequence select="
      if ($said = 'article-newspaper' and not($part)) then 'periodical'
      else if ($said = 'book' and $part) then 'chapter'
      else if ($said) then $said
      else if (f:has-archive-reference($record)) then 'manuscript'
      else if ($part and $levels = 'j') then 'article-journal'
      else if ($part and ($levels = 'm' or $record/tei:monogr)) then 'chapter'
      else if ($levels = 'j') then 'periodical'
      else if ($levels = 'u') then 'manuscript'
      else if ($levels = 'm' or $record/(self::tei:biblStruct | self::tei:biblFull)) then 'book'
      else 'document'"/>
  </xsl:function>

  <xsl:function name="local:types" as="map(xs:string, xs:string)">
    <xsl:sequence select="map:merge(tokenize(normalize-space('
        book=book monograph=book collection=book edition=book article=article-journal journalarticle=article-journal journal-article=article-journal
        article-journal=article-journal magazinearticle=article-magazine newspaper=article-newspaper newspaperarticle=article-newspaper
        article-newspaper=article-newspaper chapter=chapter booksection=chapter incollection=chapter inbook=chapter thesis=thesis
        dissertation=thesis phdthesis=thesis mastersthesis=thesis manuscript=manuscript unpublished=manuscript archival=manuscript
        ms=manuscript web=webpage webpage=webpage website=webpage online=webpage report=report decree=legislation law=legislation
        statute=legislation document=document documents=document letter=personal_communication encyclopedia=entry-encyclopedia
        encyclopediaarticle=entry-encyclopedia dictionary=entry-dictionary map=map journal=periodical periodical=periodical
        conferencepaper=paper-conference inproceedings=paper-conference film=motion_picture software=software dataset=dataset'))
      ! map{substring-before(., '='): substring-after(., '=')})"/>
  </xsl:function>

  <xsl:function name="local:names" as="element(b:name)*">
    <xsl:param name="record" as="element()"/>
    <xsl:param name="own" as="xs:string"/>
    <xsl:variable name="authors" as="element()*" select="($record/(., tei:analytic, tei:monogr) ! tei:author, $record//tei:titleStmt/tei:author, $record//tei:msItem/tei:author)[normalize-space()]"/>
    <xsl:variable name="whole" as="element()*" select="if ($record/tei:analytic) then $authors[parent::tei:monogr] else ()"/>
    <xsl:sequence select="local:once($authors except $whole) ! f:cited-name(., 'author', $own), local:once($whole) ! f:cited-name(., 'container-author', $own)"/>
    <xsl:for-each select="local:once(($record/(., tei:analytic, tei:monogr) ! (tei:editor | tei:respStmt/(tei:persName | tei:name | tei:orgName)))[normalize-space()])">
      <xsl:sequence select="f:cited-name(., local:role(.), $own)"/>
    </xsl:for-each>
  </xsl:function>

  <xsl:function name="local:once" as="element()*">
    <xsl:param name="names" as="element()*"/>
    <xsl:for-each-group select="$names" group-by="f:spaced(.)"><xsl:sequence select="."/></xsl:for-each-group>
  </xsl:function>

  <xsl:function name="local:role" as="xs:string">
    <xsl:param name="name" as="element()"/>
    <xsl:variable name="said" as="xs:string" select="lower-case(string-join(($name/@role, $name/@type, $name/parent::tei:respStmt/tei:resp/(@key, string(.))), ' '))"/>
    <xsl:sequence select="if (matches($said, 'trl|transl|übers|traduc|перев|аудар')) then 'translator'
      else if ($name/self::tei:editor or matches($said, 'edit|hrsg|herausg|éditeur|ред|сост|құраст')) then 'editor' else 'contributor'"/>
  </xsl:function>

  <!-- In what a part stands, and the series. -->
  <xsl:function name="local:container" as="element()*">
    <xsl:param name="record" as="element()"/>
    <xsl:param name="title" as="element()?"/>
    <xsl:param name="own" as="xs:string"/>
    <xsl:variable name="part" as="xs:boolean" select="exists($title/parent::tei:analytic) or $title/@level = 'a'"/>
    <xsl:variable name="wholes" as="element()*" select="($record/tei:monogr/tei:title, $record/tei:title[@level = ('m', 'j')])[$part][normalize-space()]"/>
    <xsl:variable name="series" as="element()*" select="($record/tei:series/tei:title, $record/tei:title[@level = 's'], $record/tei:series[empty(*)])[normalize-space()] except $title"/>
    <xsl:sequence select="local:original($wholes, $own) ! local:element('container', f:plain(.)), local:original($series, $own) ! local:element('series', f:plain(.))"/>
    <xsl:sequence select="$record/tei:series/(tei:biblScope | tei:idno)[normalize-space()][1] ! local:element('series-number', local:number(.))"/>
  </xsl:function>

  <!-- Who published it, where and when. Names in several languages are one publisher's: that of the work's language stands for it. -->
  <xsl:function name="local:imprint" as="element()*">
    <xsl:param name="record" as="element()"/>
    <xsl:param name="own" as="xs:string"/>
    <xsl:variable name="imprint" as="element()+" select="$record, $record/tei:monogr, $record/tei:monogr/tei:imprint, $record//tei:publicationStmt"/>
    <xsl:sequence select="local:joined('publisher', $imprint/(tei:publisher | tei:distributor | tei:authority), $own)"/>
    <xsl:sequence select="local:joined('place', $imprint/tei:pubPlace, $own)"/>
    <xsl:for-each select="($imprint/tei:date, $record//tei:origDate)[normalize-space() or @*][not(@type = ('access', 'accessed'))][1]"><xsl:sequence select="local:issued(.)"/></xsl:for-each>
    <xsl:for-each select="($imprint/tei:date[@type = ('access', 'accessed')]/@when)[1]"><b:accessed iso="{.}">{.}</b:accessed></xsl:for-each>
    <xsl:for-each select="($imprint/tei:edition)[normalize-space()][1]"><b:edition>{f:plain(.)}</b:edition></xsl:for-each>
    <xsl:for-each select="$record/(@subtype[../@type = ('thesis', 'dissertation')], tei:note[@type = ('thesisType', 'genre')])[1]"><b:genre>{normalize-space(.)}</b:genre></xsl:for-each>
  </xsl:function>

  <!-- Names in several languages are the same; several in one language, or in none, are several. -->
  <xsl:function name="local:joined" as="element()?">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="said" as="element()*"/>
    <xsl:param name="own" as="xs:string"/>
    <xsl:variable name="told" as="element()*" select="$said[normalize-space()]"/>
    <xsl:variable name="tongues" as="xs:string*" select="distinct-values($told/@xml:lang)"/>
    <xsl:variable name="chosen" as="element()*" select="if (count($tongues) gt 1) then $told[not(@xml:lang) or @xml:lang = f:in-language($told[@xml:lang], $own)/@xml:lang] else $told"/>
    <xsl:if test="$chosen"><xsl:sequence select="local:element($name, string-join(distinct-values($chosen ! f:spaced(.)), '; '))"/></xsl:if>
  </xsl:function>

  <!-- When: the machine value, its ends where it is a period; what is only known from one side stays in words. -->
  <xsl:function name="local:issued" as="element(b:issued)">
    <xsl:param name="date" as="element()"/>
    <xsl:variable name="words" as="xs:string" select="f:plain($date)"/>
    <xsl:variable name="open" as="xs:boolean" select="empty($date/@when) and count($date/(@notBefore, @notAfter, @from, @to)) eq 1"/>
    <xsl:variable name="iso" as="xs:string?" select="(f:date-iso($date)[not($open)][matches(., '^-?\d{4}')], $words[matches(., '^\[?\d{4}\]?[.,]?$')] ! replace(., '\D', ''))[1]"/>
    <b:issued>
      <xsl:if test="$iso"><xsl:attribute name="iso" select="$iso"/></xsl:if>
      <xsl:if test="$date/@cert = ('low', 'medium', 'unknown') or $date/@notBefore or $date/@precision"><xsl:attribute name="circa" select="'true'"/></xsl:if>
      <xsl:text>{if ($words) then $words else $iso}</xsl:text>
    </b:issued>
  </xsl:function>

  <!-- Volume, issue, pages and the like of a record. -->
  <xsl:function name="f:work-scope" as="element()*">
    <xsl:param name="record" as="element()"/>
    <xsl:for-each-group select="$record/(., tei:monogr, tei:monogr/tei:imprint, tei:analytic) ! tei:biblScope[normalize-space() or @from or @n]"
      group-by="local:units()(lower-case((@unit, @type, '')[1]))">
      <xsl:sequence select="local:element(current-grouping-key(), string-join(current-group() ! local:number(.), ', '))"/>
    </xsl:for-each-group>
    <xsl:for-each select="($record/(., tei:monogr) ! tei:extent)[normalize-space()][1]"><b:extent>{f:plain(.)}</b:extent></xsl:for-each>
  </xsl:function>

  <xsl:function name="local:units" as="map(xs:string, xs:string)">
    <xsl:sequence select="map:merge(tokenize(normalize-space('page=page pages=page pp=page p=page volume=volume vol=volume tome=volume band=volume issue=issue number=issue no=issue
        num=issue part=part chapter=chapter-number')) ! map{substring-before(., '='): substring-after(., '=')})"/>
  </xsl:function>

  <!-- A number without the word for what it counts: the styles have words of their own. -->
  <xsl:function name="local:number" as="xs:string">
    <xsl:param name="scope" as="element()"/>
    <xsl:variable name="said" as="xs:string" select="if (normalize-space($scope)) then f:plain($scope) else string(($scope/@from ! string-join((., $scope/@to), '–'), $scope/@n)[1])"/>
    <xsl:sequence select="replace($said, '^(vol|volume|bd|band|tome|т|том|no|nr|n|№|issue|heft|вып|қ|pp|p|pages?|ss|s|с|стр|б|бб)\.?\s*(\d|[IVXLC]+$)', '$2', 'i') => replace('\.$', '')"/>
  </xsl:function>

  <xsl:function name="local:identifiers" as="element()*">
    <xsl:param name="record" as="element()"/>
    <xsl:for-each select="$record/(., tei:analytic, tei:monogr, tei:series, tei:monogr/tei:imprint) ! tei:idno[normalize-space()][@type]">
      <b:identifier type="{lower-case(@type)}">{normalize-space()}</b:identifier>
    </xsl:for-each>
    <xsl:for-each select="($record/(., tei:analytic, tei:monogr) ! (tei:ref | tei:ptr)/@target[matches(., '^https?://\S+$')], $record/(., tei:analytic, tei:monogr) ! @corresp[matches(., '^https?://\S+$')])[1]">
      <b:identifier type="url">{.}</b:identifier>
    </xsl:for-each>
  </xsl:function>

  <!-- Where an unpublished work is kept, in the tradition of each style. -->
  <xsl:function name="local:kept" as="element()*">
    <xsl:param name="record" as="element()"/>
    <xsl:param name="language" as="xs:string"/>
    <xsl:for-each select="'kk', 'ru', 'en'">
      <xsl:variable name="path" as="xs:string*" select="f:archive-path($record, .)"/>
      <xsl:variable name="form" as="xs:string?" select="f:archive-form($record, .)"/>
      <xsl:if test="exists($path)">
        <b:kept language="{.}" repository="{$path[1]}">{replace($form ! substring-after(., $path[1]), '^[,.;\s]+|[.\s]+$', '')}</b:kept>
      </xsl:if>
    </xsl:for-each>
    <xsl:if test="empty(f:archive-path($record, $language))">
      <xsl:for-each select="$record/descendant-or-self::tei:msIdentifier[1]">
        <b:kept language="" repository="{string-join((tei:settlement, (tei:repository, tei:institution)[1])[normalize-space()] ! f:plain(.), ', ')}">{string-join((tei:collection, tei:idno[empty(tei:idno)])[normalize-space()] ! f:plain(.), ', ')}</b:kept>
      </xsl:for-each>
    </xsl:if>
  </xsl:function>

  <xsl:function name="local:element" as="element()">
    <xsl:param name="name" as="xs:string"/>
    <xsl:param name="value" as="xs:string"/>
    <xsl:element name="b:{$name}">{$value}</xsl:element>
  </xsl:function>

</xsl:stylesheet>
