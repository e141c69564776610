/* SPDX-License-Identifier: Apache-2.0 */
/* Where entries and notes stand: level with their lemma beside the text, in a popover, or listed under each section. The
   reader's choice is kept where the browser allows it. */

(function () {
  'use strict';

  const words = document.getElementById('entry-tools');
  if (!words) return;

  const root = document.documentElement;
  const wide = matchMedia('(min-width: 68.75rem)');
  const usual = () => (wide.matches && document.querySelector('.text .beside') ? 'beside' : 'popover');
  const containers = 'section, .body, .front, .back, .text, .lg, .sp, .document, .floating';
  const homes = [];

  const remembered = () => {
    try { return localStorage.getItem('basylym-entries'); } catch { return null; }
  };
  const remember = (view) => {
    try { localStorage.setItem('basylym-entries', view); } catch { /* a page on disk may have no storage */ }
  };

  const callOf = (item) => document.getElementById('at.' + item.id) || document.getElementById('call.' + item.id);

  const move = (item, host) => {
    homes.push({ item, parent: item.parentNode, next: item.nextSibling });
    host.append(item);
  };
  const goHome = () => {
    while (homes.length) {
      const home = homes.pop();
      home.parent.insertBefore(home.item, home.next);
    }
  };

  const host = (parent, name, inner) => {
    let found = parent.querySelector(':scope > .' + name);
    if (!found) {
      found = document.createElement('div');
      found.className = name;
      parent.append(found);
    }
    if (!inner) return found;
    return found.querySelector(':scope > .' + inner) || host(found, inner);
  };

  const listUnder = () => {
    for (const item of document.querySelectorAll('.beside > .note, .beside > .entry')) {
      const section = item.parentNode.parentElement.closest('section, .body, .front, .back, .text');
      move(item, host(section, 'under', item.matches('.note') ? 'notes' : 'run-in'));
    }
  };

  /* The block in which a lemma stands becomes a row with a column beside it. */
  const rowOf = (call) => {
    let block = call;
    while (block.parentElement && !block.parentElement.matches(containers)) block = block.parentElement;
    if (!block.parentElement || block.matches('.row')) return block;
    const row = document.createElement('div');
    row.className = 'row';
    block.replaceWith(row);
    row.append(block);
    return row;
  };
  const standBeside = () => {
    for (const item of document.querySelectorAll('.text .under .note, .text .under .entry')) {
      const call = callOf(item);
      if (!call) continue;
      const row = rowOf(call);
      let beside = row.nextElementSibling;
      if (!beside || !beside.matches('.beside')) {
        beside = document.createElement('div');
        beside.className = 'beside';
        row.after(beside);
      }
      move(item, beside);
    }
  };

  const lineOf = (element) => {
    const at = element.getClientRects()[0] || element.getBoundingClientRect();
    return Math.min(at.bottom, at.top + 30);
  };

  /* Each entry level with the line of its lemma, or below the one before it: first all is measured, then all is set. */
  const align = () => {
    const columns = [...document.querySelectorAll('.text .beside')];
    columns.forEach((column) => [...column.children].forEach((item) => item.style.removeProperty('margin-top')));
    const text = document.querySelector('article.text');
    if (text) text.style.removeProperty('min-height');
    if (!text || !wide.matches || root.dataset.entries !== 'beside') return;
    const set = [];
    let free = -Infinity;
    for (const column of columns) {
      let bottom = column.getBoundingClientRect().top;
      for (const item of [...column.children].filter((child) => child.offsetHeight)) {
        const call = callOf(item);
        const first = item.querySelector('.return') || item;
        const wanted = call ? lineOf(call) - (lineOf(first) - item.getBoundingClientRect().top) : bottom;
        const top = Math.max(wanted, free);
        set.push([item, top - bottom]);
        bottom = top + item.offsetHeight;
        free = bottom + 11;
      }
    }
    set.forEach(([item, margin]) => { item.style.marginTop = Math.round(margin) + 'px'; });
    const start = text.getBoundingClientRect();
    if (free > start.bottom) text.style.minHeight = Math.round(free - start.top) + 'px';
  };

  const see = (view, chosen) => {
    goHome();
    root.dataset.entries = view;
    if (view === 'under') listUnder();
    if (view === 'beside' && chosen) standBeside();
    document.querySelectorAll('.beside').forEach((column) => { column.hidden = !column.children.length; });
    document.dispatchEvent(new CustomEvent('entries:moved'));
  };

  const views = words.querySelector('.views');
  if (document.querySelector('.text .beside, .text .under')) {
    views.addEventListener('change', (event) => {
      remember(event.target.value);
      see(event.target.value, true);
    });
  } else {
    views.remove();
  }
  document.addEventListener('entries:moved', align);
  const now = () => {
    const chosen = ['beside', 'popover', 'under'].find((view) => view === remembered());
    see(chosen || usual(), Boolean(chosen));
    views.querySelectorAll('input').forEach((input) => { input.checked = input.value === root.dataset.entries; });
  };
  now();
  wide.addEventListener('change', now);
  let waiting = 0;
  const later = () => { cancelAnimationFrame(waiting); waiting = requestAnimationFrame(align); };
  addEventListener('resize', later);
  addEventListener('load', later);
  if (document.fonts) document.fonts.ready.then(later);
  document.addEventListener('toggle', (event) => { if (event.target.closest('.beside, .row')) later(); }, true);
  /* What filters the entries is fetched when the panel is opened. */
  const filters = words.querySelectorAll('[data-filter], .shown, .all');
  if (!document.querySelector('.entry[data-kind]')) filters.forEach((element) => element.remove());
  else {
    words.addEventListener('toggle', () => {
      basylymFetch('filters.js').then(() => document.dispatchEvent(new CustomEvent('tools:opened', { detail: words })));
    }, { once: true });
  }
  if (!words.querySelector('fieldset, [data-filter]')) words.remove();
})();
