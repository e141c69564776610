/* SPDX-License-Identifier: Apache-2.0 */
/* Draws results: by text and section, each passage with the words around its matches. Text stays text. */

(function () {
  'use strict';

  const search = window.basylymSearch;
  const around = 72;
  const most = 3;

  function element(name, className, content) {
    const made = document.createElement(name);
    if (className) { made.className = className; }
    if (content !== undefined) { made.textContent = content; }
    return made;
  }

  /** The nearest gap between words before or after a position. */
  function gap(words, position, step) {
    let at = Math.max(0, Math.min(words.length, position));
    for (let i = 0; i < 24 && at > 0 && at < words.length && words[at] !== ' '; i++) { at += step; }
    return at;
  }

  /** The stretches of a text that hold its first matches. */
  function stretches(text, matches) {
    const all = [];
    for (const match of matches) {
      const start = gap(text.words, match[0] - around, -1);
      const end = gap(text.words, match[1] + around, 1);
      const last = all[all.length - 1];
      if (last && start <= last.end) {
        last.end = Math.max(last.end, end);
        last.matches.push(match);
      } else {
        all.push({ start: start, end: end, matches: [match] });
      }
    }
    return all;
  }

  function context(text, stretch, isFirst) {
    const line = element('span', 'context');
    let at = stretch.start;
    if (at > 0 && isFirst) { line.append('… '); }
    for (const match of stretch.matches) {
      if (match[1] <= at) { continue; }
      line.append(text.words.slice(at, Math.max(at, match[0])), element('mark', '', text.words.slice(Math.max(at, match[0]), match[1])));
      at = match[1];
    }
    line.append(text.words.slice(at, stretch.end));
    if (stretch.end < text.words.length) { line.append(' …'); }
    return line;
  }

  /** One passage: its name, which leads to it, and its matches in context. */
  function passage(text, clauses, loose, labels, where) {
    const item = element('li', 'found');
    const matches = search.matches(text, clauses, loose);
    const all = stretches(text, matches.length ? matches : [[0, 0]]);
    const link = element('a', 'where', text.name || '→');
    link.href = text.page + text.fragment;
    if (!text.name) { link.setAttribute('aria-label', where); }
    const words = element('span', 'words');
    words.dir = 'auto';
    if (text.language) { words.lang = text.language; }
    all.slice(0, most).forEach(function (stretch, i) { words.append(context(text, stretch, i === 0), ' '); });
    item.append(link, ' ', words);
    if (all.length > most) { item.append(element('span', 'count', labels('hits').replace('{n}', matches.length))); }
    return item;
  }

  /** Headings of the text and section of a passage, with what is found in each. */
  function heading(level, name, address, count) {
    const made = element(level, 'group');
    const link = element('a', '', name);
    link.href = address;
    made.append(link, ' ', element('span', 'count', String(count)));
    return made;
  }

  /** The sections above a section: the text first. */
  function line(names, section) {
    const found = [section];
    for (let i = section, depth = names[section][0]; i >= 0 && depth > 0; i--) {
      if (names[i][0] < depth) {
        depth = names[i][0];
        found.unshift(i);
      }
    }
    return found;
  }

  /** Counts of passages by section, those of its parts included. */
  search.counts = function (index, names, passages) {
    const counts = new Map();
    for (const one of passages) {
      for (const section of line(names, index.passages.section[one])) { counts.set(section, (counts.get(section) || 0) + 1); }
    }
    return counts;
  };

  /** A list of results that can grow: {@code show} appends passages. */
  search.results = function (box, index, names, counts, grouped, labels) {
    let open = [];
    let list = null;

    function group(section) {
      const path = grouped ? line(names, section) : [section];
      const name = path.map(function (i) { return names[i][1]; });
      path.forEach(function (one, i) {
        if (open[i] === one) { return; }
        open = open.slice(0, i).concat(one);
        list = null;
        const level = 'h' + (grouped ? Math.min(6, 2 + i) : 2);
        if (grouped) { box.append(heading(level, name[i], names[one][2], counts.get(one))); }
      });
      open = open.slice(0, path.length);
      if (!list) {
        list = element('ol', 'found-list');
        box.append(list);
      }
      return list;
    }

    return {
      show: function (one, text, clauses, loose) {
        const section = index.passages.section[one];
        const item = passage(text, clauses, loose, labels, names[section][1]);
        if (grouped) {
          group(section).append(item);
        } else {
          list = list || box.appendChild(element('ol', 'found-list'));
          const path = line(names, section);
          item.prepend(element('span', 'which', path.map(function (i) { return names[i][1]; }).join(' · ')));
          list.append(item);
        }
        return item;
      }
    };
  };
})();
