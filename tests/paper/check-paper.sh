#!/bin/sh
# Reads printed papers back: every statement is in the PDF, the HTML as a browser prints it and the Word document as
# LibreOffice prints it, marked and in order; each page bears banner and number; a card is one page of every sheet.
#
# usage: tests/paper/check-paper.sh [CABLE...]      (`npm run check:paper`)
# exit 0: clean; 1: findings; 2: a tool is missing.
set -u
cd "$(dirname "$0")/../.." || exit 2
missing=
for tool in pdftotext:poppler-utils pdfinfo:poppler-utils pdffonts:poppler-utils soffice:libreoffice-writer chromium:chromium; do
  command -v "${tool%:*}" >/dev/null || missing="$missing ${tool#*:}"
done
if [ -n "$missing" ]; then echo "missing: apt-get install$missing" >&2; exit 2; fi
[ $# -gt 0 ] || set -- 03OTTAWA49 dev-lindesholm dev-ras-haliq D3-secstate-lima-1976
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
status=0
fail() { echo "$1"; status=1; }

points() { # CABLE OPTION...
  cable=$1; shift
  node dist/cli.cjs points "tests/corpus/$cable.txt" --allow-nodis "$@" >/dev/null 2>"$work/remarks" || { cat "$work/remarks"; exit 1; }
}

for cable; do
  for product in full memo card; do
    name=$work/$cable-$product
    [ "$product" = card ] || points "$cable" --as $product --width 400 -o "$name.txt"
    points "$cable" --as $product --paper letter -o "$name.pdf"
    points "$cable" --as $product --paper letter -o "$name.html"
    points "$cable" --as $product --paper letter -o "$name.docx"
  done
done
for sheet in letter a4 a5 5x8; do
  for kind in pdf html docx; do points "$1" --as card --paper $sheet -o "$work/card-$sheet.$kind"; done
done

for page in "$work"/*.html; do
  chromium --headless --no-sandbox --disable-gpu --user-data-dir="$work/chromium" --no-pdf-header-footer \
    --print-to-pdf="${page%.html}-html.pdf" "file://$page" >/dev/null 2>&1
done
mkdir "$work/office"
soffice -env:UserInstallation="file://$work/profile" --headless --convert-to pdf --outdir "$work/office" "$work"/*.docx >/dev/null 2>&1
for drawn in "$work"/office/*.pdf; do mv "$drawn" "$work/$(basename "$drawn" .pdf)-docx.pdf"; done

for pdf in "$work"/*.pdf; do
  pdftotext -raw "$pdf" "${pdf%.pdf}.read" || fail "$pdf cannot be read"
  case $pdf in
    *-html.pdf | *-docx.pdf) ;;
    *)
      pdfinfo "$pdf" | grep -q '^Tagged: *yes' || fail "$(basename "$pdf") is not tagged"
      pdffonts "$pdf" | tail -n +3 | awk '{ if ($(NF - 4) != "yes") exit 1 }' || fail "$(basename "$pdf") has a font that is not embedded"
      ;;
  esac
done
for card in "$work"/card-*.pdf "$work"/*-card*.pdf; do
  pages=$(pdfinfo "$card" | sed -n 's/^Pages: *//p')
  [ "$pages" = 1 ] || fail "$(basename "$card") has $pages pages"
done
node tests/paper/read-back.js "$work" || status=1
tests/package/open-xml-sdk.sh "$work"/*.docx
case $? in 0) ;; 2) echo 'Word documents were not held against the Open XML SDK' ;; *) status=1 ;; esac
[ $status -eq 0 ] && echo "$(ls "$work"/*.pdf | wc -l) printed papers hold all their statements"
exit $status
