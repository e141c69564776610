// SPDX-License-Identifier: Apache-2.0
package org.basylym.transform;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import net.sf.saxon.s9api.NullDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmDestination;
import net.sf.saxon.s9api.Xslt30Transformer;
import net.sf.saxon.s9api.XsltExecutable;

/** A compiled stylesheet. Immutable; every run has a transformer of its own. */
public final class Stylesheet {
  private final XsltExecutable executable;
  private final Optional<OwnStylesheet> own;

  Stylesheet(XsltExecutable executable) {
    this(executable, Optional.empty());
  }

  Stylesheet(XsltExecutable executable, Optional<OwnStylesheet> own) {
    this.executable = executable;
    this.own = own;
  }

  /**
   * What a run made.
   *
   * @param tree the principal result
   * @param problems what the stylesheet reported, in no particular order
   */
  public record Result(Tree tree, Collection<ReportedProblem> problems) {}

  /** Applies the stylesheet's templates to {@code input}. */
  public Result apply(Tree input, Parameters parameters) {
    XdmDestination tree = new XdmDestination();
    Messages messages = new Messages(own.isPresent());
    run(
        parameters,
        messages,
        transformer -> {
          transformer.setGlobalContextItem(input.node());
          transformer.applyTemplates(input.node(), tree);
        });
    return new Result(new Tree(tree.getXdmNode()), messages.problems());
  }

  /** Calls the stylesheet's initial template. */
  public Result call(Parameters parameters) {
    XdmDestination tree = new XdmDestination();
    Messages messages = new Messages(own.isPresent());
    run(parameters, messages, transformer -> transformer.callTemplate(null, tree));
    return new Result(new Tree(tree.getXdmNode()), messages.problems());
  }

  /**
   * Applies the stylesheet's templates to {@code start}, a node of the tree {@code context}, and
   * hands every result document to {@code documents} by its {@code href}, serialised.
   */
  public Collection<ReportedProblem> write(
      Tree context, Tree start, Parameters parameters, BiConsumer<String, byte[]> documents) {
    Messages messages = new Messages(own.isPresent());
    ResultDocuments results = new ResultDocuments(executable.getProcessor(), documents, own);
    run(
        parameters,
        messages,
        transformer -> {
          transformer.setGlobalContextItem(context.node());
          transformer.setBaseOutputURI(ResultDocuments.BASE);
          transformer.setResultDocumentHandler(results::destination);
          transformer.applyTemplates(start.node(), new NullDestination());
        });
    return messages.problems();
  }

  private interface Run {
    void with(Xslt30Transformer transformer) throws SaxonApiException;
  }

  private void run(Parameters parameters, Messages messages, Run run) {
    Xslt30Transformer transformer = executable.load30();
    transformer.setMessageHandler(messages);
    own.ifPresent(
        stylesheet ->
            transformer.setUnparsedTextResolver(new ConfinedResources(stylesheet.folders())));
    transformer.setResultDocumentHandler(
        uri -> {
          throw new IllegalStateException("this stylesheet may not write " + uri);
        });
    try {
      transformer.setStylesheetParameters(parameters.byName());
      run.with(transformer);
    } catch (SaxonApiException e) {
      if (own.isPresent()) {
        throw new OwnStylesheet.Failed(new OwnFaults(own.get().module()).first(e), e);
      }
      throw new IllegalStateException("a stylesheet failed: " + e.getMessage(), e);
    }
  }
}
