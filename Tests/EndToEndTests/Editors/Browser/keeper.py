#!/usr/bin/env python3
"""Stands for the program KEEPER_BINARY. As a server (--stdio) it keeps what both sides say, each session in a folder of its
own: KEEPER_LOG/1, KEEPER_LOG/2, ... Each has the streams `client` and `server`, the server's `pid`, and `done` at the end."""
import os, signal, subprocess, sys, threading

if "--stdio" not in sys.argv: os.execv(os.environ["KEEPER_BINARY"], [os.environ["KEEPER_BINARY"], *sys.argv[1:]])

number = 1
while True:
    folder = f"{os.environ['KEEPER_LOG']}/{number}"
    try:
        os.mkdir(folder)
        break
    except FileExistsError:
        number += 1
server = subprocess.Popen([os.environ["KEEPER_BINARY"], *sys.argv[1:]], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
# The sessions have to be whole, so this ends with the server alone.
signal.signal(signal.SIGTERM, lambda *_: server.terminate())


def pump(source, sink, path):
    with open(path, "ab", buffering=0) as log:
        while piece := os.read(source.fileno(), 65536):
            log.write(piece)
            try:
                sink.write(piece)
                sink.flush()
            except BrokenPipeError:
                pass
    try:
        sink.close()
    except BrokenPipeError:
        pass


threading.Thread(target=pump, args=(sys.stdin.buffer, server.stdin, folder + "/client"), daemon=True).start()
with open(folder + "/pid.new", "w") as file:
    file.write(str(server.pid))
os.rename(folder + "/pid.new", folder + "/pid")
pump(server.stdout, sys.stdout.buffer, folder + "/server")
code = server.wait()
with open(folder + "/done", "w") as file:
    file.write(str(code))
os._exit(code if code >= 0 else 128 - code)
