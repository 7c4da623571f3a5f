/* Comfort only: every page works without this file. */
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
  var choices = page.querySelector('.filters');
  if (choices) {
    var asked = new URLSearchParams(location.search);
    choices.querySelectorAll('select').forEach(function (choice) {
      var kept = asked.get(choice.name);
      if (kept) choice.value = kept;
      if (choice.selectedIndex < 0) choice.selectedIndex = 0;
    });
    var show = function () {
      var chosen = new URLSearchParams();
      choices.querySelectorAll('select').forEach(function (choice) {
        if (choice.value) chosen.set(choice.name, choice.value);
      });
      // Refused where the page was opened from disk.
      try { history.replaceState(null, '', location.pathname + (chosen.toString() && '?' + chosen)); } catch (e) { return; }
    };
    choices.addEventListener('change', show);
    choices.addEventListener('reset', function () { setTimeout(show); });
  }
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
    if (from) { history.back(); setTimeout(function () { from.focus(); }, 60); } else location.hash = '#main';
  }
  addEventListener('keydown', function (event) {
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
