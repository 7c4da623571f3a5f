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
  var parts = [].filter.call(page.querySelectorAll('.contents a[href^="#"]'), function (link) {
    return page.getElementById(link.hash.slice(1));
  });
  if (parts.length && window.IntersectionObserver) {
    // The section that one reads began above the upper third of the window.
    var watch = new IntersectionObserver(function () {
      var here = null;
      parts.forEach(function (link) {
        link.removeAttribute('aria-current');
        if (page.getElementById(link.hash.slice(1)).getBoundingClientRect().top < innerHeight * .3) here = link;
      });
      if (here) here.setAttribute('aria-current', 'true');
    }, { rootMargin: '0px 0px -70% 0px' });
    parts.forEach(function (link) { watch.observe(page.getElementById(link.hash.slice(1))); });
  }
  var aloud = page.getElementById('aloud'), voice = window.speechSynthesis;
  if (aloud && voice && window.SpeechSynthesisUtterance) {
    var begin = aloud.textContent, reading = 0, told = null, spoken = null;
    var point = function (part) {
      if (told) told.classList.remove('told');
      if (part) part.classList.add('told');
      told = part;
    };
    var stop = function () {
      reading++;
      voice.cancel();
      point(null);
      aloud.textContent = begin;
    };
    var tell = function (lines, mine) {
      if (mine !== reading) return;
      var line = lines.shift();
      if (!line) return stop();
      // Kept, or some browsers forget an utterance before its end and never tell of it.
      spoken = new SpeechSynthesisUtterance(line.text);
      spoken.lang = root.lang;
      spoken.onend = function () { tell(lines, mine); };
      spoken.onerror = function () { if (mine === reading) stop(); };
      point(line.part);
      voice.speak(spoken);
    };
    var lines = function () {
      var all = [];
      page.querySelectorAll('article h1,article .lede,.prose>p,.prose>h2,.prose>h3,.prose>ul>li,.prose>ol>li,.prose>blockquote').forEach(function (part) {
        var copy = part.cloneNode(true);
        copy.querySelectorAll('sup,svg').forEach(function (mark) { mark.remove(); });
        // Sentence by sentence: long texts are cut off after some seconds.
        (copy.textContent.match(/.+?(?:[。！？；]+[”’）]*|[.!?](?=\s)|$)/gm) || []).forEach(function (text) {
          if (text.trim()) all.push({ part: part, text: text });
        });
      });
      return all;
    };
    aloud.addEventListener('click', function () {
      if (aloud.textContent !== begin) return stop();
      stop();
      aloud.textContent = aloud.getAttribute('data-stop');
      tell(lines(), reading);
    });
    if (elder) elder.addEventListener('change', stop);
    addEventListener('pagehide', stop);
    var able = function () {
      var voices = voice.getVoices();
      aloud.hidden = voices.length > 0 && !voices.some(function (each) {
        return each.lang.slice(0, 2) === root.lang.slice(0, 2);
      });
    };
    able();
    if (voice.addEventListener) voice.addEventListener('voiceschanged', able);
  } else if (aloud) aloud.hidden = true;
  // A finger can't hover: what a mark of a drawing says on hovering, it says on a tap too.
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
    if (from) { history.back(); setTimeout(function () { from.focus(); }, 60); } else location.hash = '#main';
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
