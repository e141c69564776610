/* SPDX-License-Identifier: Apache-2.0 */
/* The picture of a leaf, drawn by OpenSeadragon, and the zones on it. Another host is asked only when the reader said so. */

(api => {
  'use strict';

  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const web = address => /^https?:$/.test(new URL(address, location.href).protocol);

  api.Picture = class {
    constructor(frame, handlers) {
      this.frame = frame;
      this.handlers = handlers;
      this.allowed = new Set();
      this.zones = new Map();
      this.ask = frame.querySelector('.viewer-ask');
      this.failed = frame.querySelector('.viewer-failed');
      this.ask.querySelector('button').addEventListener('click', () => {
        this.allowed.add(this.leaf.host);
        this.show(this.leaf);
        this.canvas.canvas.focus();
      });
    }

    show(leaf) {
      this.leaf = leaf;
      this.zones.clear();
      this.retried = false;
      const refused = leaf.kind !== 'image' && !web(leaf.url);
      const asking = !refused && leaf.kind !== 'image' && !this.allowed.has(leaf.host);
      this.ask.hidden = !asking;
      this.ask.querySelector('.viewer-host').textContent = leaf.host;
      this.fail(refused);
      if (this.canvas) this.canvas.close();
      if (!asking && !refused) this.load(leaf.kind === 'iiif' ? leaf.url : { type: 'image', url: leaf.url });
    }

    fail(has) {
      this.failed.hidden = !has;
      const link = this.failed.querySelector('a');
      link.hidden = !web(this.leaf.link || this.leaf.url) && this.leaf.kind !== 'image';
      if (has && !link.hidden) link.href = this.leaf.link || this.leaf.url;
    }

    load(source) {
      this.canvas ??= this.started();
      this.canvas.open(source);
    }

    started() {
      const element = document.createElement('div');
      element.className = 'viewer-canvas';
      this.frame.append(element);
      const canvas = window.OpenSeadragon({
        element,
        showNavigationControl: false,
        animationTime: still ? 0 : 0.5,
        maxZoomPixelRatio: 4,
        visibilityRatio: 0.5,
        gestureSettingsMouse: { clickToZoom: false, dblClickToZoom: true },
      });
      canvas.canvas.setAttribute('role', 'application');
      canvas.addHandler('open', () => this.draw());
      canvas.addHandler('open-failed', () => this.retry());
      return canvas;
    }

    /* A server that does not describe a picture may still send it. */
    retry() {
      const again = this.leaf.kind === 'iiif' && !this.retried;
      this.retried = true;
      if (again) this.load({ type: 'image', url: this.leaf.link }); else this.fail(true);
    }

    draw() {
      this.canvas.canvas.setAttribute('aria-label', this.leaf.name);
      const item = this.canvas.world.getItemAt(0);
      const size = item.getContentSize();
      const whole = this.leaf.whole || [0, 0, size.x, size.y];
      const across = size.x / (whole[2] - whole[0]);
      const down = size.y / (whole[3] - whole[1]);
      for (const zone of this.leaf.zones) {
        const [left, top, right, bottom] = zone.box;
        const location = item.imageToViewportRectangle(
          (left - whole[0]) * across, (top - whole[1]) * down, (right - left) * across, (bottom - top) * down);
        const element = this.zone(zone);
        this.zones.set(zone, { element, location });
        this.canvas.addOverlay({ element, location });
      }
      this.handlers.drawn();
    }

    zone(zone) {
      const element = document.createElement('a');
      element.className = 'zone';
      element.href = zone.places[0];
      element.title = zone.name;
      element.setAttribute('aria-label', zone.name);
      element.tabIndex = this.zones.size ? -1 : 0;
      if (zone.points) element.style.clipPath = polygon(zone);
      element.addEventListener('click', event => { event.preventDefault(); this.handlers.chosen(zone); });
      for (const type of ['mouseenter', 'focus']) element.addEventListener(type, () => this.handlers.pointed(zone));
      for (const type of ['mouseleave', 'blur']) element.addEventListener(type, () => this.handlers.left(zone));
      element.addEventListener('keydown', event => { event.stopPropagation(); this.step(zone, event); });
      /* OpenSeadragon keeps the pointer to itself: its own tracker gives the click back. */
      new window.OpenSeadragon.MouseTracker({ element, clickHandler: event => { if (event.quick) this.handlers.chosen(zone); } });
      return element;
    }

    /* Arrows go from zone to zone; the key that brings to a zone leaves it too. */
    step(zone, event) {
      const way = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
      const next = way && this.leaf.zones[this.leaf.zones.indexOf(zone) + way];
      if (way) event.preventDefault();
      if (next) this.focus(next);
    }

    focus(zone) {
      for (const [other, { element }] of this.zones) element.tabIndex = other === zone ? 0 : -1;
      if (this.zones.has(zone)) this.zones.get(zone).element.focus({ preventScroll: true });
    }

    light(zone) {
      for (const [other, { element }] of this.zones) element.classList.toggle('lit', other === zone);
      const lit = this.zones.get(zone);
      if (lit && !within(this.canvas.viewport.getBounds(), lit.location.getCenter())) {
        this.canvas.viewport.panTo(lit.location.getCenter(), still);
      }
    }

    zoom(by) {
      if (this.canvas && this.canvas.isOpen()) this.canvas.viewport.zoomBy(by).applyConstraints();
    }

    whole() {
      if (this.canvas && this.canvas.isOpen()) this.canvas.viewport.goHome(still);
    }

    close() {
      if (this.canvas) this.canvas.destroy();
    }
  };

  const within = (bounds, point) => point.x > bounds.x && point.x < bounds.x + bounds.width
    && point.y > bounds.y && point.y < bounds.y + bounds.height;

  const polygon = ({ box: [left, top, right, bottom], points }) => {
    const corners = [];
    for (let i = 0; i < points.length; i += 2) {
      corners.push(`${100 * (points[i] - left) / (right - left)}% ${100 * (points[i + 1] - top) / (bottom - top)}%`);
    }
    return `polygon(${corners.join(',')})`;
  };
})(window.basylymViewer);
