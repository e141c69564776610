// SPDX-License-Identifier: Apache-2.0
package org.basylym.schema;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/**
 * Holds our schema against TEI's own, tei_all, which lies in the folder BASYLYM_SHARED and never in
 * the project: over a corpus, over documents made from either schema, and over thousands of small
 * mutations of both. A document that ours accepts and tei_all refuses is a failure.
 */
public final class SchemaJudge {
  private static final int LARGEST_FRAGMENT = 60;

  private final Grammar ours;
  private final Grammar theirs;
  private final Judge mine;
  private final Judge referee;
  private final Vocabulary known;
  private final Vocabulary words;
  private final Random random = new Random(1917);
  private final Tally tally = new Tally();

  SchemaJudge(Path ours, Path theirs) throws IOException {
    this.ours = Grammar.read(ours);
    this.theirs = Grammar.read(theirs);
    mine = new Judge(this.ours.forFragments());
    referee = new Judge(this.theirs.forFragments());
    known = Vocabulary.of(this.ours);
    words = Vocabulary.of(this.theirs);
  }

  /** Arguments: the number of mutations. Ends with 1 if ours is ever the laxer of the two. */
  public static void main(String[] args) throws IOException {
    String shared = System.getenv("BASYLYM_SHARED");
    if (shared == null) {
      System.out.println(
          "SchemaJudge did nothing: BASYLYM_SHARED does not name the judge's folder");
      return;
    }
    int mutations = args.length == 0 ? 60_000 : Integer.parseInt(args[0]);
    Tally tally = judge(Path.of(shared), mutations, System.out);
    System.exit(tally.tooLax() == 0 ? 0 : 1);
  }

  /** Runs everything and prints what was found. */
  static Tally judge(Path shared, int mutations, PrintStream out) throws IOException {
    var judge =
        new SchemaJudge(
            Path.of("tei", "schema", "basylym.rng"), shared.resolve("schema/tei_all.rng"));
    List<Element> fragments = judge.corpus(shared.resolve("corpus"), out);
    List<Element> samples = judge.samples(2 + mutations / 10_000);
    out.printf("samples made from the schemas: %d%n", samples.size());
    judge.mutate(fragments, mutations / 2);
    judge.mutate(samples, mutations / 2);
    judge.tally.print(out);
    return judge.tally;
  }

  /** Judges whole documents; returns small valid fragments of them. */
  private List<Element> corpus(Path folder, PrintStream out) throws IOException {
    var mineWhole = new Judge(ours.forDocuments());
    var refereeWhole = new Judge(theirs.forDocuments());
    var fragments = new ArrayList<Element>();
    int valid = 0;
    int same = 0;
    for (Path file : files(folder)) {
      Element root = Grammar.parse(new InputSource(file.toUri().toString())).getDocumentElement();
      boolean verdict = refereeWhole.accepts(root);
      boolean oursSays = mineWhole.accepts(root);
      valid += verdict ? 1 : 0;
      same += verdict == oursSays ? 1 : 0;
      if (verdict != oursSays) {
        out.printf("%s: %s%n", file.getFileName(), verdict ? mineWhole.reason() : "accepted");
      }
      tally.document(verdict, oursSays);
      collect(root, fragments);
    }
    out.printf("corpus: %d files valid under tei_all, %d verdicts equal%n", valid, same);
    return fragments;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (var listing = Files.list(folder)) {
      return listing.filter(file -> !file.toString().endsWith(".tsv")).sorted().toList();
    }
  }

  private int collect(Element element, List<Element> fragments) {
    int size = 1;
    for (var node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      size += node instanceof Element child ? collect(child, fragments) : 0;
    }
    if (size <= LARGEST_FRAGMENT && words.knows(element) && random.nextInt(4) == 0) {
      fragments.add(element);
    }
    return size;
  }

  /** Documents made from either schema, some for each element; each is judged by both. */
  private List<Element> samples(int times) throws IOException {
    var made = new ArrayList<Element>();
    for (Grammar grammar : List.of(ours, theirs)) {
      var maker = new SampleMaker(grammar, random);
      for (String name : grammar.elements().keySet()) {
        for (int i = 0; i < times; i++) {
          Element sample = maker.sample(name, emptyDocument());
          compare(name, sample, "a sample of " + name);
          made.add(sample);
        }
      }
    }
    return made;
  }

  private void mutate(List<Element> trees, int count) throws IOException {
    Mutation[] kinds = Mutation.values();
    int done = 0;
    while (done < count) {
      Element original = trees.get(random.nextInt(trees.size()));
      Document document = emptyDocument();
      Element root = (Element) document.appendChild(document.importNode(original, true));
      Mutation kind = kinds[random.nextInt(kinds.length)];
      Element changed = kind.apply(root, Mutation.any(root, random), words, random);
      if (changed != null) {
        done++;
        compare(changed.getLocalName(), document.getDocumentElement(), kind.toString());
      }
    }
  }

  private void compare(String element, Element root, String what) {
    if (!known.knows(root) && words.knows(root)) {
      tally.beyond();
      return;
    }
    boolean verdict = referee.accepts(root);
    boolean oursSays = mine.accepts(root);
    String reason = verdict ? mine.reason() : referee.reason();
    tally.count(element, Map.entry(verdict, oursSays), what + ": " + reason);
  }

  private static Document emptyDocument() throws IOException {
    try {
      return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IOException(e);
    }
  }
}
