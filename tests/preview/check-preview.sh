#!/bin/sh
# Holds the previews of the corpus, and with them each measured line and height, against LibreOffice's drawing of the
# decks: `npm run check:preview`. Needs soffice, pdftotext and python3.
set -u
cd "$(dirname "$0")/../.." || exit 2
for tool in soffice:libreoffice-impress pdftotext:poppler-utils python3:python3; do
  if ! command -v "${tool%:*}" >/dev/null; then echo "${tool%:*} is missing: apt-get install ${tool#*:}" >&2; exit 2; fi
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
node dist/cli.cjs deck tests/corpus tests/fixtures/cables --allow-nodis --preview -o "$work/" >/dev/null 2>"$work/remarks" || { cat "$work/remarks"; exit 1; }
python3 tests/preview/compare-preview.py "$work"/*.pptx
