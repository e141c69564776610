// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tomlj.TomlParseResult;

/** The table {@code [site]} of a settings file: its keys, what they must be, what they are. */
public final class SiteSettings {
  /** The citation styles that there are. */
  public static final List<String> STYLES =
      List.of("gost", "kazakh", "iso690", "chicago", "mla", "apa");

  private static final String TABLE = "site.";
  private static final String BASE_URL = TABLE + "base-url";
  private static final String CSS = TABLE + "css";
  private static final String XSLT = TABLE + "xslt";

  static final Map<String, SettingKind> KINDS =
      Map.of(
          BASE_URL,
          SettingKind.webAddress(),
          TABLE + "pages",
          SettingKind.word(List.of("auto", "whole", "sections")),
          TABLE + "layers",
          SettingKind.words(List.of("reading", "diplomatic", "normalised")),
          TABLE + "signs",
          SettingKind.word(List.of("leiden", "plain")),
          TABLE + "styles",
          SettingKind.words(STYLES),
          CSS,
          SettingKind.string(),
          XSLT,
          SettingKind.string());

  private SiteSettings() {}

  /** The settings that stylesheets read, by their names in the table; the items of a list apart. */
  static Map<String, String> of(TomlParseResult toml) {
    Map<String, String> settings = new TreeMap<>();
    for (Map.Entry<String, SettingKind> setting : KINDS.entrySet()) {
      String key = setting.getKey();
      if (!key.equals(CSS) && !key.equals(XSLT) && KnownSettings.isRight(toml, key)) {
        settings.put(key.substring(TABLE.length()), value(toml, key, setting.getValue()));
      }
    }
    return settings;
  }

  /** Addresses are those of folders: what is below is appended to them. */
  private static String value(TomlParseResult toml, String key, SettingKind kind) {
    if (kind.isList()) {
      return String.join(" ", SettingsReader.strings(toml, key).stream().distinct().toList());
    }
    String value = String.valueOf(toml.getString(key));
    return key.equals(BASE_URL) && !value.endsWith("/") ? value + "/" : value;
  }
}
