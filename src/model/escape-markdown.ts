/**
 * Writes text so that Markdown shows it as it is, wherever a template puts it: in a line, at a line's start or end,
 * in a table cell, a heading or a comment. White space folds to one space, for a line break could begin anything;
 * control characters, which Markdown has no way to write, are dropped. What needs no escape gets none:
 * `(C) U.S. - EU talks, 5.1% of GDP` stays as it is.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[ \t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .replace(rules, '\\$&')
}

/** Each alternative matches the one character to be escaped. */
const rules = new RegExp(
  [
    // Emphasis, code, links and tags of sources, HTML and autolinks, cells, strike-out, `{{expressions}}`.
    String.raw`[\\*_\x60[\]<|~{]`,
    // Entities, also one that the next value would complete.
    '&(?=[#a-zA-Z0-9]*(?:;|$))',
    // End of a comment.
    '(?<=-!?)>',
    // At a line's start: headings, quotations, bullets, underlines of headings, table rules.
    '(?<=^ ?)[#>+=:-]',
    // At a line's start: `1. `, and the sign alone where the number stands in the template.
    String.raw`(?<=^ ?\d{0,9})[.)](?= |$)`,
    // At a heading's end, a space behind it or not.
    '#(?= ?$)',
    // Addresses that some viewers turn into links.
    String.raw`(?<=\bhttps?|\bftp|\bmailto|\bxmpp):`,
    String.raw`(?<=\bwww)\.`,
    String.raw`(?<=\S)@(?=\S)`,
  ].join('|'),
  'gi',
)
