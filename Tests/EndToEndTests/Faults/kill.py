"""Kills a program at random moments while it fixes files, or writes a report, and looks at what is left.

    kill.py BINARY FOLDER ROUNDS SEED

Prints one line: how many runs were killed in the middle of their work, how many left a file aside, and how many ended
before. Exits with 1, and a sentence, where a file is neither as it was nor as it should become, where one is missing, or
where something lies aside after the next run.
"""
import os
import random
import subprocess
import sys
import time

BINARY, FOLDER, ROUNDS, SEED = sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4])
FILES = 8
BODY = "".join(f"const a{number} = {number};\n" for number in range(60))
OLD = BODY + "// statuslsp:ignore\n" + BODY
NEW = BODY + BODY
REPORT = "report.json"
COMMAND = [BINARY, "--fix", "--threads", "2", "--no-config", "--format", "json", "--output", f"json={REPORT}"]


def fill(folder):
    for number in range(FILES):
        with open(f"{folder}/f{number}.js", "w", encoding="utf-8") as file:
            file.write(OLD)
    with open(f"{folder}/{REPORT}", "w", encoding="utf-8") as file:
        file.write("[]\n")


def run(folder, until=None):
    """Runs it, perhaps not to its end: the exit code, and for how long it was there."""
    process = subprocess.Popen(COMMAND, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    start = time.monotonic()
    if until is not None:
        time.sleep(until)
        process.kill()
    return process.wait(), time.monotonic() - start


def look(folder):
    """How many files are new, and the names of those that lie aside."""
    new = 0
    for number in range(FILES):
        with open(f"{folder}/f{number}.js", encoding="utf-8") as file:
            text = file.read()
        if text not in (OLD, NEW):
            sys.exit(f"f{number}.js is neither old nor new: {len(text)} bytes of {len(OLD)} or {len(NEW)}")
        new += text == NEW
    with open(f"{folder}/{REPORT}", encoding="utf-8") as file:
        report = file.read()
    if not report.rstrip().endswith(("]", "}")):
        sys.exit(f"half a report: {report[-40:]!r}")
    known = {REPORT} | {f"f{number}.js" for number in range(FILES)}
    return new, sorted(set(os.listdir(folder)) - known)


def work(folder, rounds, seed):
    chance = random.Random(seed)
    os.makedirs(folder)
    times = []
    for _ in range(5):
        fill(folder)
        times.append(run(folder)[1])
    if look(folder) != (FILES, []):
        sys.exit(f"a run that nobody killed left {look(folder)}")
    whole = min(times)
    middle = aside = ended = 0
    for _ in range(rounds):
        fill(folder)
        code, _ = run(folder, chance.uniform(0, whole))
        new, left = look(folder)
        middle += 0 < new < FILES
        aside += bool(left)
        ended += code != -9
        run(folder)
        if look(folder) != (FILES, []):
            sys.exit(f"after {left} the next run left {look(folder)}")
    print(middle, aside, ended, flush=True)


if __name__ == "__main__":
    work(FOLDER, ROUNDS, SEED)
