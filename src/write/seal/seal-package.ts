import type { Package } from '../package/package.ts'
import { digest } from './digest.ts'

export const coreProperties = 'docProps/core.xml'
const sealPattern = /<dc:identifier>scenesetter:([0-9a-f]{32})<\/dc:identifier>/

/** Puts a package's seal among its properties, in place: the digest of all its parts without the seal. */
export function sealPackage(parts: Package): void {
  const properties = textOf(parts.get(coreProperties)).replace(sealPattern, '')
  if (!properties.includes('</cp:coreProperties>')) return
  parts.set(coreProperties, properties)
  const seal = `<dc:identifier>scenesetter:${digestOf(parts)}</dc:identifier>`
  parts.set(coreProperties, properties.replace('</cp:coreProperties>', `${seal}</cp:coreProperties>`))
}

/** True for a package that bears a seal, whole or broken. */
export const bearsSeal = (parts: Package | null): boolean =>
  sealPattern.test(textOf(parts?.get(coreProperties)))

/** The seal that a package bears, and the one that it should bear; null where it bears none. */
export function sealOfPackage(parts: Package): { borne: string; due: string } | null {
  const properties = textOf(parts.get(coreProperties))
  const borne = sealPattern.exec(properties)?.[1]
  if (borne === undefined) return null
  const without = new Map(parts).set(coreProperties, properties.replace(sealPattern, ''))
  return { borne, due: digestOf(without) }
}

function digestOf(parts: Package): string {
  const names = [...parts.keys()].sort()
  return digest(...names.flatMap(name => [`${name}\0`, parts.get(name) ?? '', '\0']))
}

const textOf = (part: string | Uint8Array | undefined): string =>
  typeof part === 'string' ? part : new TextDecoder().decode(part)
