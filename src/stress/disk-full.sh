#!/usr/bin/env bash
# Builds onto disks that are too small, read-only, or lose a file while it is read: the old site stays, the message says
# what is wrong, the exit code is 3. Needs the right to mount a small disk in memory; says so where it has none.
# usage: src/stress/disk-full.sh   (after `mvn package`)
set -euo pipefail
if [ "${1:-}" != inside ]; then
  if unshare --mount true 2>/dev/null; then exec unshare --mount "$0" inside; fi
  if unshare --user --map-root-user --mount true 2>/dev/null; then exec unshare --user --map-root-user --mount "$0" inside; fi
  echo "SKIPPED: no disk can be mounted here, so a full one was not tried." >&2
  exit 0
fi
jar=$PWD/target/shilu.jar
sound=$PWD/src/test/resources/sites/cloud-river
messages=$PWD/templates/messages
work=$(mktemp -d)
trap 'umount "$work/disk" 2>/dev/null || true; rm -rf "$work"' EXIT
cd "$work"
cp -R "$sound/content" "$sound/templates" .
cp -R "$messages" templates/
build() { java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -jar "$jar" build --lang en "$@" >said.txt 2>&1; }
failures=0; tried=0
expect() { # exit code, words, what
  tried=$((tried + 1))
  if [ "$status" != "$1" ] || ! grep -q "$2" said.txt || grep -q '^	at ' said.txt; then
    failures=$((failures + 1)); echo "failed: $3 (exit $status)"; cat said.txt
  fi
}
build --out reference
size=$(du -s --block-size=1024 reference | cut -f1)
mkdir disk

# A disk that holds one site, not two, at several sizes between.
for room in 4 $((size / 3)) $((size / 2)) $((size * 9 / 10)); do
  mount -t tmpfs -o size=${room}k tmpfs disk
  status=0; build --out disk/site || status=$?
  expect 3 "can't write" "an empty disk of $room KB"
  [ ! -e disk/site ] || { failures=$((failures + 1)); echo "failed: half a site was left on a disk of $room KB"; }
  umount disk
done
mount -t tmpfs -o size=$((size * 14 / 10))k tmpfs disk
status=0; build --out disk/site || status=$?
expect 0 "" "a disk with room for one site"
cp -R disk/site before
sed -i 's/^summary: .*/summary: 换了/' content/pages/*.md content/pages/topics/*.md
sed -i 's/</ </' templates/layouts/*.ftlh
status=0; build --out disk/site || status=$?
expect 3 "can't write" "a full disk with an old site on it"
diff -r before disk/site >/dev/null || { failures=$((failures + 1)); echo "failed: the old site was touched"; }
ls -d disk/.site.new disk/.site.old >/dev/null 2>&1 && { failures=$((failures + 1)); echo "failed: leavings on the full disk"; }
mount -o remount,ro disk
status=0; build --out disk/site || status=$?
expect 3 "can't write" "a read-only disk"
diff -r before disk/site >/dev/null || { failures=$((failures + 1)); echo "failed: the old site was touched on the read-only disk"; }
umount disk

# A file that comes and goes while builds run: each ends with a site or with a message, never with a trace.
( for i in $(seq 400); do cp content/pages/method.md content/pages/other.md; rm -f content/pages/other.md; done ) &
for run in 1 2 3 4 5; do
  status=0; build --out flicker || status=$?
  tried=$((tried + 1))
  if [ "$status" -gt 1 ] || grep -q '^	at ' said.txt; then failures=$((failures + 1)); echo "failed: a vanishing file (exit $status)"; cat said.txt; fi
done
wait

# Two builds at once: the second waits, or says that it can't.
build --out twice & first=$!
status=0; java -jar "$jar" build --lang en --out twice >second.txt 2>&1 || status=$?
wait $first; tried=$((tried + 1))
{ [ $status = 0 ] || grep -q "another build" second.txt; } || { failures=$((failures + 1)); echo "failed: two builds at once"; cat second.txt; }
echo "situations: $tried, failures: $failures"
[ $failures = 0 ]
