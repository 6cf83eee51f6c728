#!/bin/sh
# The peak memory of `statuslsp --check`, with what it may be: 25 MB, 200 bytes for each finding and twelve times the largest
# file.
#
#   swift build -c release && Tests/Benchmarks/memory.sh
#
# On trees that it makes: 10,000 findings in one file, in 1,000 files and with every report, 200,000 files of three sizes,
# and one large file in three kinds. Needs a C compiler and Python, and a gigabyte where TMPDIR is. Exits with 1 where there is
# more.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
binary=${STATUSLSP_BINARY:-$here/../../.build/release/statuslsp}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
${CC:-cc} -O2 -o "$work/measure" "$here/measure.c"
python3 - "$work" <<'PYTHON'
import os, sys
work = sys.argv[1]
head, line, plain = "const express = require('express');\n", "res.status(305).end();\n", "const value = configure(request, 'a name');\n"
def write(name, text):
    os.makedirs(os.path.dirname(f"{work}/{name}"), exist_ok=True)
    with open(f"{work}/{name}", "w", encoding="utf-8") as file:
        file.write(text)
write("one-file/a.js", head + line * 10_000)
for number in range(1_000):
    write(f"thousand-files/d{number % 30}/f{number}.js", head + (plain * 9 + line) * 10)
sizes = [plain, head + plain * 20 + "res.status(404);\n", head + plain * 100 + "res.status(500);\n"]
for number in range(200_000):
    write(f"many-files/d{number % 400}/e{number % 7}/f{number}.js", sizes[number % 3])
write("large-js/a.js", head + plain * 210_000 + "res.status(404);\n")
write("large-yaml/a.yaml", "openapi: 3.0.0\npaths:\n  /a:\n    get:\n      responses:\n        '200':\n          description: a\n" + "      description: some words\n" * 330_000)
write("large-json/a.json", '{"responses": [' + '{"status": 200, "name": "of something"},' * 230_000 + "0]}")
PYTHON

failed=0
# NAME FINDINGS LARGEST-FILE-IN-BYTES ARGUMENTS
check() {
  name=$1; shift
  "$binary" --check --format jsonl "$work/$name" >"$work/printed" 2>/dev/null || true
  findings=$(wc -l <"$work/printed")
  largest=$(find "$work/$name" -type f -size +1k -printf '%s\n' | sort -n | tail -n 1)
  allowed=$(awk "BEGIN { printf \"%.1f\", 25 + ($findings * 200 + ${largest:-0} * 12) / 1e6 }")
  taken=$("$work/measure" "${ROUNDS:-3}" "$name" '0|1' "$binary --check $* $work/$name" | awk '{ printf "%.1f", $(NF - 1) * 1.048576 }')
  echo "$name $*: $findings findings, $taken MB; $allowed MB or less"
  if awk "BEGIN { exit !($taken > $allowed) }"; then failed=1; fi
}
for format in text jsonl json sarif github gitlab junit checkstyle; do check one-file --format $format; done
check thousand-files --format jsonl
check thousand-files --format sarif
check many-files --format jsonl
for kind in js yaml json; do check large-$kind --format jsonl; done
exit $failed
