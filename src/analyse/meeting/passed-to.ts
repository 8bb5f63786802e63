import type { Cable } from '../../model/cable.ts'
import { nodesOf } from '../identity/nodes.ts'
import { type Named, namedIn } from './named.ts'

/** `FOR SECRETARY RUMSFELD`, `JUSTICE PASS TO FBI FOR DIRECTOR PRENTISS`, `FOR THE SECRETARY FROM THE AMBASSADOR` */
export function passedTo(cable: Cable): Named[] {
  return nodesOf(cable, 'passing').flatMap(({ value, for: whom }) => {
    const line =
      (/\bFOR\b(?<rest>.*)$/i.exec(value)?.groups?.rest ?? whom ?? value).split(/\bFROM\b/i)[0] ?? ''
    return namedIn(line).filter(
      ({ title, name }) =>
        name !== null ||
        /^(?:VICE PRESIDENT|PRESIDENT|(?:ACTING )?SECRETARY(?: OF .*)?|(?:DEPUTY|UNDER) SECRETARY.*|CODEL|STAFFDEL)$/i.test(
          title,
        ),
    )
  })
}
