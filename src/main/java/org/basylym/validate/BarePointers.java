// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Pointers without a fragment. Each is the address of a whole file by TEI's rules, but many
 * editions write keys there; so only those are faults that cannot be meant.
 */
final class BarePointers {
  private static final int ENOUGH = 5;

  /** By attribute, how many pointers of a file have a fragment and how many have none. */
  private final Map<String, int[]> counts = new HashMap<>();

  private final FilePointers file;

  BarePointers(FilePointers file) {
    this.file = file;
    for (Pointer pointer : file.pointers) {
      int[] count = counts.computeIfAbsent(pointer.attribute(), name -> new int[2]);
      count[pointer.isAddress() ? 0 : 1]++;
    }
  }

  /** Why a pointer can lead nowhere, if that is certain. */
  Optional<String> fault(Pointer pointer) {
    String token = pointer.token();
    int[] count = counts.get(pointer.attribute());
    if (file.anchors.containsKey(token)) {
      return Optional.of("there is no such file; the element of that id is #" + token);
    }
    if (pointer.attribute().equals("facs") || token.startsWith("/")) {
      return Optional.empty();
    }
    String fault = file.target(pointer).fault();
    if (fault.isEmpty() && count[0] >= ENOUGH && count[1] * 10 <= count[0]) {
      boolean exists = Target.isThere(token, pointer.base());
      return exists ? Optional.empty() : Optional.of("there is no such file, and it has no #");
    }
    return fault.isEmpty() ? Optional.empty() : Optional.of(fault);
  }
}
