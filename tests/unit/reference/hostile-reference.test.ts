import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { readReference } from '../../../src/reference/read-reference.ts'
import { officePackage, powerpoint } from './office-package.ts'

const whole = unzipSync(officePackage(powerpoint))
const master = 'ppt/slideMasters/slideMaster1.xml'

it.each([
  ['millions of tags', { [master]: `${strFromU8(whole[master] ?? strToU8(''))}${'<x/>'.repeat(300_000)}` }],
  ['no list of parts', { '[Content_Types].xml': null }],
])('a presentation with %s is refused in plain words', (_, changed: Record<string, string | null>) => {
  const parts = Object.entries({ ...whole, ...changed }).flatMap(([name, content]) =>
    content === null ? [] : [[name, typeof content === 'string' ? strToU8(content) : content] as const],
  )
  const { value, diagnostics } = readReference(zipSync(Object.fromEntries(parts)), 'x.pptx')
  expect(value).toBeNull()
  expect(diagnostics.map(({ code, hint }) => [code, hint])).toEqual([
    ['reference/unusable', 'open it in PowerPoint and save it again'],
  ])
})
