import { categories, categoryOf, controlFor } from './controls.ts'
import type { Level, Marking } from './marking.ts'

const levelNames: Record<Level, string> = {
  U: 'UNCLASSIFIED',
  CUI: 'CUI',
  LOU: 'LIMITED OFFICIAL USE',
  SBU: 'SENSITIVE BUT UNCLASSIFIED',
  C: 'CONFIDENTIAL',
  S: 'SECRET',
  TS: 'TOP SECRET',
}

/** Inside of a portion mark: `C`, `S//NF`, `SBU-NF`, `S//OC/NF//XD`. */
export function portionOf(marking: Marking): string {
  if (marking.level === 'SBU' && marking.controls.length === 1 && marking.controls[0] === 'NF')
    return 'SBU-NF'
  return [marking.level, ...grouped(marking.controls)].join('//')
}

/** Upper case, unabbreviated (32 CFR 2001.21(b)): `SECRET//NOFORN`; caveats of State's own follow a bar. */
export function bannerOf(marking: Marking): string {
  const caveats = marking.controls.filter(control => categoryOf(control) === 'caveat')
  const controls = marking.controls.filter(control => categoryOf(control) !== 'caveat')
  const names = controls.map(control => controlFor(control)?.banner ?? control)
  const banner = [levelNames[marking.level], ...grouped(names)].join('//')
  return caveats.length === 0 ? banner : `${banner} | ${caveats.join(' ')}`
}

/** One string a category, its controls parted by `/`; several FGI countries share one `FGI`. */
function grouped(controls: string[]): string[] {
  return categories.flatMap(category => {
    const own = controls.filter(control => categoryOf(control) === category)
    if (own.length === 0) return []
    if (category !== 'foreign') return [own.join('/')]
    return [['FGI', ...own.map(control => control.slice(4)).filter(Boolean)].join(' ')]
  })
}
