import { Argument, Command, CommanderError } from 'commander'
import type { BatchCommand, Job, JobResult } from './commands/batch/job.ts'
import type { CommandIo, ExitCode } from './commands/command-io.ts'
import type { Shell } from './commands/completion.ts'
import { type Run, runOrWatch, type Shared } from './commands/run-or-watch.ts'
import { templateCommand } from './commands/template/template-command.ts'
import { Unusable } from './files.ts'
import * as option from './options.ts'
import { version } from './version.ts'

/** What a worker of a batch runs. */
export const runJob = async (job: Job): Promise<JobResult> =>
  (await import('./commands/batch/run-job.ts')).runJob(job)

/** argv → options → exit code; with `files.ts` the only use of the process. */

const epoch = process.env.SOURCE_DATE_EPOCH
const now = epoch !== undefined && /^\d+$/.test(epoch) ? new Date(Number(epoch) * 1000) : new Date()
const wantsColor = (isTerminal: boolean | undefined): boolean =>
  isTerminal === true && (process.env.NO_COLOR ?? '') === '' && process.env.TERM !== 'dumb'

const io: CommandIo = {
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(text),
  page: async text => {
    if (!(await (await import('./pager.ts')).page(text))) process.stdout.write(text)
  },
  columns: process.stdout.isTTY ? process.stdout.columns : null,
  isTerminal: process.stderr.isTTY === true,
  color: { out: wantsColor(process.stdout.isTTY), err: wantsColor(process.stderr.isTTY) },
  today: now.toISOString().slice(0, 10),
  workingFolder: process.cwd(),
}

let isDone = false

/** A command's module is loaded when it runs, so that `--help` and a small command start fast. */
const finish = (code: ExitCode): void => {
  process.exitCode = code
  isDone = code === 0
}

/** What a command does that takes many files, or watches them. */
const running =
  <Options extends object>(load: () => Promise<Run<Options>>, batch?: BatchCommand) =>
  async (files: string[], options: Options & Shared): Promise<void> =>
    finish(await runOrWatch(load, batch, files, options, io))

const program = new Command('scenesetter')
  .description("Turns a scenesetter cable into the principal's briefing deck and printed talking points.")
  .version(version)
  .configureHelp({ helpWidth: Math.min(process.stdout.columns ?? 80, 100) })
  .showHelpAfterError('(scenesetter --help shows how)')
  .exitOverride()

program
  .command('deck')
  .description('make a PowerPoint deck of each cable, or of an edited Markdown draft')
  .argument('<file...>', 'cables (.txt), drafts (.md), folders or patterns; - reads standard input')
  .addOption(option.output('where to: a .pptx, or a folder (default: output/, named for the cable)'))
  .addOption(option.force())
  .addOption(option.resume())
  .addOption(option.template())
  .addOption(option.preparedBy())
  .addOption(option.since())
  .addOption(option.cableDate())
  .addOption(option.date())
  .addOption(
    option.source('the cable that a Markdown draft was made from, if it is not where the draft says'),
  )
  .addOption(option.book())
  .addOption(option.referenceDoc("your office's own .pptx or .potx: its master, layouts, fonts and logo"))
  .addOption(option.preview())
  .addOption(option.watch())
  .addOption(option.strict())
  .addOption(option.maxMarking())
  .addOption(option.allowDowngrade())
  .addOption(option.allowNodis())
  .addHelpText(
    'after',
    `
Examples:
  scenesetter deck cable.txt
  scenesetter deck corrected.txt --since cable.txt
  scenesetter deck cable.txt -o monday.pptx --prepared-by "J. Doe, EA, OSD"
  scenesetter deck deck.md --source cable.txt
  scenesetter deck ottawa.txt oslo.txt --book -o trip.pptx
  scenesetter deck cable.txt --reference-doc agency.potx
  scenesetter deck inbox/ -o decks/ --resume`,
  )
  .action(running(async () => (await import('./commands/deck.ts')).deck, 'deck'))

program
  .command('points')
  .description('print talking points')
  .argument('<file...>', 'cables, folders of them, or patterns; - reads standard input')
  .addOption(option.output('write to a file; its ending tells the format: .txt, .md, .html, .docx, .pdf'))
  .addOption(option.force())
  .addOption(option.resume())
  .addOption(option.format())
  .addOption(option.product())
  .addOption(option.paper())
  .addOption(option.size())
  .addOption(option.referenceDoc("your office's own .docx: its styles, theme and page, for a Word document"))
  .addOption(option.sourceStyle())
  .addOption(option.ids())
  .addOption(option.pick())
  .addOption(option.watch())
  .addOption(option.template())
  .addOption(option.preparedBy())
  .addOption(option.columns())
  .addOption(option.cableDate())
  .addOption(option.date())
  .addOption(option.strict())
  .addOption(option.maxMarking())
  .addOption(option.allowLowerBanner())
  .addOption(option.allowNodis())
  .addHelpText(
    'after',
    `
Examples:
  scenesetter points cable.txt
  scenesetter points cable.txt -o points.docx
  scenesetter points cable.txt --as card --paper 5x8 -o card.pdf
  scenesetter points cable.txt --as memo -o read-ahead.docx`,
  )
  .action(running(async () => (await import('./commands/points.ts')).points, 'points'))

program
  .command('draft')
  .description('write the deck as Markdown, to edit and give back to `deck`')
  .argument('<file...>', 'a cable, or the cables of a --book; - reads standard input')
  .addOption(option.output('write to a file instead of the terminal'))
  .addOption(option.force())
  .addOption(option.book())
  .addOption(option.merge())
  .addOption(option.watch())
  .addOption(option.template())
  .addOption(option.ids())
  .addOption(option.since())
  .addOption(option.cableDate())
  .addOption(option.strict())
  .addOption(option.maxMarking())
  .addOption(option.allowLowerBanner())
  .addOption(option.allowNodis())
  .addHelpText(
    'after',
    `
Examples:
  scenesetter draft cable.txt -o deck.md
  scenesetter draft corrected.txt --merge deck.md
  scenesetter deck deck.md`,
  )
  .action(running(async () => (await import('./commands/draft.ts')).draft))

program
  .command('brief')
  .description('show what the cable tells the principal, which is what templates see')
  .argument('<file...>', 'cables, folders of them, or patterns; - reads standard input')
  .addOption(option.output('write to a file, or to a folder: one file for each cable'))
  .addOption(option.force())
  .addOption(option.resume())
  .addOption(option.json('as JSON for scripts: one line for each of several files'))
  .addOption(option.why())
  .addOption(option.columns())
  .addOption(option.since())
  .addOption(option.cableDate())
  .addOption(option.strict())
  .addOption(option.maxMarking())
  .addOption(option.allowLowerBanner())
  .addHelpText(
    'after',
    `
Examples:
  scenesetter brief cable.txt
  scenesetter brief corrected.txt --since cable.txt
  scenesetter brief --json *.txt
  scenesetter brief inbox/ --json -o briefs/`,
  )
  .action(running(async () => (await import('./commands/brief.ts')).brief, 'brief'))

program
  .command('parse')
  .description("show the cable's structure and every remark about it")
  .argument('<file...>', 'cables; - reads standard input')
  .addOption(option.json('the syntax tree, with positions'))
  .addOption(option.columns())
  .addOption(option.cableDate())
  .addHelpText(
    'after',
    `
Examples:
  scenesetter parse cable.txt
  scenesetter parse --json cable.txt`,
  )
  .action(async (files: string[], options) =>
    finish(await (await import('./commands/parse.ts')).parse(files, options, io)),
  )

program
  .command('check')
  .description('hold an edited deck or paper against the cable that it was made from')
  .argument('<file>', 'a .pptx, .docx or Markdown made here; - reads standard input')
  .addOption(option.source('the cables; a Markdown draft names its own'))
  .addOption(option.since())
  .addOption(option.cableDate())
  .addOption(option.allowLowerBanner())
  .addHelpText(
    'after',
    `
Examples:
  scenesetter check monday.pptx --source cable.txt
  scenesetter check deck.md`,
  )
  .action(async (file: string, options) =>
    finish(await (await import('./commands/check.ts')).check(file, options, io)),
  )

program.addCommand(templateCommand(io, finish))

program
  .command('completion')
  .description('print a script that completes commands and options in your shell')
  .addArgument(new Argument('<shell>', 'your shell').choices(['bash', 'zsh']))
  .addHelpText(
    'after',
    `
Examples:
  source <(scenesetter completion bash)
  scenesetter completion zsh > ~/.zfunc/_scenesetter`,
  )
  .action(async (shell: Shell) =>
    io.out((await import('./commands/completion.ts')).completion(program, shell)),
  )

// A reader that closes the pipe early (`| head`) is no fault; a full disk is.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') io.err(`The output cannot be written: ${cause.code}.\n`)
  process.exit(cause.code === 'EPIPE' ? 0 : 1)
})
process.stderr.on('error', () => undefined)
// An interrupt waits until what is being written is whole.
for (const [signal, number] of [
  ['SIGHUP', 1],
  ['SIGINT', 2],
  ['SIGTERM', 15],
] as const)
  process.on(signal, () => process.exit(128 + number))

/** Runs the command that `process.argv` names; true when it did all its work. */
export async function run(): Promise<boolean> {
  try {
    await program.parseAsync()
  } catch (cause) {
    if (cause instanceof CommanderError) process.exitCode = cause.exitCode === 0 ? 0 : 2
    else if (cause instanceof Unusable)
      finish((await import('./commands/each-file.ts')).tellUnusable(cause, io))
    else {
      // A bug of ours, not the user's: say so in a line, without the cable's words; SCENESETTER_DEBUG shows where.
      const shown =
        process.env.SCENESETTER_DEBUG && cause instanceof Error ? cause.stack : (cause as Error).name
      process.stderr.write(`scenesetter met a fault of its own (${shown}); nothing was written.\n`)
      process.exitCode = 1
    }
  }
  return isDone
}
