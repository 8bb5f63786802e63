import { Argument, Command } from 'commander'
import type { BatchCommand } from './commands/batch/job.ts'
import type { CommandIo, ExitCode } from './commands/command-io.ts'
import type { Shell } from './commands/completion.ts'
import { type Run, runOrWatch, type Shared } from './commands/run-or-watch.ts'
import { templateCommand } from './commands/template/template-command.ts'
import * as option from './options.ts'
import { version } from './version.ts'

/**
 * The commands with their options. Each one's module is loaded when it runs, so that `--help` and a small command start
 * fast; `finish` takes the exit code.
 */
export function programOf(io: CommandIo, finish: (code: ExitCode) => void): Command {
  /** What a command does that takes many files, or watches them. */
  const running =
    <Options extends object>(load: () => Promise<Run<Options>>, batch?: BatchCommand) =>
    async (files: string[], options: Options & Shared): Promise<void> =>
      finish(await runOrWatch(load, batch, files, options, io))

  const program = new Command('scenesetter')
    .description("Turns a scenesetter cable into the principal's briefing deck and printed talking points.")
    .version(version)
    .configureHelp({ helpWidth: Math.min(io.columns ?? 80, 100) })
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
    .addOption(
      option.referenceDoc("your office's own .docx: its styles, theme and page, for a Word document"),
    )
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

  return program
}
