/* SPDX-License-Identifier: Apache-2.0 */
/* Columns side by side: the reader's choice of text, layers and witnesses, kept in the address (#w=A,B), drawn row by row from the
   data of each column, with the words marked in which they differ. */

(function () {
  'use strict';

  const form = document.querySelector('form.choice');
  const table = document.querySelector('.compared table');
  if (!form || !table) {
    return;
  }

  const selects = Array.from(form.querySelectorAll('select'));
  const names = new Map(
    Array.from(selects[0].options, (option) => [option.value, option.text]),
  );
  const marks = new Map(
    Array.from(document.getElementById('compare-marks').content.children, (mark) => [mark.dataset.kind, mark]),
  );
  const rowOf = new Map(
    Array.from(table.querySelectorAll('tbody th a'), (link) => [link.hash.slice(1), link.getAttribute('href')]),
  );
  const pager = document.querySelectorAll('nav.pager a');
  const columns = new Map();
  const defaults = selects.map((select) => select.value);

  // Data scripts hand a column over under its name.
  window.basylymColumn = (key, rows) => columns.set(key, rows);

  /** Loads the data of columns that are not here yet, then goes on. */
  const load = (keys, then) => {
    const missing = keys.filter((key) => !columns.has(key));
    let left = missing.length;
    const arrived = () => {
      left -= 1;
      if (left === 0) {
        then();
      }
    };
    missing.forEach((key) => {
      const script = document.createElement('script');
      script.src = form.dataset.source + key + form.dataset.page;
      script.onload = arrived;
      document.head.append(script);
    });
    if (!left) {
      then();
    }
  };

  /** All rows of the chosen columns in order: [id, name, runs of each column]. */
  const merged = (keys) => {
    const base = columns.get('reading').map(([id, name, runs]) => ({ id, name, cells: keys.map(() => runs) }));
    const place = new Map(base.map((row) => [row.id, row]));
    const added = new Map();
    keys.forEach((key, column) => {
      if (key === 'reading') {
        return;
      }
      columns.get(key).forEach(([id, runs, name, after]) => {
        if (after === undefined) {
          place.get(id).cells[column] = runs;
          return;
        }
        const rows = added.get(after) || added.set(after, []).get(after);
        let row = id && rows.find((other) => other.id === id && !other.cells[column].length);
        if (!row) {
          row = { id, name, cells: keys.map(() => []) };
          rows.push(row);
        }
        row.cells[column] = runs;
      });
    });
    return (added.get('') || []).concat(base.flatMap((row) => [row].concat((row.id && added.get(row.id)) || [])));
  };

  /** The words of a cell, each with the space or sign before it; marks stand for themselves. */
  const tokens = (runs) =>
    runs.flatMap((run) => {
      if (typeof run === 'string') {
        return (run.match(/\s+|[\p{L}\p{M}\p{N}'’ʼ-]+|[^\s\p{L}\p{M}\p{N}'’ʼ-]+/gu) || []).map((text) => ({ text, word: text.trim() }));
      }
      return [run[0] === 'sign' ? { sign: run[1], word: '' } : { mark: run[0], word: '\u0000' + run[0] }];
    });

  /** Marks the words of two cells that are not in both: the longest common sequence of words stays as it is. */
  const differ = (one, other) => {
    const a = one.filter((token) => token.word);
    const b = other.filter((token) => token.word);
    const same = (x, y) => x.word === y.word;
    while (a.length && b.length && same(a[0], b[0])) {
      a.shift();
      b.shift();
    }
    while (a.length && b.length && same(a[a.length - 1], b[b.length - 1])) {
      a.pop();
      b.pop();
    }
    if (a.length * b.length > 4e6) {
      a.concat(b).forEach((token) => { token.differs = true; });
      return;
    }
    const width = b.length + 1;
    const lengths = new Uint16Array((a.length + 1) * width);
    for (let i = a.length - 1; i >= 0; i -= 1) {
      for (let j = b.length - 1; j >= 0; j -= 1) {
        lengths[i * width + j] = same(a[i], b[j])
          ? lengths[(i + 1) * width + j + 1] + 1
          : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
      }
    }
    let i = 0;
    let j = 0;
    while (i < a.length && j < b.length) {
      if (same(a[i], b[j])) {
        i += 1;
        j += 1;
      } else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) {
        a[i].differs = true;
        i += 1;
      } else {
        b[j].differs = true;
        j += 1;
      }
    }
    a.slice(i).concat(b.slice(j)).forEach((token) => { token.differs = true; });
  };

  const element = (name, attributes, children) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    made.append(...children);
    return made;
  };

  const drawn = (token) => {
    if (token.mark) {
      return marks.get(token.mark).cloneNode(true);
    }
    if (token.sign) {
      return element('span', { class: 'sign' }, [token.sign]);
    }
    return token.differs ? element('span', { class: 'differs' }, [token.text]) : token.text;
  };

  /** Words that differ one after the other are marked as one, with the spaces between them. */
  const joined = (words) =>
    words.reduce((all, token, i) => {
      const last = all[all.length - 1];
      const next = words[i + 1];
      const within = token.differs || (!token.word && !token.sign && next && next.differs);
      if (last && last.differs && !last.mark && within && !token.mark && (token.differs || !next.mark)) {
        last.text += token.text;
      } else {
        all.push(Object.assign({}, token));
      }
      return all;
    }, []);

  const cell = (words, key, blank) =>
    element('td', { 'data-column': names.get(key) }, words.length || blank ? joined(words).map(drawn) : [marks.get('absent').cloneNode(true)]);

  const line = (row, keys) => {
    const cells = row.cells.map(tokens);
    cells.slice(1).forEach((other) => {
      if (cells[0].length && other.length) {
        differ(cells[0], other);
      }
    });
    const label = row.name && rowOf.get(row.id) ? [element('a', { href: rowOf.get(row.id) }, [row.name])] : ['·'];
    const blank = cells.flat().every((token) => token.mark);
    return element('tr', {}, [element('th', { scope: 'row' }, label), ...cells.map((words, i) => cell(words, keys[i], blank))]);
  };

  const draw = (keys) => {
    const first = table.tHead.rows[0].cells[0];
    const lang = table.tHead.rows[0].cells[1].lang;
    table.tHead.rows[0].replaceChildren(first, ...keys.map((key) => element('th', { scope: 'col', lang }, [names.get(key)])));
    table.tBodies[0].replaceChildren(...merged(keys).map((row) => line(row, keys)));
  };

  const wished = () => {
    const chosen = (/[#&]w=([^&]*)/.exec(window.location.hash) || ['', ''])[1];
    return decodeURIComponent(chosen).split(',').filter((key) => names.has(key)).slice(0, selects.length);
  };

  /** Shows what the address asks for; an address that asks for nothing shows what the page came with. */
  const show = () => {
    const asked = wished();
    const keys = asked.length ? asked : defaults.filter(Boolean);
    selects.forEach((select, i) => { select.value = keys[i] || ''; });
    pager.forEach((link) => { link.hash = asked.length ? window.location.hash : ''; });
    if (asked.length || table.classList.contains('chosen')) {
      table.classList.add('chosen');
      load(['reading'].concat(keys), () => draw(keys));
    }
  };

  form.addEventListener('change', () => {
    const keys = selects.map((select) => select.value).filter(Boolean);
    window.location.hash = 'w=' + keys.map(encodeURIComponent).join(',');
  });
  window.addEventListener('hashchange', show);
  form.hidden = false;
  show();
})();
