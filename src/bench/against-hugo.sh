#!/usr/bin/env bash
# Builds the same plain site with Shilu and with Hugo, in turn, and prints medians of whole processes and their ratios.
# Run by hand from the project's root after `mvn package`:
#   src/bench/against-hugo.sh RUNS PAGES ...          for instance: src/bench/against-hugo.sh 5 100 1000 10000
# Needs GNU time and Hugo; Debian has both. TMPDIR says where the sites are built. Shilu runs as its package starts it:
# with one compiler, one collector and an archive of its classes. Search index, number gate and link check are on;
# pictures of pixels are off. Hugo makes pages for its tags, which Shilu doesn't, and neither index nor checks.
set -euo pipefail
runs=$1
shift
jar=${JAR:-$PWD/target/shilu.jar}
here=$(cd "$(dirname "$0")" && pwd)
templates=$PWD/templates
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

shilu() { java -XX:SharedArchiveFile="$work/shilu.jsa" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xms64m -XX:MaxNewSize=24m -XX:SurvivorRatio=4 -XX:MinHeapFreeRatio=30 -Xmx${HEAP:-2g} -jar "$jar" build --no-pictures; }
site() { java "$here/PlainSite.java" "$1" "$work/$1" && cp -R "$templates" "$work/$1/shilu/"; }
clear_shilu() { rm -rf site .shilu; }
clear_hugo() { rm -rf public resources .hugo_build.lock; }

# timed FILE COMMAND: adds a line of wall seconds, processor seconds and kilobytes
timed() {
  local file=$1
  shift
  export -f shilu
  export work jar HEAP
  command time -o "$work/once" -f '%e %U %S %M' bash -c "$*" >"$work/said" 2>&1 || { cat "$work/said"; exit 1; }
  awk '{ print $1, $2 + $3, $4 }' "$work/once" >>"$file"
}

median() { cut -d' ' -f"$2" "$1" | sort -n | awk '{ value[NR] = $1 } END { print value[int((NR + 1) / 2)] }'; }

echo "cores: $(nproc)   $(java -version 2>&1 | head -n 1)   $(hugo version | cut -d' ' -f1-2)   runs: $runs"
site 10
(cd "$work/10/shilu" && java -XX:ArchiveClassesAtExit="$work/shilu.jsa" -XX:+UseSerialGC -jar "$jar" build --no-pictures >/dev/null 2>&1)
printf '%-7s %-8s %28s %28s %20s\n' pages case 'Shilu: wall s, CPU s, MB' 'Hugo: wall s, CPU s, MB' 'wall, CPU, memory'
for pages in "$@"; do
  site "$pages"
  for ((run = 0; run < runs; run++)); do
    for tool in shilu hugo; do
      cd "$work/$pages/$tool"
      clear_$tool
      timed "$work/$pages.cold.$tool" $tool
      sleep 0.2
      timed "$work/$pages.same.$tool" $tool
      page=$(find content -path '*c1/p1.md')
      printf '\n又写了一段。\n' >>"$page"
      sleep 0.2
      timed "$work/$pages.page.$tool" $tool
    done
  done
  for kind in cold same page; do
    for column in 1 2 3; do
      for tool in shilu hugo; do median "$work/$pages.$kind.$tool" "$column"; done
    done | xargs echo "$pages" "$kind" | awk '{
      printf "%-7s %-8s %10.2f %8.2f %8.0f %10.2f %8.2f %8.0f %8.2f %5.2f %5.2f\n",
        $1, $2, $3, $5, $7 / 1024, $4, $6, $8 / 1024, $3 / $4, $5 / $6, $7 / $8 }'
  done
  cd "$here"
  rm -rf "${work:?}/$pages"
done
