// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first bytes of a file that is no XML, from which it can be told what it is instead. */
final class FileHead {
  private static final int LENGTH = 4096;

  /** What may stand before a document's type and root; it never tries again what it has passed. */
  private static final String PROLOG = "(?s)(?:<\\?[^>]*+>|(?><!--.*?-->)|\\s++)*+";

  private static final Pattern HTML =
      Pattern.compile(
          PROLOG + "<(?:!doctype\\s+html\\b|(?:html|head|body|meta|title)\\b).*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern P4 =
      Pattern.compile(PROLOG + "<(?:!DOCTYPE\\s+)?(TEI\\.2|teiCorpus\\.2)\\b.*");
  private static final Pattern JSON = Pattern.compile("(?s)[\\[{]\\s*[\"\\[{\\]}\\d-].*");
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([^\"']*)[\"']");

  /** By their first bytes as Latin-1, the formats that end up under the name of an XML file. */
  private static final Map<String, String> FORMATS = new LinkedHashMap<>();

  static {
    FORMATS.put("%PDF-", "a PDF");
    FORMATS.put("PK\u0003\u0004", "a ZIP archive or an office document");
    FORMATS.put("\u001f\u008b", "compressed with gzip");
    FORMATS.put("\u00d0\u00cf\u0011\u00e0", "a document of an old Word or Excel");
    FORMATS.put("{\\rtf", "rich text (RTF)");
    FORMATS.put("\u0089PNG", "a picture (PNG)");
    FORMATS.put("\u00ff\u00d8\u00ff", "a picture (JPEG)");
    FORMATS.put("GIF8", "a picture (GIF)");
    FORMATS.put("version https://git-lfs", "a pointer of Git LFS; the file itself was not fetched");
    FORMATS.put("<<<<<<<", "an unfinished merge of two versions");
  }

  private final String bytes;
  private final String text;

  private FileHead(byte[] head) {
    this.bytes = new String(head, StandardCharsets.ISO_8859_1);
    String decoded = new String(head, charset());
    this.text = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
  }

  /** The head of a file; empty if it cannot be read any more. */
  static FileHead of(TeiFile file) {
    try (InputStream in = Files.newInputStream(file.file())) {
      return new FileHead(in.readNBytes(LENGTH));
    } catch (IOException e) {
      return new FileHead(new byte[0]);
    }
  }

  boolean isBlank() {
    return bytes.length() < LENGTH && text.isBlank();
  }

  boolean isHtml() {
    return HTML.matcher(text).matches();
  }

  /** The root of a file of TEI P4, which may be SGML. */
  Optional<String> p4Root() {
    Matcher root = P4.matcher(text);
    return root.matches() ? Optional.of(root.group(1)) : Optional.empty();
  }

  /** What the file is, in words, if it does not begin as XML does. */
  Optional<String> otherFormat() {
    for (Map.Entry<String, String> format : FORMATS.entrySet()) {
      if (bytes.startsWith(format.getKey())) {
        return Optional.of(format.getValue());
      }
    }
    boolean xml = text.stripLeading().startsWith("<") || text.contains("<TEI");
    if (xml || fault().isPresent() || bytes.isEmpty()) {
      return Optional.empty();
    }
    if (bytes.indexOf('\0') >= 0) {
      return Optional.of(bytes.chars().allMatch(c -> c == 0) ? "nothing but zeros" : "binary");
    }
    return Optional.of(JSON.matcher(text.stripLeading()).matches() ? "JSON" : "plain text");
  }

  /** Why the encoding cannot be what the file says or what XML allows, if that is plain to see. */
  Optional<String> fault() {
    String declared = declared();
    if (bytes.startsWith("\u0000\u0000\u00fe\u00ff") || bytes.startsWith("\u00ff\u00fe\0\0")) {
      return Optional.of("it is UTF-32, which parsers of XML need not know");
    } else if (isWide() && declared.isEmpty() && !hasMark()) {
      return Optional.of("it looks like UTF-16 without a byte order mark");
    } else if (isWide() && !declared.toUpperCase(Locale.ROOT).matches("|UTF-?(16|32).*|.*UCS.*")) {
      return Optional.of("it is UTF-16, but declares \"" + declared + "\"");
    } else if (!isWide() && declared.toUpperCase(Locale.ROOT).matches("UTF-?(16|32).*|.*UCS.*")) {
      return Optional.of("it declares \"" + declared + "\", but is no " + declared);
    } else if (!declared.isEmpty() && !isKnown(declared)) {
      return Optional.of("there is no encoding \"" + declared + "\"");
    }
    return Optional.empty();
  }

  private String declared() {
    Matcher declared = DECLARED.matcher(text);
    return declared.find() ? declared.group(1) : "";
  }

  private static boolean isKnown(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private boolean hasMark() {
    return bytes.startsWith("\u00fe\u00ff") || bytes.startsWith("\u00ff\u00fe");
  }

  private boolean isWide() {
    return !charset().equals(StandardCharsets.UTF_8);
  }

  private Charset charset() {
    if (bytes.startsWith("\0\0\0<") || bytes.startsWith("\u0000\u0000\u00fe\u00ff")) {
      return Charset.forName("UTF-32BE");
    } else if (bytes.startsWith("<\0\0\0") || bytes.startsWith("\u00ff\u00fe\0\0")) {
      return Charset.forName("UTF-32LE");
    } else if (bytes.startsWith("\u00fe\u00ff") || bytes.startsWith("\0<")) {
      return StandardCharsets.UTF_16BE;
    } else if (bytes.startsWith("\u00ff\u00fe") || bytes.startsWith("<\0")) {
      return StandardCharsets.UTF_16LE;
    }
    return StandardCharsets.UTF_8;
  }
}
