/* SPDX-License-Identifier: Apache-2.0 */
/* The panel beside the text: it follows the reader from leaf to leaf, and ties lines to zones in both directions. */

(api => {
  'use strict';

  const root = document.documentElement;
  const main = document.getElementById('main');
  const lines = window.CSS && CSS.highlights && window.Highlight ? new Highlight() : null;
  if (lines) CSS.highlights.set('facsimile-line', lines);

  api.Viewer = class {
    constructor(template, leaves) {
      this.template = template;
      this.leaves = leaves;
      this.places = new api.Places(leaves, template.dataset.first);
      this.listeners = [
        [window, 'scroll', () => this.scrolled(), { passive: true }],
        [window, 'resize', () => this.scrolled()],
        [document, 'wheel', event => this.release(event), { passive: true }],
        [document, 'touchmove', event => this.release(event), { passive: true }],
        [document, 'pointerdown', event => this.release(event)],
        [document, 'keydown', event => this.key(event)],
        [main, 'mousemove', event => this.pointed(this.places.under(event))],
        [main, 'mouseleave', () => this.pointed()],
        [main, 'focusin', event => this.pointed(this.places.byElement.get(event.target))],
      ];
    }

    open(id, opener) {
      this.opener = opener;
      if (!this.panel) this.build();
      const asked = this.leaves.findIndex(leaf => leaf.id === id);
      this.held = asked >= 0;
      this.show(asked >= 0 ? asked : Math.max(0, this.places.leafAt(this.readingLine())));
      this.openedAt = this.index;
      this.panel.focus({ preventScroll: true });
    }

    build() {
      const offset = this.offset();
      document.querySelectorAll('.bar details[open]').forEach(part => { part.open = false; });
      document.body.append(this.template.content.cloneNode(true));
      this.panel = document.body.lastElementChild;
      this.panel.tabIndex = -1;
      this.name = this.panel.querySelector('.viewer-name');
      this.picture = new api.Picture(this.panel.querySelector('.viewer-image'), {
        drawn: () => this.drawn(),
        chosen: zone => this.go(zone),
        pointed: zone => this.lightLine(this.places.ofZone(zone)),
        left: () => this.lightLine(),
      });
      this.panel.addEventListener('click', event => this.press(event.target.closest('[data-do]')));
      this.listeners.forEach(([target, type, listener, options]) => target.addEventListener(type, listener, options));
      root.classList.add('with-viewer');
      this.reach(true);
      this.keep(offset);
    }

    /* The block that the reader is at, and its height: it stays there when the panel takes its room. */
    offset() {
      const at = document.elementFromPoint(innerWidth / 3, innerHeight / 2);
      const element = at && main.contains(at) && at !== main ? at : null;
      return { element, top: element && element.getBoundingClientRect().top };
    }

    keep({ element, top }) {
      if (element && scrollY > 0) scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
    }

    close() {
      const offset = this.offset();
      const back = this.index !== this.openedAt && main.querySelector(`a[data-leaf="${CSS.escape(this.leaves[this.index].id)}"]`);
      this.picture.close();
      this.panel.remove();
      this.panel = null;
      this.listeners.forEach(([target, type, listener]) => target.removeEventListener(type, listener));
      root.classList.remove('with-viewer');
      this.lightLine();
      this.reach(false);
      this.keep(offset);
      (back || this.opener).focus({ preventScroll: true });
    }

    show(index) {
      const leaf = this.leaves[index];
      if (!leaf || index === this.index && this.picture.leaf === leaf) return;
      this.index = index;
      this.name.textContent = leaf.name;
      this.button('previous').disabled = index === 0;
      this.button('next').disabled = index === this.leaves.length - 1;
      this.button('zones').hidden = !leaf.zones.length;
      this.picture.show(leaf);
    }

    button(does) {
      return this.panel.querySelector(`[data-do="${does}"]`);
    }

    press(button) {
      if (!button) return;
      const does = {
        previous: () => this.turn(-1),
        next: () => this.turn(1),
        nearer: () => this.picture.zoom(1.5),
        farther: () => this.picture.zoom(1 / 1.5),
        whole: () => this.picture.whole(),
        zones: () => button.setAttribute('aria-pressed', this.panel.classList.toggle('zones-shown')),
        close: () => this.close(),
      }[button.dataset.do];
      if (does) does();
    }

    /* To the next leaf, and to its text if that is on this page. */
    turn(by) {
      this.held = true;
      this.show(this.index + by);
      const beginning = this.places.beginningOf(this.index);
      if (beginning) this.scrollTo(beginning);
    }

    /* Where the reader's eye is: under the panel if that lies above the text. */
    readingLine() {
      const above = this.panel && this.panel.getBoundingClientRect();
      const top = above && above.left <= 0 && above.width >= innerWidth ? above.bottom : 0;
      return top + (innerHeight - top) * 0.35;
    }

    scrollTo(element) {
      scrollBy({ top: element.getBoundingClientRect().top - this.readingLine() + 8 });
    }

    scrolled() {
      if (this.held || this.frame) return;
      this.frame = requestAnimationFrame(() => {
        this.frame = 0;
        if (this.panel && !this.held) this.show(this.places.leafAt(this.readingLine()));
      });
    }

    /* The picture follows again when the reader moves in the text. */
    release(event) {
      if (!this.panel.contains(event.target)) this.held = false;
    }

    key(event) {
      const inside = this.panel.contains(event.target);
      const link = this.places.byElement.get(event.target);
      if (event.key === 'Escape' && (inside || link)) this.close();
      else if (link) this.walk(link, event);
      else this.release(event);
    }

    /* From linked line to linked line, and with Enter to its zone. */
    walk(link, event) {
      const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const next = way && this.places.links[this.places.links.indexOf(link) + way];
      if (way || event.key === 'Enter') event.preventDefault();
      if (next) this.goTo(next);
      if (event.key === 'Enter') this.picture.focus(link.zone);
    }

    /* Linked lines take part in the order of the keyboard while the panel is open: one stop, then arrows. */
    reach(open) {
      this.places.links.forEach(({ element, zone }, position) => {
        const empty = !element.textContent.trim();
        if (open) element.tabIndex = position ? -1 : 0; else element.removeAttribute('tabindex');
        if (empty && open) { element.setAttribute('role', 'button'); element.setAttribute('aria-label', zone.name); }
        if (empty && !open) { element.removeAttribute('role'); element.removeAttribute('aria-label'); }
      });
    }

    /* A zone was chosen: to what it shows, on this page or another. */
    go(zone) {
      const link = this.places.ofZone(zone);
      if (link) this.goTo(link); else location.href = zone.places[0];
    }

    goTo(link) {
      this.held = true;
      this.places.links.forEach(other => { other.element.tabIndex = other === link ? 0 : -1; });
      this.scrollTo(link.element);
      link.element.focus({ preventScroll: true });
      this.pointed(link);
    }

    /* A line was pointed at: its leaf is shown, its zone lit. */
    pointed(link) {
      if (this.lit === link) return;
      this.lit = link;
      if (link && link.leaf !== this.index && link.element === document.activeElement) this.show(link.leaf);
      this.picture.light(link && link.zone);
      this.lightLine(link);
    }

    drawn() {
      this.picture.light(this.lit && this.lit.zone);
    }

    lightLine(link) {
      this.places.links.forEach(other => other.element.classList.toggle('lit', other === link && !lines));
      if (lines) lines.clear();
      if (lines && link) lines.add(this.places.words(link));
    }
  };
})(window.basylymViewer);
