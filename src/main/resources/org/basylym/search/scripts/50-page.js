/* SPDX-License-Identifier: Apache-2.0 */
/* The search page: what is asked stands in the address, so that a search can be kept, sent, and come back to. */

(function () {
  'use strict';

  const search = window.basylymSearch;
  const page = document.getElementById('search');
  if (!page) { return; }

  const atOnce = 50;
  const form = document.getElementById('search-form');
  const said = document.getElementById('search-said');
  const box = document.getElementById('search-results');
  const more = document.getElementById('search-more');
  const fields = { q: form.elements.q, in: form.elements.in, order: form.elements.order, marks: form.elements.marks };
  let index = null;
  let run = 0;
  let asked = '';

  search.root = page.dataset.root;
  page.hidden = false;
  document.getElementById('search-by-hand').hidden = true;

  function label(key) {
    return document.querySelector('#search-words [data-for="' + key + '"]').textContent;
  }

  function tell(key, numbers) {
    let text = key ? label(key) : '';
    for (const name in numbers) { text = text.replace('{' + name + '}', numbers[name].toLocaleString(page.dataset.language)); }
    said.textContent = text;
  }

  /** What is asked, as the address says it: fields that say nothing are left out. */
  function query() {
    const wanted = new URLSearchParams();
    for (const name in fields) {
      const field = fields[name];
      const value = field.type === 'checkbox' ? (field.checked ? field.value : '') : field.value.trim();
      if (value) { wanted.set(name, value); }
    }
    return wanted.toString();
  }

  function fillForm() {
    const wanted = new URLSearchParams(location.search);
    for (const name in fields) {
      const field = fields[name];
      const value = wanted.get(name) || '';
      if (field.type === 'checkbox') {
        field.checked = value === field.value;
      } else if (!field.options || [...field.options].some(function (option) { return option.value === value; })) {
        field.value = value;
      }
    }
  }

  /** Most matches for its length first; equal ones as in the text. */
  function ranked(found) {
    const start = index.passages.start;
    function weight(passage) { return found.get(passage) / Math.sqrt(start[passage + 1] - start[passage] + 20); }
    return [...found.keys()].sort(function (one, other) { return weight(other) - weight(one) || one - other; });
  }

  /** The passages that answer, narrowed to the part of the edition asked for. */
  async function find(clauses) {
    const found = await search.find(index, clauses, fields.marks.checked);
    const kind = index.head.kinds.indexOf(fields.in.value);
    if (kind >= 0) {
      for (const passage of found.keys()) { if (index.passages.kind[passage] !== kind) { found.delete(passage); } }
    }
    return found;
  }

  async function show(found, clauses, mine) {
    const names = await search.load('names-' + page.dataset.language);
    const loose = fields.marks.checked;
    const wanted = clauses.filter(function (clause) { return !clause.without; });
    const order = fields.order.value === 'rank' ? ranked(found) : [...found.keys()];
    const drawn = document.createElement('div');
    const results = search.results(drawn, index, names, search.counts(index, names, order), fields.order.value !== 'rank', label);
    let shown = 0;

    async function next() {
      const items = [];
      const texts = await Promise.all(order.slice(shown, shown + atOnce).map(index.text));
      if (mine !== run) { return items; }
      texts.forEach(function (text, i) { items.push(results.show(order[shown + i], text, wanted, loose)); });
      shown += texts.length;
      more.hidden = shown >= order.length;
      return items;
    }

    await next();
    if (mine !== run) { return; }
    box.replaceChildren(drawn);
    more.onclick = async function () {
      const items = await next();
      if (items.length) { items[0].querySelector('a').focus(); }
    };
  }

  async function answer() {
    const mine = ++run;
    asked = query();
    const text = fields.q.value.trim();
    if (!text) {
      box.replaceChildren();
      more.hidden = true;
      tell('');
      return;
    }
    try {
      if (!index) {
        tell('waiting');
        index = await search.index();
      }
      const clauses = search.parse(text, index.head.languages);
      const found = await find(clauses);
      if (mine !== run) { return; }
      more.hidden = true;
      if (!found.size) { box.replaceChildren(); } else { await show(found, clauses, mine); }
      if (mine !== run) { return; }
      const hits = [...found.values()].reduce(function (sum, count) { return sum + count; }, 0);
      const only = clauses.length > 0 && clauses.every(function (clause) { return clause.without; });
      tell(only ? 'only-without' : found.size ? 'found' : 'none', { passages: found.size, hits: hits });
    } catch (error) {
      box.replaceChildren();
      tell('failed');
    }
    page.dataset.answered = asked;
  }

  /** Keeps what is asked in the address; a browser that forbids that on disk keeps the page as it is. */
  function keep(method) {
    const wanted = query();
    if (wanted !== new URLSearchParams(location.search).toString()) {
      try {
        history[method](null, '', location.pathname + (wanted ? '?' + wanted : ''));
      } catch (error) {
        page.dataset.unkept = '';
      }
    }
  }

  let waiting = 0;
  form.addEventListener('submit', function (event) {
    event.preventDefault();
    clearTimeout(waiting);
    keep('pushState');
    answer();
  });
  form.addEventListener('input', function () {
    clearTimeout(waiting);
    waiting = setTimeout(function () {
      if (query() !== asked) {
        keep('replaceState');
        answer();
      }
    }, 250);
  });
  addEventListener('popstate', function () {
    fillForm();
    answer();
  });

  fillForm();
  answer();
  if (!fields.q.value && !location.hash) { fields.q.focus({ preventScroll: true }); }
})();
