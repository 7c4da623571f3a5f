#!/bin/sh
cd "$(dirname "$0")/.." || exit 3
bin/shilu build || { status=$?; printf '\n按回车键关闭……'; read -r _; exit $status; }
case $(uname) in
  Darwin) open site/index.html ;;
  *) command -v xdg-open >/dev/null && xdg-open site/index.html ;;
esac
