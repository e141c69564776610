/* SPDX-License-Identifier: Apache-2.0 */
/* Contents follow the reader: the line of the section that is being read is marked, and kept in sight where contents stand
   beside the text. */

(function () {
  'use strict';

  const contents = document.querySelector('nav.contents');
  if (!contents) return;

  const details = contents.querySelector('details');
  const aside = () => getComputedStyle(contents).position === 'absolute';
  if (aside()) {
    details.removeAttribute('name');
    details.open = true;
  }

  const lines = [];
  for (const link of contents.querySelectorAll('.here > a[href^="#"]')) {
    const place = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    if (place) lines.push({ link, place });
  }

  const reveal = (link) => {
    if (!aside()) return;
    const box = contents.getBoundingClientRect();
    const line = link.getBoundingClientRect();
    if (line.top < box.top || line.bottom > box.bottom) contents.scrollTop += line.top - box.top - box.height / 3;
  };

  /* The last section that begins above the upper third of the window. */
  const mark = () => {
    const third = innerHeight / 3;
    const read = lines.filter((line) => line.place.getBoundingClientRect().top <= third).pop();
    for (const { link } of lines) {
      if (read && link === read.link) {
        if (!link.hasAttribute('aria-current')) {
          link.setAttribute('aria-current', 'location');
          reveal(link);
        }
      } else link.removeAttribute('aria-current');
    }
  };

  if (lines.length) {
    const watch = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
    lines.forEach((line) => watch.observe(line.place));
    mark();
  }
})();
