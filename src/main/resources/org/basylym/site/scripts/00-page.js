/* SPDX-License-Identifier: Apache-2.0 */
/* All parts of this folder make one script, deferred. It only improves: every page says and reaches all without it.
   What readers seldom use is fetched when they do. */

(() => {
  'use strict';

  document.documentElement.classList.add('scripted');

  const assets = document.currentScript.src.replace(/[^/]*$/, '');
  const fetched = new Map();

  const element = (address) => {
    const sheet = address.endsWith('.css');
    const made = document.createElement(sheet ? 'link' : 'script');
    made[sheet ? 'href' : 'src'] = address;
    if (sheet) made.rel = 'stylesheet';
    return made;
  };

  /* Fetches a script or a style sheet once: of a full address, or by its name among the assets. */
  window.basylymFetch = (file) => {
    const address = new URL(file, assets).href;
    if (!fetched.has(address)) {
      fetched.set(address, new Promise((done, failed) => {
        const made = element(address);
        made.onload = done;
        made.onerror = failed;
        document.head.append(made);
      }));
    }
    return fetched.get(address);
  };
})();
