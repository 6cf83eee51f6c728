"""Holds what `statuslsp --files --verbose` says of a repository against git and against the files themselves.

    reasons.py FOLDER PRINTED NOTES

FOLDER is a repository without commits, PRINTED what `--files` printed there, NOTES what went to standard error. The files
that git does not ignore, less symbolic links, have to be those printed and those skipped for a reason other than git's;
every reason is looked into here, by other means than the program's. Prints how often each reason was met, or what is wrong
and exits 1.
"""

import os
import re
import subprocess
import sys
from collections import Counter

NEVER_ENTERED = {".git", ".hg", ".svn", ".jj", "node_modules", ".build", ".venv"}
LOCK_FILES = {
    "Cargo.lock", "Gemfile.lock", "Package.resolved", "Pipfile.lock", "Podfile.lock", "bun.lock", "bun.lockb",
    "composer.lock", "conda-lock.yml", "deno.lock", "flake.lock", "go.sum", "go.work.sum", "gradle.lockfile", "mix.lock",
    "npm-shrinkwrap.json", "package-lock.json", ".package-lock.json", "packages.lock.json", "pdm.lock", "pnpm-lock.yaml",
    "poetry.lock", "pubspec.lock", "uv.lock", "yarn.lock",
}


def plain(shown):
    """The name's bytes, from what is shown of it."""
    out = bytearray()
    for part in re.split(r"(\\x[0-9a-f]{2}|\\u\{[0-9A-F]+\})", shown):
        if part.startswith("\\x") and len(part) == 4:
            out += bytes([int(part[2:], 16)])
        elif part.startswith("\\u{"):
            out += chr(int(part[3:-1], 16)).encode()
        else:
            out += part.encode()
    return bytes(out)


def git(folder, *arguments, **options):
    return subprocess.run(["git", "-C", folder, *arguments], stdout=subprocess.PIPE, **options).stdout


def attribute(folder, path, name):
    value = git(folder, "check-attr", "-z", name, "--", path).split(b"\0")[2]
    return value not in (b"unspecified", b"unset", b"false")


def is_generated(folder, path, text):
    head = b"\n".join(text[:16384].split(b"\n")[:40])
    marked = b"@generated" in head or re.search(rb"Code generated [^\n]*DO NOT EDIT", head)
    return bool(marked) or attribute(folder, path, "linguist-generated")


def is_minified(path, text):
    if b".min." in os.path.basename(path):
        return True
    lines = text.count(b"\n") + (0 if text.endswith(b"\n") else 1)
    return path.endswith((b".js", b".mjs", b".css")) and len(text) > 500 * lines


def is_vendored(folder, path):
    where = os.path.join(os.fsencode(folder), path)
    if path.endswith(b"/"):
        name = os.path.basename(path[:-1])
        marks = [b"modules.txt", b"autoload.php"]
        return name == b"third_party" or name == b"vendor" and any(os.path.exists(where + m) for m in marks)
    return attribute(folder, path, "linguist-vendored")


def holds(folder, path, reason):
    """Whether a path that was skipped has the reason that was given."""
    where = os.path.join(os.fsencode(folder), path)
    text = b""
    if os.path.isfile(where) and not os.path.islink(where):
        with open(where, "rb") as file:
            text = file.read()
    name = os.path.basename(path.rstrip(b"/"))
    if reason == "never entered":
        return name.decode() in NEVER_ENTERED and path.endswith(b"/")
    if reason == "not a regular file":
        return os.path.islink(where) or not os.path.isfile(where)
    checks = {
        "binary": lambda: b"\0" in text[:8192],
        "generated": lambda: is_generated(folder, path, text),
        "minified": lambda: is_minified(path, text),
        "vendored": lambda: is_vendored(folder, path),
        "lock file": lambda: name.decode() in LOCK_FILES,
        "own file": lambda: name in (b".statuslsp.json", b".statuslsp-baseline.json"),
        "too large": lambda: len(text) > 10 * 1024 * 1024,
    }
    return reason in checks and bool(checks[reason]())


def ignored_by(folder, path, place):
    """Whether the line that was named ignores a path: as git says, or, for other files than git's, as git would say."""
    file, _, line = place.rpartition(":")
    if file.endswith((".ignore", ".statuslspignore")):
        with open(os.path.join(folder, file), "rb") as source:
            return 0 < int(line) <= len(source.read().split(b"\n"))
    said = git(folder, "check-ignore", "-v", "-z", "--stdin", input=path.rstrip(b"/") + b"\0")
    fields = said.split(b"\0")
    return len(fields) > 2 and fields[0].endswith(file.encode().rsplit(b"/", 1)[-1]) and fields[1] == line.encode()


def main(folder, printed, notes):
    wrong = []
    with open(printed, "rb") as file:
        shown = {plain(line.decode()) for line in file.read().split(b"\n") if line}
    skipped = {}
    with open(notes, encoding="utf-8") as file:
        for line in file:
            found = re.fullmatch(r"statuslsp: (.*): skipped: ([a-z ]+?)(?: \((.*:\d+)\))?\n", line)
            if found:
                skipped[plain(found[1])] = (found[2], found[3])
    listed = git(folder, "ls-files", "--others", "--exclude-standard", "-z").split(b"\0")
    listed = {path for path in listed if path and not os.path.islink(os.path.join(os.fsencode(folder), path))}

    def covering(path):
        """What is skipped of a path: itself or a folder above it."""
        while path:
            if path in skipped:
                return path
            path = os.path.dirname(path.rstrip(b"/"))
            path = path + b"/" if path else path
        return None

    for path in sorted(shown - listed):
        wrong.append(f"printed, and ignored by git: {path!r}")
    for path in sorted(listed - shown):
        cause = covering(path)
        if cause is None:
            wrong.append(f"neither printed nor skipped: {path!r}")
        elif skipped[cause][0] == "ignored" and not (skipped[cause][1] or "").rsplit(":")[0].endswith(
            (".ignore", ".statuslspignore")
        ):
            wrong.append(f"ignored, and not by git: {path!r} {skipped[cause]}")
    for path, (reason, place) in sorted(skipped.items()):
        if path in shown:
            wrong.append(f"printed and skipped: {path!r}")
        if reason == "ignored":
            if not place or not ignored_by(folder, path, place):
                wrong.append(f"not ignored by {place}: {path!r}")
        elif not holds(folder, path, reason):
            wrong.append(f"not {reason}: {path!r}")
    if wrong:
        sys.exit("\n".join(wrong))
    print(f"printed {len(shown)}")
    for reason, count in sorted(Counter(reason for reason, _ in skipped.values()).items()):
        print(f"{reason} {count}")


if __name__ == "__main__":
    main(*sys.argv[1:])
