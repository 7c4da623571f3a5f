#!/usr/bin/env bash
# Kills whole builds at random moments, from a fixed seed, and looks at what is left: the old site or the new one, whole,
# under its own name or its neighbour's; and the next build must put everything right.
# usage: src/stress/kills.sh [KILLS]   (200 without a number; after `mvn package`)
set -euo pipefail
kills=${1:-200}
jar=$PWD/target/shilu.jar
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
RANDOM=20251024

cp -R src/test/resources/sites/cloud-river/content src/test/resources/sites/cloud-river/templates "$work/"
cp -R templates/messages "$work/templates/"
cd "$work"
page=content/pages/method.md
shilu() { exec java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto -jar "$jar" build --out "$1"; }
build() { (shilu "$1") >/dev/null 2>said.txt; }
# 丙 differs from 甲 in its prose alone, so that a build from one to the other goes on from what stands there.
name() {
  sed -i -e '/^多写一句/d' -e "s/^summary: .*/summary: ${1/丙/甲}/" "$page"
  [ "$1" != 丙 ] || printf '\n多写一句。\n' >>"$page"
}
now() { echo $(($(date +%s%N) / 1000000)); }
pause() { sleep "$(printf '%d.%03d' $(($1 / 1000)) $(($1 % 1000)))"; }

# Three sites to go back and forth between.
for version in 甲 乙 丙; do name "$version"; build "whole-$version"; done
start=$(now); name 甲; build site; span=$(($(now) - start))

is_whole() { [ -d "$1" ] && { diff -rq "$1" whole-甲 || diff -rq "$1" whole-乙 || diff -rq "$1" whole-丙; } >/dev/null; }
broken=0; torn=0; moved=0; early=0; writing=0; after=0
for ((kill = 1; kill <= kills; kill++)); do
  case $((kill % 4)) in 1) version=乙 ;; 3) version=丙 ;; *) version=甲 ;; esac
  name "$version"
  shilu site >/dev/null 2>&1 &
  child=$!
  # Half of the kills fall anywhere; the others where the build writes, however long it takes to get there.
  if [ $((RANDOM % 2)) = 0 ]; then pause $((RANDOM % span)); else
    until [ -e .site.new ] || ! kill -0 "$child" 2>/dev/null; do sleep 0.005; done
    pause $((RANDOM % (span / 3)))
  fi
  if ! kill -9 "$child" 2>/dev/null; then after=$((after + 1))
  elif [ -e .site.new ] || [ -e .site.old ]; then writing=$((writing + 1))
  else early=$((early + 1)); fi
  wait "$child" 2>/dev/null || true
  if is_whole site; then :
  elif [ ! -e site ] && { is_whole .site.old || is_whole .site.new; }; then moved=$((moved + 1))
  else torn=$((torn + 1)); echo "torn at kill $kill"; fi
  if [ $((kill % 5)) = 0 ]; then
    if ! build site || ! diff -rq site "whole-$version" >/dev/null || ls -d .site.old .site.new >/dev/null 2>&1; then
      broken=$((broken + 1)); echo "not healed after kill $kill: $(cat said.txt)"
    fi
  fi
done
echo "kills: $kills (while the build wrote: $writing, before or after that: $early, too late: $after)"
echo "torn sites: $torn, under the neighbour's name: $moved, not healed: $broken"
[ $((torn + broken)) = 0 ]
