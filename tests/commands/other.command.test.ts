import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { date } from '../../src/options.ts'
import { corpusFile, emptyFolder, runCommand, sample } from './run-command.ts'

describe('scenesetter points', () => {
  it('prints pages of 80 columns, the banner first and last', () => {
    const { code, out } = runCommand(['points', sample])
    expect(code).toBe(0)
    const lines = out.trimEnd().split('\n')
    expect(lines[0]?.trim()).toBe('CONFIDENTIAL')
    expect(lines.at(-1)?.trim()).toBe('CONFIDENTIAL')
    expect(Math.max(...lines.map(line => line.length))).toBeLessThanOrEqual(80)
    expect(out).toContain('Derived From: Embassy Ottawa telegram OTTAWA 000049')
    expect(out).not.toContain('\u001B')
  })

  it.each([
    ['dev-lundala', 'CONFIDENTIAL//NOFORN'],
    ['dev-san-telmo', 'CONFIDENTIAL//EXDIS'],
  ])('of %s bear the control captions of the cable: %s', (name, banner) => {
    const lines = runCommand(['points', corpusFile(name)])
      .out.trimEnd()
      .split('\n')
    expect([lines[0]?.trim(), lines.at(-1)?.trim()]).toEqual([banner, banner])
  })

  it('makes Markdown by --format or by the ending of -o', () => {
    const cwd = emptyFolder()
    expect(runCommand(['points', sample, '-o', 'points.md'], { cwd })).toMatchObject({
      code: 0,
      out: 'points.md\n',
    })
    const { out } = runCommand(['points', sample, '--format', 'md'])
    // the file bears the seal that tells whether people have edited it
    const written = readFileSync(join(cwd, 'points.md'), 'utf8')
    expect(written.replace(/^# scenesetter: \w+\n/m, '')).toBe(out)
    expect(out).toMatch(/^# /m)
  })
})

describe('scenesetter brief', () => {
  it('--json prints one Brief', () => {
    const { code, out } = runCommand(['brief', sample, '--json'])
    expect(code).toBe(0)
    const brief = JSON.parse(out)
    expect(brief).toMatchObject({
      version: 1,
      cable: {
        id: '03 OTTAWA 49',
        classification: 'CONFIDENTIAL',
        marking: 'C',
        declassifyOn: '2012-01-07',
        signer: 'GALLAGHER',
        partial: true,
        references: [
          { label: 'A', id: '02 OTTAWA 3442' },
          { label: 'B', id: '02 OTTAWA 3101' },
          { label: 'C', id: '02 OTTAWA 3556' },
        ],
      },
      meeting: {
        principal: { text: 'Secretary Rumsfeld' },
        counterpart: { name: 'John McCallum' },
        date: { iso: '2003-01-09', inferred: true },
      },
    })
    expect(brief.paragraphs).toHaveLength(8)
    expect(brief.issues.map((issue: { title: string }) => issue.title)).toEqual([
      'IRAQ',
      'MISSILE DEFENSE',
      'NATO/RESOURCES',
    ])
    expect(brief.diagnostics.map((one: { code: string }) => one.code)).toEqual(
      expect.arrayContaining([
        'read/partial-extract',
        'marking/source-undated',
        'marking/declassification-passed',
      ]),
    )
  })

  it('--json prints a line for each of several files, with its name', () => {
    const files = [sample, corpusFile('dev-ras-haliq')]
    const lines = runCommand(['brief', ...files, '--json'])
      .out.trimEnd()
      .split('\n')
    expect(lines.map(line => JSON.parse(line).file)).toEqual(files)
  })

  it('prints a page that a person can read', () => {
    const { code, out } = runCommand(['brief', sample])
    expect(code).toBe(0)
    expect(out).toContain('Secretary Rumsfeld')
    expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
  })
})

describe('scenesetter brief --why', () => {
  it('names the cues that decided, and what they weigh', () => {
    const { code, out } = runCommand(['brief', sample, '--why', 'p7.5'])
    expect(code).toBe(0)
    expect(out).toMatch(/^p7\.5 raise\n {2}By raising defense spending/)
    expect(out).toMatch(/^ +\d+\.\d {2}\S.*: ".+"$/m)
  })

  it('knows no statement that is not there', () => {
    const { code, err } = runCommand(['brief', sample, '--why', 'p99.1'])
    expect(code).toBe(1)
    expect(err).toContain('command/unknown-statement')
  })
})

describe('the remarks about the sample', () => {
  it('are the golden ones: what an inspector would ask, each once', () => {
    const { out } = runCommand(['parse', sample])
    const codes = [...out.matchAll(/ (?:error|warning|info) ([a-z]+\/[a-z-]+)$/gm)].map(([, code]) => code)
    expect(codes.sort()).toEqual([
      'analyse/year-inferred',
      'marking/declassification-passed',
      'marking/foreign-government-information',
      'marking/source-undated',
      'marking/unmarked-headings',
      'read/doubled-reference-labels',
      'read/partial-extract',
      'read/stray-caption',
    ])
    expect(runCommand(['points', sample]).err).toContain('marking/classifier-missing')
  })
})

describe('scenesetter parse', () => {
  it('prints the outline', () => {
    const { code, out } = runCommand(['parse', sample])
    expect(code).toBe(0)
    expect(out).toContain('MISSILE DEFENSE')
  })

  it('--json prints the tree', () => {
    expect(JSON.parse(runCommand(['parse', sample, '--json']).out)).toMatchObject({ type: 'cable' })
  })
})

describe('scenesetter draft', () => {
  it('prints Markdown whose front matter names the cable and its hash', () => {
    const { code, out } = runCommand(['draft', sample])
    expect(code).toBe(0)
    expect(out).toMatch(/^---\n/)
    expect(out).toMatch(/^cable-sha256: "[0-9a-f]{64}"$/m)
    expect(out).toMatch(/^marking: "C"$/m)
  })
})

describe('settings', () => {
  it('of the folder above hold, and a flag beats them', () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'scenesetter.yaml'), 'prepared-by: A. Doe, EA, OSD\n')
    expect(runCommand(['points', sample], { cwd }).out).toContain('Classified By: A. Doe, EA, OSD')
    expect(runCommand(['points', sample, '--prepared-by', 'B. Roe'], { cwd }).out).toContain(
      'Classified By: B. Roe',
    )
  })

  it('that nobody knows are told', () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'scenesetter.yaml'), 'preparedby: A\n')
    expect(runCommand(['deck', sample], { cwd }).err).toContain('command/unknown-setting')
  })

  it('that are wrong are told with their line', () => {
    const cwd = emptyFolder()
    writeFileSync(join(cwd, 'scenesetter.yaml'), 'prepared-by: "A\n')
    const { code, err } = runCommand(['points', sample], { cwd })
    expect(code).toBe(1)
    expect(err).toContain('command/bad-settings')
  })
})

describe('a day', () => {
  it.each(['2003-02-29', '2003-13-01', '0000-00-00', '20030107'])('%s is on no calendar', text => {
    expect(() => date().parseArg?.(text, undefined)).toThrow(/like 2003-01-07/)
  })

  it('beyond what computers count to does not stop a command', () => {
    const env = { SOURCE_DATE_EPOCH: '99999999999999999999' }
    expect(runCommand(['brief', sample], { env })).toMatchObject({ code: 0, err: '' })
  })
})

describe('--help', () => {
  it.each(['', 'deck', 'points', 'draft', 'brief', 'parse'])(
    'of "%s" fits 80 columns and exits with 0',
    command => {
      const { code, out } = runCommand([...(command === '' ? [] : [command]), '--help'])
      expect(code).toBe(0)
      expect(out).toContain('Usage: scenesetter')
      expect(Math.max(...out.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
    },
  )
})
