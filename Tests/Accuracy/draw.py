#!/usr/bin/env python3
"""Draws places to label: three-digit integers of 100...599, half on a line with a word of HTTP, half without.

usage: draw.py CHECKOUTS owner/name@commit ...      prints labels.tsv's columns, label and kind left open

CHECKOUTS holds each repository's files as owner+name/. The seed is the repository's name, so that a draw can be repeated.
"""
import os, random, re, sys

NUMBER = re.compile(rb"(?<![\w.])[1-5][0-9]{2}(?!\w|\.[0-9])")
WORD = re.compile(rb"status|http|abort|halt|redirect|error|code|response", re.I)
ENDINGS = set("""c cs css ejs erb go gradle hbs html ini java js json jsx kt kts md mjs mustache peb php properties py pyi pyx rb
    rs rst scala sh swift tmpl toml ts tsx txt vm vue xml yaml yml""".split())
PER_STRATUM = 30


def places(root):
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(f for f in folders if f not in {".git", "node_modules"})
        for name in sorted(names):
            path = os.path.join(folder, name)
            if name.rsplit(".", 1)[-1].lower() not in ENDINGS or os.path.islink(path) or ".min." in name:
                continue
            with open(path, "rb") as f:
                data = f.read()
            if b"\0" in data[:8192]:
                continue
            for number, line in enumerate(data.split(b"\n"), 1):
                for match in NUMBER.finditer(line):
                    stratum = "near" if WORD.search(line) else "far"
                    yield stratum, os.path.relpath(path, root), number, match.start() + 1, int(match.group())


print("split repo commit stratum population path line column code label kind hard".replace(" ", "\t"))
for argument in sys.argv[2:]:
    repository, commit = argument.split("@")
    every = list(places(os.path.join(sys.argv[1], repository.replace("/", "+"))))
    chance = random.Random(repository)
    for stratum in ("near", "far"):
        population = [p for p in every if p[0] == stratum]
        for _, path, line, column, code in sorted(chance.sample(population, min(PER_STRATUM, len(population)))):
            print("own", repository, commit, stratum, len(population), path, line, column, code, "?", "?", 0, sep="\t")
