// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.List;

/**
 * A grammar, or why there is none.
 *
 * @param grammar null if it cannot be used
 * @param faults what is wrong with the schema; empty if it can be used
 */
record CompiledGrammar(Grammar grammar, List<SchemaFault> faults) {
  CompiledGrammar {
    faults = List.copyOf(faults);
  }

  static CompiledGrammar of(Grammar grammar) {
    return new CompiledGrammar(grammar, List.of());
  }

  static CompiledGrammar none(List<SchemaFault> faults) {
    return new CompiledGrammar(null, faults);
  }
}
