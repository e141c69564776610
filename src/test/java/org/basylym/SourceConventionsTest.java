// SPDX-License-Identifier: Apache-2.0
package org.basylym;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnionTypeTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What the formatter and the compiler do not ask of the Java sources: sizes, openings, catches. */
class SourceConventionsTest {
  private static final int LONGEST_FILE = 300;
  private static final int LONGEST_METHOD = 40;
  private static final int MOST_PARAMETERS = 6;

  /** Where all faults are caught: our own are reported there, and FOP throws what it likes. */
  private static final Set<String> EDGES = Set.of("Basylym.java", "PdfPrinter.java");

  private static final Set<String> TOO_BROAD =
      Set.of("Exception", "RuntimeException", "Throwable", "Error");

  @Test
  void files_and_methods_stay_small_and_open_with_what_they_are_for() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : sources()) {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() > LONGEST_FILE) {
        faults.add(file + ": " + lines.size() + " lines");
      }
      if (!lines.get(0).equals("// SPDX-License-Identifier: Apache-2.0")) {
        faults.add(file + ": no licence line at the top");
      }
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources()));
      Trees trees = Trees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new Inspector(trees, unit, faults).scan(unit, null);
      }
    }
    assertThat(faults).isEmpty();
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Walks one source file and notes what breaks a convention. */
  private static final class Inspector extends TreePathScanner<Void, Void> {
    private final Trees trees;
    private final CompilationUnitTree unit;
    private final List<String> faults;

    Inspector(Trees trees, CompilationUnitTree unit, List<String> faults) {
      this.trees = trees;
      this.unit = unit;
      this.faults = faults;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      boolean outermost = getCurrentPath().getParentPath().getLeaf() == unit;
      if (outermost && trees.getDocComment(getCurrentPath()) == null) {
        fault(type, type.getSimpleName() + " does not say what it is for");
      }
      return super.visitClass(type, null);
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      long lines =
          line(trees.getSourcePositions().getEndPosition(unit, method)) - line(start(method)) + 1;
      if (lines > LONGEST_METHOD) {
        fault(method, method.getName() + " has " + lines + " lines");
      }
      if (method.getParameters().size() > MOST_PARAMETERS && !isOverriding(method)) {
        fault(method, method.getName() + " has " + method.getParameters().size() + " parameters");
      }
      return super.visitMethod(method, null);
    }

    /** The parameters of a method of somebody else's are not ours to choose. */
    private static boolean isOverriding(MethodTree method) {
      return method.getModifiers().getAnnotations().stream()
          .anyMatch(annotation -> annotation.getAnnotationType().toString().equals("Override"));
    }

    @Override
    public Void visitCatch(CatchTree caught, Void unused) {
      boolean isProgram = unit.getSourceFile().getName().replace('\\', '/').contains("src/main/");
      boolean isEdge =
          EDGES.contains(Path.of(unit.getSourceFile().getName()).getFileName().toString());
      if (isProgram && !isEdge) {
        types(caught.getParameter().getType())
            .filter(TOO_BROAD::contains)
            .forEach(type -> fault(caught, "catches " + type));
      }
      return super.visitCatch(caught, null);
    }

    private static Stream<String> types(Tree type) {
      return type instanceof UnionTypeTree union
          ? union.getTypeAlternatives().stream().map(Tree::toString)
          : Stream.of(type.toString());
    }

    private void fault(Tree tree, String text) {
      faults.add(unit.getSourceFile().getName() + ":" + line(start(tree)) + " " + text);
    }

    private long start(Tree tree) {
      return trees.getSourcePositions().getStartPosition(unit, tree);
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
