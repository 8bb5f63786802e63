import { slideNumberXml } from '../xml/slide-number-xml.ts'

/** `3 of 12` in a slide number's placeholder: the 3 becomes PowerPoint's field, which follows the slide. */
export function repairSlideNumber(shape: string, number: number): string {
  const own = new RegExp(
    `<a:r>(<a:rPr\\b[^>]*?(?:/>|>.*?</a:rPr>))<a:t>((?:[^<]*?\\D)?)${number}(?!\\d)([^<]*)</a:t></a:r>`,
    's',
  )
  return shape.replace(own, (_all, properties: string, before: string, after: string) => {
    const run = (text: string) => (text === '' ? '' : `<a:r>${properties}<a:t>${text}</a:t></a:r>`)
    return run(before) + slideNumberXml(String(number), properties) + run(after)
  })
}
