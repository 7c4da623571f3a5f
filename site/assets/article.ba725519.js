(function () {
var page = document, root = page.documentElement, elder = page.getElementById('elder');
var parts = [].filter.call(page.querySelectorAll('.contents a[href^="#"]'), function (link) {
return page.getElementById(link.hash.slice(1));
});
if (parts.length && window.IntersectionObserver) {
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
})();
