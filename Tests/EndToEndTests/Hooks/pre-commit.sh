#!/bin/sh
# Commits with the hook of `.pre-commit-hooks.yaml` in the real pre-commit: a commit with a bad code is refused, a good one
# passes, and what is ignored passes though the hook names it.
#
#   Tests/EndToEndTests/Hooks/pre-commit.sh             clones the last commit here and builds it as users' machines do: minutes
#   Tests/EndToEndTests/Hooks/pre-commit.sh BINARY      takes a binary in place of the build: a second or two
#
# Needs git and, on the PATH or as PRE_COMMIT, pre-commit (pip install pre-commit==4.7.0).
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
pre_commit=${PRE_COMMIT:-pre-commit}
binary=
if [ $# -gt 0 ]; then binary=$(cd "$(dirname "$1")" && pwd)/$(basename "$1"); fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export HOME="$work" XDG_CONFIG_HOME="$work" XDG_CACHE_HOME="$work/cache" GIT_CONFIG_NOSYSTEM=1
unset GIT_DIR GIT_INDEX_FILE GIT_WORK_TREE PRE_COMMIT_HOME SKIP
git config --global user.name somebody
git config --global user.email somebody@example.org
git config --global init.defaultBranch main
git config --global --add safe.directory '*'

if [ -z "$binary" ]; then
  git clone -q "$root" "$work/hooks"
else
  git init -q "$work/hooks"
  sed 's/^  language: swift$/  language: system/' "$root/.pre-commit-hooks.yaml" >"$work/hooks/.pre-commit-hooks.yaml"
  grep -q '^  language: system$' "$work/hooks/.pre-commit-hooks.yaml"
  git -C "$work/hooks" add .
  git -C "$work/hooks" commit -qm 'The hook'
  mkdir "$work/bin"
  ln -s "$binary" "$work/bin/statuslsp"
  PATH=$work/bin:$PATH
fi

git init -q "$work/project"
cd "$work/project"
cat >.pre-commit-config.yaml <<YAML
repos:
  - repo: $work/hooks
    rev: $(git -C "$work/hooks" rev-parse HEAD)
    hooks:
      - id: statuslsp
YAML
"$pre_commit" install >/dev/null

fail() { echo "$*" >&2; cat "$work/said" >&2; exit 1; }
# EXPECTED NAME: commits what stands here.
try_commit() {
  git add --all --force
  before=$(git rev-parse --verify -q HEAD || true)
  code=0
  git commit -qm "$2" >"$work/said" 2>&1 || code=1
  after=$(git rev-parse --verify -q HEAD || true)
  case $1 in
    passes) [ $code = 0 ] && [ "$before" != "$after" ] || fail "$2: refused" ;;
    refused) [ $code = 1 ] && [ "$before" = "$after" ] || fail "$2: not refused" ;;
  esac
  echo "$2: $1"
}
write() { printf "const express = require('express');\nfunction go(req, res) {\n  res.status(%s).end();\n}\n" "$2" >"$1"; }

write 'a good file.js' 404
try_commit passes 'a good code'
write 'a bad file.js' 305
try_commit refused 'a bad code'
grep -q 'a bad file.js:3:14: warning\[deprecated-code\]' "$work/said" || fail 'the report does not name the place'
write 'a bad file.js' 307
try_commit passes 'the same mended'
mkdir made third_party
echo made/ >.statuslspignore
write made/a.js 305
write third_party/a.js 305
try_commit passes 'a bad code in folders that are left out'
printf '\000' >image.png
try_commit passes 'no text at all'
