#!/bin/sh
# Stands for the server and keeps what the editor and the server say to each other, each session in a folder of its own:
# KEEPER_LOG/1, KEEPER_LOG/2, ... Each has the streams `client` and `server`, the server's `pid`, and `done` at the end.
# The sessions have to be whole, so this ends with the server alone.
trap '' HUP INT TERM
session=1
until mkdir "$KEEPER_LOG/$session" 2>/dev/null; do session=$((session + 1)); done
folder=$KEEPER_LOG/$session
echo $$ >"$folder/keeper"
mkfifo "$folder/input"
exec 3<&0
# What is kept is kept before it is passed on: an editor may kill all of this as soon as it has its answer.
tee "$folder/input" <&3 >"$folder/client" &
feeder=$!
{
  "$KEEPER_BINARY" "$@" <"$folder/input" &
  echo $! >"$folder/pid.new"
  mv "$folder/pid.new" "$folder/pid"
  wait $!
} | tee -p /dev/fd/4 4>&1 >"$folder/server" | cat
kill -KILL "$feeder" 2>/dev/null
: >"$folder/done"
