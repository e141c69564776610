// SPDX-License-Identifier: Apache-2.0
package org.basylym.screen;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The Chromium of the machine. It opens pages for the readers of a test and fails the test when a
 * page wrote to the console, broke off a script, or asked for what is not there or not on the disk.
 */
final class Browser implements BeforeEachCallback, AfterEachCallback {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private final List<BrowserContext> contexts = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();
  private Started started;

  /** Opens a page of a site. The address may end in a query and a fragment. */
  Reader open(Path site, String address, Screen screen) {
    BrowserContext context =
        started
            .chromium()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(screen.width(), screen.height())
                    .setColorScheme(screen.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                    .setReducedMotion(
                        screen.still() ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
                    .setJavaScriptEnabled(screen.scripts()));
    context.setDefaultTimeout(10_000);
    contexts.add(context);
    context.onConsoleMessage(said -> complaints.add("console: " + said.text()));
    context.onWebError(error -> complaints.add("script: " + error.error()));
    context.onRequestFailed(
        request -> complaints.add("failed: " + request.url() + " " + request.failure()));
    context.onRequest(
        request -> {
          if (!request.url().matches("(file|data|blob):.*")) {
            complaints.add("asks another host: " + request.url());
          }
        });
    return new Reader(context.newPage(), site).goes(address);
  }

  /** A wide light screen. */
  Reader open(Path site, String address) {
    return open(site, address, Screen.WIDE);
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    started =
        test.getRoot()
            .getStore(ExtensionContext.Namespace.GLOBAL)
            .getOrComputeIfAbsent(Started.class, key -> Started.now(), Started.class);
  }

  @Override
  public void afterEach(ExtensionContext test) {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
    List<String> heard = List.copyOf(complaints);
    complaints.clear();
    assertThat(heard).as("what the pages complained of").isEmpty();
  }

  /** The running program, which one run of the tests starts once. */
  private record Started(Playwright driver, com.microsoft.playwright.Browser chromium)
      implements AutoCloseable {
    static Started now() {
      Playwright driver =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      return new Started(
          driver,
          driver
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(program())
                      .setArgs(
                          List.of(
                              "--no-sandbox",
                              "--disable-gpu",
                              "--disable-dev-shm-usage",
                              "--disable-background-networking",
                              "--host-resolver-rules=MAP * ~NOTFOUND"))));
    }

    private static Path program() {
      String folders = System.getenv().getOrDefault("PATH", "");
      return Stream.of(folders.split(Pattern.quote(File.pathSeparator)))
          .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
          .filter(Files::isExecutable)
          .findFirst()
          .orElseThrow(() -> new IllegalStateException("there is no Chromium on the PATH"));
    }

    @Override
    public void close() {
      chromium.close();
      driver.close();
    }
  }
}
