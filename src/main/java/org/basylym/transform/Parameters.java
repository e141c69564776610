// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.sf.saxon.s9api.QName;
import net.sf.saxon.s9api.XdmAtomicValue;
import net.sf.saxon.s9api.XdmMap;
import net.sf.saxon.s9api.XdmValue;

/** Values for the parameters of a stylesheet. Immutable. */
public final class Parameters {
  private static final Parameters NONE = new Parameters(Map.of());

  private final Map<String, XdmValue> values;

  private Parameters(Map<String, XdmValue> values) {
    this.values = values;
  }

  /** No parameters: the stylesheet's own defaults hold. */
  public static Parameters none() {
    return NONE;
  }

  /** These parameters and a string. */
  public Parameters with(String name, String value) {
    return with(name, new XdmAtomicValue(value));
  }

  /** These parameters and yes or no. */
  public Parameters with(String name, boolean value) {
    return with(name, new XdmAtomicValue(value));
  }

  /** These parameters and a sequence of strings. */
  public Parameters with(String name, List<String> strings) {
    return with(name, XdmValue.makeSequence(strings.stream().map(XdmAtomicValue::new).toList()));
  }

  /** These parameters and a map of strings. */
  public Parameters with(String name, Map<String, String> strings) {
    return with(name, XdmMap.makeMap(strings));
  }

  /** These parameters and a tree. */
  public Parameters with(String name, Tree tree) {
    return with(name, tree.node());
  }

  /** These parameters and any other value. */
  public Parameters with(String name, XdmValue value) {
    Map<String, XdmValue> more = new TreeMap<>(values);
    more.put(name, value);
    return new Parameters(more);
  }

  Map<QName, XdmValue> byName() {
    return values.entrySet().stream()
        .collect(Collectors.toMap(entry -> new QName(entry.getKey()), Map.Entry::getValue));
  }
}
