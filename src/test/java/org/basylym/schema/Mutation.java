// SPDX-License-Identifier: Apache-2.0
package org.basylym.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** One small change to a tree, such as a slip of an editor makes. */
enum Mutation {
  REMOVE {
    @Override
    Element apply(Element root, Element target, Vocabulary words, Random random) {
      return target == root ? null : parentWithout(target);
    }
  },
  UNWRAP {
    @Override
    Element apply(Element root, Element target, Vocabulary words, Random random) {
      if (target == root) {
        return null;
      }
      while (target.hasChildNodes()) {
        target.getParentNode().insertBefore(target.getFirstChild(), target);
      }
      return parentWithout(target);
    }
  },
  RENAME {
    @Override
    Element apply(Element root, Element target, Vocabulary words, Random random) {
      var name = words.element(random);
      var renamed = target.getOwnerDocument().renameNode(target, target.getNamespaceURI(), name);
      return (Element) (target == root ? renamed : renamed.getParentNode());
    }
  },
  MOVE {
    @Override
    Element apply(Element root, Element target, Vocabulary words, Random random) {
      Element place = any(root, random);
      if (target == root || contains(target, place)) {
        return null;
      }
      place.insertBefore(target, anyChild(place, random));
      return place;
    }
  },
  REPEAT {
    @Override
    Element apply(Element root, Element target, Vocabulary words, Random random) {
      if (target == root) {
        return null;
      }
      target.getParentNode().insertBefore(target.cloneNode(true), target);
      return (Element) target.getParentNode();
    }
  },
  INSERT {
    @Override
    Element apply(Element root, Element target, Vocabulary words, Random random) {
      var inserted =
          target.getOwnerDocument().createElementNS(root.getNamespaceURI(), words.element(random));
      target.insertBefore(inserted, anyChild(target, random));
      return target;
    }
  },
  ADD_TEXT {
    @Override
    Element apply(Element root, Element target, Vocabulary words, Random random) {
      var text = target.getOwnerDocument().createTextNode("Бір сөз");
      target.insertBefore(text, anyChild(target, random));
      return target;
    }
  },
  ADD_ATTRIBUTE {
    @Override
    Element apply(Element root, Element target, Vocabulary words, Random random) {
      target.setAttributeNS(null, words.attribute(random), words.value(random));
      return target;
    }
  },
  DROP_ATTRIBUTE {
    @Override
    Element apply(Element root, Element target, Vocabulary words, Random random) {
      Attr attribute = anyAttribute(target, random);
      if (attribute != null) {
        target.removeAttributeNode(attribute);
      }
      return attribute == null ? null : target;
    }
  },
  RENAME_ATTRIBUTE {
    @Override
    Element apply(Element root, Element target, Vocabulary words, Random random) {
      Attr attribute = anyAttribute(target, random);
      if (attribute != null) {
        target.removeAttributeNode(attribute);
        target.setAttributeNS(null, words.attribute(random), attribute.getValue());
      }
      return attribute == null ? null : target;
    }
  },
  MOVE_ATTRIBUTE {
    @Override
    Element apply(Element root, Element target, Vocabulary words, Random random) {
      Attr attribute = anyAttribute(target, random);
      if (attribute == null) {
        return null;
      }
      target.removeAttributeNode(attribute);
      Element place = any(root, random);
      place.setAttributeNS(attribute.getNamespaceURI(), attribute.getName(), attribute.getValue());
      return place;
    }
  },
  CHANGE_VALUE {
    @Override
    Element apply(Element root, Element target, Vocabulary words, Random random) {
      Attr attribute = anyAttribute(target, random);
      if (attribute != null) {
        attribute.setValue(words.value(random));
      }
      return attribute == null ? null : target;
    }
  };

  /** Changes the tree; returns the element whose content or attributes changed, null if none. */
  abstract Element apply(Element root, Element target, Vocabulary words, Random random);

  static Element any(Element root, Random random) {
    NodeList inner = root.getElementsByTagName("*");
    int pick = random.nextInt(inner.getLength() + 1);
    return pick == 0 ? root : (Element) inner.item(pick - 1);
  }

  private static Node anyChild(Element place, Random random) {
    int count = place.getChildNodes().getLength();
    return place.getChildNodes().item(random.nextInt(count + 1));
  }

  private static Attr anyAttribute(Element element, Random random) {
    List<Attr> attributes = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      Attr attribute = (Attr) element.getAttributes().item(i);
      if (!attribute.getName().startsWith("xmlns")) {
        attributes.add(attribute);
      }
    }
    return attributes.isEmpty() ? null : attributes.get(random.nextInt(attributes.size()));
  }

  private static Element parentWithout(Element target) {
    Element parent = (Element) target.getParentNode();
    parent.removeChild(target);
    return parent;
  }

  private static boolean contains(Node outer, Node inner) {
    return inner != null && (inner.isSameNode(outer) || contains(outer, inner.getParentNode()));
  }
}
