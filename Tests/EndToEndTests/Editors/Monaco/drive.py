"""Plays a person in front of Monaco in Chromium: drive.py TASKS, a file of JSON. Prints what was to be seen, a line for each.

Monaco comes from the wheel that STATUSLSP_MONACO names; what editors/monaco holds is used as it is."""
import http.server, json, os, shutil, subprocess, sys, threading, time, zipfile
from pathlib import Path
from playwright.sync_api import sync_playwright

given = json.loads(Path(sys.argv[1]).read_text())
wheel = zipfile.ZipFile(os.environ["STATUSLSP_MONACO"])
files = Path(given["files"])
PAGE = """<!doctype html><meta charset=utf-8><link rel=stylesheet href=/assets/monaco-core.css>
<style>body{margin:0}#editor{width:1000px;height:400px}</style><div id=editor></div>
<script>self.MonacoEnvironment = {getWorkerUrl: () => '/monacoeditorwork/editor.worker..bundle.js'}</script>
<script type=module>
import * as core from '/assets/monaco-core.js'
import {connectStatuslsp} from '/statuslsp.js'
window.monaco = Object.values(core).find(one => one && one.lsp && one.editor)
window.connectStatuslsp = connectStatuslsp
window.isReady = true
</script>"""
TYPES = {".js": "text/javascript", ".css": "text/css", ".ttf": "font/ttf"}
OPEN = """async ([text, language, uri, address]) => {
  const model = monaco.editor.createModel(text, language, monaco.Uri.parse(uri))
  window.editor = monaco.editor.create(document.getElementById('editor'), {
    model, fontSize: 15, minimap: {enabled: false}, inlayHints: {enabled: 'on'}, fixedOverflowWidgets: true})
  await connectStatuslsp(monaco, address, () => { window.isClosed = true })
  editor.focus()
}"""
MARKERS = """() => monaco.editor.getModelMarkers({}).map(one => ({
  start: {line: one.startLineNumber - 1, character: one.startColumn - 1},
  end: {line: one.endLineNumber - 1, character: one.endColumn - 1},
  underlined: editor.getModel().getValueInRange(one), severity: {8: 1, 4: 2, 2: 3, 1: 4}[one.severity],
  code: String(one.code?.value ?? one.code), source: one.source, message: one.message,
})).sort((a, b) => a.start.line - b.start.line)"""
# What is drawn of a line beyond its text is a hint.
HINTS = """() => [...document.querySelectorAll('.view-line')].sort((a, b) => parseInt(a.style.top) - parseInt(b.style.top))
  .flatMap((element, line) => {
    const drawn = element.innerText.replace(/\\u00a0/g, ' ').replace(/\\n/g, '')
    const text = editor.getModel().getLineContent(line + 1).replace(/\\t/g, '    ')
    const more = drawn.length - text.length
    let at = 0
    while (at < text.length && drawn[at] === text[at]) at += 1
    const tabs = editor.getModel().getLineContent(line + 1).match(/^\\t*/)[0].length
    return more > 0 ? [{line, character: at - tabs * 3, label: drawn.slice(at, at + more)}] : []
  })"""


class Files(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        try:
            body = PAGE.encode() if self.path == "/" else (files / "statuslsp.js").read_bytes() if self.path == "/statuslsp.js" \
                else wheel.read("qtmonaco/js_build" + self.path)
        except KeyError:
            return self.send_error(404)
        self.send_response(200)
        self.send_header("Content-Type", TYPES.get(Path(self.path).suffix, "text/html"))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_): pass


def shot(page, task, name):
    if task.get("pictures"): page.screenshot(path=f"{task['pictures']}/monaco-{name}.png")


def place(page, at):
    page.evaluate("at => { editor.setPosition({lineNumber: at.line + 1, column: at.character + 1}); editor.focus() }", at)


def begin(page, task, address, url):
    """Loads the page and opens the file; returns what is underlined."""
    page.goto(url)
    page.wait_for_function("window.isReady")
    page.evaluate(OPEN, [Path(task["file"]).read_text(), task["language"], Path(task["file"]).as_uri(), address])
    page.wait_for_function("count => monaco.editor.getModelMarkers({}).length >= count", arg=task["findings"])
    page.wait_for_selector(".squiggly-error, .squiggly-warning, .squiggly-info")
    return page.evaluate(MARKERS)


def complete(page, task):
    """Types, waits for the menu that comes by itself, and takes the code."""
    place(page, task["completion"])
    page.keyboard.type(task["typed"], delay=60)
    page.wait_for_selector(".suggest-widget.visible .monaco-list-row")
    labels = []
    for _ in range(100):
        rows = page.locator(".suggest-widget.visible .monaco-list-row")
        labels = [text.replace("\n", " ").strip() for text in rows.all_inner_texts()]
        if any(one.startswith(task["inserted"]) for one in labels): break
        time.sleep(0.05)
    shot(page, task, "completion")
    row = next(i for i, one in enumerate(labels) if one.startswith(task["inserted"]))
    for _ in range(row): page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_function("task => editor.getModel().getLineContent(task.completion.line + 1).includes(task.inserted)", arg=task)
    line = page.evaluate("line => editor.getModel().getLineContent(line + 1)", task["completion"]["line"])
    page.evaluate("text => editor.getModel().setValue(text)", Path(task["file"]).read_text())
    return {"opened": True, "labels": labels, "line": line}


def fix(page, task):
    page.wait_for_function("count => monaco.editor.getModelMarkers({}).length >= count", arg=task["findings"])
    place(page, task["hover"])
    rows = page.locator(".action-widget .monaco-list-row.action")
    page.evaluate("editor.trigger('person', 'editor.action.quickFix', {})")
    rows.first.wait_for()
    titles = rows.all_inner_texts()
    for _ in range(next(i for i, one in enumerate(titles) if task["replacement"] in one)): page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_function("count => monaco.editor.getModelMarkers({}).length < count", arg=task["findings"])
    return titles, page.evaluate("editor.getModel().getValue()")


def crash(page, task, address, url):
    """Kills the server; a reload of the page is what starts another."""
    last = max(Path(task["log"]).glob("*/pid"), key=lambda path: int(path.parent.name))
    os.kill(int(last.read_text()), 9)
    page.wait_for_function("window.isClosed")
    return begin(page, task, address, url)


def visit(page, task, address, url):
    seen = {"diagnostics": begin(page, task, address, url)}
    page.wait_for_function(f"({HINTS})().length > 0")
    seen["hints"] = page.evaluate(HINTS)
    place(page, task["hover"])
    page.evaluate("editor.trigger('person', 'editor.action.showHover', {})")
    page.locator(".monaco-hover:not(.hidden) .hover-contents p strong", has_text=task["phrase"]).first.wait_for()
    seen["hover"] = "\n".join(page.locator(".monaco-hover .hover-contents").all_inner_texts()).replace("\xa0", " ")
    shot(page, task, "hover")
    page.keyboard.press("Escape")
    seen["completion"] = complete(page, task)
    seen["actions"], seen["fixed"] = fix(page, task)
    if task.get("crash"): seen["afterCrash"] = crash(page, task, address, url)
    return seen


def main():
    web = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Files)
    threading.Thread(target=web.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{web.server_port}/"
    bridge = subprocess.Popen(
        [sys.executable, files / "bridge.py", "--origin", url[:-1], "--port", "0", "--program", given["program"]],
        stdout=subprocess.PIPE, text=True)
    try:
        address = bridge.stdout.readline().strip()
        with sync_playwright() as player:
            browser = player.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            for task in given["tasks"]:
                page = browser.new_page(viewport={"width": 1000, "height": 400})
                page.set_default_timeout(20000)
                try:
                    seen = visit(page, task, address, url)
                except Exception as error:
                    seen = {"error": f"{type(error).__name__}: {error}"}
                    shot(page, task, "error")
                print(json.dumps({**seen, "client": f"Monaco in Chromium {browser.version}"}, ensure_ascii=False), flush=True)
                page.close()
            browser.close()
        # The sessions end with their pages; the last one's is waited for by whoever reads what was kept.
    finally:
        time.sleep(0.3)
        bridge.terminate()
        bridge.wait()


main()
