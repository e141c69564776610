/* SPDX-License-Identifier: Apache-2.0 */
/* What is open in the bar above a text closes when the reader turns away from it. */

(() => {
  'use strict';

  const bar = document.querySelector('.bar');
  if (!bar) return;

  const opened = () => [...bar.querySelectorAll('details[open]')].filter((part) =>
    getComputedStyle(part.querySelector('.held')).position === 'absolute');

  document.addEventListener('click', (event) => {
    const kept = event.target.closest('a') ? null : event.target.closest('.bar details');
    for (const part of opened()) if (part !== kept) part.open = false;
  });

  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const part of opened()) {
      part.open = false;
      part.querySelector('summary').focus();
    }
  });

  bar.addEventListener('focusout', (event) => {
    const next = event.relatedTarget;
    for (const part of opened()) if (next && !part.contains(next)) part.open = false;
  });
})();
