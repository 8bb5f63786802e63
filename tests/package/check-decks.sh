#!/bin/sh
# Makes the deck of every test cable, holds each against the schemas and the package's own rules, and draws it with
# LibreOffice to find text that is cut or leaves its box. `npm run check:package`; --quick leaves the drawing out.
set -u
cd "$(dirname "$0")/../.." || exit 2
decks=$(mktemp -d)
trap 'rm -rf "$decks"' EXIT
node dist/cli.js deck tests/corpus/*.txt -o "$decks/" --allow-nodis >/dev/null 2>"$decks/remarks" || { cat "$decks/remarks"; exit 1; }
render=--render
[ "${1-}" = --quick ] && render=
# shellcheck disable=SC2086
tests/package/validate.sh $render "$decks"/*.pptx || exit 1
echo "$(ls "$decks"/*.pptx | wc -l) decks are clean"
