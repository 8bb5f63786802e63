import type { PrecompiledSet } from './precompiled.ts'

/** Empty as written: `npm run build` puts what `precompile.ts` makes of the built-in sets in its place. */
export const precompiledSets: PrecompiledSet[] = []
