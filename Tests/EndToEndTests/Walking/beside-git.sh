#!/bin/sh
# Holds what `statuslsp --files` reads of real repositories against git and against the files themselves (reasons.py).
#
#   swift build -c release && Tests/EndToEndTests/Walking/beside-git.sh FOLDER ...
#
# Each FOLDER, a checkout or any other, is copied without its `.git` into a new repository without commits. Prints how many
# files were printed and how many were skipped for which reason, or what is wrong, and exits 1; then the same once more with
# files that fit the patterns of the ignore files (plant.py). Needs git and Python.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
binary=${STATUSLSP_BINARY:-$here/../../../.build/release/statuslsp}
case $binary in /*) ;; *) binary=$PWD/$binary ;; esac
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Nobody's own settings count.
export HOME="$work" XDG_CONFIG_HOME="$work" GIT_CONFIG_NOSYSTEM=1
failed=0
hold() {
  (cd "$work/tree" && "$binary" --files --verbose >"$work/printed" 2>"$work/notes")
  python3 "$here/reasons.py" "$work/tree" "$work/printed" "$work/notes" || failed=1
}
for folder; do
  rm -rf "$work/tree" && mkdir "$work/tree"
  (cd "$folder" && tar -c --exclude=.git .) | tar -x -C "$work/tree"
  git init -q "$work/tree"
  echo "$folder: $(find "$work/tree" -name .gitignore | wc -l | tr -d ' ') .gitignore files"
  hold
  python3 "$here/plant.py" "$work/tree"
  hold
done
exit $failed
