#!/bin/sh
cd "$(dirname "$0")/.." || exit 3
bin/shilu check
status=$?
printf '\n按回车键关闭……'
read -r _
exit $status
