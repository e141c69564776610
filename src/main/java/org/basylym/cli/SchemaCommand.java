// SPDX-License-Identifier: Apache-2.0
package org.basylym.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.basylym.validate.SchemaCache;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The cache of schemas. Only here does Basylym ask the network, and only when told to. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExamples:%n",
    footer = {
      "  basylym schema add tei_all     fetch a schema by its well-known name",
      "  basylym schema list            what is in the cache, from where and when"
    })
final class SchemaCommand implements Runnable {
  private static final int TIMEOUT_MS = 30_000;

  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "no command given: add or list");
  }

  @Command(
      name = "add",
      description = "Fetches a schema and keeps it.",
      mixinStandardHelpOptions = true,
      exitCodeListHeading = "%nExit codes:%n",
      exitCodeList = {"0:kept", "2:wrong command line", "3:not fetched"})
  int add(
      @Parameters(paramLabel = "NAME|URL", description = "A well-known name, or an address.")
          String nameOrUrl,
      @Option(
              names = "--from",
              paramLabel = "FILE",
              description = "Take it from this file: for machines without a network.")
          Path file)
      throws IOException {
    CommandLine line = spec.subcommands().get("add");
    Optional<String> url = SchemaCache.address(nameOrUrl);
    if (url.isEmpty()) {
      String names = String.join(", ", SchemaCache.names());
      throw new ParameterException(
          line, "no schema is known as \"" + nameOrUrl + "\"; known: " + names);
    }
    byte[] schema = file == null ? fetch(url.get()) : Files.readAllBytes(file);
    SchemaCache.Entry added =
        Caches.schemas().add(url.get(), schema, LocalDate.now(ZoneOffset.UTC).toString());
    line.getOut().println(line(added));
    return ExitStatus.CLEAN;
  }

  @Command(
      name = "list",
      description = "Lists the schemas that are kept.",
      mixinStandardHelpOptions = true)
  int list() {
    List<SchemaCache.Entry> entries = Caches.schemas().entries();
    var out = spec.subcommands().get("list").getOut();
    entries.forEach(entry -> out.println(line(entry)));
    if (entries.isEmpty()) {
      out.println("no schemas; names to add: " + String.join(", ", SchemaCache.names()));
    }
    return ExitStatus.CLEAN;
  }

  private static String line(SchemaCache.Entry entry) {
    return entry.url() + "  " + entry.date() + "  sha256 " + entry.digest();
  }

  private static byte[] fetch(String url) throws IOException {
    try {
      var connection = URI.create(url).toURL().openConnection();
      connection.setConnectTimeout(TIMEOUT_MS);
      connection.setReadTimeout(TIMEOUT_MS);
      try (InputStream in = connection.getInputStream()) {
        byte[] schema = in.readAllBytes();
        long expected = connection.getContentLengthLong();
        if (expected >= 0 && expected != schema.length) {
          throw new IOException(
              url + " broke off after " + schema.length + " of " + expected + " bytes");
        }
        return whole(url, schema);
      }
    } catch (IllegalArgumentException e) {
      throw new IOException(url + " is no address", e);
    }
  }

  /** What was fetched, unless it is a page that says that there is no such schema. */
  private static byte[] whole(String url, byte[] schema) throws IOException {
    String head = new String(schema, 0, Math.min(schema.length, 200), StandardCharsets.UTF_8);
    String start = head.replaceFirst("^\uFEFF", "").strip().toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype html") || start.startsWith("<html")) {
      throw new IOException(url + " is a web page, not a schema");
    }
    if (start.isEmpty()) {
      throw new IOException(url + " is empty");
    }
    return schema;
  }
}
