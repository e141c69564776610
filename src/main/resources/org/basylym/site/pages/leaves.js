/* SPDX-License-Identifier: Apache-2.0 */
/* Opens the viewer of the facsimile where a reader asks for it; only then is it loaded. Without it the link leads to the leaf. */

(() => {
  'use strict';

  const template = document.getElementById('facsimile-viewer');
  if (!template) return;

  let viewer;

  const leaves = () => new Promise((done, failed) => {
    window.basylymFacsimile = done;
    basylymFetch(new URL(template.dataset.leaves, document.baseURI).href).catch(failed);
  });

  const load = () => Promise.all([leaves(), basylymFetch('openseadragon.min.js'), basylymFetch('facsimile.js')])
    .then(([data]) => new window.basylymViewer.Viewer(template, data));

  document.addEventListener('click', event => {
    const link = event.target.closest('.facsimile-open, a[data-leaf]');
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    viewer ??= load();
    viewer.then(it => it.open(link.dataset.leaf, link), () => { location.href = link.href; });
  });
})();
