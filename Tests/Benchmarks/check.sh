#!/bin/sh
# Sets `statuslsp --check` over a tree against ripgrep and against two programs that parse, each in turn with ours in one
# run; then an empty folder and one small file against `rg --version`; then the tree once, twice, four and eight times. Prints
# medians of wall time, CPU time and peak memory, how long the other takes as against ours, and what both read: where that
# differs by more than a twentieth, by the byte too, since who skips more would win.
#
#   swift build -c release && Tests/Benchmarks/check.sh FOLDER
#
# FOLDER is any tree: several checkouts side by side, in a folder with `.git` since ripgrep heeds .gitignore nowhere else.
# Needs a C compiler and, on the PATH, ripgrep 14 (pip install ripgrep==14.1.0); typos (pip install typos) and ast-grep (pip
# install ast-grep-cli) are measured where they are. ROUNDS says how often, 11 if it is not set; PEERS against whom, "ripgrep
# typos ast-grep" if it is not set; TRIES how large the tree grows, "1 2 4 8" if it is not set, "" for not at all.
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
# Both as they are once installed: of a file that a linker wrote the system keeps single pages, of a copy larger pieces, and
# programs start a sixth faster.
cp "$binary" "$work/statuslsp"
cp "$(command -v "$rg")" "$work/rg"
binary=$work/statuslsp
rg=$work/rg
pattern='[1-9][0-9]{2}'
ours="$binary --check --format jsonl"

read_by_us=$("$binary" --check --verbose --format jsonl "$tree" 2>&1 >/dev/null |
  sed -n 's/^statuslsp: read \([0-9]*\) bytes\{0,1\} of \([0-9]*\) files\{0,1\}$/\2 \1/p')
read_by_rg=$("$rg" --stats -j2 --count-matches -w "$pattern" "$tree" |
  awk '/files searched$/ { files = $1 } /bytes searched$/ { bytes = $1 } END { print files, bytes }')
echo "read by statuslsp: ${read_by_us% *} files, ${read_by_us#* } bytes"
echo "read by ripgrep:   ${read_by_rg% *} files, ${read_by_rg#* } bytes"
if [ "${read_by_us% *}" -lt 10000 ]; then echo "a small tree: 10,000 files or more tell more"; fi
printf '%-14s %13s %13s %11s %8s\n' "" wall CPU memory ratio

# Rules for the languages that trees are mostly written in.
for language in JavaScript TypeScript Python Ruby Java Go Rust C; do
  printf 'id: status-%s\nlanguage: %s\nrule:\n  pattern: status($A)\n---\n' "$language" "$language"
done >"$work/rules.yml"
compare() {
  "$work/measure" "$rounds" statuslsp '0|1' "$ours $tree" "$@" | tee "$work/compared"
}
for peer in ${PEERS-ripgrep typos ast-grep}; do
  case $peer in
    ripgrep)
      compare ripgrep '0|1' "$rg -j2 --count-matches -w $pattern $tree"
      awk -v us="${read_by_us#* }" -v rg="${read_by_rg#* }" '
        NR == 1 { mine = $2 } NR == 2 { theirs = $2; ratio = $NF }
        END {
          printf "  statuslsp takes %.2f of the time of ripgrep\n", 1 / ratio
          if (us > rg * 1.05 || rg > us * 1.05) {
            printf "  by the byte: statuslsp %.2f, ripgrep %.2f ns: %.2f of the time\n",
              mine * 1e6 / us, theirs * 1e6 / rg, rg / us / ratio
          }
        }' "$work/compared"
      ;;
    typos) if command -v typos >/dev/null; then compare typos '0|2' "typos -j2 --format brief $tree"; fi ;;
    ast-grep)
      if command -v ast-grep >/dev/null; then
        compare ast-grep '0|1' "ast-grep scan -j2 --rule $work/rules.yml $tree"
      fi
      ;;
    *) echo "no peer: $peer" >&2; exit 2 ;;
  esac
done

mkdir "$work/empty" "$work/small"
printf 'app.get("/", (request, response) => response.status(404).end());\n' >"$work/small/a.js"
"$work/measure" "$((rounds * 5))" 'rg --version' 0 "$rg --version" 'empty folder' 0 "$ours $work/empty" \
  'one small file' 0 "$ours $work/small/a.js"

mkdir "$work/grown" && git init -q "$work/grown"
copies=0
for size in ${TRIES-1 2 4 8}; do
  while [ "$copies" -lt "$size" ]; do
    mkdir "$work/grown/copy$copies"
    (cd "$tree" && tar -c --exclude=.git .) | tar -x -C "$work/grown/copy$copies"
    copies=$((copies + 1))
  done
  "$work/measure" "$rounds" "${size} x" '0|1' "$ours $work/grown" | tee "$work/row"
  awk -v size="$size" -v first="${first:-0}" '
    { if (first) printf "  %.2f times the first, for %d times the tree\n", $3 / first, size }' "$work/row"
  first=${first:-$(awk -v size="$size" '{ print $3 / size }' "$work/row")}
done
