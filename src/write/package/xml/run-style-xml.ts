import type { LevelStyle } from '../../../model/deck.ts'
import { fillXml } from './fill-xml.ts'

const fonts = {
  heading: '<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/>',
  body: '<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/>',
}

/** Properties of a run in a style: what `<a:rPr>` and `<a:defRPr>` hold inside. */
export function runStyleXml(style: LevelStyle): string {
  return `${fillXml(style.color)}${fonts[style.font]}`
}
