// SPDX-License-Identifier: Apache-2.0
package org.basylym.browser;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The Chromium of the machine, without a window and without a network. */
record Chromium(Path program) {
  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final int LONGEST_MINUTES = 10;

  /** What a page became, and what it said on the console. */
  record Visit(String dom, List<String> console) {}

  static Optional<Chromium> installed() {
    String folders = System.getenv().getOrDefault("PATH", "");
    return Stream.of(folders.split(Pattern.quote(File.pathSeparator)))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .map(Chromium::new);
  }

  /** Opens a page from disk, lets its scripts end, and returns what they made of it. */
  Visit visit(Path page, boolean dark) throws IOException, InterruptedException {
    return visit(page.toUri().toString(), dark);
  }

  /** Opens an address, such as that of a page on disk with a query. */
  Visit visit(String address, boolean dark) throws IOException, InterruptedException {
    Path profile = Files.createTempDirectory("chromium");
    Path dom = profile.resolve("dom.html");
    Path log = profile.resolve("log.txt");
    Process process =
        new ProcessBuilder(command(profile, address, dark))
            .redirectOutput(dom.toFile())
            .redirectError(log.toFile())
            .start();
    if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new IOException("Chromium did not end within " + LONGEST_MINUTES + " minutes");
    }
    List<String> console =
        new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
            .lines()
            .filter(line -> line.contains(":CONSOLE"))
            .map(line -> line.replaceFirst("^\\[[^\\]]*\\] ", ""))
            .toList();
    return new Visit(Files.readString(dom), console);
  }

  private List<String> command(Path profile, String address, boolean dark) {
    List<String> command =
        new ArrayList<>(
            List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--user-data-dir=" + profile,
                "--host-resolver-rules=MAP * ~NOTFOUND",
                "--allow-file-access-from-files",
                "--enable-logging=stderr",
                "--v=0",
                "--virtual-time-budget=10000000",
                "--window-size=1600,1000"));
    if (dark) {
      command.add("--blink-settings=preferredColorScheme=0");
    }
    command.add("--dump-dom");
    command.add(address);
    return command;
  }
}
