/* SPDX-License-Identifier: Apache-2.0 */
/* A mark or a lemma opens its entries and notes beside the word, as copies of those that stand on the page. Other parts add to
   a copy when it is made (event entry:copied), and know what is open by nothing else. */

(function () {
  'use strict';

  const words = document.getElementById('entry-tools');
  if (!words || !('popover' in HTMLElement.prototype)) return;

  const box = document.createElement('div');
  box.className = 'pop';
  box.popover = 'auto';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-label', words.dataset.entry);
  document.body.append(box);
  let opener = null;

  const entryOf = (link) => {
    const found = link.hash && document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return found && found.matches('.entry, .note') ? found : null;
  };

  /* The entries of the lemmata around a word, the innermost first. */
  const entriesAround = (word) => {
    const found = [];
    for (let lemma = word.closest('.lemma[id]'); lemma; lemma = lemma.parentElement.closest('.lemma[id]')) {
      const entry = document.getElementById(lemma.id.replace(/^at\./, ''));
      if (entry && !entry.classList.contains('filtered')) found.push(entry);
    }
    return found;
  };

  const isSeen = (element) => {
    const at = element.getBoundingClientRect();
    return at.height > 0 && at.top >= 0 && at.bottom <= innerHeight;
  };

  const copyOf = (entry) => {
    const copy = entry.cloneNode(true);
    [copy, ...copy.querySelectorAll('[id]')].forEach((element) => element.removeAttribute('id'));
    copy.removeAttribute('style');
    copy.querySelectorAll('.more').forEach((button) => button.remove());
    document.dispatchEvent(new CustomEvent('entry:copied', { detail: { entry, copy } }));
    return copy;
  };

  const place = (anchor) => {
    const at = anchor.getClientRects()[0] || anchor.getBoundingClientRect();
    const room = document.documentElement.clientWidth - box.offsetWidth - 8;
    const below = at.bottom + 8 + box.offsetHeight < innerHeight || at.top < box.offsetHeight + 16;
    box.style.setProperty('--x', Math.max(8, Math.min(at.left - 16, room)) + scrollX + 'px');
    box.style.setProperty('--y', (below ? at.bottom + 8 : at.top - box.offsetHeight - 8) + scrollY + 'px');
  };

  const open = (entries, anchor) => {
    if (box.matches(':popover-open')) box.hidePopover();
    opener = anchor.matches('a') ? anchor : null;
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'close';
    close.textContent = '×';
    close.setAttribute('aria-label', words.dataset.close);
    close.addEventListener('click', () => box.hidePopover());
    box.replaceChildren(close, ...entries.map(copyOf));
    box.showPopover();
    place(anchor);
    box.focus({ preventScroll: true });
  };

  const light = (entries) => {
    document.querySelectorAll('.lit').forEach((element) => element.classList.remove('lit'));
    entries.forEach((entry) => {
      entry.classList.add('lit');
      const at = document.getElementById('at.' + entry.id);
      if (at) at.classList.add('lit');
    });
  };

  /* An entry that stands beside its line is only pointed at; else a copy opens, unless the reader wants the list under the section. */
  const show = (event, entries, anchor) => {
    const listed = document.documentElement.dataset.entries === 'under';
    if (!entries.length || (listed && anchor.matches('a'))) return;
    event.preventDefault();
    light(entries);
    if (entries.every((entry) => isSeen(entry) && entry.closest('.beside'))) {
      const back = anchor.matches('a') && entries[0].querySelector('.return[href]');
      if (back) back.focus({ preventScroll: true });
    } else {
      open(entries, anchor);
    }
  };

  document.addEventListener('click', (event) => {
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const mark = event.target.closest('.mark, .noteref');
    if (mark) {
      const entry = entryOf(mark);
      show(event, entry ? [entry] : [], mark);
    } else if (!event.target.closest('a, button, input, summary, .entry, .note, .pop') && getSelection().isCollapsed) {
      const lemma = event.target.closest('.lemma[id]');
      if (lemma) show(event, entriesAround(event.target), lemma);
    }
  });

  document.addEventListener('keydown', (event) => {
    if (event.key === ' ' && event.target.matches('.mark, .noteref')) {
      event.preventDefault();
      event.target.click();
    }
  });

  box.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') {
      const lost = document.activeElement === document.body || box.contains(document.activeElement);
      if (opener && lost) opener.focus({ preventScroll: true });
    }
  });
  box.addEventListener('click', (event) => {
    if (event.target.closest('a[href^="#"]:not(.noteref, .mark)')) box.hidePopover();
  });

  /* The address of an entry that is out of sight leads to its lemma, where it opens. */
  const follow = () => {
    const entry = location.hash && entryOf(location);
    const at = entry && !entry.getClientRects().length &&
      (document.getElementById('at.' + entry.id) || document.getElementById('call.' + entry.id));
    if (at) {
      at.scrollIntoView({ block: 'center' });
      open([entry], at);
    }
  };
  addEventListener('hashchange', follow);
  addEventListener('load', follow);
})();
