// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.nio.file.Path;
import org.basylym.validate.SchemaCache;

/** Where this machine keeps what was fetched. */
final class Caches {
  private Caches() {}

  /** The schemas, in {@code BASYLYM_CACHE}, else where the system keeps caches. */
  static SchemaCache schemas() {
    String own = System.getenv("BASYLYM_CACHE");
    String system = System.getenv("XDG_CACHE_HOME");
    Path folder =
        isSet(own)
            ? Path.of(own)
            : isSet(system)
                ? Path.of(system, "basylym")
                : Path.of(System.getProperty("user.home", "."), ".cache", "basylym");
    return new SchemaCache(folder.resolve("schemas"));
  }

  private static boolean isSet(String variable) {
    return variable != null && !variable.isEmpty();
  }
}
