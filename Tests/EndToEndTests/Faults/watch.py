"""Runs a command, and prints which of the named files somebody opened meanwhile: watch.py FILE... -- COMMAND..."""
import ctypes
import os
import struct
import subprocess
import sys

OPENED = 0x20

mark = sys.argv.index("--")
names, command = sys.argv[1:mark], sys.argv[mark + 1:]
library = ctypes.CDLL(None, use_errno=True)
watcher = library.inotify_init1(os.O_NONBLOCK)
watched = {}
for name in names:
    number = library.inotify_add_watch(watcher, name.encode(), OPENED)
    if number < 0:
        sys.exit(f"{name} cannot be watched: {os.strerror(ctypes.get_errno())}")
    watched[number] = name
code = subprocess.run(command, stdin=subprocess.DEVNULL, timeout=30, check=False).returncode
opened = set()
try:
    while events := os.read(watcher, 65_536):
        while events:
            number, _, _, length = struct.unpack("iIII", events[:16])
            opened.add(watched[number])
            events = events[16 + length:]
except BlockingIOError:
    pass
print("opened:", *sorted(opened), file=sys.stderr)
sys.exit(code)
