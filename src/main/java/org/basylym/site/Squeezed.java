// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Style sheets and scripts without what only their authors read: comments, indentation, and space
 * around signs. What stands in strings, templates and regular expressions is kept as it is.
 */
final class Squeezed {
  private static final String LICENCE = "/* SPDX-License-Identifier: Apache-2.0 */\n";
  private static final Pattern COMMENT_ON_LINES =
      Pattern.compile("(?ms)^[ \\t]*(/\\*.*?\\*/|//[^\\n]*)[ \\t]*$");
  private static final Pattern INDENTATION = Pattern.compile("(?m)^\\s+");
  private static final String STRING = "(\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])*+'";

  private static final Pattern COMMENT = Pattern.compile("(?s)" + STRING + ")|/\\*.*?\\*/");

  /** Space around these, a semicolon before the end of a rule, the nought of a fraction. */
  private static final Pattern LOOSE_STYLE =
      Pattern.compile(STRING + ")|\\s*([{};,>])\\s*|(:)\\s+|(?<![\\w.])0(\\.\\d)");

  private static final Pattern LAST_SEMICOLON = Pattern.compile(STRING + ")|;(\\})");

  /** A slash after one of these signs begins a regular expression: nothing could be divided. */
  private static final String EXPRESSION =
      "(?<=[(,=:>\\[!&|?{};][ \\t]{0,2})/(?![*/])(?:\\\\.|\\[(?:\\\\.|[^\\]\\\\\\n])*+\\]|[^/\\\\\\[\\n])++/";

  private static final String TEMPLATE = "`(?:\\\\.|[^`\\\\])*+`";

  /** Neither plus nor minus, two of which are another sign; and a line ends where it ended. */
  private static final Pattern LOOSE_SCRIPT =
      Pattern.compile(
          STRING
              + "|"
              + TEMPLATE
              + "|"
              + EXPRESSION
              + ")|[ \\t]*(=>|[=!]==?|[<>]=?|&&|\\|\\||[{}(),;:?=\\[\\]*])[ \\t]*");

  private Squeezed() {}

  /** A script keeps its lines, so that none needs a semicolon that it has not. */
  static String script(String source) {
    String said = COMMENT_ON_LINES.matcher(source).replaceAll("");
    String lines = INDENTATION.matcher(said).replaceAll("");
    return LICENCE + LOOSE_SCRIPT.matcher(lines).replaceAll(Squeezed::kept);
  }

  static String styles(String source) {
    String said = COMMENT.matcher(source).replaceAll(Squeezed::kept);
    String tight = LOOSE_STYLE.matcher(said).replaceAll(Squeezed::kept);
    String ended = LAST_SEMICOLON.matcher(tight).replaceAll(Squeezed::kept);
    return LICENCE + INDENTATION.matcher(ended).replaceAll("") + "\n";
  }

  /** The first group that was found. */
  private static String kept(MatchResult found) {
    for (int group = 1; group <= found.groupCount(); group++) {
      if (found.group(group) != null) {
        return Matcher.quoteReplacement(found.group(group));
      }
    }
    return "";
  }
}
