/* Searches the site's own index. Cuts queries as SearchTerms cuts texts, and reads postings as SearchPostings writes them. */
(function () {
  'use strict';
  const view = document.getElementById('results');
  const query = (new URLSearchParams(location.search).get('q') || '').trim();
  if (!view || !query) return;
  const RUN = /[\u3005-\u3007\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]+|[a-z0-9]+(?:[.-][a-z0-9]+)*/gu;
  const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const WEIGHTS = [1, 1.5, 4, 8], BATCH = 8, BATCHES = 5, SHARDS = 4, SNIPPET = 90;
  const list = view.querySelector('ol'), more = view.querySelector('button');
  const loaded = {};
  let index, words, needles, waiting;

  function load(name) {
    const address = view.dataset.index + name + '.json?v=' + view.dataset.version;
    return loaded[name] = loaded[name] || fetch(address).then(function (answer) {
      if (!answer.ok) throw new Error(answer.status);
      return answer.json();
    });
  }

  function folded(text) {
    return text.normalize('NFKC').toLowerCase().replace(/(\d),(?=\d{3})/g, '$1');
  }

  /* Which of the sorted beginnings a value falls under. */
  function under(firsts, value) {
    let low = 0, high = firsts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (firsts[middle] <= value) low = middle; else high = middle - 1;
    }
    return low;
  }

  /* Pairs that cover each run of Han characters; whether the pairs are neighbours, the row's text will tell. */
  function termsOf(text) {
    const terms = [];
    for (const run of text.match(RUN) || []) {
      const letters = Array.from(run);
      if (run < '\u3000') terms.push({ text: run });
      else if (letters.length > 1)
        for (let i = 0; i < letters.length; i += 2) terms.push({ text: letters.slice(Math.min(i, letters.length - 2)).slice(0, 2).join('') });
      else if (run === text) terms.push({ text: run, open: true });
    }
    return terms;
  }

  function understood(text) {
    const others = [].concat.apply([], index.aliases.filter(function (group) { return group.includes(text); }));
    const all = [text].concat(others.filter(function (other) { return other !== text; }));
    /* Whatever holds the longer of two holds the shorter too. */
    const sought = all.filter(function (one) {
      return !all.some(function (other) { return other !== one && one.includes(other); });
    });
    return { text: text, all: all, sought: sought };
  }

  function read(written, factor, found) {
    let value = 0, scale = 1, entry = -1;
    for (const letter of written) {
      const digit = DIGITS.indexOf(letter);
      value += digit % 32 * scale;
      scale *= 32;
      if (digit > 31) continue;
      entry += (value >> 2) + 1;
      found.set(entry, Math.max(found.get(entry) || 0, WEIGHTS[value & 3] * factor));
      value = 0;
      scale = 1;
    }
  }

  /* An unfinished number or word, or a single character, stands for all terms that begin with it. */
  async function postings(term) {
    const found = new Map(), latin = term.text < '\u3000';
    let at = under(index.terms, term.text), shard = await load('s-' + at);
    const exact = Object.prototype.hasOwnProperty.call(shard, term.text);
    if (exact) read(shard[term.text], 1, found);
    if (term.open || latin && !exact)
      for (let i = 0; i < SHARDS; i++) {
        for (const key of Object.keys(shard)) if (key !== term.text && key.startsWith(term.text)) read(shard[key], 0.5, found);
        at++;
        if (at >= index.terms.length || !index.terms[at].startsWith(term.text)) break;
        shard = await load('s-' + at);
      }
    return found;
  }

  async function scored(word) {
    const held = new Map(), touched = new Map();
    for (const one of word.sought) {
      const maps = await Promise.all(termsOf(one).map(postings));
      const factor = one === word.text ? 1 : 0.7;
      const scores = new Map(), counts = new Map();
      for (const map of maps)
        map.forEach(function (weight, entry) {
          scores.set(entry, (scores.get(entry) || 0) + factor * weight * Math.log(1 + index.entries / map.size) / maps.length);
          counts.set(entry, (counts.get(entry) || 0) + 1);
        });
      scores.forEach(function (score, entry) {
        touched.set(entry, Math.max(touched.get(entry) || 0, score));
        if (counts.get(entry) === maps.length) held.set(entry, Math.max(held.get(entry) || 0, score));
      });
    }
    return { held: held, touched: touched };
  }

  function ranked(maps, all) {
    const sums = new Map();
    for (const map of maps) map.forEach(function (score, entry) {
      if (!all || maps.every(function (other) { return other.has(entry); })) sums.set(entry, (sums.get(entry) || 0) + score);
    });
    return Array.from(sums).sort(function (one, other) { return other[1] - one[1] || one[0] - other[0]; })
      .map(function (pair) { return pair[0]; });
  }

  async function row(entry) {
    const at = under(index.rows, entry);
    return (await load('d-' + at))[entry - index.rows[at]];
  }

  function holds(row) {
    const text = folded([row[1], row[3], row[4]].join('\n'));
    return words.every(function (word) { return word.all.some(function (one) { return text.includes(one); }); });
  }

  function isNamed(row) {
    return folded(row[1]) === folded(query) ? 0 : 1;
  }

  /* Where the needles stand in a text as it is printed, which may be wider than its folded form. */
  function spots(text) {
    const places = [], found = [];
    let flat = '', hit;
    for (let i = 0; i < text.length; i++) {
      const piece = text[i].normalize('NFKC').toLowerCase();
      if (piece === ',' && /\d/.test(text[i - 1]) && /^\d{3}/.test(text.slice(i + 1))) continue;
      flat += piece;
      for (let k = 0; k < piece.length; k++) places.push(i);
    }
    needles.lastIndex = 0;
    while ((hit = needles.exec(flat))) found.push([places[hit.index], places[needles.lastIndex - 1] + 1]);
    return found;
  }

  function marked(element, text) {
    let from = 0;
    for (const spot of spots(text)) {
      element.append(text.slice(from, spot[0]));
      const mark = document.createElement('mark');
      mark.textContent = text.slice(spot[0], spot[1]);
      element.append(mark);
      from = spot[1];
    }
    element.append(text.slice(from));
    return element;
  }

  /* The sentence that says most of what was asked for. */
  function snippet(text) {
    let best = '', most = -1;
    for (const sentence of text.match(/[^。！？\n]+[。！？]?/g) || []) {
      const kinds = new Set(spots(sentence).map(function (spot) { return folded(sentence.slice(spot[0], spot[1])); })).size;
      if (kinds > most) { most = kinds; best = sentence.trim(); }
    }
    if (best.length <= SNIPPET) return best;
    const first = spots(best)[0], from = Math.max(0, (first ? first[0] : 0) - SNIPPET / 3);
    return (from ? '…' : '') + best.slice(from, from + SNIPPET) + (from + SNIPPET < best.length ? '…' : '');
  }

  function item(row) {
    const item = document.createElement('li'), title = document.createElement('h3');
    const link = marked(document.createElement('a'), row[1]), about = document.createElement('p');
    link.href = row[0];
    title.append(link);
    about.className = 'muted';
    about.textContent = [row[2], row[3]].filter(Boolean).join(' · ');
    item.append(title, about);
    const words = snippet(row[4]);
    if (words) item.append(marked(document.createElement('p'), words));
    return item;
  }

  /* Shows the next results; whether there were any. */
  async function show(isGood) {
    for (let i = 0; i < BATCHES && waiting.length; i++) {
      const rows = (await Promise.all(waiting.splice(0, BATCH).map(row))).filter(isGood);
      rows.sort(function (one, other) { return isNamed(one) - isNamed(other); });
      for (const each of rows) list.append(item(each));
      if (rows.length) {
        more.hidden = !waiting.length;
        return true;
      }
    }
    more.hidden = true;
    return false;
  }

  function say(which) {
    view.querySelector('[role=status]').textContent = view.dataset[which].replace('{0}', function () { return query; });
  }

  function seek(texts) {
    const sorted = Array.from(new Set(texts)).sort(function (one, other) { return other.length - one.length; });
    needles = new RegExp(sorted.map(function (text) { return text.replace(/[^\w\s\u0080-\uffff]/g, '\\$&'); }).join('|'), 'g');
  }

  async function search() {
    index = await load('terms');
    words = folded(query).split(/[\s,;:!?、。"'“”‘’()<>《》【】]+/).filter(function (text) { return termsOf(text).length; }).map(understood);
    const scores = await Promise.all(words.map(scored));
    const all = [].concat.apply([], words.map(function (word) { return word.all; }));
    let isGood = holds;
    seek(all);
    waiting = ranked(scores.map(function (score) { return score.held; }), true);
    let found = await show(isGood);
    if (found) say('found');
    else {
      isGood = function () { return true; };
      seek(all.concat.apply(all, all.map(function (text) { return termsOf(text).map(function (term) { return term.text; }); })));
      waiting = ranked(scores.map(function (score) { return score.touched; }), false);
      found = await show(isGood);
      say(found ? 'near' : 'none');
    }
    more.addEventListener('click', function () {
      const shown = list.children.length;
      show(isGood).then(function () {
        const next = list.children[shown];
        if (next) next.querySelector('a').focus();
      }, function () { say('failed'); });
    });
  }

  document.querySelector('main .find input').value = query;
  view.hidden = false;
  if (location.protocol === 'file:') say('disk');
  else {
    say('wait');
    search().catch(function () { say('failed'); });
  }
})();
