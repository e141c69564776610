/* SPDX-License-Identifier: Apache-2.0 */
/* Shows entries by their series, the kind of their readings and a witness that departs; the others leave the page with their
   marks in the text. Offers only what occurs here, and says how many entries are shown. */

(function () {
  'use strict';

  const entries = [...document.querySelectorAll('.entry[data-kind]')];

  const kindsOf = (entry) => entry.dataset.kind.split(' ');
  const seriesOf = (entry) => entry.classList[1];

  /* The sigla after the readings of an entry: each link is one, and each word outside of links. */
  const siglaOf = (entry) => {
    if (entry.dataset.wit !== undefined) return entry.dataset.wit.split(' ');
    return [...entry.querySelectorAll('.reading .sigla')].flatMap((sigla) => [...sigla.childNodes].flatMap((node) =>
      node.nodeType === Node.TEXT_NODE ? node.data.split(/\s+/) : [node.textContent.replaceAll(' ', '_')]));
  };

  const facets = { series: (entry) => [seriesOf(entry)], kind: kindsOf };

  /* How many entries each choice has here; a choice without any goes, and a group with a single choice. */
  const count = (panel) => {
    for (const [name, values] of Object.entries(facets)) {
      const group = panel.querySelector('fieldset[data-filter=' + name + ']');
      const inputs = [...group.querySelectorAll('input')];
      for (const input of inputs) {
        const number = entries.filter((entry) => values(entry).includes(input.value)).length;
        if (number) input.parentElement.querySelector('.count').textContent = number;
        else input.parentElement.remove();
      }
      if (group.querySelectorAll('input').length < 2) group.remove();
    }
  };

  const countWitnesses = (select, sigla) => {
    for (const option of [...select.options].slice(1)) {
      const names = [option.value, option.dataset.group];
      const here = entries.filter((entry) => sigla.get(entry).some((siglum) => names.includes(siglum)));
      if (here.length) option.textContent += ' (' + here.length + ')';
      else option.remove();
    }
    if (select.options.length < 3) select.parentElement.remove();
  };

  const isShown = (entry, panel, sigla) => {
    for (const [name, values] of Object.entries(facets)) {
      const inputs = [...panel.querySelectorAll('fieldset[data-filter=' + name + '] input')];
      if (inputs.length && !inputs.some((input) => input.checked && values(entry).includes(input.value))) return false;
    }
    const option = panel.querySelector('[data-filter=wit] option:checked');
    return !option || !option.value || sigla.get(entry).some((siglum) => siglum === option.value || siglum === option.dataset.group);
  };

  document.addEventListener('tools:opened', ({ detail: panel }) => {
    const status = panel.querySelector('.shown');
    if (!status) return;
    const all = panel.querySelector('.all');
    const select = panel.querySelector('select');
    const sigla = new Map(entries.map((entry) => [entry, siglaOf(entry)]));
    const marks = new Map([...document.querySelectorAll('a.mark')].map((mark) => [mark.hash.slice(1), mark]));
    count(panel);
    if (select) countWitnesses(select, sigla);

    const apply = () => {
      let number = 0;
      for (const entry of entries) {
        const shown = isShown(entry, panel, sigla);
        number += shown ? 1 : 0;
        entry.classList.toggle('filtered', !shown);
        for (const sign of [document.getElementById('at.' + entry.id), marks.get(entry.id)]) {
          if (sign) sign.classList.toggle('unmarked', !shown);
        }
      }
      status.textContent = status.dataset.text.replace('{n}', number).replace('{m}', entries.length);
      all.disabled = number === entries.length;
      document.dispatchEvent(new CustomEvent('entries:moved'));
    };
    all.addEventListener('click', () => {
      panel.querySelectorAll('[data-filter] input').forEach((input) => { input.checked = true; });
      if (select) select.selectedIndex = 0;
      apply();
      panel.querySelector('summary').focus();
    });
    panel.querySelectorAll('[data-filter]').forEach((group) => group.addEventListener('change', apply));
    if (panel.querySelector('[data-filter]')) apply();
    else panel.querySelectorAll('.shown, .all').forEach((element) => element.remove());
    if (!panel.querySelector('fieldset, [data-filter]')) panel.remove();
  }, { once: true });
})();
