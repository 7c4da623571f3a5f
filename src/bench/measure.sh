#!/usr/bin/env bash
# Measures, on the shipped content: a cold build, and the time from a saved page to the reloaded one in the preview.
# Run by hand from the project's root after `mvn package`; prints medians. Needs curl.
set -euo pipefail
jar=$PWD/target/shilu.jar
work=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$work"' EXIT
cp -R content templates "$work/"
cd "$work"

median() { sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }
now() { date +%s%N; }

echo "cores: $(nproc)   java: $(java -version 2>&1 | head -n 1)"
for run in 1 2 3 4 5; do
  rm -rf out
  start=$(now)
  java -jar "$jar" build --out out
  echo $((($(now) - start) / 1000000))
done | median | sed 's/^/cold build, median of 5, ms: /'

port=${PORT:-8099}
java -jar "$jar" serve --port "$port" >served.txt 2>&1 &
server=$!
page=$(cd content/pages && find . -name '*.md' | LC_ALL=C sort | sed -n '2s/^\.\///p')
address=http://127.0.0.1:$port/${page%.md}.html
until curl -sf "$address" >/dev/null; do sleep 0.1; done
for word in 甲 乙 丙 丁 戊 己 庚 辛 壬 癸; do
  sleep 1
  start=$(now)
  printf '\n量一量，%s。\n' "$word" >>"content/pages/$page"
  until curl -s "$address" | grep -q "量一量，$word。"; do sleep 0.01; done
  echo $((($(now) - start) / 1000000))
done | tail -n 5 | median | sed 's/^/save to new page in the preview, median of the last 5 of 10, ms: /'
