#!/bin/sh
# Judges finished decks: the Transitional schemas, the package's own rules, accessibility, and what a reviewer
# would look for. Not part of `npm test`, since it needs Python.
#
# usage: tests/package/validate.sh [--render] DECK.pptx...
# --render also draws each deck with LibreOffice and looks for text outside its box.
# exit 0: clean; 1: findings; 2: wrong usage, or a tool is missing.
set -u
tools=$(dirname "$0")/tools
export tools
render=
if [ "${1-}" = --render ]; then render=--render; shift; fi
if [ $# -eq 0 ]; then sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 2; fi

if ! command -v python3 >/dev/null; then echo 'python3 is missing: apt-get install python3 python3-lxml' >&2; exit 2; fi
# The validator looks for lxml in the system's Python too.
if ! python3 -c 'import lxml' 2>/dev/null && ! /usr/bin/python3 -c 'import lxml' 2>/dev/null; then
  echo 'lxml for Python is missing: apt-get install python3-lxml' >&2
  exit 2
fi
drawn=
if [ -n "$render" ]; then
  for tool in soffice:libreoffice-impress pdftotext:poppler-utils; do
    if ! command -v "${tool%:*}" >/dev/null; then echo "${tool%:*} is missing: apt-get install ${tool#*:}" >&2; exit 2; fi
  done
  drawn=$(mktemp -d)
  trap 'rm -rf "$drawn"' EXIT
fi
export drawn

# Eight decks at a time: LibreOffice takes longer to start than to draw one.
printf '%s\0' "$@" | xargs -0 -n 8 -P "$(getconf _NPROCESSORS_ONLN)" sh -c '
  status=0
  work=
  if [ -n "$drawn" ]; then
    work=$(mktemp -d -p "$drawn")
    soffice "-env:UserInstallation=file://$work/profile" --headless --convert-to pdf --outdir "$work" "$@" >/dev/null 2>&1
  fi
  for deck; do
    python3 "$tools/validate_pptx.py" --strict "$deck" || status=1
    pdf=$work/$(basename "$deck" .pptx).pdf
    if [ -n "$drawn" ] && [ ! -s "$pdf" ]; then echo "$deck: LibreOffice drew nothing"; status=1; continue; fi
    if ! report=$(python3 "$tools/pptx_probe.py" "$deck" ${drawn:+--render "$pdf"}); then
      status=1
      echo "$deck: pptx_probe.py found:"
      printf "%s\n" "$report" | python3 -c "import json, sys; r = json.load(sys.stdin); print(*[\"  \" + x for x in r[\"defects\"] + r.get(\"overflow\", [])], sep=\"\n\")"
    fi
  done
  exit $status' sh
[ $? -eq 0 ]
