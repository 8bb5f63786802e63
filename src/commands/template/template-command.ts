import { Command } from 'commander'
import * as option from '../../options.ts'
import type { CommandIo, ExitCode } from '../command-io.ts'

/** `scenesetter template ...`: for the office that makes a set its own. */
export function templateCommand(io: CommandIo, finish: (code: ExitCode) => void): Command {
  const template = new Command('template').description('make, look at and check template sets').addHelpText(
    'after',
    `
Examples:
  scenesetter template new our-office
  scenesetter template check our-office
  scenesetter template fields cable.txt`,
  )
  template
    .command('list')
    .description('name the built-in sets')
    .action(async () => finish((await import('./list.ts')).list(io)))
  template
    .command('show')
    .description("list a set's files, or print one")
    .argument('<set>', 'a built-in set, or your folder')
    .argument('[file]', 'deck.md.hbs, partials/raise.hbs, theme.yaml ...')
    .action(async (name: string, file: string | undefined) =>
      finish((await import('./show.ts')).show(name, file, io)),
    )
  template
    .command('new')
    .description('copy a built-in set into a folder, to change it')
    .argument('<folder>', 'a folder that is not there yet')
    .addOption(option.from())
    .action(async (folder: string, options) =>
      finish(await (await import('./new.ts')).newSet(folder, options, io)),
    )
  template
    .command('check')
    .description('say what is wrong with a set; exits with 1 when anything is')
    .argument('<set>', 'your folder, or a built-in set')
    .action(async (folder: string) => finish(await (await import('./check.ts')).check(folder, io)))
  template
    .command('fields')
    .description('list the names that a template may use')
    .argument('[cable]', "show this cable's values")
    .addOption(option.json('as JSON for editors and scripts'))
    .addOption(option.columns())
    .addOption(option.cableDate())
    .addOption(option.allowNodis())
    .action(async (cable: string | undefined, options) =>
      finish(await (await import('./fields.ts')).fields(cable, options, io)),
    )
  return template
}
