<?xml version="1.0" encoding="UTF-8"?>
<!-- SPDX-License-Identifier: Apache-2.0
     The only top-level parameters; each entry point includes this module once. -->
<xsl:stylesheet version="3.0" expand-text="yes" exclude-result-prefixes="#all"
  xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
  xmlns:xs="http://www.w3.org/2001/XMLSchema"
  xmlns:b="https://basylym.org/ns/edition">

  <!-- Language of the interface: a language that has a file labels.LANG.xml. -->
  <xsl:param name="language" as="xs:string" select="(/b:edition/@language, 'en')[1]"/>

  <!-- All interface languages of the edition, the primary one first. -->
  <xsl:param name="languages" as="xs:string*" select="$language"/>

  <!-- What index.xsl made of the whole edition. -->
  <xsl:param name="index" as="document-node()?" select="()"/>

  <!-- For the colophon: name and version of the tool; digest of the TEI files (SHA-256, hexadecimal), empty if unknown. -->
  <xsl:param name="tool" as="xs:string" select="'Basylym'"/>
  <xsl:param name="digest" as="xs:string" select="''"/>
  <!-- By language and id of a work: in JSON, each citation style and what it says. -->
  <xsl:param name="cited" as="map(xs:string, xs:string)" select="map{}"/>

  <!-- Site-relative files: the edition's own style sheet and the PDF to offer, empty if there is none; the images. -->
  <xsl:param name="own-css" as="xs:string" select="''"/>
  <xsl:param name="pdf" as="xs:string" select="''"/>

  <!-- Site-relative paths of the images that the site holds, and their sizes: 800x600, or nothing. -->
  <xsl:param name="images" as="xs:string*" select="()"/>
  <xsl:param name="image-sizes" as="xs:string*" select="()"/>

  <!-- Which pages of a document a run writes: text, its own pages; views, those that tell it anew by witness or layer. -->
  <xsl:param name="part" as="xs:string" select="'text'"/>

  <!-- Of the book: font families, best first, as FO writes them; page size: a5, b5, a4 or 6x9. -->
  <xsl:param name="font-family" as="xs:string" select="'Liberation Serif'"/>
  <xsl:param name="page-size" as="xs:string" select="'b5'"/>
  <!-- How the book keys its apparatus to the text: lines (numbers of lines as printed), letters (marks in the text), auto. -->
  <xsl:param name="book-keys" as="xs:string" select="'auto'"/>
  <!-- Whether the book is a proof sheet: lemmata, notes and anchors in colour, with their ids. -->
  <xsl:param name="proof-sheet" as="xs:boolean" select="false()"/>
</xsl:stylesheet>
