// Python in a thread of its own: fetches the runtime once, then runs one example after the other.
let python, lock, loaded = 0, total = 0, told = 0, buffer = "", stream = "out", sent = 0, shown = 0
const files = new Map(), plain = self.fetch.bind(self)

const post = (type, more) => self.postMessage({ type, ...more })

// A loop that prints for ever must not drown the page: ten messages a second, and an end.
function write(text, to) {
  if (shown > 200000) return
  if (to != stream) flush()
  stream = to
  shown += text.length
  buffer += shown > 200000 ? "\n… more than 200,000 characters: the rest is not shown\n" : text
  if (performance.now() - sent > 100) flush()
}
function flush() {
  if (buffer) post(stream, { text: buffer })
  buffer = ""
  sent = performance.now()
}

// Kept in the browser's cache storage under the runtime's version, across pages and visits.
async function stored(url, cache, init) {
  const kept = cache && await cache.match(url)
  if (kept) return kept
  const answer = await plain(url, init)
  if (!answer.ok) throw new Error(`${url} answers ${answer.status}`)
  const copy = cache && answer.clone()
  if (copy) cache.put(url, copy).catch(() => {}) // a full disk is no reason to stop
  return counted(answer)
}
function counted(answer) {
  const count = new TransformStream({
    transform(chunk, out) {
      loaded += chunk.byteLength
      if (performance.now() - told > 100) { told = performance.now(); post("progress", { loaded, total }) }
      out.enqueue(chunk)
    }
  })
  return new Response(answer.body.pipeThrough(count), { headers: { "Content-Type": answer.headers.get("Content-Type") || "" } })
}

function needed(code) {
  const by = {}, keys = {}, found = new Set(), canonical = n => n.toLowerCase().replace(/[-_.]+/g, "-")
  for (const [name, p] of Object.entries(lock.packages)) {
    keys[canonical(name)] = name
    for (const i of p.imports) by[i] = name
  }
  const add = n => {
    n = n && keys[canonical(n)]
    if (n && !found.has(n)) { found.add(n); lock.packages[n].depends.forEach(add) }
  }
  for (const m of code.matchAll(/^\s*(?:from|import)\s+(\w+)/gm)) add(by[m[1]])
  return [...found]
}

async function load(runtime, code) {
  const about = await (await plain(runtime, { cache: "no-cache" })).json()
  const base = new URL(about.index, runtime).href
  const name = `python ${about.version}`
  const cache = self.caches ? await caches.open(name).catch(() => null) : null
  if (cache) for (const old of await caches.keys()) if (old.startsWith("python ") && old != name) caches.delete(old)
  self.fetch = async (input, init) => {
    const url = String(input.url || input)
    return url.startsWith(base) ? stored(url, cache, init) : plain(input, init)
  }
  lock = await (await stored(base + "pyodide-lock.json", cache)).json()
  const size = n => about.bytes?.[lock.packages[n] ? lock.packages[n].file_name : n] || 0
  total = [...needed(code), "pyodide.asm.wasm", "python_stdlib.zip"].reduce((sum, n) => sum + size(n), 0)
  const { loadPyodide } = await import(base + "pyodide.mjs")
  post("progress", { loaded, total })
  // the packages named here are fetched while the interpreter is compiled
  python = await loadPyodide({ indexURL: base, packages: needed(code), stdout: t => write(t + "\n", "out"), stderr: t => write(t + "\n", "err") })
  python.FS.mkdirTree("/guide")
  python.FS.chdir("/guide")
  for (const name of ["runner.py", "binning.py", "figures.py", "svg_backend.py", "matplotlibrc"]) {
    const answer = await plain(new URL(name, import.meta.url))
    if (!answer.ok) throw new Error(`${name} answers ${answer.status}`)
    python.FS.writeFile("/guide/" + name, new Uint8Array(await answer.arrayBuffer()))
  }
  python.runPython("import sys; sys.path.insert(0, '/guide')")
}

// Data are read by address, as on any machine: Python waits for the page, a worker may. Kept, so that a rerun needs no network.
function file(url, folder) {
  const here = url.replace(/^https?:.*\/data\//, folder) // the same file where the page is read, a preview included
  if (!files.has(here)) {
    const ask = new XMLHttpRequest()
    ask.open("GET", here, false)
    ask.responseType = "arraybuffer"
    try { ask.send() } catch (e) { return undefined }
    if (ask.status != 200) return undefined
    files.set(here, new Uint8Array(ask.response))
  }
  return files.get(here)
}

self.onmessage = async ({ data: job }) => {
  try {
    if (!python) await load(job.runtime, job.code)
    const packages = needed(job.code).filter(n => !python.loadedPackages[n])
    if (packages.length) await python.loadPackage(packages, { messageCallback() {}, errorCallback(t) { throw new Error(t) } })
  } catch (e) {
    return post("fatal", { text: `the runtime did not load (${e.message})` })
  }
  post("running")
  buffer = ""
  shown = sent = 0
  try {
    const result = python.pyimport("runner").run(job.name, job.code, url => file(url, job.data))
    const { error, line, svg, versions } = result.toJs({ dict_converter: Object.fromEntries })
    result.destroy()
    flush()
    if (svg) post("figure", { svg })
    post(error ? "error" : "done", { text: error, line, versions })
  } catch (e) {
    flush()
    post("fatal", { text: /memory|Aborted|allocation/i.test(e.message) ? "the browser's memory for one page is used up" : e.message.split("\n").pop() || e.message })
  }
}
