#!/bin/sh
cd "$(dirname "$0")/.." || exit 3
exec bin/shilu serve --open
