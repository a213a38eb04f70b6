// Run and Edit at every example. Nothing of Python is fetched before the reader asks for it.
(function () {
  if (!window.Worker || !window.WebAssembly) return
  var assets = document.currentScript.src.replace(/run\.js$/, ""), worker = null, dirty = false, current = null, waiting = [], idle

  function make(tag, attributes, text) {
    var e = document.createElement(tag)
    for (var k in attributes) e.setAttribute(k, attributes[k])
    if (text) e.textContent = text
    return e
  }
  function button(text, label, click) {
    var b = make("button", { type: "button", "class": "run__button", "aria-label": label })
    b.textContent = text
    b.addEventListener("click", click)
    return b
  }

  document.querySelectorAll("article .language-python.highlight[id^=code-]").forEach(function (block) {
    var bar = block.querySelector(".filename"), link = bar.querySelector("a"), name = bar.firstChild.textContent.trim()
    if (block.dataset.cannot) {
      block.insertAdjacentElement("afterend", make("p", { "class": "run__reason" }, "Runs on your machine, not in this page: " + block.dataset.cannot + "."))
      return
    }
    var output = block.nextElementSibling
    while (output && !output.matches(".output")) output = output.nextElementSibling
    var x = { name: name, block: block, code: block.querySelector("code").textContent, recorded: output ? output.querySelector("code").textContent : "" }
    x.after = output || block
    if (x.after.nextElementSibling && x.after.nextElementSibling.matches(".plot")) x.after = x.after.nextElementSibling
    x.run = button("Run", "Run " + name, function () { x.state ? stop(x) : start(x) })
    x.edit = button("Edit", "Edit " + name, function () { x.area ? reset(x) : edit(x) })
    var tools = make("span", { "class": "run__tools" })
    tools.append(x.run, x.edit, link)
    bar.append(tools)
  })

  function edit(x) {
    var pre = x.block.querySelector("pre")
    x.area = make("textarea", { "class": "run__area", "aria-label": "Code of " + x.name + ". Control and Enter run it, Tab leaves it.", spellcheck: "false", autocapitalize: "off", autocomplete: "off", wrap: "off", rows: x.code.trimEnd().split("\n").length + 1 })
    x.area.value = x.code
    x.area.addEventListener("keydown", function (e) {
      if (e.key != "Enter") return
      e.preventDefault()
      if (e.ctrlKey || e.metaKey) { x.state || start(x); return }
      var t = x.area, line = t.value.slice(0, t.selectionStart).split("\n").pop(), step = /^ */.exec(line)[0] + (/:\s*$/.test(line) ? "    " : "")
      t.setRangeText("\n" + step, t.selectionStart, t.selectionEnd, "end")
    })
    pre.hidden = true
    pre.after(x.area)
    x.area.focus()
    x.area.setSelectionRange(0, 0)
    label(x)
  }
  function reset(x) {
    x.area.remove()
    x.area = null
    x.block.querySelector("pre").hidden = false
    label(x)
    x.edit.focus()
  }
  function label(x) {
    var run = x.state ? "Stop" : "Run", change = x.area ? "Reset" : "Edit"
    x.run.textContent = run
    x.edit.textContent = change
    x.run.setAttribute("aria-label", run + " " + x.name)
    x.edit.setAttribute("aria-label", change + " " + x.name)
  }

  function panel(x) {
    if (!x.panel) {
      x.panel = make("div", { "class": "run", role: "group", "aria-label": "Your run of " + x.name })
      x.status = make("p", { "class": "run__status", role: "status" })
      x.block.querySelector(".filename").after(x.status)
      x.text = make("code", { tabindex: "0" })
      x.pre = make("pre")
      x.pre.append(x.text)
      x.figure = make("div", { "class": "plot" })
      x.panel.id = x.block.id.replace("code", "run")
      x.panel.append(x.pre, x.figure)
      x.after.after(x.panel)
    }
    x.text.textContent = ""
    x.pre.hidden = true
    x.figure.textContent = ""
    x.panel.removeAttribute("data-verdict")
    x.status.removeAttribute("data-verdict")
  }
  function say(x, text, verdict) {
    x.status.textContent = text
    if (!verdict) return
    x.panel.dataset.verdict = x.status.dataset.verdict = verdict
    if (x.pre.hidden) return
    x.status.append(" ", make("a", { href: "#" + x.panel.id }, "See your output"))
  }

  function start(x) {
    panel(x)
    x.ran = x.area ? x.area.value : x.code
    x.out = ""
    if (current) {
      x.state = "waiting"
      waiting.push(x)
      say(x, "Waits until " + current.name + " has finished.")
    } else begin(x)
    label(x)
  }
  function begin(x) {
    clearTimeout(idle)
    current = x
    x.state = "running"
    x.began = performance.now()
    // what a reader wrote may have changed the libraries: the next example gets a new interpreter
    if (worker && dirty && dirty != x) end()
    if (x.ran != x.code) dirty = x
    if (!worker) {
      say(x, "Loading Python …")
      worker = new Worker(assets + "run/worker.js", { type: "module" })
      worker.onmessage = function (e) { if (current) heard[e.data.type](current, e.data) }
      worker.onerror = function (e) { e.preventDefault(); if (current) heard.fatal(current, { text: e.message || "its script could not be loaded" }) }
    }
    worker.postMessage({ name: x.name, code: x.ran, runtime: assets + "runtime.json", data: new URL("../data/", assets).href })
    label(x)
  }
  function end() {
    worker.terminate()
    worker = null
    dirty = false
  }
  function finish(x) {
    x.state = null
    current = null
    label(x)
    if (waiting.length) return begin(waiting.shift())
    idle = setTimeout(function () { if (worker) end() }, 180000) // gives its memory back
  }
  function stop(x) {
    if (x.state == "waiting") {
      waiting.splice(waiting.indexOf(x), 1)
      x.state = null
      label(x)
    } else {
      end()
      finish(x)
    }
    say(x, "Stopped.", "stopped")
  }

  var heard = {
    progress: function (x, m) {
      var mb = function (n) { return (n / 1048576).toFixed(0) }
      say(x, "Loading Python: " + mb(m.loaded) + (m.total ? " of " + mb(m.total) : "") + " MB, once for the whole site")
    },
    running: function (x) { x.began = performance.now(); say(x, "Running …") },
    out: function (x, m) {
      x.out += m.text
      heard.err(x, m)
    },
    err: function (x, m) { // warnings are shown and not compared
      x.pre.hidden = false
      x.text.append(m.text)
    },
    figure: function (x, m) {
      var svg = new DOMParser().parseFromString(m.svg, "image/svg+xml").documentElement
      svg.querySelectorAll("script, foreignObject").forEach(function (e) { e.remove() })
      x.figure.textContent = ""
      x.figure.setAttribute("role", "img")
      x.figure.setAttribute("aria-label", "The figure your run drew, to compare with the recorded one above")
      x.figure.append(document.importNode(svg, true))
    },
    error: function (x, m) {
      heard.err(x, m)
      say(x, "It ended with an error" + (m.line ? " in line " + m.line : "") + ".", "error")
      finish(x)
    },
    fatal: function (x, m) {
      end()
      say(x, "Python could not go on: " + m.text + ". The code runs on your own machine: copy or download it.", "error")
      finish(x)
    },
    done: function (x, m) {
      var seconds = ((performance.now() - x.began) / 1000).toFixed(1) + " s with " + m.versions + ". ", apart = difference(x.recorded, x.out)
      if (!apart) say(x, seconds + "The same as recorded.", "same")
      else if (x.ran != x.code) say(x, seconds + "Edited code, another output than the recorded: " + apart + ".", "edited")
      else say(x, seconds + "Not as recorded: " + apart + "." + (x.block.dataset.differs ? " That is known: " + x.block.dataset.differs + "." : ""), "differs")
      finish(x)
    }
  }

  // The rule of tools/snippets.py: words alike, numbers to one part in a thousand or one in their last digit.
  var number = /[-+−]?\d[\d,]*(?:\.\d+)?(?:[eE][-+]?\d+)?/g
  function near(a, b) {
    a = a.replace(/,/g, "").replace("−", "-")
    b = b.replace(/,/g, "").replace("−", "-")
    var allowed = Math.abs(a) / 1000
    if (/\./.test(a) && !/e/i.test(a) && a.replace(/^[-+0.]*|\D/g, "").length >= 3) allowed = Math.max(allowed, 1.001 * Math.pow(10, -a.split(".")[1].length))
    return a == b || Math.abs(a - b) <= allowed
  }
  function difference(recorded, printed) {
    var a = recorded.trimEnd().split("\n"), b = printed.trimEnd().split("\n"), words = function (s) { return s.replace(number, " # ").trim().split(/\s+/).join(" ") }
    for (var i = 0; i < Math.min(a.length, b.length); i++) {
      var m = a[i].match(number) || [], n = b[i].match(number) || []
      if (words(a[i]) != words(b[i]) || m.some(function (v, k) { return !near(v, n[k]) })) return "line " + (i + 1) + " was “" + a[i].trim() + "”, here “" + b[i].trim() + "”"
    }
    return a.length == b.length ? "" : a.length + " lines recorded, " + b.length + " here"
  }

  addEventListener("pagehide", function () { if (current) stop(current); else if (worker) end() })
})()
