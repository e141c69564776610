/* SPDX-License-Identifier: Apache-2.0 */
/* Opens the viewer of the facsimile where a reader asks for it; only then is it loaded. Without it the link leads to the leaf. */

(() => {
  'use strict';

  const template = document.getElementById('facsimile-viewer');
  if (!template) return;

  const assets = document.querySelector('script[src$="assets/site.js"]').src.replace(/site\.js$/, '');
  let viewer;

  const script = source => new Promise((done, failed) => {
    const element = document.createElement('script');
    element.src = source;
    element.onload = done;
    element.onerror = failed;
    document.head.append(element);
  });

  const leaves = () => new Promise((done, failed) => {
    window.basylymFacsimile = done;
    script(template.dataset.leaves).catch(failed);
  });

  const load = () => Promise.all([leaves(), script(assets + 'openseadragon.min.js'), script(assets + 'facsimile.js')])
    .then(([data]) => new window.basylymViewer.Viewer(template, data));

  document.addEventListener('click', event => {
    const link = event.target.closest('.facsimile-open, a[data-leaf]');
    if (!link || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    viewer ??= load();
    viewer.then(it => it.open(link.dataset.leaf, link), () => { location.href = link.href; });
  });
})();
