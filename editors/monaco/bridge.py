#!/usr/bin/env python3
"""Lets web pages talk to statuslsp: a server of its own for each WebSocket. Needs Python's package websockets.

bridge.py --origin http://localhost:8000 [--port 8418] [--program statuslsp]

It listens on this machine only, and serves no pages but those of the origins named: others could ask the server for files."""
import argparse, asyncio
import websockets


async def to_server(socket, server):
    """Text frames become messages with their length in front."""
    try:
        async for text in socket:
            body = text.encode() if isinstance(text, str) else text
            server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
            await server.stdin.drain()
    except (ConnectionError, websockets.ConnectionClosed):
        pass
    server.stdin.close()


async def to_page(server, socket):
    """Messages become text frames, until the server ends."""
    while True:
        length = 0
        while (line := await server.stdout.readline()) not in (b"\r\n", b""):
            name, _, value = line.partition(b":")
            if name.strip().lower() == b"content-length": length = int(value)
        if not length: return
        try:
            await socket.send((await server.stdout.readexactly(length)).decode())
        except (asyncio.IncompleteReadError, websockets.ConnectionClosed):
            return


async def serve(socket, program):
    server = await asyncio.create_subprocess_exec(
        program, "--stdio", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE)
    reading = asyncio.create_task(to_server(socket, server))
    await to_page(server, socket)
    await socket.close()
    await reading
    await server.wait()


async def main():
    arguments = argparse.ArgumentParser(description="Lets web pages talk to statuslsp.")
    arguments.add_argument("--origin", action="append", required=True, help="of a page that may connect; several times")
    arguments.add_argument("--port", type=int, default=8418, help="0: one that is free")
    arguments.add_argument("--program", default="statuslsp")
    given = arguments.parse_args()
    async with websockets.serve(
        lambda socket: serve(socket, given.program), "127.0.0.1", given.port, origins=given.origin, max_size=2**28) as listener:
        print(f"ws://127.0.0.1:{listener.sockets[0].getsockname()[1]}/", flush=True)
        await asyncio.Future()


try:
    asyncio.run(main())
except KeyboardInterrupt:
    pass
