import type { PictureShape } from '../../model/deck.ts'
import { clearPixel } from './clear-pixel.ts'
import type { Package } from './package.ts'

const endings: Record<PictureShape['mediaType'], string> = {
  'image/png': 'png',
  'image/jpeg': 'jpeg',
  'image/svg+xml': 'svg',
}

/** Puts a master's picture among the parts, and tells their names: before an SVG goes what old readers show. */
export function pictureParts(parts: Package, picture: PictureShape | null): string[] {
  if (picture === null) return []
  const bytes = new Uint8Array(Buffer.from(picture.content, 'base64'))
  const file = `logo.${endings[picture.mediaType]}`
  parts.set(`ppt/media/${file}`, bytes)
  if (picture.mediaType !== 'image/svg+xml') return [file]
  parts.set('ppt/media/logo-fallback.png', new Uint8Array(clearPixel))
  return ['logo-fallback.png', file]
}
