#!/bin/sh
# Decks per second of a batch, beside pandoc's, two at a time, turning our drafts of the same cables into .pptx.
#
# usage: tests/strength/batch-bench.sh [CABLES] (default 200)
set -eu
cd "$(dirname "$0")/../.."
count=${1:-200}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
node tests/strength/many-cables.js "$work/in" "$count"
mkdir "$work/md" "$work/pandoc"
# Pandoc's rate does not grow with the number: forty drafts tell it.
for cable in $(ls "$work/in" | head -40); do
  node dist/cli.cjs draft "$work/in/$cable" --allow-nodis -o "$work/md/${cable%.txt}.md" >/dev/null 2>&1
done
drafts=$(ls "$work/md" | wc -l)
seconds() { start=$(date +%s.%N); "$@" >"$work/out" 2>"$work/err" || true; date +%s.%N | awk -v s="$start" '{print $1 - s}'; }
both() { ls "$work/md" | xargs -P 2 -I{} pandoc "$work/md/{}" -o "$work/pandoc/{}.pptx"; }
pandoc=$(seconds both)
ours=$(seconds node dist/cli.cjs deck "$work/in" -o "$work/decks/" --allow-nodis)
tail -1 "$work/err"
made=$(ls "$work/decks" | wc -l)
awk -v m="$made" -v o="$ours" -v d="$drafts" -v p="$pandoc" 'BEGIN {
  printf "scenesetter: %d decks in %.1f s, %.1f a second\npandoc, two at a time: %d in %.1f s, %.1f a second\nratio: %.1f\n",
    m, o, m / o, d, p, d / p, (m / o) / (d / p) }'
