#!/bin/sh
# Packs the package, installs it in an empty folder, and uses it as people do: npx with each Node that is supported,
# and the library from a TypeScript project under NodeNext and Bundler resolution.
#
# usage: tests/install/check-install.sh [NODE...] (default: 20.19.0 22 24)
set -eu
cd "$(dirname "$0")/../.."
root=$PWD
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
[ $# -gt 0 ] || set -- 20.19.0 22 24

heads=$(grep -E '^@?[a-z0-9./_-]+ [0-9][^ ]* \(' dist/THIRD-PARTY-LICENSES)
if echo "$heads" | grep -vE '\((MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|OFL-1\.1|\(?MIT (AND|OR) [A-Za-z0-9.-]+\)?)\)$'; then
  echo 'a licence that is not on the list' >&2
  exit 1
fi
echo "licences: $(echo "$heads" | wc -l) bundled packages"

package=$(npm pack --silent --ignore-scripts --pack-destination "$work" | tail -1)
mkdir "$work/project"
cd "$work/project"
printf '{ "private": true, "type": "module" }\n' >package.json
npm install --silent --no-fund --no-audit "$work/$package"
echo "installed: $(npm ls --all --parseable | tail -n +2 | wc -l) packages, $(du -sh node_modules | cut -f1)"
cp "$root/tests/corpus/03OTTAWA49.txt" cable.txt
mkdir inbox && cp cable.txt inbox/a.txt && cp cable.txt inbox/b.txt

for version; do
  npx --yes "node@$version" node_modules/scenesetter/dist/cli.cjs deck cable.txt -o "$version.pptx" --preview >/dev/null 2>&1
  npx --yes "node@$version" node_modules/scenesetter/dist/cli.cjs points cable.txt -o "$version.pdf" >/dev/null 2>&1
  npx --yes "node@$version" node_modules/scenesetter/dist/cli.cjs deck inbox -o "decks-$version" >/dev/null 2>&1
  # V8 would complain of a flag that this version does not know.
  [ -z "$(npx --yes "node@$version" node_modules/scenesetter/dist/cli.cjs --version 2>&1 >/dev/null)" ]
  [ "$(ls "decks-$version" | wc -l)" -eq 2 ] && [ -s "$version.pptx" ] && [ -s "$version.pdf" ]
  cmp "$1.pptx" "$version.pptx" || echo "note: the bytes of the deck differ between Node $1 and $version"
  echo "Node $version: deck, points and a batch work"
done
npx scenesetter deck cable.txt >/dev/null 2>&1
[ -s output/03-ottawa-49.pptx ]
npx scenesetter template new office >/dev/null 2>&1
npx scenesetter template check ./office >/dev/null 2>&1
sed -i 's/{{mark this}}/{{mark thsi}}/' office/partials/point.hbs
if npx scenesetter template check ./office >faults 2>&1; then echo 'a fault of a template was not found' >&2; exit 1; fi
grep -q 'office/partials/point.hbs:1:.* error template/unknown-name' faults
npx scenesetter deck cable.txt --template bluf -o bluf.pptx >/dev/null 2>&1
echo 'template new and check work, with the sample that comes along'
if unshare -rn true 2>/dev/null; then
  unshare -rn node node_modules/scenesetter/dist/cli.cjs deck cable.txt -o alone.pptx >/dev/null 2>&1
  echo 'works in a namespace without a network'
fi

cp "$root/tests/install/consumer.ts" .
for resolution in NodeNext Bundler; do
  module=$([ $resolution = NodeNext ] && echo NodeNext || echo ESNext)
  printf '{ "compilerOptions": { "strict": true, "noEmit": true, "target": "es2022", "lib": ["es2022", "dom"],
    "types": [], "module": "%s", "moduleResolution": "%s" }, "files": ["consumer.ts"] }' $module $resolution >tsconfig.json
  "$root/node_modules/.bin/tsc" -p .
  echo "types hold under $resolution"
done
"$root/node_modules/.bin/esbuild" consumer.ts --platform=node --format=esm --outfile=consumer.js --log-level=error
[ "$(node consumer.js cable.txt)" = '03 OTTAWA 49' ]
echo 'the package installs and works'
