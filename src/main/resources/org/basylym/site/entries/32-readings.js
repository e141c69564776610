/* SPDX-License-Identifier: Apache-2.0 */
/* Puts a reading of the apparatus into the text in place of the lemma: between signs and with its sigla, so that reading,
   copying and printing all tell that it is not the text of the edition; and back. */

(function () {
  'use strict';

  const words = document.getElementById('entry-tools');
  if (!words) return;
  const status = document.createElement('div');
  status.className = 'swaps';
  status.setAttribute('role', 'status');
  document.querySelector('.bar').append(status);

  const button = (text, act) => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.addEventListener('click', act);
    return made;
  };

  const restore = (lemma) => {
    const kept = lemma.querySelector(':scope > .kept');
    if (kept) lemma.replaceChildren(...kept.childNodes);
  };

  const closeBox = () => {
    const box = document.querySelector('.pop:popover-open');
    if (box) box.hidePopover();
  };

  const say = () => {
    const number = document.querySelectorAll('.swapped').length;
    status.replaceChildren();
    if (number) {
      status.append(words.dataset.readInTextNow.replace('{n}', number), ' ', button(words.dataset.restoreText, () => {
        for (let swapped; (swapped = document.querySelector('.swapped'));) restore(swapped.parentNode);
        say();
      }));
    }
    document.dispatchEvent(new CustomEvent('entries:moved'));
  };

  const plain = (element) => element.textContent.replace(/\s+/g, ' ').trim();

  const brief = (sigla) => (sigla.length > 5 ? sigla.slice(0, 4).join(' ') + ' …' : sigla.join(' '));

  /* What the text shows for a reading: its words, or what is said of their want. */
  const shown = (reading) => {
    const source = reading.querySelector('.words');
    const copy = (plain(source) ? source : reading.querySelector('.kind')).cloneNode(true);
    copy.querySelectorAll('[id]').forEach((element) => element.removeAttribute('id'));
    return copy;
  };

  const read = (lemma, reading) => {
    restore(lemma);
    const kept = document.createElement('span');
    kept.className = 'kept';
    kept.hidden = true;
    kept.append(...lemma.childNodes);
    const swapped = document.createElement('ins');
    swapped.className = 'swapped';
    swapped.append('⟪', shown(reading), '⟫');
    const sigla = reading.querySelector('.sigla');
    if (sigla) {
      const sign = document.createElement('sup');
      sign.textContent = brief(plain(sigla).split(' '));
      swapped.append(sign);
    }
    lemma.append(kept, swapped);
    say();
    closeBox();
    lemma.scrollIntoView({ block: 'nearest' });
  };

  const isOffered = (reading, lemma) => {
    const source = reading.querySelector('.words');
    const text = plain(source);
    return text ? text !== plain(lemma.querySelector(':scope > .kept') || lemma) : reading.matches('.omission') && reading.querySelector('.kind');
  };

  /* A copy of an entry gets a button for each reading that can stand in the text, and one for the way back. */
  document.addEventListener('entry:copied', ({ detail: { entry, copy } }) => {
    const lemma = document.getElementById('at.' + entry.id);
    if (!entry.hasAttribute('data-swap') || !lemma || lemma.closest('.kept')) return;
    if (lemma.querySelector(':scope > .swapped')) {
      copy.append(button(words.dataset.restoreText, () => { restore(lemma); say(); closeBox(); }));
    }
    const originals = entry.querySelectorAll('.reading');
    copy.querySelectorAll('.reading').forEach((reading, n) => {
      if (isOffered(originals[n], lemma)) {
        const swap = button(words.dataset.readInText, () => read(lemma, originals[n]));
        swap.className = 'swap';
        reading.after(' ', swap);
      }
    });
  });
})();
