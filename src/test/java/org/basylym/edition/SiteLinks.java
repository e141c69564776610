// SPDX-License-Identifier: Apache-2.0
package org.basylym.edition;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the links of a site lead, what it loads, and which ids it gives twice. */
public final class SiteLinks {
  private static final Pattern ADDRESS =
      Pattern.compile("<(\\w+)\\b[^>]*?\\s(href|src|srcset|poster|action)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("\\sid=\"([^\"]*)\"");
  private static final Pattern REMOTE_STYLE =
      Pattern.compile("(?i)(url\\(\\s*['\"]?|@import\\s+['\"]?)(https?:)?//[^)'\"]*");
  private static final Pattern ELSEWHERE = Pattern.compile("(?i)(https?:)?//.*|mailto:.*|doi:.*");

  /**
   * A fragment that chooses columns to compare is for the script; without it the page opens as it
   * is.
   */
  private static final String CHOICE = "w=";

  private final Path site;
  private final Map<Path, Set<String>> ids = new HashMap<>();

  public SiteLinks(Path site) {
    this.site = site;
  }

  /** Links and fragments that do not resolve. */
  public Set<String> broken() throws IOException {
    Set<String> broken = new TreeSet<>();
    for (Path page : Html.pages(site)) {
      for (MatchResult address : addresses(page)) {
        String target = Html.decode(address.group(3));
        if (!ELSEWHERE.matcher(target).matches() && !resolves(page, target)) {
          broken.add(site.relativize(page) + " -> " + target);
        }
      }
    }
    return broken;
  }

  /** What is loaded from elsewhere. */
  public List<String> loadedFromElsewhere() throws IOException {
    List<String> loaded = new ArrayList<>();
    for (Path page : Html.pages(site)) {
      addresses(page).stream()
          .filter(address -> ELSEWHERE.matcher(address.group(3)).matches())
          .filter(address -> !address.group(1).equals("a"))
          .forEach(address -> loaded.add(site.relativize(page) + ": " + address.group()));
    }
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(f -> f.toString().matches(".*\\.(html|css|js|svg)")).toList()) {
        REMOTE_STYLE
            .matcher(Files.readString(file))
            .results()
            .forEach(use -> loaded.add(site.relativize(file) + ": " + use.group()));
      }
    }
    return loaded;
  }

  /** Ids that stand twice on their page. */
  public List<String> doubledIds() throws IOException {
    List<String> doubled = new ArrayList<>();
    for (Path page : Html.pages(site)) {
      Set<String> seen = new HashSet<>();
      ID.matcher(Files.readString(page))
          .results()
          .map(id -> id.group(1))
          .filter(id -> !seen.add(id))
          .forEach(id -> doubled.add(site.relativize(page) + "#" + id));
    }
    return doubled;
  }

  private static List<MatchResult> addresses(Path page) throws IOException {
    return ADDRESS.matcher(Files.readString(page)).results().toList();
  }

  private boolean resolves(Path page, String target) throws IOException {
    URI uri = page.toUri().resolve(URI.create(target.replace(" ", "%20")));
    Path file = Path.of(URI.create(uri.toString().replaceAll("[?#].*", "")));
    if (!Files.isRegularFile(file) || !file.startsWith(site)) {
      return false;
    }
    String fragment = uri.getFragment();
    if (fragment == null || fragment.isEmpty() || !file.toString().endsWith(".html")) {
      return true;
    }
    if (!ids.containsKey(file)) {
      Set<String> found = new HashSet<>();
      ID.matcher(Files.readString(file))
          .results()
          .forEach(id -> found.add(Html.decode(id.group(1))));
      ids.put(file, found);
    }
    return ids.get(file).contains(fragment) || fragment.startsWith(CHOICE);
  }
}
