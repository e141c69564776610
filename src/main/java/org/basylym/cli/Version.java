// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import picocli.CommandLine.IVersionProvider;

/** Name and version of the program, from the manifest of its jar. */
public final class Version implements IVersionProvider {

  /** For example {@code Basylym 0.1.0}. */
  public static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "Basylym" : "Basylym " + version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {text()};
  }
}
