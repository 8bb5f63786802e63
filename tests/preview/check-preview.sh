#!/bin/sh
# Holds the preview of a few decks, and with it each measured line and height, against LibreOffice's drawing of them:
# `npm run check:preview`. With --all, of the whole corpus.
# Needs soffice, pdftotext and python3.
set -u
cd "$(dirname "$0")/../.." || exit 2
for tool in soffice:libreoffice-impress pdftotext:poppler-utils python3:python3; do
  if ! command -v "${tool%:*}" >/dev/null; then echo "${tool%:*} is missing: apt-get install ${tool#*:}" >&2; exit 2; fi
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cables='tests/corpus/03OTTAWA49.txt tests/corpus/dev-ras-haliq.txt tests/corpus/dev-lindesholm.txt tests/corpus/y3-bir-zahra-fbi.txt'
[ "${1-}" = --all ] && cables=$(echo tests/corpus/*.txt)
# shellcheck disable=SC2086
node dist/cli.js deck $cables --allow-nodis --preview -o "$work/" >/dev/null 2>"$work/remarks" || { cat "$work/remarks"; exit 1; }
python3 tests/preview/compare-preview.py "$work"/*.pptx
