#!/usr/bin/env python3
"""Sets the weights of the clues on labels, and shows each repository's figure with the weights that are set without it.

usage: fit.py WEIGHTS.swift LABELS.tsv=CHECKOUTS=FOUND.jsonl=CLUES.jsonl ...

WEIGHTS.swift  Sources/StatusDetection/Judging/Tables/Weights.swift: what is checked in, and where the search begins
LABELS.tsv     as labels.tsv of this folder
CHECKOUTS      a folder with each repository's files as owner+name/
FOUND.jsonl    statuslsp --list --format jsonl over CHECKOUTS
CLUES.jsonl    from the test WeightTests: CLUES_OF=CHECKOUTS CLUES_TO=CLUES.jsonl swift test --filter WeightTests

A label counts as found if a rule found it (a row of FOUND.jsonl without clues), or if the clues of one of its places sum to the
threshold. The search changes one weight by one at a time as long as that makes the penalty smaller: a false one costs five
times what a miss does (a false alarm costs more), and each step away from the checked-in weights a little, so that what the labels do
not decide stays as it was thought out.
"""
import collections, csv, json, re, sys

FALSE_ALARM, MISS, STEP = 5.0, 1.0, 0.02


def read_weights(path):
    text = open(path, encoding="utf8").read()
    weights = {name: int(value) for name, value in re.findall(r"\(\.(\w+), (-?\d+)\)", text)}
    return weights, int(re.search(r"threshold = (-?\d+)", text).group(1))


def places(labels, checkouts, found, clues):
    """Each S or N label: its repository, whether it is a status, whether a rule found it, the clues of its places."""
    by_rule, medium, doubts = set(), set(), collections.defaultdict(list)
    for line in open(clues, encoding="utf8"):
        d = json.loads(line)
        doubts[d["path"], d["line"]].append((d["column"], d["clues"]))
    for line in open(found, encoding="utf8"):
        d = json.loads(line)
        if d["evidence"] != "weak":
            (by_rule if d["evidence"] == "strong" else medium).add((d["path"], d["line"], d["column"]))
    rows = []
    for row in csv.DictReader(open(labels, encoding="utf8"), delimiter="\t"):
        if row["label"] not in "SN":
            continue
        path, line, column = row["repo"].replace("/", "+") + "/" + row["path"], int(row["line"]), int(row["column"])
        own = [c for at, c in doubts[path, line] if at in (column, column - 1)]
        near = [(path, line, column), (path, line, column - 1)]
        # Medium evidence that nothing was weighed for comes from a rule as well.
        rule = any(n in by_rule for n in near) or not own and any(n in medium for n in near)
        rows.append((row["repo"], row["label"] == "S", rule, own))
    return rows


def flagged(row, weights, threshold):
    return row[2] or any(sum(weights[c] for c in clues) >= threshold for clues in row[3])


def penalty(rows, weights, threshold, start):
    cost = sum(STEP * abs(weights[c] - start[c]) for c in weights)
    for row in rows:
        is_flagged = flagged(row, weights, threshold)
        if is_flagged and not row[1]:
            cost += FALSE_ALARM
        elif row[1] and not is_flagged:
            cost += MISS
    return cost


def fit(rows, start, threshold):
    rows = [r for r in rows if r[3] and not r[2]]
    weights, best = dict(start), penalty(rows, start, threshold, start)
    improved = True
    while improved:
        improved = False
        for clue in sorted(weights):
            for change in (1, -1, 2, -2):
                weights[clue] += change
                cost = penalty(rows, weights, threshold, start)
                if cost < best - 1e-9:
                    best, improved = cost, True
                    break
                weights[clue] -= change
    return weights


def figures(rows, weights, threshold):
    status = [r for r in rows if r[1]]
    true = sum(flagged(r, weights, threshold) for r in status)
    false = sum(flagged(r, weights, threshold) for r in rows if not r[1])
    return f"S {true:4}/{len(status):<4} false {false}"


start, threshold = read_weights(sys.argv[1])
rows = [row for argument in sys.argv[2:] for row in places(*argument.split("="))]
print(f"{len(rows)} labels, {sum(1 for r in rows if r[3])} of them weighed, {sum(1 for r in rows if r[3] and not r[2])} by nothing else")
print("checked in:   ", figures(rows, start, threshold))
fitted = fit(rows, start, threshold)
print("fitted on all:", figures(rows, fitted, threshold))
print("changes:      ", {c: (start[c], fitted[c]) for c in start if start[c] != fitted[c]} or "none")
print("\nset without the repository, then counted on it:")
together = []
for repository in sorted({r[0] for r in rows}):
    without = fit([r for r in rows if r[0] != repository], start, threshold)
    own = [r for r in rows if r[0] == repository]
    together += [(r, without) for r in own]
    print(f"{repository:34} {figures(own, without, threshold)}")
true = sum(flagged(r, w, threshold) for r, w in together if r[1])
false = sum(flagged(r, w, threshold) for r, w in together if not r[1])
print(f"{'all':34} S {true:4}/{sum(r[1] for r, _ in together):<4} false {false}")
for shift in (-2, -1, 1, 2):
    print(f"threshold {threshold + shift}: {figures(rows, fitted, threshold + shift)}")
