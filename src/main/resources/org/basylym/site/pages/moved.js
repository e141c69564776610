/* SPDX-License-Identifier: Apache-2.0 */
/* An address of a place that stands on another page of a divided text leads there: a link may be older than the division.
   Which place stands where is fetched only then. */

(() => {
  'use strict';

  const page = decodeURIComponent(location.pathname.replace(/^.*\//, ''));
  const text = page.replace(/(~\d+)?\.html$/, '');
  const own = Number((/~(\d+)\.html$/.exec(page) || [0, 1])[1]);

  const follow = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    if (!id || document.getElementById(id) ) return;
    window.basylymPlaces = (...pages) => {
      const number = 1 + pages.findIndex((ids) => ids.split(' ').includes(id));
      const file = encodeURIComponent(text) + (number > 1 ? '~' + number : '') + '.html';
      if (number && number !== own) location.replace(file + location.hash);
    };
    basylymFetch('../data/' + encodeURIComponent(text) + '~.js').catch(() => {});
  };

  addEventListener('hashchange', follow);
  follow();
})();
