import { analyseCable, type Brief, type Cable, type Diagnostic, readCable } from 'scenesetter'

declare const process: { argv: string[]; stdout: { write(text: string): void } }

/** What a user of the library writes, checked by `check-install.sh`. */
const { readFileSync } = (await import('node:fs' as string)) as {
  readFileSync(path: string, encoding: string): string
}
const cable: { value: Cable; diagnostics: Diagnostic[] } = readCable(
  readFileSync(process.argv[2] ?? '', 'latin1'),
)
const brief: Brief = analyseCable(cable.value, { cableDate: null }).value
process.stdout.write(brief.cable.id ?? '')
