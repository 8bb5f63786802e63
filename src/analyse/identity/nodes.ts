import type { Cable, CableContent } from '../../model/cable.ts'

/** The cable's nodes of one type, in their order. */
export function nodesOf<T extends CableContent['type']>(
  cable: Cable,
  type: T,
): Extract<CableContent, { type: T }>[] {
  return cable.children.filter((node): node is Extract<CableContent, { type: T }> => node.type === type)
}
