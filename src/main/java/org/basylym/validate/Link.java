// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.Optional;

/**
 * A pointer and what it leads to.
 *
 * @param pointer the pointer
 * @param target the file and id that it names
 * @param anchor the element there; empty if it leads outside the edition or nowhere
 */
record Link(Pointer pointer, Target target, Optional<Anchor> anchor) {}
