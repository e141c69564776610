/* SPDX-License-Identifier: Apache-2.0 */
/* What is asked: words, phrases, what to leave out; and which passages answer it. A word finds all that begin with
   it, since endings pile up in languages like Kazakh; within quotation marks it is taken as it stands. */

(function () {
  'use strict';

  const search = window.basylymSearch;
  const piecePattern = /(-?)(?:["“”„«»]([^"“”„«»]*)["“”„«»]?|([^\s"“”„«»]+))/gu;

  function sameWords(one, other) {
    return JSON.stringify(one) === JSON.stringify(other);
  }

  /** One way to read a piece of the query: words that follow one another. Each has all its foldings. */
  function sequence(text, quoted, languages) {
    const readings = languages.map(function (language) {
      return search.folding(language).words(text).map(function (word) {
        return { term: word.term, joined: word.joined, open: text[word.end] === '*', language: language };
      });
    });
    const words = [];
    for (const reading of readings) {
      if (reading.length !== readings[0].length) { continue; }
      reading.forEach(function (word, i) {
        const open = word.open || (!quoted && i === reading.length - 1);
        words[i] = words[i] || { terms: [], whole: !open, joined: word.joined, language: word.language };
        if (!words[i].terms.includes(word.term)) { words[i].terms.push(word.term); }
      });
    }
    return words;
  }

  /** Words that hyphens join are looked for as one word too. */
  function alternatives(words) {
    const all = [words];
    const joined = words.length > 1 && words.every(function (word, i) { return i === 0 || word.joined; });
    if (joined) {
      const terms = words.reduce(function (starts, word) {
        return starts.flatMap(function (start) { return word.terms.map(function (term) { return start + term; }); });
      }, ['']);
      all.push([{ terms: terms, whole: words[words.length - 1].whole, joined: false, language: words[0].language }]);
    }
    return all;
  }

  /** The clauses of a query: what must stand in a passage, and what must not. */
  search.parse = function (text, languages) {
    const clauses = [];
    for (const found of text.normalize('NFC').matchAll(piecePattern)) {
      const quoted = found[2] !== undefined;
      const words = sequence(quoted ? found[2] : found[3], quoted, languages);
      const clause = { without: found[1] === '-', ways: alternatives(words) };
      if (words.length && !clauses.some(function (other) { return sameWords(other, clause); })) { clauses.push(clause); }
    }
    return clauses;
  };

  /** A test of whether a folded word of a text is one asked for. */
  function fitting(word, loose) {
    const fold = search.folding(word.language);
    const wanted = loose ? word.terms.map(fold.loose) : word.terms;
    return function (term) {
      const have = loose ? fold.loose(term) : term;
      return wanted.some(function (asked) { return word.whole ? have === asked : have.startsWith(asked); });
    };
  }

  /** The letters that a word could begin with, marks ignored. */
  function beginnings(index, word) {
    const fold = search.folding(word.language);
    const first = word.terms.map(function (term) { return fold.loose(term)[0]; });
    return [...index.head.letters].filter(function (letter) { return first.includes(fold.loose(letter)[0]); });
  }

  function merged(lists) {
    if (lists.length === 1) { return lists[0]; }
    const all = new Int32Array(lists.reduce(function (sum, list) { return sum + list.length; }, 0));
    let at = 0;
    for (const list of lists) { all.set(list, at); at += list.length; }
    all.sort();
    let kept = 0;
    for (let i = 0; i < all.length; i++) { if (i === 0 || all[i] !== all[i - 1]) { all[kept++] = all[i]; } }
    return all.subarray(0, kept);
  }

  /** The places of all words that answer to one asked for. */
  async function placesOf(index, word, loose) {
    const lists = [];
    if (loose) {
      const fits = fitting(word, true);
      for (const letter of beginnings(index, word)) {
        await index.visit(letter, false, function (term, places) {
          if (fits(term)) { lists.push(places); }
        });
      }
    } else {
      for (const term of word.terms) { await index.visit(term, word.whole, function (found, places) { lists.push(places); }); }
    }
    return lists.length ? merged(lists) : new Int32Array(0);
  }

  /** Of places, those that have another at a distance. */
  function followed(places, others, distance) {
    let i = 0;
    return places.filter(function (place) {
      while (i < others.length && others[i] < place + distance) { i++; }
      return others[i] === place + distance;
    });
  }

  /** The number of matches in each passage, from places in rising order. */
  function counted(index, places) {
    const counts = new Int32Array(index.head.passages);
    const start = index.passages.start;
    let passage = 0;
    for (let i = 0; i < places.length; i++) {
      while (places[i] >= start[passage + 1]) { passage++; }
      counts[passage]++;
    }
    return counts;
  }

  /** The same asked of the text itself: an index of passages tells no more of a phrase than that its words are there. */
  async function confirmed(index, counts, clause, loose) {
    for (let passage = 0; passage < counts.length; passage++) {
      if (counts[passage]) { counts[passage] = search.matches(await index.text(passage), [clause], loose).length; }
    }
    return counts;
  }

  /** How often each passage answers a clause. */
  async function answered(index, clause, loose) {
    const found = [];
    for (const way of clause.ways) {
      let places = await placesOf(index, way[0], loose);
      for (let i = 1; i < way.length; i++) {
        places = followed(places, await placesOf(index, way[i], loose), index.head.exact ? i : 0);
      }
      if (places.length) { found.push(places); }
    }
    const counts = counted(index, found.length ? merged(found) : []);
    return index.head.exact ? counts : confirmed(index, counts, clause, loose);
  }

  /** The passages that answer all clauses: a map of their numbers, in their order, to the number of matches. */
  search.find = async function (index, clauses, loose) {
    const total = new Int32Array(index.head.passages);
    const left = new Uint8Array(index.head.passages);
    for (const clause of clauses) {
      const counts = await answered(index, clause, loose);
      for (let i = 0; i < counts.length; i++) {
        if (clause.without === (counts[i] > 0)) { left[i] = 1; }
        if (!clause.without) { total[i] += counts[i]; }
      }
    }
    const found = new Map();
    total.forEach(function (count, i) { if (count && !left[i]) { found.set(i, count); } });
    return found;
  };

  /** The words of a text, and those that hyphens join once more as one word. */
  function wordsAndCompounds(text) {
    const words = search.folding(text.language).words(text.words);
    words.forEach(function (word, i) {
      let end = i + 1;
      while (end < words.length && words[end].joined) { end++; }
      if (!word.joined && end > i + 1) {
        const parts = words.slice(i, end);
        word.compound = { term: parts.map(function (part) { return part.term; }).join(''), end: words[end - 1].end };
      }
    });
    return words;
  }

  /** The matches within a text: pairs of start and end. */
  search.matches = function (text, clauses, loose) {
    const words = wordsAndCompounds(text);
    const found = [];
    function look(way) {
      const fits = way.map(function (word) { return fitting(word, loose); });
      for (let i = 0; i + way.length <= words.length; i++) {
        if (fits.every(function (fit, n) { return fit(words[i + n].term); })) {
          found.push([words[i].start, words[i + way.length - 1].end]);
        } else if (way.length === 1 && words[i].compound && fits[0](words[i].compound.term)) {
          found.push([words[i].start, words[i].compound.end]);
        }
      }
    }
    for (const clause of clauses) { clause.ways.forEach(look); }
    found.sort(function (one, other) { return one[0] - other[0] || other[1] - one[1]; });
    return found.filter(function (match, i) { return i === 0 || match[0] !== found[i - 1][0]; });
  };
})();
