// SPDX-License-Identifier: Apache-2.0
package org.basylym.tei;

/**
 * A document type declaration.
 *
 * @param publicId public identifier of the DTD; empty if there is none
 * @param systemId system identifier as written; empty if all is in the internal subset
 */
public record Doctype(String publicId, String systemId) {

  /** The name of the DTD for reports. */
  public String name() {
    String name = systemId.substring(systemId.lastIndexOf('/') + 1);
    return publicId.isEmpty() ? (name.isEmpty() ? "the DTD in the file" : name) : publicId;
  }
}
