// SPDX-License-Identifier: Apache-2.0
package org.basylym.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Gives every link of a page the description that its tag has. FOP writes it for links that leave
 * the book only, and PDF/UA wants it for all.
 */
final class LinkNames {
  private static final String LINK = "Link";

  private LinkNames() {}

  static void write(PDDocument pdf) {
    COSDictionary root =
        pdf.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
    if (root != null) {
      visit(root.getDictionaryObject(COSName.K), "");
    }
  }

  private static void visit(COSBase node, String linkName) {
    if (node instanceof COSArray children) {
      for (int i = 0; i < children.size(); i++) {
        visit(children.getObject(i), linkName);
      }
    } else if (node instanceof COSDictionary element) {
      COSDictionary annotation = element.getCOSDictionary(COSName.OBJ);
      if (annotation != null) {
        name(annotation, linkName);
      } else {
        boolean link = LINK.equals(element.getNameAsString(COSName.S));
        String inner = link ? element.getString(COSName.ALT, "") : linkName;
        visit(element.getDictionaryObject(COSName.K), inner);
      }
    }
  }

  private static void name(COSDictionary annotation, String linkName) {
    if (!linkName.isEmpty() && annotation.getString(COSName.CONTENTS) == null) {
      annotation.setString(COSName.CONTENTS, linkName);
    }
  }
}
