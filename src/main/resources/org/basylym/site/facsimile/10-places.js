/* SPDX-License-Identifier: Apache-2.0 */
/* What of a facsimile stands on this page of the text: where each leaf begins, and the elements that its zones show. */

window.basylymViewer = {};

(api => {
  'use strict';

  const main = document.getElementById('main');
  const onPage = href => {
    const element = document.getElementById(decodeURIComponent(href.split('#')[1] || ''));
    return element && main.contains(element) ? element : null;
  };
  const precedes = (a, b) => !!(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
  const inOrder = (a, b) => a.element === b.element ? 0 : precedes(a.element, b.element) ? -1 : 1;
  const found = places => places.map(onPage).find(Boolean);

  api.Places = class {
    /* first: the id of the leaf on which this page begins, if it began on the page before. */
    constructor(leaves, first) {
      /* A link ties an element of the text to a zone; its words are its own, or the line that it begins. */
      this.links = leaves.flatMap((leaf, index) => leaf.zones.flatMap(zone =>
        zone.places.map(onPage).filter(Boolean).map(element => ({ element, leaf: index, zone }))));
      this.links.sort(inOrder);
      this.beginnings = leaves.map((leaf, index) => ({
        leaf: index,
        element: found(leaf.places) || found(leaf.zones.flatMap(zone => zone.places)),
      })).filter(it => it.element).sort(inOrder);
      this.before = leaves.findIndex(leaf => leaf.id === first);
      this.byElement = new Map(this.links.map(link => [link.element, link]));
      this.points = this.links.filter(link => !link.element.textContent.trim());
    }

    /* The leaf whose text crosses a height of the window; -1 if there is none on this page. */
    leafAt(height) {
      let at = this.before >= 0 || !this.beginnings.length ? this.before : this.beginnings[0].leaf;
      for (const beginning of this.beginnings) {
        if (beginning.element.getBoundingClientRect().top > height) break;
        at = beginning.leaf;
      }
      return at;
    }

    beginningOf(leaf) {
      const beginning = this.beginnings.find(it => it.leaf === leaf);
      return beginning && beginning.element;
    }

    ofZone(zone) {
      return this.links.find(link => link.zone === zone);
    }

    /* The link under the pointer: of the element, else of the line that began last before that letter. */
    under(event) {
      for (let element = event.target; element && element !== main; element = element.parentElement) {
        if (this.byElement.has(element)) return this.byElement.get(element);
      }
      return this.points.length ? this.lineAt(event.clientX, event.clientY) : undefined;
    }

    lineAt(x, y) {
      const caret = document.caretPositionFromPoint ? document.caretPositionFromPoint(x, y) : document.caretRangeFromPoint(x, y);
      const node = caret && (caret.offsetNode || caret.startContainer);
      if (!node) return undefined;
      let low = 0;
      let high = this.points.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (precedes(this.points[middle].element, node)) low = middle + 1; else high = middle;
      }
      const link = this.points[low - 1];
      return link && block(link.element).contains(node) ? link : undefined;
    }

    /* The words of a link, as a range. */
    words(link) {
      const range = document.createRange();
      if (link.element.textContent.trim()) {
        range.selectNodeContents(link.element);
        return range;
      }
      const within = block(link.element);
      const next = [...within.querySelectorAll('.lb')].find(line => line !== link.element && precedes(link.element, line));
      range.setStartAfter(link.element);
      if (next) range.setEndBefore(next); else range.setEnd(within, within.childNodes.length);
      return range;
    }
  };

  const block = element => element.parentElement.closest('p, div, li, td, th, section, article, h1, h2, h3, h4, h5, h6');
})(window.basylymViewer);
