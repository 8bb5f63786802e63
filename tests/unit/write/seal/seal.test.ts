import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { openPackage } from '../../../../src/write/package/open-package.ts'
import { zipPackage } from '../../../../src/write/package/zip-package.ts'
import { sealed, sealState } from '../../../../src/write/seal/seal.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const text = (content: Uint8Array): string => new TextDecoder().decode(content)
const pdf = '%PDF-1.7\n1 0 obj\nendobj\nxref\n0 1\ntrailer\n<< /Size 1 >>\nstartxref\n23\n%%EOF\n'
const paper = zipSync({
  'word/document.xml': bytes('<w:document>Canada prefers</w:document>'),
  'docProps/core.xml': bytes('<cp:coreProperties><dc:title>Points</dc:title></cp:coreProperties>'),
})

describe('a seal', () => {
  it.each([
    ['a draft', bytes('---\ntitle: "Iraq"\n---\n\n# (C) Iraq\n')],
    ['a draft with a byte order mark', bytes('\uFEFF---\ntitle: "Iraq"\n---\n')],
    ['a page', bytes('<!doctype html>\n<p>Iraq – Öl</p>\n')],
    ['a PDF', bytes(pdf)],
    ['a package', paper],
  ])('is borne by %s, and breaks with any edit', (_what, content) => {
    expect(sealState(content)).toBe('none')
    const once = sealed(content)
    expect(sealState(once)).toBe('whole')
    expect(sealed(once)).toEqual(once)
    if (content === paper) {
      const parts = openPackage(once)
      parts.set('word/document.xml', '<w:document>Canada rejects</w:document>')
      expect(sealState(zipPackage(parts))).toBe('broken')
    } else {
      for (const edited of [
        text(once).replace('Iraq', 'Iran'),
        `${text(once)} `,
        text(once).replace('1', '2'),
      ])
        if (edited !== text(once)) expect(sealState(bytes(edited))).not.toBe('whole')
    }
  })

  it('has no room in a plain text, which stays as it is', () => {
    const plain = bytes('CONFIDENTIAL\n\nTalking points\n')
    expect(sealed(plain)).toBe(plain)
    expect(sealState(plain)).toBe('none')
  })

  it('is kept out of the digest of a PDF, whose offset still holds', () => {
    expect(text(sealed(bytes(pdf)))).toMatch(/>>\n%scenesetter: [0-9a-f]{32}\nstartxref\n23\n%%EOF\n$/)
  })

  it.each([
    ['nothing', new Uint8Array()],
    ['half a package', paper.slice(0, 100)],
    ['no package', bytes('PK and more')],
  ])('is not found in %s', (_what, content) => {
    expect(sealState(content)).toBe('none')
    expect(sealed(content)).toEqual(content)
  })

  it('survives another writer that packs the same parts anew, for nothing was edited', () => {
    expect(sealState(zipPackage(openPackage(sealed(paper))))).toBe('whole')
  })
})
