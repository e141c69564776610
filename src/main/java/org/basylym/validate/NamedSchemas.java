// SPDX-License-Identifier: Apache-2.0
package org.basylym.validate;

import java.util.List;
import java.util.Optional;
import org.basylym.tei.Doctype;

/**
 * The schemas that a file names for itself.
 *
 * @param models by xml-model instructions
 * @param doctype by a DOCTYPE whose DTD declares elements
 * @param locations by xsi:schemaLocation and xsi:noNamespaceSchemaLocation, the root's first
 */
record NamedSchemas(
    List<ModelInstruction> models, Optional<Doctype> doctype, List<String> locations) {}
