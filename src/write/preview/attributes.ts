import { escapeXml } from '../package/xml/escape-xml.ts'

/** ` x="12.5" fill="#1F2A36"`: what is null is left out, lengths are rounded to a hundredth of a point. */
export function attributes(values: Record<string, string | number | null>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escapeXml(printed(value))}"`))
    .join('')
}

const printed = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : value
