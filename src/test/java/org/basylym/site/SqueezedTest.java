// SPDX-License-Identifier: Apache-2.0
package org.basylym.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is taken from a style sheet or a script, and what never. */
class SqueezedTest {
  private static final String LICENCE = "/* SPDX-License-Identifier: Apache-2.0 */\n";

  @Test
  void styles_lose_comments_and_space_but_not_inside_strings() {
    String styles = "/* One\n   of two. */\na::after {\n  content: \" ; { \";\n  color: red;\n}\n";

    assertThat(Squeezed.styles(styles))
        .isEqualTo(LICENCE + "a::after{content:\" ; { \";color:red}\n");
  }

  @Test
  void styles_keep_the_space_that_parts_selectors_and_sums() {
    assertThat(Squeezed.styles("a b,\nc :is(d) > e { }")).isEqualTo(LICENCE + "a b,c :is(d)>e{}\n");
    assertThat(Squeezed.styles("a { width: calc(0.5em + 10.5px); margin: -0.5em 0; }"))
        .isEqualTo(LICENCE + "a{width:calc(.5em + 10.5px);margin:-.5em 0}\n");
  }

  @Test
  void scripts_lose_lines_of_comment_and_indentation_but_no_line_of_code() {
    String script = "// Why.\nconst a = '//b'\n  /* What. */\n  a.c(/x\\/*y/) // here\n\n";

    assertThat(Squeezed.script(script))
        .isEqualTo(LICENCE + "const a='//b'\na.c(/x\\/*y/)// here\n");
  }

  @Test
  void scripts_keep_strings_templates_and_expressions() {
    String script =
        """
        const a = 'b = "c"', d = "e\\" = f", g = `h = ${ i } , j`;
        k.replace(/ = [^/ ,]* (l)/g, m => /^ : $/.test(m));
        const n = (o + 1) / p - -q, r = s ? t : u;
        """;

    assertThat(Squeezed.script(script))
        .isEqualTo(
            LICENCE
                + """
                const a='b = "c"',d="e\\" = f",g=`h = ${ i } , j`;
                k.replace(/ = [^/ ,]* (l)/g,m=>/^ : $/.test(m));
                const n=(o + 1)/ p - -q,r=s?t:u;
                """);
  }
}
