// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlPosition;
import org.tomlj.TomlTable;

/**
 * What the value of a setting must be.
 *
 * @param wanted that in words, after "must be"
 * @param isList whether it is a list of such values
 * @param test whether a value is such a one
 */
record SettingKind(String wanted, boolean isList, Predicate<Object> test) {

  /** A value that is wrong, and where it stands. */
  record Fault(TomlPosition at, String found) {}

  static SettingKind string() {
    return new SettingKind("a string", false, String.class::isInstance);
  }

  static SettingKind strings() {
    return new SettingKind("a list of strings", true, String.class::isInstance);
  }

  static SettingKind word(List<String> words) {
    return new SettingKind("one of " + String.join(", ", words), false, words::contains);
  }

  static SettingKind words(List<String> words) {
    return new SettingKind("a list of " + String.join(", ", words), true, words::contains);
  }

  /** What faces a text: its translation, or two of its witnesses each other. */
  static SettingKind translationOrWitnesses() {
    return new SettingKind(
        "translation, or the sigla of two witnesses such as \"A B\"",
        false,
        value ->
            value instanceof String text
                && (text.equals("translation") || text.matches("(\\S+) +(?!\\1$)\\S+")));
  }

  static SettingKind onOrOff() {
    return new SettingKind("true or false", false, Boolean.class::isInstance);
  }

  static SettingKind count() {
    return new SettingKind(
        "a number above 0", false, value -> value instanceof Long number && number > 0);
  }

  static SettingKind countOrNone() {
    return new SettingKind(
        "a number from 0 to 1000",
        false,
        value -> value instanceof Long number && number >= 0 && number <= 1000);
  }

  static SettingKind webAddress() {
    return new SettingKind(
        "an address that begins with http:// or https:// and has no ? or # in it",
        false,
        value ->
            value instanceof String text
                && text.matches("https?://[\\p{Alnum}.\\[\\]:-]+(/[^\\s\"<>?#]*)?"));
  }

  /** What is wrong with the value of a setting, if something is. */
  Optional<Fault> fault(TomlParseResult toml, String key) {
    if (!toml.contains(key)) {
      return Optional.empty();
    }
    Object value = toml.get(key);
    if (!isList) {
      return test.test(value)
          ? Optional.empty()
          : Optional.of(new Fault(toml.inputPositionOf(key), shown(value)));
    }
    if (!(value instanceof TomlArray array)) {
      return Optional.of(new Fault(toml.inputPositionOf(key), shown(value)));
    }
    for (int i = 0; i < array.size(); i++) {
      if (!test.test(array.get(i))) {
        return Optional.of(new Fault(array.inputPositionOf(i), shown(array.get(i))));
      }
    }
    return Optional.empty();
  }

  /** A value as one reads it. */
  static String shown(Object value) {
    if (value instanceof String text) {
      return "\"" + text + "\"";
    }
    return value instanceof TomlArray
        ? "a list"
        : value instanceof TomlTable ? "a table" : String.valueOf(value);
  }
}
