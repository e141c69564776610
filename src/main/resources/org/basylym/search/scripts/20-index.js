/* SPDX-License-Identifier: Apache-2.0 */
/* The index: passages in their order, and the places of each word, unpacked shard by shard as they are asked for. */

(function () {
  'use strict';

  const search = window.basylymSearch;
  const digits = new Int8Array(128);
  for (let code = 33, digit = 0; code < 127; code++) {
    if (code !== 34 && code !== 60 && code !== 92) { digits[code] = digit++; }
  }

  /** Reads the numbers that were packed into signs, 13 bits in two of them. */
  function reader(signs) {
    let at = 0;
    let held = 0;
    let group = 0;

    function bits(count) {
      if (count > 13) { const high = bits(count - 13); return high * 8192 + bits(13); }
      while (held < count) {
        group = (group << 13) | (digits[signs.charCodeAt(at)] * 91 + digits[signs.charCodeAt(at + 1)]);
        at += 2;
        held += 13;
      }
      held -= count;
      const value = group >>> held;
      group &= (1 << held) - 1;
      return value;
    }

    return function (width) {
      let length = width;
      while (bits(1) === 0) { length++; }
      return Math.pow(2, length) + (length ? bits(length) : 0) - Math.pow(2, width);
    };
  }

  function widthFor(mean) {
    return mean <= 1 ? 0 : 31 - Math.clz32(mean);
  }

  /** Sections, kinds and first places of all passages. */
  function passages(head) {
    const read = reader(head.order);
    const all = { section: new Int32Array(head.passages), kind: new Uint8Array(head.passages), start: new Int32Array(head.passages + 1) };
    let place = 0;
    for (let i = 0; i < head.passages;) {
      const section = read(4);
      const kind = read(1);
      for (const end = i + read(2) + 1; i < end; i++) {
        all.section[i] = section;
        all.kind[i] = kind;
        all.start[i] = place;
        place += read(4) + 1;
      }
    }
    all.start[head.passages] = place;
    return all;
  }

  /** The words of a shard, sorted, with the places of each. */
  function shard(head, number, signs) {
    const read = reader(signs);
    const terms = [];
    const places = [];
    let term = '';
    for (let i = 0; i < head.counts[number]; i++) {
      let next = term.slice(0, read(2));
      for (let rest = read(2); rest > 0; rest--) { next += head.letters[read(3)]; }
      term = next;
      terms.push(term);
      const count = read(0) + 1;
      const width = widthFor(Math.floor(head.places / count));
      const list = new Int32Array(count);
      for (let n = 0, last = -1; n < count; n++) { last = list[n] = last + 1 + read(width); }
      places.push(list);
    }
    return { terms: terms, places: places };
  }

  /** The first number of which a test holds. */
  function first(count, test) {
    let low = 0;
    let high = count;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (test(middle)) { high = middle; } else { low = middle + 1; }
    }
    return low;
  }

  const after = '\uFFFF';

  search.index = async function () {
    const head = await search.load('index');
    const all = passages(head);
    const shards = new Map();

    async function opened(number) {
      if (!shards.has(number)) { shards.set(number, shard(head, number, await search.load('words-' + number))); }
      return shards.get(number);
    }

    return {
      head: head,
      passages: all,
      /** Hands over each word from one on that begins with it, or only that word itself, with its places. */
      visit: async function (word, whole, take) {
        const limit = whole ? word : word + after;
        let number = Math.max(0, first(head.shards.length, function (i) { return head.shards[i] > word; }) - 1);
        for (; number < head.shards.length && head.shards[number] <= limit; number++) {
          const one = await opened(number);
          let i = first(one.terms.length, function (n) { return one.terms[n] >= word; });
          for (; i < one.terms.length && one.terms[i] <= limit; i++) { take(one.terms[i], one.places[i]); }
        }
      },
      /** A passage as it is read: page, fragment, name, language, words. */
      text: async function (passage) {
        const piece = first(head.texts.length, function (i) { return head.texts[i] > passage; }) - 1;
        const texts = await search.load('text-' + piece);
        let i = passage - head.texts[piece];
        const found = texts[i];
        while (i > 0 && !texts[i][0]) { i--; }
        return { page: texts[i][0], fragment: found[1], name: found[2], language: head.languages[found[3]], words: found[4] };
      }
    };
  };
})();
