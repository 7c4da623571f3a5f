#!/usr/bin/env bash
# Brings the generated site to an object store that speaks S3, in the order in which no visitor meets half a site:
# what pages need, then the pages, then deletions. Needs rclone. Everything secret comes from the environment.
#
#   export AWS_ACCESS_KEY_ID=… AWS_SECRET_ACCESS_KEY=…
#   export SHILU_ENDPOINT=https://…     # the store's address; SHILU_PROVIDER and SHILU_REGION where it wants them
#   src/deploy/publish.sh BUCKET[/FOLDER]             # publishes site/
#   src/deploy/publish.sh --dry-run BUCKET            # says what it would do
#   src/deploy/publish.sh --back COMMIT BUCKET        # the way back: publishes site/ as it was at that commit
set -euo pipefail
cd "$(dirname "$0")/../.."

dry=()
site=site
while [ $# -gt 1 ]; do
  case $1 in
    --dry-run) dry=(--dry-run); shift ;;
    --back)
      kept=$(mktemp -d)
      trap 'rm -rf "$kept"' EXIT
      git archive "$2" site | tar -x -C "$kept"
      site=$kept/site
      shift 2
      ;;
    *) break ;;
  esac
done
if [ $# != 1 ]; then sed -n '2,/^set/s/^# \{0,1\}//p' "$0" | sed '$d' >&2; exit 2; fi
for name in AWS_ACCESS_KEY_ID AWS_SECRET_ACCESS_KEY SHILU_ENDPOINT; do
  [ -n "${!name:-}" ] || { echo "$name is not set" >&2; exit 2; }
done
[ -f "$site/.shilu-site" ] && [ -f "$site/index.html" ] || { echo "$site is no whole site; build it first" >&2; exit 2; }
command -v rclone >/dev/null || { echo "rclone is not installed" >&2; exit 2; }

# rclone has its own word for a machine's bundle of certificates, and refuses to start beside the other one.
if [ -n "${AWS_CA_BUNDLE:-}" ]; then
  export RCLONE_CA_CERT="${RCLONE_CA_CERT:-$AWS_CA_BUNDLE}"
  unset AWS_CA_BUNDLE
fi
# rclone takes a place to write to from the environment, so that no file holds a key.
export RCLONE_CONFIG=/dev/null RCLONE_CONFIG_STORE_TYPE=s3 RCLONE_CONFIG_STORE_ENV_AUTH=true
export RCLONE_CONFIG_STORE_PROVIDER="${SHILU_PROVIDER:-Other}" RCLONE_CONFIG_STORE_ENDPOINT="$SHILU_ENDPOINT"
export RCLONE_CONFIG_STORE_REGION="${SHILU_REGION:-us-east-1}" RCLONE_CONFIG_STORE_NO_CHECK_BUCKET=true
store=store:$1

# What changed is told by content: a checkout gives every file a new time.
send() { rclone "$1" "$site" "$store" --checksum --fast-list --retries 3 "${dry[@]}" "${@:2}"; }
for_ever="Cache-Control: public, max-age=31536000, immutable"
each_time="Cache-Control: no-cache"

echo "1 of 4: assets, which bear their content in their names"
send copy --include "/assets/**" --header-upload "$for_ever"
echo "2 of 4: pictures, data, search"
send copy --exclude "/assets/**" --exclude "*.html" --exclude "/.shilu-site" --exclude "/_headers" --header-upload "$each_time"
echo "3 of 4: pages"
send copy --include "*.html" --header-upload "$each_time"
echo "4 of 4: what the site no longer has"
send sync --exclude "/.shilu-site" --exclude "/_headers" --header-upload "$each_time"
[ ${#dry[@]} -gt 0 ] || rclone check "$site" "$store" --one-way --exclude "/.shilu-site" --exclude "/_headers"
echo "published"
