// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Style sheets and scripts without what only their authors read: comments and indentation. */
final class Squeezed {
  private static final String LICENCE = "/* SPDX-License-Identifier: Apache-2.0 */\n";
  private static final Pattern COMMENT_ON_LINES =
      Pattern.compile("(?ms)^[ \\t]*(/\\*.*?\\*/|//[^\\n]*)[ \\t]*$");
  private static final Pattern INDENTATION = Pattern.compile("(?m)^\\s+");
  private static final String STRING = "(\"[^\"\\n]*\"|'[^'\\n]*')";
  private static final Pattern COMMENT = Pattern.compile("(?s)" + STRING + "|/\\*.*?\\*/");
  private static final Pattern SPACE = Pattern.compile(STRING + "|\\s*([{};])\\s*");

  private Squeezed() {}

  /** A script keeps its lines, so that none needs a semicolon that it has not. */
  static String script(String source) {
    String said = COMMENT_ON_LINES.matcher(source).replaceAll("");
    return LICENCE + INDENTATION.matcher(said).replaceAll("");
  }

  static String styles(String source) {
    String said = COMMENT.matcher(source).replaceAll(found -> kept(found, 1));
    String tight =
        SPACE.matcher(said).replaceAll(found -> kept(found, found.group(1) == null ? 2 : 1));
    return LICENCE + INDENTATION.matcher(tight).replaceAll("") + "\n";
  }

  private static String kept(MatchResult found, int group) {
    return found.group(group) == null ? "" : Matcher.quoteReplacement(found.group(group));
  }
}
