#!/usr/bin/env bash
# Goes the whole way out of the door on loopback: nginx with our configuration, asked for headers, twins, cache rules and
# the page for lost visitors; and an object store, filled, changed, emptied of old files and brought back.
# usage: src/stress/deploy.sh [S3PROXY_JAR]   (after `mvn package`; needs nginx, rclone, curl; without a jar the store is
# fetched from Maven Central)
set -euo pipefail
root=$PWD
work=$(mktemp -d)
trap 'kill $(jobs -p) 2>/dev/null || true; wait 2>/dev/null; rm -rf "$work"' EXIT
checks=0; failures=0
check() { checks=$((checks + 1)); if ! eval "$2"; then failures=$((failures + 1)); echo "failed: $1"; fi; }

echo "== a web server"
java -jar target/shilu.jar build --out "$work/site" --precompress
port=${PORT:-8097}
sed -e "s/listen 80;/listen 127.0.0.1:$port;/" -e '/listen \[::\]/d' -e "s#root /srv/site;#root $work/site;#" src/deploy/nginx.conf >"$work/site.conf"
cat >"$work/nginx.conf" <<X
pid $work/nginx.pid; error_log $work/error.log; daemon off; worker_processes 2;
$([ "$(id -u)" = 0 ] && echo "user $(id -un);")
events {}
http { access_log off; client_body_temp_path $work; proxy_temp_path $work; fastcgi_temp_path $work; uwsgi_temp_path $work; scgi_temp_path $work; include $work/site.conf; }
X
nginx -c "$work/nginx.conf" -e "$work/error.log" &
address=http://127.0.0.1:$port
until curl -s "$address/" >/dev/null; do sleep 0.1; done
head_of() { curl -s -o /dev/null -D - "${@:2}" "$address/$1" | tr -d '\r'; }
page=$(head_of "")
boot=$(sed -n "s/.*\(sha256-[^']*\).*/\1/p" "$work/site/_headers" | head -n 1)
check "the home page is there" 'grep -q "^HTTP/1.1 200" <<<"$page"'
check "its policy names the boot script" 'grep -qi "^content-security-policy: .*$boot" <<<"$page"'
check "the policy refuses frames" 'grep -qi "frame-ancestors .none." <<<"$page"'
check "types are not guessed" 'grep -qi "^x-content-type-options: nosniff" <<<"$page"'
check "pages are asked for each time" 'grep -qi "^cache-control: no-cache" <<<"$page"'
check "the page is UTF-8" 'grep -qi "^content-type: text/html; charset=utf-8" <<<"$page"'
check "no version is told" '! grep -qi "^server: nginx/" <<<"$page"'
style=$(cd "$work/site" && ls assets/site.*.css)
check "assets may be kept for ever" 'grep -qi "immutable" <<<"$(head_of "$style")"'
check "the compressed twin is sent" 'grep -qi "^content-encoding: gzip" <<<"$(head_of "$style" -H "Accept-Encoding: gzip")"'
check "the twin is the file itself, byte for byte" 'cmp -s <(curl -s --compressed "$address/$style") "$work/site/$style"'
check "a lost visitor gets 404" 'grep -q "^HTTP/1.1 404" <<<"$(head_of "no/such/page.html")"'
check "and the page for it" 'curl -s "$address/no/such/page.html" | cmp -s - "$work/site/404.html"'
check "no way out of the site" 'grep -q "^HTTP/1.1 40" <<<"$(head_of "../../etc/passwd" --path-as-is)"'
check "the headers file is not shown" 'grep -q "^HTTP/1.1 404" <<<"$(head_of "_headers")"'
check "spreadsheets have their type" 'grep -qi "spreadsheetml" <<<"$(head_of "data/ledger.xlsx")"'
(cd "$work/site" && find . -type f ! -name '.*' ! -name _headers ! -name '*.gz' ! -name '*.br') | LC_ALL=C sort >"$work/files.txt"
sed -e "s#^\./\(.*\)#url = \"$address/\1\"\noutput = /dev/null#" "$work/files.txt" >"$work/files.curl"
curl -s --globoff --config "$work/files.curl" -w '%{http_code} %{url_effective}\n' >"$work/answers.txt" || true
asked=$(grep -c . "$work/files.txt"); missing=$((asked - $(grep -c '^200 ' "$work/answers.txt")))
grep -v '^200 ' "$work/answers.txt" | head || true
check "every file of the site is served ($asked asked)" '[ $missing = 0 ]'
embed=$(cd "$work/site" && find embed -name '*.html' 2>/dev/null | head -n 1)
[ -z "$embed" ] || check "pages to embed may be framed" 'grep -qi "frame-ancestors \*" <<<"$(head_of "$embed")"'

echo "== an object store"
jar=${1:-}
if [ -z "$jar" ]; then
  mvn -q -B dependency:copy -Dartifact=org.gaul:s3proxy:2.7.0:jar:jar-with-dependencies -DoutputDirectory="$work/store"
  jar=$(echo "$work"/store/*.jar)
fi
mkdir "$work/buckets"
store_port=$((port + 1))
cat >"$work/s3.properties" <<X
s3proxy.authorization=aws-v2-or-v4
s3proxy.identity=local
s3proxy.credential=secret
s3proxy.endpoint=http://127.0.0.1:$store_port
jclouds.provider=filesystem
jclouds.filesystem.basedir=$work/buckets
X
java -jar "$jar" --properties "$work/s3.properties" >"$work/s3.log" 2>&1 &
export AWS_ACCESS_KEY_ID=local AWS_SECRET_ACCESS_KEY=secret SHILU_ENDPOINT=http://127.0.0.1:$store_port
until curl -s "$SHILU_ENDPOINT" >/dev/null; do sleep 0.2; done
RCLONE_CONFIG=/dev/null env -u AWS_CA_BUNDLE rclone mkdir ":s3,provider=Other,env_auth=true,endpoint='$SHILU_ENDPOINT':report"

# A repository of its own, so that the way back has somewhere to go.
git clone -q --no-hardlinks "$root" "$work/project"
cp "$root/src/deploy/publish.sh" "$work/project/src/deploy/publish.sh"
cd "$work/project"
kept() { (cd "$work/buckets/report" && find . -type f | LC_ALL=C sort); }
wanted() { (cd site && find . -type f ! -name .shilu-site ! -name _headers | LC_ALL=C sort); }
same() { diff <(kept) <(wanted) >"$work/names.txt" && (cd site && find . -type f ! -name .shilu-site ! -name _headers -print0 | xargs -0 -I{} cmp -s {} "$work/buckets/report/{}"); }
src/deploy/publish.sh --dry-run report >"$work/dry.txt" 2>&1
check "a dry run sends nothing" '[ -z "$(kept)" ]'
src/deploy/publish.sh report >"$work/first.txt" 2>&1 || { cat "$work/first.txt"; failures=$((failures + 1)); }
check "all files are there, and no other" 'same || { head "$work/names.txt"; false; }'
git -c user.name=t -c user.email=t@example.invalid commit -q --allow-empty -m before
rm site/glossary.html; echo '<p>new' >site/new.html; sed -i 's/<title>/<title>x/' site/index.html
src/deploy/publish.sh report >"$work/second.txt" 2>&1 || { cat "$work/second.txt"; failures=$((failures + 1)); }
check "a change arrives, and what is gone is deleted" 'same'
git checkout -q -- site
git clean -qfd site
src/deploy/publish.sh --back HEAD report >"$work/back.txt" 2>&1 || { cat "$work/back.txt"; failures=$((failures + 1)); }
check "the way back leads back" 'same'
check "no key in any file of the project" '! grep -rq "secret" --include=publish.sh . || ! grep -q "credential=" src/deploy/publish.sh'
check "without a key nothing is sent" '! env -u AWS_SECRET_ACCESS_KEY src/deploy/publish.sh report >/dev/null 2>&1'
echo "checks: $checks, failures: $failures"
[ $failures = 0 ]
