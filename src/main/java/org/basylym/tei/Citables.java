// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

import java.util.Map;
import java.util.TreeMap;
import org.basylym.transform.Parameters;
import org.basylym.transform.SaxonRuntime;

/**
 * Tells which works of an edition can be cited, and what their headers say ({@code citables.xsl}).
 */
public final class Citables {
  /** Below {@code xslt/}. */
  public static final String STYLESHEET = "citables.xsl";

  private final SaxonRuntime saxon;

  public Citables(SaxonRuntime saxon) {
    this.saxon = saxon;
  }

  /** The works as JSON, by interface language. */
  public Map<String, String> inAll(NormalEdition edition) {
    Map<String, String> works = new TreeMap<>();
    edition.languages().forEach(language -> works.put(language, in(language, edition)));
    return works;
  }

  /** The works as JSON in the words of one language. */
  public String in(String language, NormalEdition edition) {
    Parameters parameters = Parameters.none().with("language", language);
    return saxon
        .stylesheet(STYLESHEET)
        .apply(edition.tree(), parameters)
        .tree()
        .node()
        .getStringValue();
  }
}
