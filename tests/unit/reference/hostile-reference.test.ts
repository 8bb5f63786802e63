import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readReference } from '../../../src/reference/read-reference.ts'
import { officePackage, powerpoint } from './office-package.ts'

const whole = unzipSync(officePackage(powerpoint))
const master = 'ppt/slideMasters/slideMaster1.xml'
const masterRelations = 'ppt/slideMasters/_rels/slideMaster1.xml.rels'
const text = (name: string): string => strFromU8(whole[name] ?? strToU8(''))
const bomb = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><x>&b;</x>'
const withPicture = (name: string) => ({
  [masterRelations]: text(masterRelations).replace('media/image1.png', `media/${name}`),
})

function packed(changed: Record<string, string | Uint8Array | null>): Uint8Array {
  const parts = Object.entries({ ...whole, ...changed }).flatMap(([name, content]) =>
    content === null ? [] : [[name, typeof content === 'string' ? strToU8(content) : content] as const],
  )
  return zipSync(Object.fromEntries(parts))
}

it.each([
  ['millions of tags', { [master]: `${text(master)}${'<x/>'.repeat(300_000)}` }],
  ['no list of parts', { '[Content_Types].xml': null }],
  ['a document type in a part that is parsed', { [master]: `<!DOCTYPE x>${text(master)}` }],
  [
    'a document type in one that is not',
    { 'ppt/tags/tag1.xml': `<?xml version="1.0"?>\n<!-- a --> ${bomb}` },
  ],
  ['a document type in UTF-16', { 'docProps/custom.xml': Buffer.from(`\uFEFF${bomb}`, 'utf16le') }],
  ['entities in a picture', { ...withPicture('logo.svg'), 'ppt/media/logo.svg': bomb }],
])(
  'a presentation with %s is refused in plain words',
  (_, changed: Record<string, string | Uint8Array | null>) => {
    const { value, diagnostics } = readReference(packed(changed), 'x.pptx')
    expect(value).toBeNull()
    expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
      ['reference/unusable', 'open it in PowerPoint and save it again'],
    ])
  },
)

it('parts in UTF-16 stay byte for byte, and so does a drawing with the usual document type', () => {
  const utf16 = new Uint8Array(Buffer.from('\uFEFF<Properties/>', 'utf16le'))
  const svg = '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "svg11.dtd"><svg/>'
  const changed = { ...withPicture('logo.svg'), 'docProps/custom.xml': utf16, 'ppt/media/logo.svg': svg }
  const { value } = readReference(packed(changed), 'x.pptx')
  expect(value?.parts.get('docProps/custom.xml')).toEqual(utf16)
  expect(strFromU8(new Uint8Array(value?.parts.get('ppt/media/logo.svg') as Uint8Array))).toBe(svg)
})
