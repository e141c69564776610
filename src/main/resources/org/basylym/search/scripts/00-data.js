/* SPDX-License-Identifier: Apache-2.0 */
/* The program of the search page, joined of the parts of this folder. Here: its data come as scripts that hand
   a value over by its name, since a page on disk may load nothing else. */

(function () {
  'use strict';

  const values = new Map();
  const asked = new Map();

  const search = function (name, value) { values.set(name, value); };

  /** The root of the site, seen from this page. */
  search.root = '';

  /** A promise of the value that search/NAME.js hands over; each is loaded once. */
  search.load = function (name) {
    if (!asked.has(name)) {
      asked.set(name, new Promise(function (resolve, reject) {
        const script = document.createElement('script');
        script.src = search.root + 'search/' + encodeURIComponent(name) + '.js';
        script.onload = function () { values.has(name) ? resolve(values.get(name)) : reject(new Error(name)); };
        script.onerror = function () { asked.delete(name); reject(new Error(name)); };
        document.head.append(script);
      }));
    }
    return asked.get(name);
  };

  window.basylymSearch = search;
})();
