/* SPDX-License-Identifier: Apache-2.0 */
/* The panel that cites a passage: what is selected, else the passage at the top of the window, in the style that the reader
   chooses. The templates were set when the site was built; here only place, address and day are put in. */

(function () {
  'use strict';

  var kit = document.getElementById('cite-panel');
  var text = document.querySelector('article.text');

  var PLACE = /\u{F0001}/gu, ADDRESS = /\u{F0002}/gu, TODAY = /\u{F0003}/gu;
  var NOT_TEXT = '.mark, .noteref, .number, .here, .beside, .entry, .pb, button, [hidden]';
  var TEX = { '\\': '\\textbackslash{}', '{': '\\textbraceleft{}', '}': '\\textbraceright{}', '^': '\\textasciicircum{}', '~': '\\textasciitilde{}' };
  var known = {}, passage = null;
  var parts = new Map((kit.dataset.parts || '').split(' ').filter(Boolean).map(function (pair) { return pair.split('='); }));

  var panel = kit.content.querySelector('.cite-panel').cloneNode(true);
  document.body.append(panel);
  var shown = panel.querySelector('.cite-text');
  var style = panel.querySelector('select');
  var done = panel.querySelector('.cite-done');

  window.basylymCitation = function (work) { known[work.id] = work; };

  function selected() {
    var selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    var range = selection.getRangeAt(0);
    return text.contains(range.commonAncestorContainer) ? range : null;
  }

  function words(range) {
    var copy = range.cloneContents();
    copy.querySelectorAll(NOT_TEXT).forEach(function (other) { other.remove(); });
    return copy.textContent.replace(/\u00AD/g, '').replace(/\s+/g, ' ').trim();
  }

  /* The block with a number of its own around a node, else the nearest one with an id. */
  function block(node) {
    var element = node.nodeType === 1 ? node : node.parentElement;
    for (var up = element; up && up !== text; up = up.parentElement) {
      if (up.id && up.querySelector(':scope > .number')) return up;
    }
    return element.closest('[id]');
  }

  function topmost() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (target && text.contains(target) && target.getBoundingClientRect().bottom > 0) return block(target);
    var link = Array.from(text.querySelectorAll('.number')).find(function (each) {
      return each.parentElement.getBoundingClientRect().bottom > 60;
    });
    return link ? link.parentElement : text.querySelector('[id]') || text;
  }

  function name(element) {
    var number = element.querySelector(':scope > .number');
    return number ? number.dataset.n : '';
  }

  function pageOf(element) {
    var before = Array.from(text.querySelectorAll('.pb[data-n]')).filter(function (page) {
      return page.compareDocumentPosition(element) & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINS);
    });
    return before.pop();
  }

  /* A page as the page itself calls it: "page 2". */
  function called(page) {
    var named = page.hasAttribute('aria-label') ? page : page.querySelector('[aria-label]');
    return named ? named.getAttribute('aria-label') : '';
  }

  /* What is cited: the work, its address, the place in it, the words. */
  function find() {
    var range = selected();
    var first = range ? block(range.startContainer) : topmost();
    var last = range ? block(range.endContainer) : first;
    var names = [name(first), name(last)].filter(function (each, i, all) { return each && all.indexOf(each) === i; });
    var page = pageOf(first);
    var part = first;
    while (part && part !== text && !parts.has(part.id)) part = part.parentElement;
    return {
      work: part && parts.get(part.id) || kit.dataset.work,
      id: first.id || '',
      address: address() + (first.id ? '#' + first.id : ''),
      kind: names.length ? (first.matches('.l') ? 'line' : 'paragraph') : page ? 'page' : '',
      place: names.join('–') || (page ? page.dataset.n : ''),
      page: names.length && page ? called(page) : '',
      words: range ? words(range) : ''
    };
  }

  function address() {
    var here = location.protocol.indexOf('http') === 0 ? location.href.replace(/[?#].*/, '') : kit.dataset.file;
    return kit.dataset.address || here;
  }

  function today() {
    var now = new Date();
    return [now.getDate(), now.getMonth() + 1, now.getFullYear()].map(function (n) { return String(n).padStart(2, '0'); }).join('.');
  }

  function filled(template) {
    var place = passage.place + (passage.page && !/\u{F0001}-/u.test(template) ? ', ' + passage.page : '');
    return template.replace(PLACE, function () { return place; })
      .replace(ADDRESS, function () { return passage.address; }).replace(TODAY, today);
  }

  function quoted() {
    return !passage.words ? '' : kit.dataset.language === 'en' ? '“' + passage.words + '”' : '«' + passage.words + '»';
  }

  function citation() {
    var chosen = known[passage.work].styles.find(function (each) { return each.name === style.value; });
    var note = filled(chosen.notes[passage.kind]);
    return chosen.entry ? [[quoted(), note].filter(Boolean).join(' '), filled(chosen.entry)] : [quoted(), note].filter(Boolean);
  }

  function tex(string) {
    return string.replace(/[\\{}%&#$_^~]/g, function (sign) { return TEX[sign] || '\\' + sign; });
  }

  function remark() {
    return [passage.place, quoted()].filter(Boolean).join(': ');
  }

  function bibtex() {
    var url = passage.address.replace(/[{}\\ ]/g, encodeURIComponent);
    var key = passage.work + (passage.id ? '-' + passage.id : '');
    var more = ',\n  url = {' + url + '}' + (remark() ? ',\n  note = {' + tex(remark()) + '}' : '') + '\n}\n';
    return known[passage.work].bibtex.replace(/\{[^,]*,/, function () { return '{' + key.replace(/[\x00-,\/;-@[-^`{-\x7f]/g, '-') + ','; })
      .replace(/\n\}\s*$/, function () { return more; });
  }

  function json() {
    var item = JSON.parse(known[passage.work].item);
    item.URL = passage.address;
    if (remark()) item.note = remark();
    return JSON.stringify([item], null, 2) + '\n';
  }

  function ris() {
    return known[passage.work].ris.replace(/ER  - \s*$/, function () {
      return 'UR  - ' + passage.address + '\r\n' + (remark() ? 'N1  - ' + remark() + '\r\n' : '') + 'ER  - \r\n';
    });
  }

  function show() {
    shown.replaceChildren.apply(shown, citation().map(function (line) {
      var paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }));
  }

  window.basylymCite = function () {
    passage = find();
    done.textContent = '';
    load(passage.work, function () { show(); panel.showModal(); });
  };

  function load(work, then) {
    if (known[work]) then();
    else basylymFetch(new URL(kit.dataset.folder + encodeURIComponent(work) + '.js', document.baseURI).href).then(then);
  }
  function copy(string) {
    var area = document.createElement('textarea');
    area.value = string;
    panel.append(area);
    area.select();
    var copied = document.execCommand('copy');
    area.remove();
    return copied;
  }

  function say(well) { done.textContent = well ? done.dataset.copied : done.dataset.failed; }

  panel.addEventListener('click', function (event) {
    var button = event.target.closest('button');
    if (event.target === panel || (button && button.matches('.cite-close'))) return panel.close();
    if (!button) return;
    var string = { text: function () { return citation().join('\n'); }, bibtex: bibtex, json: json, ris: ris }[button.dataset.copy]();
    if (navigator.clipboard) navigator.clipboard.writeText(string).then(function () { say(true); }, function () { say(copy(string)); });
    else say(copy(string));
    button.focus();
  });

  style.addEventListener('change', show);
})();
