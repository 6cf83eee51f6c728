#!/usr/bin/env python3
"""What a server does under load: medians and 99th percentiles of what one document needs, in milliseconds.

    swift build -c release && Tests/Benchmarks/load.py [START-OF-A-NAME...]

1,000 open documents; 10,000 requests that are written before one answer is read; a document of 9 MiB that is edited at its
start; eight servers at once. The aim is 50 ms at the 99th percentile; every request has to have its one answer. The server
is STATUSLSP_BINARY, else .build/release/statuslsp. It takes a minute on two processors.
"""
import json
import multiprocessing
import sys
import time

from session import Server, Typing, go_file, report, timed

AIM = "50 or less at p99"


def js_file(lines):
    text = ["const express = require('express');"]
    while len(text) < lines:
        text.append("res.status(305).end();" if len(text) % 10 == 0 else f"const value = configure(request); // {len(text)}")
    return "\n".join(text) + "\n"


def place(uri, line, character):
    return {"textDocument": {"uri": uri}, "position": {"line": line, "character": character}}


def documents():
    """1,000 open documents of 300 lines: typing, hovers, completions and code actions in each in turn."""
    server = Server()
    text = js_file(300)
    start = time.perf_counter()
    for number in range(1_000):
        server.open(f"file:///l/{number}.js", "javascript", text)
    for number in range(1_000):
        server.read_until(b'"textDocument/publishDiagnostics"')
    print(f"1,000 documents opened: {(time.perf_counter() - start) * 1000:.0f} ms, {server.memory():.1f} MB")
    typing, hovers, completions, actions = [], [], [], []
    for number in range(1_000):
        uri = f"file:///l/{number * 7 % 1_000}.js"
        typing.append(timed(Typing(server, uri, 5).stroke))
        hovers.append(timed(lambda: server.request("textDocument/hover", place(uri, 10, 12))))
        completions.append(timed(lambda: server.request("textDocument/completion", place(uri, 10, 13))))
        at = {"line": 10, "character": 12}
        actions.append(timed(lambda: server.request("textDocument/codeAction", {
            "textDocument": {"uri": uri}, "range": {"start": at, "end": at}, "context": {"diagnostics": []}})))
    report("1,000 documents, keystroke until the diagnostics", typing, AIM)
    report("1,000 documents, hover", hovers, AIM)
    report("1,000 documents, completion", completions, AIM)
    report("1,000 documents, code action", actions, AIM)
    server.end()


def unread():
    """10,000 requests in one piece, then their answers."""
    server = Server()
    server.open("file:///l/a.js", "javascript", js_file(300))
    framed = []
    for number in range(10_000):
        body = json.dumps({"jsonrpc": "2.0", "id": f"u{number}", "method": "textDocument/hover", "params": place("file:///l/a.js", 10, 12)}).encode()
        framed.append(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
    written = timed(lambda: server.write(b"".join(framed)))
    time.sleep(1)
    memory = server.memory()
    start, answers = time.perf_counter(), []
    while len(answers) < 10_000:
        message = json.loads(server.read_bytes())
        if "id" in message:
            answers.append(message["id"])
    if answers != [f"u{number}" for number in range(10_000)]:
        sys.exit("answers are lost, doubled or out of order")
    print(f"10,000 requests unread: written in {written:.0f} ms, {memory:.1f} MB meanwhile, "
          f"answered in {(time.perf_counter() - start) * 1000:.0f} ms, none lost")
    server.end()


def hover_at_once(server, uri):
    """Milliseconds until a hover is answered; then waits for the diagnostics, which may have come before."""
    start, took, is_published = time.perf_counter(), None, False
    server.last += 1
    server.send({"id": server.last, "method": "textDocument/hover", "params": place(uri, 20, 12)})
    while took is None or not is_published:
        body = server.read_bytes()
        if b'"textDocument/publishDiagnostics"' in body[:80]:
            is_published = True
        elif b'"id":%d,' % server.last in body:
            took = (time.perf_counter() - start) * 1000
    return took


def large():
    """A document of 9 MiB, edited at its start."""
    for name, language, text in [
        ("js, a code in every tenth line", "javascript", js_file(215_000)),
        ("js, a code in the last line", "javascript", "const value = configure(request);\n" * 277_000 + "res.status(305).end();\n"),
        ("go, a code in every hundredth line", "go", go_file(106_000, 1_060)),
        ("txt", "plaintext", "a line of words without any number\n" * 269_000),
    ]:
        server = Server()
        uri = f"file:///l/large.{ {'javascript': 'js', 'go': 'go', 'plaintext': 'txt'}[language] }"
        server.open(uri, language, text)
        server.read_until(b'"textDocument/publishDiagnostics"')
        typing = Typing(server, uri, 0)
        typing.stroke()
        megabytes = len(text) / 1048576
        report(f"{megabytes:.1f} MiB of {name}: keystroke until the diagnostics", [timed(typing.stroke) for _ in range(20)], AIM)
        lone = []
        for _ in range(20):
            typing.version += 1
            at = {"line": 0, "character": 0}
            server.notify("textDocument/didChange", {
                "textDocument": {"uri": uri, "version": typing.version},
                "contentChanges": [{"range": {"start": at, "end": at}, "text": "a"}]})
            lone.append(hover_at_once(server, uri))
        report("  hover at once after a keystroke", lone, AIM)
        report("  hover", [timed(lambda: server.request("textDocument/hover", place(uri, 20, 12))) for _ in range(100)], AIM)
        print(f"  {server.memory():.1f} MB")
        server.end()


def one_of_many(seconds, results):
    """Types at a person's pace, with a hover after each stroke."""
    server = Server()
    text = go_file(2_000, 200)
    for number in range(20):
        server.open(f"file:///l/{number}.go", "go", text)
        server.read_until(b'"textDocument/publishDiagnostics"')
    typing, hovers, end = [], [], time.monotonic() + seconds
    number = 0
    strokes = [Typing(server, f"file:///l/{number}.go", 4) for number in range(20)]
    while time.monotonic() < end:
        number = (number + 1) % 20
        typing.append(timed(strokes[number].stroke))
        hovers.append(timed(lambda: server.request("textDocument/hover", place(f"file:///l/{number}.go", 20, 17))))
        time.sleep(0.03)
    results.put((typing, hovers))
    server.end()


def servers():
    """Eight servers at once, each with 20 documents, each with a keystroke every 30 ms."""
    results = multiprocessing.Queue()
    processes = [multiprocessing.Process(target=one_of_many, args=(10, results)) for _ in range(8)]
    for process in processes:
        process.start()
    parts = [results.get() for _ in processes]
    for process in processes:
        process.join()
    report("eight servers, keystroke until the diagnostics", [time for part in parts for time in part[0]], AIM)
    report("eight servers, hover", [time for part in parts for time in part[1]], AIM)


BENCHMARKS = {"documents": documents, "unread": unread, "large": large, "servers": servers}

if __name__ == "__main__":
    names = sys.argv[1:]
    for name, benchmark in BENCHMARKS.items():
        if not names or any(name.startswith(start) for start in names):
            benchmark()
