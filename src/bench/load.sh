#!/usr/bin/env bash
# Loads the served site with wrk, both on loopback: our preview server, and nginx with our configuration beside nginx
# serving the same bytes plain. usage: src/bench/load.sh [SECONDS]   (after `mvn package`; needs nginx, wrk)
set -euo pipefail
seconds=${1:-10}
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null; rm -rf "$work"' EXIT
java -jar target/shilu.jar build --out "$work/site" --precompress
sed -e "s/listen 80;/listen 127.0.0.1:8095;/" -e '/listen \[::\]/d' -e "s#root /srv/site;#root $work/site;#" src/deploy/nginx.conf >"$work/site.conf"
cat >"$work/nginx.conf" <<X
pid $work/nginx.pid; error_log $work/error.log; daemon off; worker_processes 2;
$([ "$(id -u)" = 0 ] && echo "user $(id -un);")
events { worker_connections 2048; }
http { access_log off; client_body_temp_path $work; proxy_temp_path $work; fastcgi_temp_path $work; uwsgi_temp_path $work; scgi_temp_path $work;
  include $work/site.conf;
  server { listen 127.0.0.1:8096; root $work/site; index index.html; types { text/html html; text/css css; } default_type application/octet-stream; }
}
X
nginx -c "$work/nginx.conf" -e "$work/error.log" &
java -jar target/shilu.jar serve --port 8094 >/dev/null 2>&1 &
cat >"$work/pages.lua" <<X
local pages = {}
for page in io.lines("$work/pages.txt") do pages[#pages + 1] = page end
local at = 0
request = function() at = at % #pages + 1; return wrk.format("GET", "/" .. pages[at], {["Accept-Encoding"] = "gzip"}) end
X
(cd "$work/site" && find . -name '*.html' ! -path './f/*' | sed 's#^\./##' | LC_ALL=C sort) >"$work/pages.txt"
for port in 8094 8095 8096; do until curl -s "http://127.0.0.1:$port/" >/dev/null; do sleep 0.2; done; done
for server in "8095 nginx, our configuration" "8096 nginx, plain" "8094 preview"; do
  echo "== ${server#* }"
  wrk -t1 -c64 -d"${seconds}s" -s "$work/pages.lua" "http://127.0.0.1:${server%% *}" | grep -E "Requests/sec|Non-2xx|Socket errors|Latency|requests in"
done
