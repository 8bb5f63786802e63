import { imageSize } from 'image-size'
import { diagnose } from '../../diagnostics/diagnose.ts'
import type { PictureShape } from '../../model/deck.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { Theme } from '../theme.ts'

/** More would swell every deck. */
const mostBytes = 2 * 1024 * 1024

const mediaTypes = { png: 'image/png', jpg: 'image/jpeg', svg: 'image/svg+xml' } as const

/** The theme's picture in its place, top right below the banner; null where it cannot be used, with the reason. */
export function logoOf(
  { logo, page, margins, banner }: Theme,
  bytes: Uint8Array | null,
): { value: PictureShape | null; fault: Diagnostic | null } {
  if (logo.file === '') return { value: null, fault: null }
  const faulty = (reason: string, hint: string) => ({
    value: null,
    fault: diagnose('layout/bad-logo', `The logo "${logo.file}" ${reason}; the slides go without.`, { hint }),
  })
  if (bytes === null)
    return faulty(
      'is not in the folder of the set',
      'put the picture itself, not a link to it, beside theme.yaml',
    )
  if (bytes.length > mostBytes)
    return faulty(`has ${(bytes.length / 1048576).toFixed(1)} MB`, 'make it smaller than 2 MB')
  const size = sizeOf(bytes)
  const type = size?.type as keyof typeof mediaTypes
  if (size === null || !Object.hasOwn(mediaTypes, type))
    return faulty('is no picture that PowerPoint shows', 'save it as PNG, JPEG or SVG')
  const width = (logo.height * size.width) / size.height
  if (width > page.width / 4)
    return faulty('takes more than a quarter of the page', 'make logo.height smaller, or cut the picture')
  return {
    value: {
      type: 'picture',
      name: 'Logo',
      altText: logo.alt,
      box: {
        x: page.width - margins.right - width,
        y: banner.height + margins.top,
        width,
        height: logo.height,
      },
      mediaType: mediaTypes[type],
      content: Buffer.from(bytes).toString('base64'),
    },
    fault: logo.alt === '' ? missingAlt : null,
  }
}

const missingAlt = diagnose('layout/bad-logo', 'The logo has no words for those who cannot see it.', {
  hint: 'write under logo what it shows: alt: Seal of the office',
})

function sizeOf(bytes: Uint8Array): { width: number; height: number; type?: string } | null {
  try {
    const size = imageSize(bytes)
    return size.width > 0 && size.height > 0 ? size : null
  } catch {
    return null
  }
}
