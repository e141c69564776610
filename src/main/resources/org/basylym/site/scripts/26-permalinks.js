/* SPDX-License-Identifier: Apache-2.0 */
/* A link to any block that has an address but no number of its own: it shows beside the block that is pointed at, touched or
   holds the focus. */

(function () {
  'use strict';

  const text = document.querySelector('.text[data-permalink]');
  if (!text) return;

  const blocks = 'p[id], .p[id], h1[id], h2[id], h3[id], h4[id], h5[id], h6[id], .head[id], .item[id], .l[id], .stage[id], blockquote[id], figure[id], .table[id]';
  const link = document.createElement('a');
  link.className = 'number permalink';
  link.dataset.n = '¶';
  link.setAttribute('aria-label', text.dataset.permalink);

  const show = (event) => {
    if (event.target === link) return;
    const block = event.target.closest && event.target.closest(blocks);
    if (!block || !text.contains(block) || block.querySelector(':scope > .number:not(.permalink)')) return;
    if (link.parentNode === block) return;
    link.href = '#' + encodeURIComponent(block.id);
    block.prepend(link);
  };

  for (const kind of ['pointerover', 'focusin', 'click']) text.addEventListener(kind, show);
})();
