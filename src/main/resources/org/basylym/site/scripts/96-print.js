// SPDX-License-Identifier: Apache-2.0
/* The title and the address of a page go with it onto paper: the lasting address if the edition has named one. */

(() => {
  'use strict';

  addEventListener('beforeprint', () => {
    document.documentElement.style.setProperty('--running', JSON.stringify(document.title));
    const lasting = document.querySelector('link[rel="canonical"]')?.href;
    document.querySelector('footer.site')?.setAttribute('data-address', lasting ?? location.href);
  });
})();
