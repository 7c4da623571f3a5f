#!/usr/bin/env bash
# Builds onto disks that are too small, have no room for one more name, are read-only, or lose a file while it is read:
# the old site stays, the message says what is wrong, the exit code is 3. Two builds at once; a preview without the means
# to see changes. Needs the right to mount a small disk in memory, and says so where it has none.
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
mkdir disk
build() {
  status=0
  java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC $passing -jar "$jar" build --lang en "$@" >said.txt 2>&1 || status=$?
}
mounted() { mount -t tmpfs -o "$1" tmpfs disk; }
passing=; failures=0; tried=0
fail() { failures=$((failures + 1)); echo "failed: $1"; }
expect() { # exit code, words, what
  tried=$((tried + 1))
  if [ "$status" != "$1" ] || ! grep -q -- "$2" <(cat said.txt; echo) || grep -q '^	at ' said.txt; then fail "$3 (exit $status)"; cat said.txt; fi
}
none_is_left() { ! ls -d disk/site disk/.site.new disk/.site.old >/dev/null 2>&1 || fail "something was left behind on $1"; }
old_site_stays() {
  diff -r before disk/site >/dev/null || fail "the old site was touched on $1"
  ! ls -d disk/.site.new disk/.site.old >/dev/null 2>&1 || fail "leavings beside the old site on $1"
}

# How much room a site takes, which every disk counts in a way of its own.
mounted size=100m
build --out disk/site
size=$(df --output=used -k disk | tail -n 1); names=$(df --output=iused disk | tail -n 1)
umount disk

for room in 4 $((size / 3)) $((size / 2)) $((size * 9 / 10)); do
  mounted size=${room}k
  build --out disk/site
  expect 3 "can't write" "an empty disk of $room KB"
  none_is_left "a disk of $room KB"
  umount disk
done
mounted nr_inodes=$((names / 2))
build --out disk/site
expect 3 "can't write" "a disk with no room for names"
none_is_left "a disk with no room for names"
umount disk

mounted size=$((size + 8))k
build --out disk/site
expect 0 "" "a disk with room for one site"
cp -R disk/site before
sed -i 's/<title>/<title>新/' templates/layouts/page.ftlh
build --out disk/site
expect 3 "can't write" "a full disk with an old site on it"
old_site_stays "the full disk"
mount -o remount,ro disk
build --out disk/site
expect 3 "can't write" "a read-only disk"
old_site_stays "the read-only disk"
mount -o remount,rw,size=$((size * 3))k disk
build --out disk/site
expect 0 "" "the same disk, with room again"
umount disk

# Where the content lies on a full disk, nothing can be kept for the next build; this one is none the worse for it.
mounted size=8m
cp -R content templates disk/
head -c 16m /dev/zero >disk/ballast 2>/dev/null || true
build --content disk/content --templates disk/templates --out beside
expect 0 "" "content on a full disk"
mount -o remount,ro disk
build --content disk/content --templates disk/templates --out beside-too
expect 0 "" "content on a read-only disk"
umount disk
mounted size=4k
head -c 16k /dev/zero >disk/ballast 2>/dev/null || true
passing=-Djava.io.tmpdir=$work/disk
build --out beside-full
expect 3 "machine failed" "no room for passing files"
mount -o remount,ro disk
build --out beside-read-only
expect 3 "machine failed" "no place for passing files"
! ls -d beside-full beside-read-only >/dev/null 2>&1 || fail "a site from nowhere"
passing=
umount disk

# A file that comes and goes while builds run: each ends with a site or with a message, never with a trace.
( while [ ! -e enough ]; do cp content/pages/method.md content/pages/other.md; rm -f content/pages/other.md; done ) &
for run in 1 2 3 4 5; do
  build --out flicker
  tried=$((tried + 1))
  if [ "$status" -gt 1 ] || grep -q '^	at ' said.txt; then fail "a vanishing file (exit $status)"; cat said.txt; fi
done
touch enough
wait
rm -f content/pages/other.md

# Two builds at once: the second waits, or says that it can't.
java -jar "$jar" build --lang en --out twice >first.txt 2>&1 & first=$!
build --out twice
tried=$((tried + 1))
{ [ "$status" = 0 ] || grep -q "another build" said.txt; } || { fail "the second of two builds at once"; cat said.txt; }
status=0; wait $first || status=$?
cp first.txt said.txt
tried=$((tried + 1))
{ [ "$status" = 0 ] || grep -q "another build" said.txt; } || { fail "the first of two builds at once"; cat said.txt; }
[ -f twice/index.html ] && ! ls -d .twice.new .twice.old >/dev/null 2>&1 || fail "two builds at once left no site, or more than one"
# No watch to be had for the preview's folders: it says so, serves on, and follows changes as soon as there is one.
limit=/proc/sys/user/max_inotify_watches
tried=$((tried + 1))
unshare --user --map-root-user bash -c '
  echo 3 >"$2"
  java -XX:TieredStopAtLevel=1 -jar "$1" serve --lang en --port 0 >said.txt 2>&1 & preview=$!
  wait_for() { for ((i = 0; i < 1200; i++)); do grep -q "$1" said.txt && return; sleep 0.1; done; return 1; }
  wait_for "may go unseen" && wait_for "http://127" && ! grep -q "is built in" said.txt &&
    curl -sf "$(grep -o "http://127[^ ]*" said.txt)" >/dev/null && echo 100000 >"$2" && wait_for "is built in"
  status=$?
  kill $preview
  exit $status
' preview "$jar" "$limit" || { fail "no watch for the preview"; cat said.txt; }
echo "situations: $tried, failures: $failures"
[ $failures = 0 ]
