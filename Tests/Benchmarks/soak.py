#!/usr/bin/env python3
"""Drives two servers at full speed by random sessions, and holds them to using no more at the end than early on.

    swift build -c release && Tests/Benchmarks/soak.py [MINUTES [SEED [PERCENT]]]   20 minutes, 1, 5
    swift build -c release && Tests/Benchmarks/soak.py idle [SECONDS]       200 open documents, and nothing to do: 60 seconds

One server publishes diagnostics, the other is asked for them. Documents are opened, typed into, asked about in every way,
fixed and closed; settings, configuration files and files on the disk change; the workspace is scanned; requests are
cancelled. Now and then everything is closed and answered: then memory, threads and file descriptors are counted. They stand
at the end where they stood after the second minute (memory within PERCENT), and every request has had exactly one answer; else
the exit code is 1. Linux only: it reads /proc. The server is STATUSLSP_BINARY, else .build/release/statuslsp.
"""
import json
import os
import pathlib
import random
import sys
import tempfile
import time

from session import Server

CODES = [200, 201, 204, 301, 302, 304, 305, 306, 400, 401, 403, 404, 409, 418, 422, 429, 500, 502, 503, 599, 632, 720]
LANGUAGES = {
    "js": ("javascript", "const express = require('express');", "res.status(%d).end(); // %s"),
    "go": ("go", 'package main\n\nimport "net/http"', "\tw.WriteHeader(%d) // %s"),
    "py": ("python", "import requests", "    response.status_code = %d  # %s"),
    "yaml": ("yaml", "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      responses:", "        '%d': {description: a %s}"),
}
# Lines of the files on the disk.
DISK = (3, 20, 60)
WORDS = ["plain", "statuslsp:ignore", "Not Found", "caf\u00e9 \U0001F600", "x" * 90, "why it is so"]
SETTINGS = [
    {}, {"hints": "all"}, {"rules": {"deprecated-code": "off"}}, {"vendors": ["nginx"]}, {"evidence": "strong"},
    {"locale": "zh"}, {"unknown": 1}, {"rules": 7}, {"workspaceDiagnostics": True}, {"hover": {"constants": True}},
]
CAPABILITIES = {
    "general": {"positionEncodings": ["utf-16"]},
    "window": {"workDoneProgress": True},
    "workspace": {"configuration": True, "didChangeWatchedFiles": {"dynamicRegistration": True},
                  "inlayHint": {"refreshSupport": True}, "diagnostics": {"refreshSupport": True}},
    "textDocument": {
        "publishDiagnostics": {"versionSupport": True, "tagSupport": {"valueSet": [1, 2]}},
        "hover": {"contentFormat": ["markdown"]},
        "inlayHint": {"dynamicRegistration": False},
        "codeAction": {"codeActionLiteralSupport": {"codeActionKind": {"valueSet": ["quickfix", "source.fixAll"]}},
                       "dataSupport": True, "resolveSupport": {"properties": ["edit"]}},
    },
}


def text_of(chance, ending, sizes=(5, 50, 50, 200, 1_000)):
    """The lines of a file: every third has a code."""
    _, head, line = LANGUAGES[ending]
    lines = head.split("\n")
    for number in range(chance.choice(sizes)):
        lines.append(line % (chance.choice(CODES), chance.choice(WORDS)) if number % 3 == 0 else "")
    return lines + [""]


class Client(Server):
    """A client that writes many messages at once and then reads until nothing is due."""

    def __init__(self, chance, folder, pulls):
        capabilities = json.loads(json.dumps(CAPABILITIES))
        if pulls:
            capabilities["textDocument"]["diagnostic"] = {"dynamicRegistration": True}
        super().__init__(capabilities=capabilities, folder=folder)
        self.chance, self.folder, self.pulls = chance, pathlib.Path(folder), pulls
        self.waiting, self.written, self.settings = {}, [], {}
        self.documents, self.answered, self.published, self.known = {}, 0, 0, {}
        self.notify("initialized", {})
        self.settle()

    # What is written waits until `flush`.
    def send(self, message):
        body = json.dumps({"jsonrpc": "2.0", **message}, separators=(",", ":")).encode()
        framed = b"Content-Length: %d\r\n\r\n%s" % (len(body), body)
        if hasattr(self, "written"):
            self.written.append(framed)
        else:
            self.write(framed)

    def ask(self, method, params, then=None):
        self.last += 1
        self.waiting[self.last] = then
        self.send({"id": self.last, "method": method, "params": params})
        return self.last

    def cancel(self, number):
        self.notify("$/cancelRequest", {"id": number})

    def flush(self):
        self.write(b"".join(self.written))
        self.written.clear()

    def read_message(self):
        message = json.loads(self.read_bytes())
        if "method" in message:
            self.published += message["method"] == "textDocument/publishDiagnostics"
            if "id" in message:
                result = None
                if message["method"] == "workspace/configuration":
                    result = [self.settings for _ in message["params"]["items"]]
                self.send({"id": message["id"], "result": result})
                self.flush()
            return
        if message["id"] not in self.waiting:
            sys.exit(f"an answer that is not due: {str(message)[:300]}")
        then = self.waiting.pop(message["id"])
        self.answered += 1
        if then and message.get("result"):
            then(message["result"])

    def settle(self):
        """Reads until every request is answered; one that is held open is cancelled."""
        self.flush()
        while True:
            open_ones = [number for number, then in self.waiting.items() if then == self.take_reports]
            if len(open_ones) == len(self.waiting):
                break
            self.read_message()
        for number in open_ones:
            self.cancel(number)
        # What is asked last is answered last.
        self.ask("textDocument/hover", {"textDocument": {"uri": "file:///none"}, "position": {"line": 0, "character": 0}})
        self.flush()
        while self.waiting:
            self.read_message()

    def rest(self):
        """Closes everything, has the workspace reported as it is without settings, since what is known of it takes memory
        too, and says what the server uses: MB, threads, descriptors."""
        for uri in list(self.documents):
            self.close(uri)
        self.known, self.settings = {}, {"workspaceDiagnostics": True}
        path = self.folder / ".statuslsp.json"
        path.write_text("{}", encoding="utf-8")
        self.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": path.as_uri(), "type": 2}]})
        self.notify("workspace/didChangeConfiguration", {"settings": {"statuslsp": self.settings}})
        self.settle()
        self.ask("workspace/diagnostic", {"previousResultIds": []})
        self.settle()
        # After a second without a message the server gives free memory back.
        time.sleep(1.3)
        return self.count()

    def count(self):
        of = f"/proc/{self.process.pid}"
        return self.memory(), len(os.listdir(f"{of}/task")), len(os.listdir(f"{of}/fd"))

    # What a person does.
    def open_one(self):
        ending = self.chance.choice(list(LANGUAGES))
        name = f"{self.chance.randrange(40)}.{ending}"
        uri = f"untitled:{name}" if self.chance.random() < 0.2 else (self.folder / "d0" / name).as_uri()
        if uri in self.documents:
            return
        lines = text_of(self.chance, ending)
        self.documents[uri] = [ending, 1, lines]
        self.open(uri, LANGUAGES[ending][0], "\n".join(lines))

    def close(self, uri):
        del self.documents[uri]
        self.notify("textDocument/didClose", {"textDocument": {"uri": uri}})

    def place(self):
        """A document, with a line of it that holds a code, and where the code begins."""
        uri = self.chance.choice(list(self.documents))
        ending, _, lines = self.documents[uri]
        first = len(LANGUAGES[ending][1].split("\n"))
        number = self.chance.randrange(min(first, len(lines) - 1), len(lines))
        column = next((index for index, letter in enumerate(lines[number]) if letter.isdigit()), 0)
        return uri, number, column

    def change(self, uri, changes):
        document = self.documents[uri]
        document[1] += 1
        self.notify("textDocument/didChange", {
            "textDocument": {"uri": uri, "version": document[1]}, "contentChanges": changes})

    def edit(self, uri, edits):
        """Applies edits, the last first, as text on one side and as a message on the other."""
        lines, changes = self.documents[uri][2], []
        for edit in sorted(edits, key=lambda edit: (edit["range"]["start"]["line"], edit["range"]["start"]["character"]), reverse=True):
            start, end = edit["range"]["start"], edit["range"]["end"]
            def cut(place):
                units = (lines[place["line"]] if place["line"] < len(lines) else "").encode("utf-16-le")
                at = min(place["character"] * 2, len(units))
                return units[:at].decode("utf-16-le"), units[at:].decode("utf-16-le")
            merged = cut(start)[0] + edit["newText"] + cut(end)[1]
            lines[start["line"]:end["line"] + 1] = merged.split("\n")
            changes.append({"range": edit["range"], "text": edit["newText"]})
        self.change(uri, changes)

    def type_some(self):
        uri, line, column = self.place()
        for letter in self.chance.choice(["4", "40", "abc", "\n", "\u00e9", "(", "'"]):
            at = {"line": line, "character": column}
            self.edit(uri, [{"range": {"start": at, "end": at}, "newText": letter}])
            if letter == "\n":
                line, column = line + 1, 0
            else:
                column += 1
        if self.chance.random() < 0.3:
            at = {"line": line, "character": max(0, column - 1)}
            self.edit(uri, [{"range": {"start": at, "end": {"line": line, "character": column}}, "newText": ""}])
        # No text grows for ever, and one that does not fit is put right by a whole one.
        if self.chance.random() < 0.02:
            ending = self.documents[uri][0]
            self.documents[uri][2] = text_of(self.chance, ending)
            self.change(uri, [{"text": "\n".join(self.documents[uri][2])}])

    def ask_about(self, method):
        uri, line, column = self.place()
        params = {"textDocument": {"uri": uri}, "position": {"line": line, "character": column + 1}}
        if method == "textDocument/references":
            params["context"] = {"includeDeclaration": True}
        if method in ("textDocument/inlayHint", "textDocument/diagnostic"):
            params = {"textDocument": {"uri": uri}, "range": {"start": {"line": 0, "character": 0}, "end": {"line": line, "character": 0}}}
        return self.ask(method, params)

    def fix(self):
        uri, line, column = self.place()
        version = self.documents[uri][1]
        at = {"line": line, "character": column}
        context = {"diagnostics": []}
        if self.chance.random() < 0.3:
            context["only"] = ["source.fixAll"]

        def take(actions):
            # The text may have changed since.
            if uri not in self.documents or self.documents[uri][1] != version:
                return
            edits = [action["edit"] for action in actions if action.get("edit")]
            if edits:
                changes = self.chance.choice(edits).get("changes", {})
                if uri in changes:
                    self.edit(uri, changes[uri])
        self.ask("textDocument/codeAction", {"textDocument": {"uri": uri}, "range": {"start": at, "end": at}, "context": context}, take)

    def take_reports(self, result):
        for item in result["items"]:
            self.known[item["uri"]] = item["resultId"]

    def scan(self):
        kind = self.chance.randrange(3)
        if kind == 0:
            number = self.ask_about("textDocument/references")
        elif kind == 1:
            number = self.ask("workspace/executeCommand", {"command": "statuslsp.checkWorkspace", "workDoneToken": "t%d" % self.last})
        else:
            previous = [{"uri": uri, "value": value} for uri, value in self.known.items()]
            self.ask("workspace/diagnostic", {"previousResultIds": previous}, self.take_reports)
            return
        if self.chance.random() < 0.4:
            self.cancel(number)

    def configure(self):
        self.settings = {**self.chance.choice(SETTINGS), "workspaceDiagnostics": True}
        self.notify("workspace/didChangeConfiguration", {"settings": {"statuslsp": self.settings}})

    def touch(self):
        """Writes a file on the disk, and says so."""
        if self.chance.random() < 0.2:
            path = self.folder / ".statuslsp.json"
            path.write_text(self.chance.choice(['{"exclude": ["d2/"]}', "{", "{}", '{"codes": [471], "hints": "off"}']), encoding="utf-8")
        else:
            path, ending = file_of(self.folder, self.chance.randrange(240))
            path.write_text("\n".join(text_of(self.chance, ending, DISK)), encoding="utf-8")
        self.notify("workspace/didChangeWatchedFiles", {"changes": [{"uri": path.as_uri(), "type": 2}]})

    def work(self):
        """Does some hundred things at once, then reads what comes of them."""
        while len(self.documents) < 5:
            self.open_one()
        for _ in range(self.chance.randrange(20, 300)):
            draw = self.chance.random()
            if draw < 0.45:
                self.type_some()
            elif draw < 0.80:
                number = self.ask_about(self.chance.choice([
                    "textDocument/hover", "textDocument/hover", "textDocument/completion", "textDocument/inlayHint",
                    "textDocument/documentHighlight", "textDocument/diagnostic"]))
                if self.chance.random() < 0.1:
                    self.cancel(number)
            elif draw < 0.88:
                self.fix()
            elif draw < 0.94:
                self.open_one()
            elif draw < 0.985:
                if len(self.documents) > 5:
                    self.close(self.chance.choice(list(self.documents)))
            elif draw < 0.993:
                self.scan()
            elif draw < 0.997:
                self.touch()
            else:
                self.configure()
        self.settle()


def file_of(folder, number):
    """One of the 240 files of the workspace, which are never more: their number alone would take memory."""
    ending = list(LANGUAGES)[number % 4]
    return pathlib.Path(folder, f"d{number % 6}", f"{number}.{ending}"), ending


def fill(chance, folder):
    for number in range(240):
        path, ending = file_of(folder, number)
        path.parent.mkdir(exist_ok=True)
        path.write_text("\n".join(text_of(chance, ending, DISK)), encoding="utf-8")


def median(values):
    return sorted(values)[len(values) // 2]


def compare(name, samples, total, percent):
    """Sets the samples of the last two minutes against those of the two after the second minute; a short run has its early
    ones after a fifth. Which pages are still in use hangs on what was allocated last: one sample says little."""
    settled, span = min(120, total / 5), min(120, total / 5)
    settled_samples = [(at, sample) for at, sample in samples if at >= settled]
    # On a slow machine a short run has few samples.
    early = [sample for at, sample in settled_samples if at < settled + span] or [
        sample for _, sample in settled_samples[:-1][:1]]
    late = [sample for at, sample in samples if at >= total - span]
    if not early or not late:
        sys.exit("too short to compare")
    memory, later = median([sample[0] for sample in early]), median([sample[0] for sample in late])
    counts, counts_later = [tuple(max(sample[at] for sample in some) for at in (1, 2)) for some in (early, late)]
    print(f"{name}: {memory:.2f} MB, then {later:.2f} MB ({(later / memory - 1) * 100:+.1f} %); "
          f"threads and descriptors {counts}, then {counts_later}", flush=True)
    return later <= memory * (1 + percent / 100) and all(after <= before for before, after in zip(counts, counts_later))


def soak(minutes, seed, percent):
    chance = random.Random(seed)
    total = minutes * 60
    with tempfile.TemporaryDirectory() as folder:
        fill(chance, folder)
        names = ["server that publishes", "server that is asked"]
        clients = [Client(chance, folder, pulls) for pulls in (False, True)]
        samples, start, told, next_rest = [[], []], time.monotonic(), 0, 0
        while (at := time.monotonic() - start) < total:
            for client in clients:
                client.work()
            if at < next_rest:
                continue
            next_rest = at + min(8, total / 60)
            for index, client in enumerate(clients):
                samples[index].append((at, client.rest()))
            if at - told >= min(60, total / 10):
                told = at
                print(f"{at / 60:5.1f} min  " + "   ".join("%.2f MB, %d threads, %d descriptors" % own[-1][1] for own in samples), flush=True)
        for index, client in enumerate(clients):
            samples[index].append((total, client.rest()))
        print(f"{sum(client.answered for client in clients)} requests, each answered once; seed {seed}")
        good = [compare(name, own, total, percent) for name, own in zip(names, samples)]
        for client in clients:
            client.rest()
            client.ask("shutdown", None)
            client.flush()
            while client.waiting:
                client.read_message()
            client.notify("exit", None)
            client.flush()
            good.append(client.process.wait(20) == 0)
        return all(good)


def idle(seconds):
    """Neither time on a processor nor one wake-up while nothing comes."""
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        client = Client(chance, folder, False)
        for number in range(200):
            lines = text_of(chance, "js")
            client.documents[f"file:///i/{number}.js"] = ["js", 1, lines]
            client.open(f"file:///i/{number}.js", "javascript", "\n".join(lines))
        client.settle()
        while client.published < 200:
            client.read_message()
        time.sleep(2)
        of = f"/proc/{client.process.pid}"

        def used():
            fields = pathlib.Path(of, "stat").read_text(encoding="ascii").rsplit(")", 1)[1].split()
            switches = 0
            for task in os.listdir(f"{of}/task"):
                status = pathlib.Path(of, "task", task, "status").read_text(encoding="ascii")
                switches += sum(int(line.split()[1]) for line in status.split("\n") if "ctxt_switches" in line)
            return int(fields[11]) + int(fields[12]), switches, *client.count()
        before = used()
        time.sleep(seconds)
        after = used()
        print(f"idle for {seconds:g} s with 200 documents: {after[0] - before[0]} ticks, {after[1] - before[1]} wake-ups, "
              f"{before[2]:.2f} MB, then {after[2]:.2f} MB, {after[3]} threads, {after[4]} descriptors")
        client.end()
        return after[0] == before[0] and after[1] == before[1] and after[2:] == before[2:]


if __name__ == "__main__":
    words = sys.argv[1:]
    if words[:1] == ["idle"]:
        sys.exit(0 if idle(float(words[1]) if words[1:] else 60) else 1)
    minutes, seed, percent = (float(word) for word in words + ["20", "1", "5"][len(words):])
    sys.exit(0 if soak(minutes, int(seed), percent) else 1)
