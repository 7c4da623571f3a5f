(function () {
var page = document;
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
try { history.replaceState(null, '', location.pathname + (chosen.toString() && '?' + chosen)); } catch (e) { return; }
};
choices.addEventListener('change', show);
choices.addEventListener('reset', function () { setTimeout(show); });
}
})();
