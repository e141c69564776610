// SPDX-License-Identifier: Apache-2.0
/* Hyphens in Kazakh words by the rules of the book, where the browser has none of its own: soft ones, put in as the
   page loads and left out of what is copied. The last part, so that the others still see the words whole. */

(() => {
  'use strict';

  const SOFT = '\u00AD';
  const VOWELS = [...'аәеёиоөұүыіэюя'];
  const NUCLEI = [...VOWELS, 'у'];
  const CONSONANTS = [...'бвгғджзйкқлмнңпрстфхһцчшщ'];
  const WORD = /[аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя]{4,}/giu;

  const pairs = (lefts, rights, pattern) => lefts.flatMap((l) => rights.map((r) => pattern(l, r)));

  /* Liang's patterns, as the book's printer derives them from the spelling rules. */
  const written = () => [
    ...pairs(CONSONANTS, NUCLEI, (c, v) => `1${c}${v}`),
    ...pairs(CONSONANTS, VOWELS, (c, v) => `${c}у1${v}`),
    ...pairs(VOWELS, VOWELS, (v, w) => `${v}1${w}`),
    ...pairs(VOWELS, NUCLEI, (v, w) => `${v}1у${w}`),
    ...pairs(CONSONANTS, CONSONANTS, (c, d) => `.${c}2${d}2`),
    ...CONSONANTS.flatMap((c) => pairs([...'пбтдкгфвх'], ['р', 'л'], (o, l) => `${c}${o}2${l}`)),
    ...CONSONANTS.map((c) => `${c}с2т`),
    'ст2в', '.за1у1ра2лье', 'зақ1с2тан', 'зем1с2т2во', 'че1с2т2в', 'тель1с2т2в', '.аэ1ро1п2лан',
  ];

  /* The letters of each pattern, and the weight before each letter and after the last. */
  const compiled = () => new Map(written().map((pattern) => {
    const weights = [0];
    for (const sign of pattern) {
      if (sign >= '0' && sign <= '9') weights[weights.length - 1] = Number(sign);
      else weights.push(0);
    }
    return [pattern.replace(/\d/g, ''), weights];
  }));

  const divider = () => {
    const patterns = compiled();
    const longest = Math.max(...[...patterns.keys()].map((letters) => letters.length));
    const divided = new Map();
    const divide = (word) => {
      const framed = `.${word.toLowerCase()}.`;
      const weights = new Array(framed.length + 1).fill(0);
      for (let from = 0; from < framed.length; from++) {
        for (let to = from + 2; to <= Math.min(framed.length, from + longest); to++) {
          const found = patterns.get(framed.slice(from, to));
          if (found) found.forEach((weight, i) => { weights[from + i] = Math.max(weights[from + i], weight); });
        }
      }
      return [...word].map((letter, i) =>
        (i > 1 && i < word.length - 1 && weights[i + 1] % 2 ? SOFT : '') + letter).join('');
    };
    return (word) => {
      if (!divided.has(word)) divided.set(word, divide(word));
      return divided.get(word);
    };
  };

  /* Whether the browser itself divides a Kazakh word in a column too narrow for it. */
  const hyphenates = () => {
    const probe = document.createElement('p');
    probe.lang = 'kk';
    probe.textContent = 'қазақстандықтардың';
    probe.style.cssText = 'position:absolute;visibility:hidden;width:4em;margin:0;hyphens:auto;overflow-wrap:normal';
    document.body.append(probe);
    const height = probe.offsetHeight;
    probe.style.hyphens = 'manual';
    const divides = height > probe.offsetHeight;
    probe.remove();
    return divides;
  };

  const texts = (main) => {
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    const found = [];
    while (walker.nextNode()) {
      const node = walker.currentNode;
      if (node.data.length > 3 && /^kk\b/.test(node.parentElement.closest('[lang]')?.lang ?? '')) found.push(node);
    }
    return found;
  };

  const hyphenate = (main) => {
    const nodes = texts(main);
    if (!nodes.length || hyphenates()) return;
    const divide = divider();
    const allowed = new Map();
    const allows = (element) => {
      if (!allowed.has(element)) allowed.set(element, getComputedStyle(element).hyphens === 'auto');
      return allowed.get(element);
    };
    nodes.filter((node) => allows(node.parentElement)).forEach((node) => { node.data = node.data.replace(WORD, divide); });
  };

  /* What a reader copies has none of them. */
  const copy = (event) => {
    const selection = getSelection();
    const text = String(selection);
    if (event.defaultPrevented || !text.includes(SOFT)) return;
    const box = document.createElement('div');
    for (let i = 0; i < selection.rangeCount; i++) box.append(selection.getRangeAt(i).cloneContents());
    event.clipboardData.setData('text/plain', text.replaceAll(SOFT, ''));
    event.clipboardData.setData('text/html', box.innerHTML.replaceAll(SOFT, ''));
    event.preventDefault();
  };

  const main = document.querySelector('main');
  if (main) {
    hyphenate(main);
    document.addEventListener('copy', copy);
  }
})();
