// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.basylym.tei.TeiFile;

/** The ids and the pointers of one file. */
final class FilePointers {
  final TeiFile file;
  final Map<String, Anchor> anchors = new HashMap<>();
  final List<Pointer> pointers = new ArrayList<>();
  final List<PrefixDefinition> prefixes = new ArrayList<>();

  /** Files that this one takes in by XInclude: their pointers may lead to its elements. */
  final Set<Path> included = new HashSet<>();

  private final Map<String, String> tokens = new HashMap<>();
  private final Map<String, Target> targets = new HashMap<>();
  private boolean whole;
  private boolean lacking;

  FilePointers(TeiFile file) {
    this.file = file;
  }

  String key() {
    return file.key();
  }

  /** Whether all ids are known: the file has been read to its end, and is no part of another. */
  boolean isWhole() {
    return whole;
  }

  /** Whether a part that it includes is not there, with whatever ids it has. */
  boolean isLacking() {
    return lacking;
  }

  void lacksPart() {
    lacking = true;
  }

  void whole(boolean isWhole) {
    whole = isWhole;
  }

  /** The same string for the same token: a siglum is written thousands of times. */
  String once(String token) {
    String before = tokens.putIfAbsent(token, token);
    return before == null ? token : before;
  }

  /** The same name or siglum occurs hundreds of times: each is looked up once a file. */
  Target target(Pointer pointer) {
    Path base = pointer.base();
    return base.equals(file.file())
        ? targets.computeIfAbsent(pointer.token(), token -> Target.of(token, base, this))
        : Target.of(pointer.token(), base, this);
  }
}
