(() => {
const view = document.getElementById('results');
const query = (new URLSearchParams(location.search).get('q') || '').trim();
if (!query) return;
const RUN = /[\u3005-\u3007\u3400-\u9fff\uf900-\ufaff\u{20000}-\u{323af}]+|[a-z0-9]+(?:[.-][a-z0-9]+)*/gu;
const BATCH = 8, BATCHES = 5, SHARDS = 4, SNIPPET = 90, SYNONYM = 0.3;
const list = view.querySelector('ol'), more = view.querySelector('button');
const loaded = {};
let index, words, needles, waiting;
const load = name => loaded[name] = loaded[name] || fetch(view.dataset.index + name + '.json?v=' + view.dataset.version)
.then(answer => answer.ok ? answer.json() : Promise.reject(answer.status));
const folded = text => text.normalize('NFKC').toLowerCase().replace(/(\d),(?=\d{3})/g, '$1');
const say = which => view.querySelector('[role=status]').textContent = view.dataset[which].replace('{0}', () => query);
const isLatin = text => text < '\u3000';
const add = (map, key, value) => map.set(key, (map.get(key) || 0) + value);
const raise = (map, key, value) => map.set(key, Math.max(map.get(key) || 0, value));
const under = (firsts, value) => Math.max(0, firsts.filter(first => first <= value).length - 1);
function termsOf(text) {
const terms = [];
for (const run of text.match(RUN) || []) {
const letters = Array.from(run), pairs = letters.slice(1).map((letter, i) => letters[i] + letter);
if (isLatin(run) || run === text && !pairs[0]) terms.push(run);
else terms.push(...pairs.filter((pair, i) => i % 2 === 0 || i === pairs.length - 1));
}
return terms;
}
function understood(text) {
const all = [text].concat(...index.aliases.filter(group => group.includes(text)));
const isNeeded = one => one === text || !all.some(other => other !== one && one.includes(other));
return { text, all, sought: new Set(all.filter(isNeeded)) };
}
function read(written, factor, found) {
let value = 0, scale = 1, entry = -1;
for (const letter of written) {
const digit = parseInt(letter, 36);
value += digit % 18 * scale;
scale *= 18;
if (digit > 17) continue;
entry += (value >> 2) + 1;
raise(found, entry, factor * 2 ** (value & 3));
value = 0;
scale = 1;
}
}
async function postings(term) {
const found = new Map(), first = under(index.terms, term);
for (let at = first; at < first + SHARDS && (at === first || (index.terms[at] || '').startsWith(term)); at++) {
const shard = new Map(Object.entries(await load('s-' + at)));
if (shard.has(term)) read(shard.get(term), 1, found);
if (Array.from(term).length > 1 && (found.size || !isLatin(term))) break;
shard.forEach((written, key) => key.startsWith(term) && read(written, 0.5, found));
}
return found;
}
function joined(maps) {
const any = new Map(), counts = new Map(), every = new Map();
for (const map of maps)
map.forEach((score, entry) => {
add(any, entry, score);
add(counts, entry, 1);
});
any.forEach((sum, entry) => counts.get(entry) === maps.length && every.set(entry, sum));
return { every, any };
}
async function scored(word) {
const every = new Map(), any = new Map();
for (const one of word.sought) {
const maps = await Promise.all(termsOf(one).map(postings)), factor = (one === word.text ? 1 : SYNONYM) / maps.length;
for (const map of maps) {
const rare = Math.log(1 + index.entries / map.size);
map.forEach((score, entry) => map.set(entry, score * rare * factor));
}
const sums = joined(maps);
sums.every.forEach((score, entry) => raise(every, entry, score));
sums.any.forEach((score, entry) => raise(any, entry, score));
}
return { every, any };
}
const ranked = sums => [...sums].sort((one, other) => other[1] - one[1] || one[0] - other[0]).map(([entry]) => entry);
async function row(entry) {
const at = under(index.rows, entry);
return (await load('d-' + at))[entry - index.rows[at]];
}
function holds([, title, , note, text, unseen]) {
const all = folded([title, note, text, unseen].join('\n'));
return words.every(word => word.all.some(one => all.includes(one)));
}
function marked(name, text) {
const element = document.createElement(name), places = [];
let flat = '', from = 0;
for (let i = 0; i < text.length; i++) {
const piece = text[i].normalize('NFKC').toLowerCase();
if (piece === ',' && /^\d,\d{3}/.test(text.slice(i - 1))) continue;
flat += piece;
for (const part of piece) places.push(i);
}
flat.replace(needles, (found, at) => {
const mark = document.createElement('mark'), end = places[at + found.length - 1] + 1;
mark.textContent = text.slice(places[at], end);
element.append(text.slice(from, places[at]), mark);
from = end;
});
element.append(text.slice(from));
return element;
}
function snippet(text) {
let best = '', most = -1;
for (const sentence of text.match(/[^。！？\n]+[。！？]?/g) || []) {
const held = new Set(folded(sentence).match(needles)).size;
if (held > most) [most, best] = [held, sentence];
}
const from = best.length > SNIPPET ? Math.max(0, folded(best).search(needles) - SNIPPET / 3) : 0;
return (from ? '…' : '') + best.slice(from, from + SNIPPET) + (from + SNIPPET < best.length ? '…' : '');
}
function item([href, title, kind, note, text]) {
const item = document.createElement('li'), heading = document.createElement('h3'), link = marked('a', title);
const about = marked('p', note ? kind + ' · ' + note : kind);
link.href = href;
about.className = 'muted';
heading.append(link);
item.append(heading, about, marked('p', snippet(text)));
return item;
}
function named([, title]) {
const name = folded(title).split(/:(?!.* › )/)[0];
return name === folded(query) ? 2 : words.length === 1 && words[0].all.includes(name) ? 1 : 0;
}
async function show(isGood) {
let rows = [];
for (let i = 0; i < BATCHES && !rows.length; i++)
rows = (await Promise.all(waiting.splice(0, BATCH).map(row))).filter(isGood);
rows.sort((one, other) => named(other) - named(one));
list.append(...rows.map(item));
more.hidden = !rows[0] || !waiting[0];
return rows.length;
}
function seek(texts) {
texts.sort((one, other) => other.length - one.length);
needles = new RegExp(texts.map(text => text.replace(/[^\w\u0080-\uffff]/g, '\\$&')).join('|'), 'g');
}
async function search() {
index = await load('terms');
words = folded(query).split(/[^\w.%~\u3005-\u3007\u3040-\uffff-]+/).filter(text => termsOf(text)[0]).map(understood);
const scores = await Promise.all(words.map(scored)), all = [].concat(...words.map(word => word.all));
let isGood = holds, said = 'found';
seek(all);
waiting = ranked(joined(scores.map(score => score.every)).every);
if (!await show(isGood)) {
isGood = () => true;
seek(all.concat(...all.map(termsOf)));
waiting = ranked(joined(scores.map(score => score.any)).any);
said = await show(isGood) ? 'near' : 'none';
}
say(said);
more.onclick = async () => {
const last = list.lastChild;
await show(isGood).catch(() => say('failed'));
if (last.nextSibling) last.nextSibling.querySelector('a').focus();
};
}
document.querySelector('main .find input').value = query;
view.hidden = false;
say(location.protocol === 'file:' ? 'disk' : 'wait');
if (location.protocol !== 'file:') search().catch(() => say('failed'));
})();
