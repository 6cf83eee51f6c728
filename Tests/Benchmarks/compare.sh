#!/bin/sh
# Sets `statuslsp --list` over a folder against ripgrep counting numbers of three digits, in turn in one run.
#
#   Tests/Benchmarks/compare.sh FOLDER        needs hyperfine, and ripgrep 14 (pip install ripgrep==14.1.0)
set -eu
binary=${STATUSLSP_BINARY:-.build/release/statuslsp}
hyperfine --shell=none --ignore-failure --warmup 3 --min-runs 20 --output=null \
  --command-name statuslsp "$binary --list $1" \
  --command-name ripgrep "${RIPGREP:-rg} -j2 --count-matches -w [1-9][0-9]{2} $1"
