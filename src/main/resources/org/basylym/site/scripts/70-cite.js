/* SPDX-License-Identifier: Apache-2.0 */
/* The button that cites a passage: in the bar, or beside what is selected. The panel behind it is fetched when asked for. */

(() => {
  'use strict';

  const open = document.querySelector('.cite-open');
  const text = document.querySelector('article.text');
  if (!open || !text) return;

  open.addEventListener('mousedown', (event) => event.preventDefault());
  open.addEventListener('click', (event) => {
    event.preventDefault();
    Promise.all([basylymFetch('cite.js'), basylymFetch('cite.css')]).then(() => window.basylymCite());
  });

  const selected = () => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    return text.contains(range.commonAncestorContainer) ? range : null;
  };

  /* Beside a selection the button stands where the eye is. */
  document.addEventListener('selectionchange', () => {
    const range = selected();
    open.classList.toggle('near', Boolean(range));
    if (!range) return open.removeAttribute('style');
    const box = range.getBoundingClientRect();
    open.style.top = Math.min(Math.max(box.bottom + 6, 6), innerHeight - 40) + 'px';
    open.style.left = Math.min(Math.max(box.left, 6), innerWidth - open.offsetWidth - 6) + 'px';
  });
})();
