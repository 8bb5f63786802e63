#!/bin/sh
# Makes decks of the test cables and holds each against the schemas, the package's own rules and the Open XML SDK,
# and draws it with LibreOffice to find text that is cut or leaves its box.
#
# usage: tests/package/check-decks.sh [--quick] [--all]
# Each cable is drawn once, template sets and themes by turns (`npm run check:package`); with --all each cable with
# each set and theme (`npm run check:all`). --quick leaves the drawing out.
set -u
cd "$(dirname "$0")/../.." || exit 2
render=--render all=
for flag; do
  case $flag in
    --quick) render= ;;
    --all) all=1 ;;
    *) sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 2 ;;
  esac
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
sets=$(for file in templates/*/deck.md.hbs; do basename "$(dirname "$file")"; done)
themes="own $(for file in templates/themes/*.yaml; do basename "$file" .yaml; done)"
combinations=$(for set in $sets; do for theme in $themes; do echo "$set:$theme"; done; done)
count=$(echo "$combinations" | wc -l)

# draft CABLE SET:THEME: a theme is named in the draft's front matter, as an editor would. A set's own theme comes first.
draft() {
  set=${2%:*} theme=${2#*:}
  draft=$work/$(basename "$1" .txt)-$set-$theme.md
  own=${draft%-"$theme".md}-own.md
  if [ -f "$own" ]; then cp "$own" "$draft"
  else node dist/cli.cjs draft "$1" --template "$set" --allow-nodis -o "$draft" >/dev/null 2>"$work/remarks" || { cat "$work/remarks"; exit 1; }
  fi
  [ "$theme" = own ] || sed -i "1,/^---$/!b;s/^theme:.*/theme: $theme/" "$draft"
}

turn=0
for cable in tests/corpus/*.txt tests/fixtures/cables/*.txt; do
  if [ -n "$all" ]; then
    for combination in $combinations; do draft "$cable" "$combination"; done
  else
    turn=$((turn % count + 1))
    draft "$cable" "$(echo "$combinations" | sed -n "${turn}p")"
  fi
done
node dist/cli.cjs deck "$work"/*.md --allow-nodis -o "$work" >/dev/null 2>"$work/remarks" || { cat "$work/remarks"; exit 1; }
status=0
# shellcheck disable=SC2086
tests/package/validate.sh $render "$work"/*.pptx || status=1
tests/package/open-xml-sdk.sh "$work"/*.pptx || status=1
[ "$status" -eq 0 ] && echo "$(ls "$work"/*.pptx | wc -l) decks are clean"
exit $status
