// The theme reads its settings from the page and finds its search box and choice of colours there; all are the same everywhere, so the build puts them here.
(function () {
  var root = new URL("..", document.currentScript.src).href, settings = {/* settings */}, e = document.createElement("script");
  settings.base = root;
  settings.search = root + settings.search;
  e.id = "__config";
  e.type = "application/json";
  e.textContent = JSON.stringify(settings);
  document.body.append(e);
  document.querySelector(".md-search__inner").innerHTML = `/* search */`
  document.querySelector("[data-md-component=palette]").innerHTML = `/* schemes */`
})();

// The search index and its worker are 100 KB: hold both until the reader touches the search box.
(function () {
  var open = /[?&][qh]=/.test(location.search), waiting = [];
  function ready(f) { open ? f() : waiting.push(f) }
  function go() { if (!open) { open = true; waiting.forEach(function (f) { f() }) } }
  var xhr = XMLHttpRequest.prototype, ask = xhr.open, send = xhr.send, Real = window.Worker;
  xhr.open = function (m, url) { this.held = /search_index\.json$/.test(url); return ask.apply(this, arguments) };
  xhr.send = function (body) { var x = this; x.held ? ready(function () { send.call(x, body) }) : send.call(x, body) };
  window.Worker = function (url, options) {
    if (!/\/search\.[^/]*js$/.test(url)) return new Real(url, options);
    var real, calls = [], stand = {};
    ["addEventListener", "removeEventListener", "postMessage", "terminate"].forEach(function (name) {
      stand[name] = function () { real ? real[name].apply(real, arguments) : calls.push([name, arguments]) }
    });
    ready(function () { real = new Real(url); calls.forEach(function (c) { real[c[0]].apply(real, c[1]) }) });
    return stand
  };
  ["focusin", "pointerdown", "change"].forEach(function (type) {
    document.addEventListener(type, function (e) {
      if (e.target.closest && (e.target.id == "__search" || e.target.closest('.md-search,[for="__search"]'))) go()
    }, true)
  });
  document.addEventListener("keydown", function (e) { if (/^[/fs]$/.test(e.key)) go() }, true)
})()

document.querySelectorAll("article h2[id], article h3[id]").forEach(function (h) {
  var a = document.createElement("a")
  a.className = "headerlink"
  a.href = "#" + h.id
  a.title = "Permanent link"
  a.textContent = "¶"
  h.append(a)
})

// The theme's script makes each copy button a landmark and each mark in the code a link without a name, and takes code out of the keyboard's reach.
var named = 0
new MutationObserver(function () {
  document.querySelectorAll("nav.md-code__nav:not([aria-label])").forEach(function (n) { n.setAttribute("aria-label", "Code " + ++named) })
  document.querySelectorAll(".md-annotation__index:not([aria-label])").forEach(function (a) { a.setAttribute("aria-label", "Explanation " + ++named) })
  document.querySelectorAll("pre > code:not([tabindex])").forEach(function (c) { c.tabIndex = 0 })
}).observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ["tabindex"] })
