(function () {
var page = document, root = page.documentElement, store = null;
try { store = localStorage; } catch (e) { store = null; }
function keep(name, value) {
if (!store) return;
try { if (value) store.setItem(name, value); else store.removeItem(name); } catch (e) { store = null; }
}
var elder = page.getElementById('elder');
if (elder) {
elder.checked = root.hasAttribute('data-elder');
elder.addEventListener('change', function () {
if (elder.checked) root.setAttribute('data-elder', ''); else root.removeAttribute('data-elder');
keep('elder', elder.checked ? '1' : '');
});
}
var theme = page.getElementById('theme');
if (theme) theme.addEventListener('click', function () {
var chosen = root.getAttribute('data-theme');
var dark = chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme:dark)').matches;
root.setAttribute('data-theme', dark ? 'light' : 'dark');
keep('theme', dark ? 'light' : 'dark');
});
var tip = null;
function say(words) {
if (!tip && words) {
tip = page.createElement('p');
tip.className = 'tip';
tip.setAttribute('role', 'status');
tip.addEventListener('click', function () { say(''); });
page.getElementById('main').appendChild(tip);
}
if (tip) tip.textContent = words;
}
page.querySelectorAll('.graph').forEach(function (graph) {
graph.addEventListener('click', function (event) {
var mark = event.target, name = null;
for (; mark.ownerSVGElement && !name; mark = mark.parentNode) name = mark.querySelector(':scope>title');
say(name ? name.textContent : '');
});
});
var opener = null;
page.addEventListener('click', function (event) {
var link = event.target.closest && event.target.closest('a[href^="#s-"]');
if (link) opener = link;
if (opener && event.target.closest && event.target.closest('.close')) {
event.preventDefault();
close();
}
});
function close() {
var from = opener;
opener = null;
if (from) { history.back(); setTimeout(function () { from.focus(); }, 60); } else location.hash = page.querySelector('.src:target .close').hash;
}
addEventListener('keydown', function (event) {
if (event.key === 'Escape') say('');
if (event.key === 'Escape' && location.hash.indexOf('#s-') === 0) close();
});
addEventListener('hashchange', function () {
var entry = location.hash.indexOf('#s-') === 0 && page.getElementById(location.hash.slice(1));
if (entry) entry.focus({ preventScroll: true });
});
addEventListener('beforeprint', function () {
page.querySelectorAll('details').forEach(function (part) { part.open = true; });
});
})();
