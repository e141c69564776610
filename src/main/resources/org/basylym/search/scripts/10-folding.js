/* SPDX-License-Identifier: Apache-2.0 */
/* Cuts text into words and folds them, as the builder of the index did: the table is the same. */

(function () {
  'use strict';

  const search = window.basylymSearch;
  const table = [/* folding.txt */];
  const foldings = new Map();

  function values(step, language) {
    return table
      .filter(function (line) { return line[0] === step && (line[1].includes('*') || line[1].includes(language)); })
      .flatMap(function (line) { return line[2]; });
  }

  function letters(step, language) {
    const all = new Map();
    for (const pair of values(step, language)) {
      const from = String.fromCodePoint(pair.codePointAt(0));
      all.set(from, pair.slice(pair.indexOf('=') + 1));
    }
    return all;
  }

  function scripts(step, language) {
    return values(step, language).map(function (script) { return '\\p{sc=' + script + '}'; }).join('');
  }

  function signs(step) {
    return values(step, '*').map(function (sign) { return '\\u{' + sign.slice(2) + '}'; }).join('');
  }

  function marks(step, language) {
    return new RegExp('([' + scripts(step, language) + '])\\p{M}+', 'gu');
  }

  function replaced(word, others) {
    let result = '';
    for (const letter of word) { result += others.has(letter) ? others.get(letter) : letter; }
    return result;
  }

  const unseen = new RegExp('[' + signs('unseen') + signs('apostrophe') + ']', 'gu');
  const hyphen = new RegExp('^[' + signs('hyphen') + ']$', 'u');

  /** The pattern of a word: spaced letters with what may stand between them, or one letter of an unspaced script. */
  function pattern(language) {
    const single = scripts('unspaced', '*');
    const letter = '(?![' + single + '])[\\p{L}\\p{N}]';
    const apostrophe = values('parting', language).length ? '' : '|[' + signs('apostrophe') + '](?=' + letter + ')';
    return new RegExp(letter + '(?:' + letter + '|[\\p{M}' + signs('unseen') + ']' + apostrophe + ')*|[' + single + ']\\p{M}*', 'gu');
  }

  function make(language) {
    const before = letters('before', language);
    const after = letters('letters', language);
    const looseLetters = letters('loose', language);
    const stripped = marks('strip', language);
    const stray = marks('stray', language);
    const looseStripped = marks('loose-strip', language);
    const word = pattern(language);
    const known = new Map();
    const knownLoose = new Map();

    function fold(text) {
      const plain = replaced(text.replace(unseen, '').normalize('NFC'), before);
      const small = plain.toLowerCase().normalize('NFKD');
      const bare = small.replace(stripped, '$1').normalize('NFC');
      return replaced(bare.replace(stray, '$1'), after);
    }

    return {
      /** The form of a word in the index. */
      fold: function (text) {
        if (!known.has(text)) { known.set(text, fold(text)); }
        return known.get(text);
      },
      /** A folded word with the marks of its letters ignored too. */
      loose: function (folded) {
        let result = '';
        for (const letter of folded) {
          if (!knownLoose.has(letter)) {
            const bare = letter.normalize('NFD').replace(looseStripped, '$1').normalize('NFC');
            knownLoose.set(letter, replaced(bare, looseLetters));
          }
          result += knownLoose.get(letter);
        }
        return result;
      },
      /** The words of a text: folded form, start, end, and whether only a hyphen parts it from the word before. */
      words: function (text) {
        const words = [];
        let last = -2;
        for (const found of text.matchAll(word)) {
          const start = found.index;
          const end = start + found[0].length;
          const term = this.fold(found[0]);
          const joined = start === last + 1 && hyphen.test(text[last]);
          if (term) { words.push({ term: term, start: start, end: end, joined: joined }); }
          last = end;
        }
        return words;
      }
    };
  }

  /** The folding of a language, by its tag. */
  search.folding = function (language) {
    const key = language.toLowerCase().split(/[-_]/)[0] || 'und';
    if (!foldings.has(key)) { foldings.set(key, make(key)); }
    return foldings.get(key);
  };
})();
