#!/usr/bin/env python3
"""What a session costs: medians and 99th percentiles, in milliseconds unless a line says otherwise.

    swift build -c release && Tests/Benchmarks/session.py [START-OF-A-NAME...]

The server is STATUSLSP_BINARY, else .build/release/statuslsp. Two rows have a peer, which runs in turn with the server:
RIPGREP (else `rg`; the program itself, no script that starts it) and RUFF (else `ruff`); without one of them its
comparison is left out. Both are on PyPI.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = os.environ.get("STATUSLSP_BINARY") or str(ROOT / ".build/release/statuslsp")
CAPABILITIES = {
    "textDocument": {
        "publishDiagnostics": {"versionSupport": True},
        "hover": {"contentFormat": ["markdown"]},
        "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix"]}}},
    }
}


class Server:
    """A language server over pipes: what is sent and read here is all that is measured."""

    def __init__(self, command=(BINARY, "--stdio"), capabilities=CAPABILITIES, folder=None):
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
        self.last = 0
        root = pathlib.Path(folder).as_uri() if folder else None
        folders = [{"uri": root, "name": "benchmark"}] if root else None
        self.request("initialize", {"processId": None, "rootUri": root, "workspaceFolders": folders, "capabilities": capabilities})

    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}, separators=(",", ":")).encode()
        self.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))

    def write(self, framed):
        self.process.stdin.write(framed)
        self.process.stdin.flush()

    def read_bytes(self):
        length = 0
        while (line := self.process.stdout.readline()) != b"\r\n":
            if not line:
                sys.exit("the server ended")
            if line.lower().startswith(b"content-length:"):
                length = int(line[15:])
        return self.process.stdout.read(length)

    def read_until(self, mark):
        """Reads messages up to one that holds the mark, whose bytes it gives."""
        while mark not in (body := self.read_bytes()):
            message = json.loads(body)
            if "method" in message and "id" in message:
                self.send({"id": message["id"], "result": None})
        return body

    def notify(self, method, params):
        self.send({"method": method, "params": params})

    def request(self, method, params):
        self.last += 1
        self.send({"id": self.last, "method": method, "params": params})
        return self.read_until(b'"id":%d,' % self.last)

    def open(self, uri, language, text):
        self.notify("textDocument/didOpen", {"textDocument": {"uri": uri, "languageId": language, "version": 1, "text": text}})

    def memory(self):
        """Resident MB of the process."""
        with open(f"/proc/{self.process.pid}/status", encoding="ascii") as status:
            return next(int(line.split()[1]) / 1000 for line in status if line.startswith("VmRSS"))

    def end(self):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait()


def report(name, times, target):
    times = sorted(times)
    median, percentile = times[len(times) // 2], times[min(len(times) - 1, len(times) * 99 // 100)]
    print(f"{name}: median {median:.2f} ms, p99 {percentile:.2f} ms, at most {times[-1]:.2f} ms ({target})", flush=True)
    return median


def timed(body):
    start = time.perf_counter()
    body()
    return (time.perf_counter() - start) * 1000


def go_file(lines, literals):
    every = lines // literals
    text = ["package main", "", 'import "net/http"', "", "func handle(w http.ResponseWriter, r *http.Request) {"]
    while len(text) < lines - 1:
        number = len(text)
        if number % every == 0:
            text.append("\tw.WriteHeader(404)" if number % (every * 10) else "\tw.WriteHeader(305)")
        else:
            text.append('\tif err := store.configure(ctx, "a name of something", options...); err != nil { // why')
    return "\n".join(text + ["}"]) + "\n"


def python_file(lines):
    text = ["import os", "", "def handle(response, request):"]
    while len(text) < lines:
        text.append("    response.status_code = 404" if len(text) % 10 == 0 else "    value = configure(request, 'a name', 3)  # why")
    return "\n".join(text) + "\n"


def yaml_file(lines):
    text = ["openapi: 3.0.3", "info:", "  title: Orders", "paths:"]
    while len(text) < lines:
        number = len(text)
        text += [
            f"  /orders/{number}:", "    get:", f"      summary: One of {number}", "      parameters:", "        - name: id",
            "          in: path", "      responses:", "        '200':", "          description: An order", "        '404':",
            "          description: No such order"]
    return "\n".join(text) + "\n"


def json_file(lines):
    path = {
        "get": {"summary": "One", "parameters": [{"name": "id", "in": "path"}],
                "responses": {"200": {"description": "An order"}, "404": {"description": "No such order"}}}}
    paths = {f"/orders/{number}": path for number in range(lines // 22)}
    return json.dumps({"openapi": "3.0.3", "info": {"title": "Orders"}, "paths": paths}, indent=2) + "\n"


class Typing:
    """Types one character again and again, each time until the diagnostics of that version are there."""

    def __init__(self, server, uri, line, pull=False):
        self.server, self.uri, self.line, self.version = server, uri, line, 1

    def stroke(self):
        self.version += 1
        at = {"line": self.line, "character": self.version - 2}
        self.server.notify(
            "textDocument/didChange",
            {
                "textDocument": {"uri": self.uri, "version": self.version},
                "contentChanges": [{"range": {"start": at, "end": at}, "text": "a"}],
            },
        )
        return self.server.read_until(b'"textDocument/publishDiagnostics"')


def start():
    """From the start of the process to the answer to `initialize`, in turn with `rg --version`."""
    ripgrep = shutil.which(os.environ.get("RIPGREP", "rg"))
    servers, peers = [], []
    for _ in range(200):
        started = []
        servers.append(timed(lambda: started.append(Server())))
        started[0].end()
        if ripgrep:
            peers.append(timed(lambda: subprocess.run([ripgrep, "--version"], stdout=subprocess.PIPE, check=True)))
    mine = report("start to initialize", servers, "at most 1.5 times rg --version")
    if peers:
        print(f"  {mine / report('  rg --version', peers, 'the peer'):.2f} times as long")


def keystroke():
    """One character typed into 10,000 lines of Go with 1,000 literals, until the diagnostics are there."""
    server = Server()
    server.open("file:///b/main.go", "go", go_file(10_000, 1_000))
    server.read_until(b'"textDocument/publishDiagnostics"')
    typing = Typing(server, "file:///b/main.go", 5_002)
    for _ in range(20):
        typing.stroke()
    report("keystroke, Go", [timed(typing.stroke) for _ in range(500)], "2 or less")
    server.end()


def keystroke_python():
    """The same in 10,000 lines of Python, in turn with ruff."""
    ruff = shutil.which(os.environ.get("RUFF", "ruff"))
    commands = [(BINARY, "--stdio")] + ([(ruff, "server")] if ruff else [])
    with tempfile.TemporaryDirectory() as folder:
        uri = pathlib.Path(folder, "app.py").as_uri()
        typings = []
        for command in commands:
            server = Server(command, folder=folder)
            server.notify("initialized", {})
            server.open(uri, "python", python_file(10_000))
            server.read_until(b'"textDocument/publishDiagnostics"')
            typings.append(Typing(server, uri, 1))
        times = [[timed(typing.stroke) for typing in typings] for _ in range(100)]
        mine = report("keystroke, Python", [one[0] for one in times], "a tenth of ruff's or less")
        if ruff:
            print(f"  {report('  ruff server', [one[1] for one in times], 'the peer') / mine:.1f} times as fast")
        for typing in typings:
            typing.server.end()


def requests():
    """Hover, completion and code action in the same Go file."""
    server = Server()
    uri = "file:///b/main.go"
    text = go_file(10_000, 1_000).split("\n")
    text[5_002] = "\tw.WriteHeader(40)"
    line = next(number for number in range(5_003, 10_000) if "305" in text[number])
    server.open(uri, "go", "\n".join(text))
    server.read_until(b'"textDocument/publishDiagnostics"')
    document, at = {"uri": uri}, {"line": line, "character": 16}
    rows = {
        "textDocument/hover": ({"textDocument": document, "position": at}, b"Use Proxy"),
        "textDocument/completion": ({"textDocument": document, "position": {"line": 5_002, "character": 17}}, b"404"),
        "textDocument/codeAction": (
            {"textDocument": document, "range": {"start": at, "end": at}, "context": {"diagnostics": []}}, b'"307"'),
    }
    for method, (params, mark) in rows.items():
        if mark not in server.request(method, params):
            sys.exit(f"{method} found nothing")
        report(method, [timed(lambda: server.request(method, params)) for _ in range(500)], "1 or less")
    nowhere(server, "Go", uri, 5_003, 4)
    for language, text, line in (("yaml", yaml_file(10_000), "summary"), ("json", json_file(10_000), '"summary"')):
        uri = f"file:///b/api.{language}"
        server.open(uri, language, text)
        server.read_until(b'"textDocument/publishDiagnostics"')
        rows = text.split("\n")
        place = next(number for number in range(len(rows) * 9 // 10, len(rows)) if line in rows[number])
        nowhere(server, language.upper(), uri, place, len(rows[place]) - 2)
    server.end()


def nowhere(server, name, uri, line, character):
    """A completion where no status is expected."""
    params = {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}
    if b'"result":null' not in server.request("textDocument/completion", params):
        sys.exit(f"a completion where no status is expected, {name}")
    times = [timed(lambda: server.request("textDocument/completion", params)) for _ in range(500)]
    report(f"completion where no status is expected, {name}", times, "0.2 or less")


def memory():
    """100 open documents of 1,000 lines."""
    server = Server()
    text = go_file(1_000, 100)
    for number in range(100):
        server.open(f"file:///b/{number}.go", "go", text)
        server.read_until(b'"textDocument/publishDiagnostics"')
    print(f"memory of 100 documents of 1,000 lines: {server.memory():.1f} MB (30 or less)")
    server.end()


def scan():
    """10,000 files of a folder: --check against a pull of the workspace, with hovers meanwhile."""
    with tempfile.TemporaryDirectory() as folder:
        text = go_file(110, 11)
        for number in range(10_000):
            path = pathlib.Path(folder, f"{number % 100}", f"{number}.go")
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        pathlib.Path(folder, ".statuslsp.json").write_text('{"workspaceDiagnostics": true}', encoding="utf-8")
        checks, pulls, hovers = [], [], []
        command = [BINARY, "--check", "--format", "jsonl", folder]
        for _ in range(5):
            checks.append(timed(lambda: subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)))
            server = Server(folder=folder, capabilities={**CAPABILITIES, "textDocument": {"diagnostic": {}}})
            server.notify("initialized", {})
            server.open("untitled:a.go", "go", text)
            start = time.perf_counter()
            params = {"previousResultIds": [], "partialResultToken": "reports"}
            server.send({"id": "scan", "method": "workspace/diagnostic", "params": params})
            place = {"textDocument": {"uri": "untitled:a.go"}, "position": {"line": 10, "character": 16}}
            is_running = True
            while is_running:
                asked = time.perf_counter()
                server.send({"id": "hover", "method": "textDocument/hover", "params": place})
                while b'"id":"hover"' not in (body := server.read_bytes())[:60]:
                    if b'"id":"scan"' in body[:60]:
                        is_running = False
                        pulls.append((time.perf_counter() - start) * 1000)
                hovers.append((time.perf_counter() - asked) * 1000)
                time.sleep(0.002)
            server.end()
        mine = report("scan of 10,000 files", pulls, "as long as --check")
        print(f"  {mine / report('  --check', checks, 'the peer'):.2f} times as long")
        report("  hover meanwhile", hovers, "5 or less")


BENCHMARKS = {
    "start": start, "keystroke": keystroke, "python": keystroke_python, "requests": requests, "memory": memory,
    "scan": scan,
}

if __name__ == "__main__":
    names = sys.argv[1:]
    for name, benchmark in BENCHMARKS.items():
        if not names or any(name.startswith(start) for start in names):
            benchmark()
