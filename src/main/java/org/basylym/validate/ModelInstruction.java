// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An {@code <?xml-model?>} instruction (ISO/IEC 19757-11): the schema that a file names for itself.
 *
 * @param href address of the schema
 * @param language which schema language it is in
 * @param phase which phase of a Schematron schema to run; empty for the schema's default
 */
record ModelInstruction(String href, Language language, String phase) {
  private static final Pattern PSEUDO_ATTRIBUTE =
      Pattern.compile("([\\w-]+)\\s*=\\s*([\"'])(.*?)\\2");

  enum Language {
    RELAX_NG,
    COMPACT,
    SCHEMATRON,
    XSD,
    NVDL,
    OTHER
  }

  /** The instruction with these data, if it has an address. */
  static Optional<ModelInstruction> of(String target, String data) {
    if (!target.equals("xml-model") || data == null) {
      return Optional.empty();
    }
    Map<String, String> values = new TreeMap<>();
    Matcher matcher = PSEUDO_ATTRIBUTE.matcher(data);
    while (matcher.find()) {
      values.put(matcher.group(1), matcher.group(3));
    }
    return Optional.ofNullable(values.get("href"))
        .map(
            href ->
                new ModelInstruction(
                    href,
                    language(
                        values.getOrDefault("schematypens", ""),
                        values.getOrDefault("type", ""),
                        href),
                    values.getOrDefault("phase", "").strip()));
  }

  private static Language language(String namespace, String type, String href) {
    if (namespace.contains("schematron") || href.matches(".*\\.(?:iso)?sch")) {
      return Language.SCHEMATRON;
    }
    if (namespace.contains("nvdl") || href.endsWith(".nvdl")) {
      return Language.NVDL;
    }
    if (type.contains("compact") || href.endsWith(".rnc")) {
      return Language.COMPACT;
    }
    if (namespace.contains("relaxng") || href.endsWith(".rng")) {
      return Language.RELAX_NG;
    }
    boolean xsd = namespace.endsWith("/XMLSchema") || href.endsWith(".xsd");
    return xsd ? Language.XSD : Language.OTHER;
  }
}
