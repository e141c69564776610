// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import java.util.Set;
import net.sf.saxon.Configuration;
import net.sf.saxon.functions.registry.BuiltInFunctionSet;
import net.sf.saxon.om.NamespaceUri;

/**
 * A Saxon that lacks the functions with which an expression could set up another Saxon inside
 * itself, which would ask no resolver of ours. They are no functions to it, however they are
 * called.
 */
final class ConfinedConfiguration extends Configuration {
  private static final Set<String> WITHOUT = Set.of("transform", "load-xquery-module");

  @Override
  public BuiltInFunctionSet getXSLTFunctionSet(int version) {
    return new Functions(super.getXSLTFunctionSet(version));
  }

  @Override
  public BuiltInFunctionSet getXPathFunctionSet(int version) {
    return new Functions(super.getXPathFunctionSet(version));
  }

  /** All functions of a set but a few. */
  private static final class Functions extends BuiltInFunctionSet {
    private final BuiltInFunctionSet all;

    Functions(BuiltInFunctionSet all) {
      this.all = all;
      importFunctionSet(all);
    }

    @Override
    public Entry getFunctionDetails(String name, int arity) {
      return WITHOUT.contains(name) ? null : super.getFunctionDetails(name, arity);
    }

    @Override
    public NamespaceUri getNamespace() {
      return all.getNamespace();
    }

    @Override
    public String getConventionalPrefix() {
      return all.getConventionalPrefix();
    }
  }
}
