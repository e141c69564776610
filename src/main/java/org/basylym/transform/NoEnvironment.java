// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import java.util.Set;
import net.sf.saxon.lib.EnvironmentVariableResolver;

/** Hides the environment of the process from stylesheets. */
final class NoEnvironment implements EnvironmentVariableResolver {
  @Override
  public Set<String> getAvailableEnvironmentVariables() {
    return Set.of();
  }

  @Override
  public String getEnvironmentVariable(String name) {
    return null;
  }
}
