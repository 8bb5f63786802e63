import { DOMParser, type Document, type Element, onErrorStopParsing } from '@xmldom/xmldom'

/** Far more than a master with a drawn logo has; a tree of millions would fill the memory. */
const mostTags = 250_000

function isTooLarge(xml: string): boolean {
  let count = 0
  for (let at = xml.indexOf('<'); at >= 0 && count <= mostTags; at = xml.indexOf('<', at + 1)) count += 1
  return count > mostTags
}

/** A part as a tree; null where it is not well-formed, or larger than any template needs. */
export function parseXml(xml: string): Element | null {
  if (isTooLarge(xml)) return null
  try {
    const found: Document = new DOMParser({ onError: onErrorStopParsing }).parseFromString(
      xml.replace(/^\uFEFF/, ''),
      'text/xml',
    )
    return found.documentElement
  } catch {
    return null
  }
}

/** Child elements, of one local name where it is given, whatever the prefix. */
export function childrenOf(element: Element | null | undefined, name?: string): Element[] {
  const children: Element[] = []
  for (let node = element?.firstChild ?? null; node; node = node.nextSibling)
    if (node.nodeType === 1 && (name === undefined || (node as Element).localName === name))
      children.push(node as Element)
  return children
}

/** The element that a path of local names leads to, each the first child of its name. */
export const find = (element: Element | null | undefined, ...path: string[]): Element | null =>
  path.reduce<Element | null>((at, name) => childrenOf(at, name)[0] ?? null, element ?? null)

/** Every element of a local name below, in document order. */
export const allBelow = (element: Element, name: string): Element[] => [
  ...element.getElementsByTagNameNS('*', name),
]

export const textAttribute = (element: Element | null, name: string): string | null =>
  element?.hasAttribute(name) ? element.getAttribute(name) : null

export function numberAttribute(element: Element | null, name: string): number | null {
  const value = Number(textAttribute(element, name) ?? 'none')
  return Number.isFinite(value) ? value : null
}
