/** Numbers from 0 to 1 that a seed decides (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** What breaks programs: template text, markup, prototype names, paths, odd characters, long and deep things. */
const nasty = [
  '{{#each raise}}{{text}}{{/each}}',
  '{{constructor.constructor "return process"}}',
  '{{> evil}}',
  '__proto__',
  'constructor',
  'hasOwnProperty',
  '../../../etc/passwd',
  '<script>alert(1)</script>',
  ']]></a:t>',
  '&amp;&#0;&x;',
  '<!-- _class: title -->',
  '<!--',
  '---',
  '---\ntitle: &a [*a, *a]\n---\n',
  '# (S//NF) ',
  '- (C) x [¶3]',
  '[¶99999999999]',
  '\u0000',
  '\uFEFF',
  '\u202E\u200D\u2028',
  '\uD83D',
  'e\u0301'.repeat(50),
  '\r',
  '\f',
  '\t\t\t',
  '(C)',
  '(TS//SI/TK//NOFORN)',
  '1. (C) ',
  'UNCLAS SECTION 01 OF 99 ',
  'SUBJECT: ',
  'REF: A) 99 ',
  'DECL: 99/99/9999',
  '31 FEB 9999',
  '$9e999',
  '9'.repeat(400),
  ...['a ', '(', '> ', '- ', '1.', '"', '*', '_', 'A.', '|', '    ', '\n', 'I. A. 1. a. '].map(part =>
    part.repeat(3000),
  ),
  'x'.repeat(100_000),
]

/** A variant of a text or of bytes: cut, spliced with another, its lines moved, nasty things put in, bytes flipped. */
export function mutated(seed: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  const pick = (most: number): number => Math.floor(random() * most)
  let bytes: Buffer = Buffer.from(seed)
  for (let turns = 1 + pick(4); turns > 0; turns--) {
    const at = pick(bytes.length + 1)
    const length = pick(random() < 0.5 ? 40 : bytes.length)
    const nastyThing = Buffer.from(nasty[pick(nasty.length)] ?? '')
    const lines = () => bytes.toString('latin1').split('\n')
    const kinds: (() => Buffer)[] = [
      () => bytes.subarray(0, at),
      () => Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]),
      () => Buffer.concat([bytes.subarray(0, at), nastyThing, bytes.subarray(at)]),
      () => Buffer.concat([bytes.subarray(0, at), nastyThing, bytes.subarray(at + length)]),
      () => Buffer.concat([bytes.subarray(0, at), other.subarray(pick(other.length))]),
      () =>
        Buffer.from(
          lines()
            .sort(() => random() - 0.5)
            .join('\n'),
          'latin1',
        ),
      () => {
        const all = lines()
        const line = all[pick(all.length)] ?? ''
        all.splice(pick(all.length), 1, ...Array<string>(1 + pick(300)).fill(line))
        return Buffer.from(all.join('\n'), 'latin1')
      },
      () => {
        const flipped = Buffer.from(bytes)
        for (let flips = 1 + pick(20); flips > 0; flips--) flipped[pick(flipped.length)] = pick(256)
        return flipped
      },
      () => Buffer.from(Array.from({ length: 1 + pick(5000) }, () => pick(256))),
    ]
    bytes = kinds[pick(kinds.length)]?.() ?? bytes
  }
  return new Uint8Array(bytes.subarray(0, 400_000))
}
