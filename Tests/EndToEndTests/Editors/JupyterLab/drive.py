"""Plays a person in front of JupyterLab in Chromium: drive.py TASKS, a file of JSON. Prints what was to be seen, a line for
each. What editors/jupyterlab holds is put where its README says."""
import json, os, re, shutil, socket, subprocess, sys, time, urllib.request
from pathlib import Path
from playwright.sync_api import sync_playwright

given = json.loads(Path(sys.argv[1]).read_text())
work = Path(given["work"])
home = work.parent / "home"
# CodeMirror's own view of the file, and the positions of findings in its state.
VIEW = """(content => content?.cmTile?.view ?? content?.cmView?.view)(
  [...document.querySelectorAll('.jp-FileEditor .cm-content')].find(one => one.offsetParent))"""
MARKS = """() => {
  const view = VIEW
  if (!view) return []
  const found = []
  for (const value of view.state.values) {
    if (!value?.diagnostics?.iter) continue
    for (let at = value.diagnostics.iter(); at.value; at.next()) {
      for (const one of at.value.spec.diagnostics ?? [at.value.spec.diagnostic]) {
        const place = offset => {
          const line = view.state.doc.lineAt(offset)
          return {line: line.number - 1, character: offset - line.from}
        }
        found.push({start: place(at.from), end: place(at.to), underlined: view.state.sliceDoc(at.from, at.to),
          severity: ['', 'error', 'warning', 'info', 'hint'].indexOf(one.severity), message: one.message, source: one.source ?? '',
          code: ''})
      }
    }
  }
  return found.sort((a, b) => a.start.line - b.start.line)
}""".replace("VIEW", VIEW)
EDITOR = ".jp-FileEditor:visible .cm-content"


def settings():
    """A home as a new user has it, with the file where it belongs."""
    places = home / ".jupyter/jupyter_server_config.d"
    places.mkdir(parents=True)
    shutil.copy(Path(given["files"]) / "statuslsp.json", places)
    programs = home / "programs"
    programs.mkdir()
    (programs / "statuslsp").symlink_to(given["program"])
    return {**os.environ, "HOME": str(home), "PATH": f"{programs}:{os.environ['PATH']}", "JUPYTER_NO_CONFIG": "",
            "JUPYTER_PREFER_ENV_PATH": "0"}


def start():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = {"ip": "127.0.0.1", "port": port, "port_retries": 0, "open_browser": False, "allow_root": True, "root_dir": work,
               "log_level": "INFO"}
    lab = subprocess.Popen(
        [sys.executable, "-m", "jupyter", "lab", "--IdentityProvider.token=", *(f"--ServerApp.{k}={v}" for k, v in options.items())],
        env=settings(), cwd=work, stdout=open(work.parent / "lab.log", "w"), stderr=subprocess.STDOUT)
    base = f"http://127.0.0.1:{port}"
    for _ in range(1200):
        try:
            return lab, base, urllib.request.urlopen(base + "/api/status")
        except OSError:
            time.sleep(0.1)
    raise TimeoutError((work.parent / "lab.log").read_text())


def shot(page, task, name):
    if task.get("pictures"): page.screenshot(path=f"{task['pictures']}/jupyterlab-{name}.png")


def open_file(page, task, base):
    """Opens the file in a workspace of its own; returns what is underlined."""
    name = Path(task["file"]).name
    page.goto(f"{base}/lab/workspaces/{name.replace('.', '-')}/tree/{name}?reset")
    page.wait_for_selector(EDITOR)
    page.wait_for_function(f"count => ({MARKS})().length >= count", arg=task["findings"])
    page.wait_for_selector(".cm-lintRange")
    return page.evaluate(MARKS)


def go(page, place):
    page.evaluate(f"""place => {{
      const view = {VIEW}
      const line = view.state.doc.line(place.line + 1)
      view.dispatch({{selection: {{anchor: line.from + place.character}}}})
      view.focus()
    }}""", place)


def hover(page, task):
    """The client shows its hover while Ctrl is held."""
    box = page.locator(".cm-lintRange").first.bounding_box()
    page.keyboard.down("Control")
    tip = page.locator(".lsp-tooltip, .lsp-hover", has_text=task["phrase"])
    for step in range(50):
        page.mouse.move(box["x"] + 4 + step % 8, box["y"] + box["height"] / 2)
        try:
            tip.first.wait_for(timeout=400)
            break
        except Exception:
            pass
    text = tip.first.inner_text(timeout=1000)
    shot(page, task, "hover")
    page.keyboard.up("Control")
    page.mouse.move(5, 5)
    return text


def complete(page, task):
    go(page, task["completion"])
    page.keyboard.type(task["typed"])
    page.keyboard.press("Tab")
    page.locator(".jp-Completer-item").first.wait_for()
    labels = [text.replace("\n", " ").strip() for text in page.locator(".jp-Completer-item").all_inner_texts()]
    shot(page, task, "completion")
    row = next(i for i, one in enumerate(labels) if one.startswith(task["inserted"]))
    page.locator(".jp-Completer-item").nth(row).click()
    line = page.locator(EDITOR + " .cm-line").nth(task["completion"]["line"])
    for _ in range(100):
        if task["inserted"] in line.inner_text(): break
        time.sleep(0.05)
    return {"opened": False, "labels": labels, "line": line.inner_text()}


def crash(page, task, base):
    """Kills the server; a reload of the page is what starts another."""
    last = max(Path(task["log"]).glob("*/pid"), key=lambda path: int(path.parent.name))
    os.kill(int(last.read_text()), 9)
    return open_file(page, task, base)


def visit(page, task, base):
    seen = {"diagnostics": open_file(page, task, base)}
    seen["hover"] = hover(page, task)
    seen["completion"] = complete(page, task)
    if task.get("crash"): seen["afterCrash"] = crash(page, task, base)
    return seen


def main():
    lab, base, _ = start()
    try:
        with sync_playwright() as player:
            browser = player.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
            for task in given["tasks"]:
                page = browser.new_page(viewport={"width": 1000, "height": 600})
                page.set_default_timeout(30000)
                try:
                    seen = visit(page, task, base)
                except Exception as error:
                    seen = {"error": f"{type(error).__name__}: {error}; {(work.parent / 'lab.log').read_text()[-2000:]}"}
                    shot(page, task, "error")
                print(json.dumps({**seen, "client": f"JupyterLab in Chromium {browser.version}"}, ensure_ascii=False), flush=True)
                page.close()
            browser.close()
    finally:
        lab.terminate()
        try:
            lab.wait(10)
        except subprocess.TimeoutExpired:
            lab.kill()


main()
