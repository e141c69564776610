// SPDX-License-Identifier: Apache-2.0
package org.basylym.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The one-file schema that users load says what the modules say. */
class SchemaBuilderTest {
  private static final Path FOLDER = Path.of("tei", "schema");

  @Test
  void the_committed_schema_is_as_new_as_its_modules() throws IOException {
    assertThat(Files.readString(FOLDER.resolve("basylym.rng")))
        .as("made by SchemaBuilder; see tei/schema/README.md")
        .isEqualTo(SchemaBuilder.oneFile(FOLDER));
  }
}
