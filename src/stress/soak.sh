#!/usr/bin/env bash
# Runs the preview of the shipped content for an hour while its files are edited, a second after each other, and while
# open pages, slow, rude and hostile clients ask for it. Every edit has to be seen in what is served; heap, threads and
# open files must not add up; in the end every byte that is served is compared with a clean build.
# usage: src/stress/soak.sh [MINUTES]   (60 without a number; after `mvn package`; needs a JDK and /proc)
set -euo pipefail
minutes=${1:-60}
jar=$PWD/target/shilu.jar
sources=$PWD/src/stress/soak
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
mkdir "$work/project"
cp -R content templates "$work/project/"
echo "top secret" >"$work/secret.txt"
cp "$work/secret.txt" "$work/project/"
javac -d "$work/soak" "$sources"/*.java
cp "$jar" "$work/shilu.jar"
cd "$work/project"

java -Xmx512m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar "$work/shilu.jar" serve --port 0 --lang en >"$work/said.txt" 2>&1 &
server=$!
until address=$(grep -o 'http://127.0.0.1:[0-9]*/' "$work/said.txt"); do
  kill -0 "$server" || { cat "$work/said.txt"; exit 1; }
  sleep 0.5
done
echo "$(date -u +%FT%TZ), $minutes minutes, $(java -version 2>&1 | head -n 1), $(nproc) cores"
status=0
java -cp "$work/soak" Soak edit "$work/project" "$address" "$server" "$minutes" || status=1
java -XX:TieredStopAtLevel=1 -jar "$work/shilu.jar" build --out "$work/site" >/dev/null 2>&1
java -cp "$work/soak" Soak compare "$work/site" "$address" || status=1
if grep -q -e "A mistake of ours" -e "^	at " "$work/said.txt"; then
  echo "the preview reported a failure:"; grep -m 1 -A 20 -e "A mistake of ours" -e "^	at " "$work/said.txt"; status=1
fi
exit $status
