// SPDX-License-Identifier: Apache-2.0
package org.basylym.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Our schema against tei_all, where tei_all is at hand. */
class SchemaJudgeTest {
  @Test
  void our_schema_agrees_with_tei_all_and_is_never_laxer() throws IOException {
    String shared = System.getenv("BASYLYM_SHARED");
    if (shared == null) {
      System.out.println(
          "SKIPPED SchemaJudgeTest: set BASYLYM_SHARED to a folder with schema/tei_all.rng and"
              + " corpus/ to hold our schema against TEI's own");
    }
    assumeTrue(shared != null, "BASYLYM_SHARED is not set");
    Tally tally = SchemaJudge.judge(Path.of(shared), 6_000, System.out);
    assertThat(tally.tooLax()).as("documents that only ours accepts").isZero();
    assertThat(tally.agreement()).isGreaterThan(99.0);
  }
}
