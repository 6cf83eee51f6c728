#!/bin/sh
# Sets `statuslsp --check` over a tree against ripgrep, and against a program that parses where one is here, in turn in one
# run, and then over the tree once, twice, four and eight times. Prints medians: wall time, CPU time, peak memory.
#
#   swift build -c release && Tests/Benchmarks/check.sh FOLDER
#
# Needs a C compiler and ripgrep 14 (pip install ripgrep==14.1.0); typos (pip install typos) and ast-grep (pip install
# ast-grep-cli) are measured where they are on the PATH. ROUNDS says how often, 11 if it is not set; TRIES how large it
# grows, "1 2 4 8" if it is not set, "" for not at all. FOLDER should lie in a repository, where ripgrep heeds .gitignore too.
set -eu
tree=$(cd "$1" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
binary=${STATUSLSP_BINARY:-$here/../../.build/release/statuslsp}
rg=${RIPGREP:-rg}
rounds=${ROUNDS:-11}
case "$tree$binary$rg" in *' '*) echo "a path with a space cannot be measured" >&2; exit 2 ;; esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
${CC:-cc} -O2 -o "$work/measure" "$here/measure.c"
pattern='[1-9][0-9]{2}'

# What both read: where that differs by more than a twentieth, times are to be compared by the byte.
"$binary" --check --verbose --format jsonl "$tree" 2>&1 >/dev/null | grep -o 'read [0-9]* byte.*' || true
"$rg" --hidden --stats -j2 --count-matches -w "$pattern" "$tree" | grep -E 'files searched|bytes searched' || true

set -- statuslsp '0|1' "$binary --check --format jsonl $tree"
set -- "$@" ripgrep '0|1' "$rg --hidden -j2 --count-matches -w $pattern $tree"
if [ -z "${WITHOUT_PEERS:-}" ]; then
  if command -v typos >/dev/null; then
    set -- "$@" typos '0|2' "typos --hidden -j2 --format brief $tree"
  fi
  if command -v ast-grep >/dev/null; then
    printf 'id: status\nlanguage: JavaScript\nrule:\n  pattern: $A.status($B)\n' >"$work/rule.yml"
    set -- "$@" ast-grep '0|1' "ast-grep scan -j2 --rule $work/rule.yml $tree"
  fi
fi
printf '%-14s %13s %13s %11s\n' "" wall CPU memory
"$work/measure" "$rounds" "$@"

mkdir "$work/grown" && git init -q "$work/grown"
for size in ${TRIES-1 2 4 8}; do
  while [ "$(find "$work/grown" -mindepth 1 -maxdepth 1 -name 'copy*' | wc -l)" -lt "$size" ]; do
    cp -R "$tree" "$work/grown/copy$(find "$work/grown" -mindepth 1 -maxdepth 1 -name 'copy*' | wc -l)"
  done
  "$work/measure" "$rounds" "${size} x" '0|1' "$binary --check --format jsonl $work/grown"
done
