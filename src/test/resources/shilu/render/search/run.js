/* Runs the page's script on a written site, without a browser: node run.js SCRIPT SITE VERSION QUERY…
   Prints for each query what the page would show, and what it loaded, as one line of JSON. */
'use strict';
const fs = require('fs'), path = require('path'), vm = require('vm'), zlib = require('zlib');
const [script, site, version, ...queries] = process.argv.slice(2);

class Element {
  constructor(name) { Object.assign(this, { name, children: [], dataset: {}, hidden: false, listeners: [] }); }
  append(...nodes) { this.children.push(...nodes); }
  addEventListener(kind, listener) { this.listeners.push(listener); }
  focus() {}
  set textContent(text) { this.children = [String(text)]; }
  get textContent() { return this.children.map(child => child.textContent === undefined ? child : child.textContent).join(''); }
  all(name) {
    const below = this.children.filter(child => child instanceof Element);
    return below.flatMap(child => (child.name === name ? [child] : []).concat(child.all(name)));
  }
  querySelector(selector) { return this.parts ? this.parts[selector] : this.all(selector)[0]; }
}

async function ask(query, protocol) {
  const view = new Element('section'), input = new Element('input');
  view.parts = { ol: new Element('ol'), button: new Element('button'), '[role=status]': new Element('p') };
  for (const word of ['found', 'near', 'none', 'wait', 'disk', 'failed']) view.dataset[word] = word + ': {0}';
  Object.assign(view.dataset, { index: 'search/', version });
  view.hidden = true;
  const loads = [];
  const document = {
    getElementById: () => view,
    querySelector: () => input,
    createElement: name => new Element(name),
  };
  const fetch = async address => {
    const file = path.join(site, address.split('?')[0]);
    if (!fs.existsSync(file)) return { ok: false, status: 404 };
    const bytes = fs.readFileSync(file);
    loads.push({ file: address.split('?')[0], bytes: bytes.length, compressed: zlib.gzipSync(bytes, { level: 9 }).length });
    return { ok: true, json: async () => JSON.parse(bytes.toString('utf8')) };
  };
  const location = { search: '?q=' + encodeURIComponent(query), protocol };
  vm.runInNewContext(fs.readFileSync(script, 'utf8'), { document, location, fetch, URLSearchParams, console });
  const status = () => view.parts['[role=status]'].textContent;
  for (let turns = 0; turns < 2000 && status().startsWith('wait'); turns++) await new Promise(setImmediate);
  return {
    query,
    status: status(),
    more: !view.parts.button.hidden,
    results: view.parts.ol.children.map(item => ({
      href: item.all('a')[0].href,
      title: item.all('a')[0].textContent,
      about: item.all('p')[0].textContent,
      snippet: item.all('p').slice(1).map(part => part.textContent).join(''),
      marks: item.all('mark').map(mark => mark.textContent),
    })),
    requests: loads.length,
    bytes: loads.reduce((sum, load) => sum + load.bytes, 0),
    compressed: loads.reduce((sum, load) => sum + load.compressed, 0),
  };
}

(async () => {
  for (const query of queries) {
    const onDisk = query.startsWith('file:');
    console.log(JSON.stringify(await ask(onDisk ? query.slice(5) : query, onDisk ? 'file:' : 'https:')));
  }
})();
