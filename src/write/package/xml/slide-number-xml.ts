/** PowerPoint's own id for the slide number's field. */
const fieldId = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}'

/** The number as a field that PowerPoint keeps up; `shown` until then. */
export function slideNumberXml(shown: string, runProperties: string): string {
  return `<a:fld id="${fieldId}" type="slidenum">${runProperties}<a:t>${shown}</a:t></a:fld>`
}
