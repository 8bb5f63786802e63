import { headWithRemarks } from '../analyse/ground.ts'
import { diagnose } from '../diagnostics/diagnose.ts'
import { type Remarked, sourceRemarks } from '../marking/source-remarks.ts'
import type { Cable } from '../model/cable.ts'
import type { Diagnostic, Reported } from '../model/diagnostic.ts'
import { decode } from '../read/decode.ts'
import { readCables } from '../read/read-cables.ts'
import type { BriefOptions, CableFile } from './brief-cables.ts'

/** The cables of a file with every remark about them, without weighing their sentences, of which there are none. */
export function remarkedCables(
  file: CableFile,
  options: Pick<BriefOptions, 'cableDate' | 'today'>,
): { cable: Cable; remarks: Diagnostic[] }[] {
  const text = decode(file.bytes)
  return readCables(text.value).map((read, index) => {
    const { value, diagnostics } = headWithRemarks(read.value, options)
    const own = index === 0 ? [...text.diagnostics, ...read.diagnostics] : read.diagnostics
    const seen = { ...value, cable: value.facts }
    const remarks = remarksOf(seen, [...own, ...diagnostics], text, { file: file.name, today: options.today })
    return { cable: read.value, remarks }
  })
}

/** What reading and analysis said, and what there is to say of the cable itself. */
export const remarksOf = (
  cable: Remarked,
  found: Diagnostic[],
  text: Reported<string>,
  { file, today }: { file: string; today: string },
): Diagnostic[] =>
  [...found, ...sourceRemarks(cable, today), ...unreadable(cable, text.value)].map(one => ({ ...one, file }))

function unreadable({ paragraphs }: Remarked, text: string): Diagnostic[] {
  const binary = isBinary(text)
  if (paragraphs.length > 0 && !binary) return []
  const found = binary ? 'This is no text' : 'No paragraph of text was found'
  return [
    diagnose('command/no-cable', `${found}: this is no cable, or an empty one.`, {
      hint: 'give the text of the cable, headers and all, as a .txt file',
    }),
  ]
}

/** A picture, a program, a .docx: of the first 4,096 characters more than one in ten is a control. */
function isBinary(text: string): boolean {
  const head = text.slice(0, 4096)
  const controls = head.match(/[\u0000-\u0008\u000e-\u001f\u007f\ufffd]/g)?.length ?? 0
  return controls * 10 > head.length
}
