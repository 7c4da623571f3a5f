// Loads the page anew when it was built anew, and lays the problems of a refused build over it.
// Styles are set one by one: the pages' policy allows no style attribute.
(function () {
  "use strict";
  var build = document.currentScript.dataset.build;
  var overlay = null;
  var events = null;

  function style(element, rules) {
    Object.keys(rules).forEach(function (name) {
      element.style[name] = rules[name];
    });
  }

  function cover(problems) {
    if (overlay) overlay.remove();
    overlay = null;
    if (!problems) return;
    overlay = document.createElement("div");
    overlay.id = "shilu-problems";
    overlay.setAttribute("role", "alert");
    style(overlay, {
      position: "fixed", inset: "0", zIndex: "2147483647", overflow: "auto",
      background: "rgba(20, 36, 43, .96)", color: "#fff", padding: "24px"
    });
    var close = document.createElement("button");
    close.textContent = "×";
    close.setAttribute("aria-label", "关闭 / close");
    style(close, { float: "right", font: "28px/1 sans-serif", minWidth: "44px", minHeight: "44px" });
    close.onclick = function () { cover(""); };
    var text = document.createElement("pre");
    text.textContent = problems;
    style(text, { font: "16px/1.7 monospace", whiteSpace: "pre-wrap", color: "#fff", background: "none" });
    overlay.append(close, text);
    document.body.append(overlay);
  }

  function heard(event) {
    var end = event.data.indexOf("\n");
    var newest = end < 0 ? event.data : event.data.slice(0, end);
    if (newest !== build) location.reload();
    else cover(end < 0 ? "" : event.data.slice(end + 1));
  }

  // A browser has few connections to one server: tabs that nobody sees give theirs back.
  function listen() {
    if (events) events.close();
    events = null;
    if (document.hidden) return;
    events = new EventSource("/.shilu/events");
    events.onmessage = heard;
  }

  document.addEventListener("visibilitychange", listen);
  window.addEventListener("pagehide", function () { if (events) events.close(); });
  listen();
})();
