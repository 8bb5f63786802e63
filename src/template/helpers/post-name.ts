import { text } from '../names/shape.ts'
import type { Helper } from './helper.ts'

export const postName: Helper = {
  name: 'post-name',
  usage: '{{post-name cable.post}}',
  about: 'A post as people write it: `OSLO` is `Oslo`, `RAS HALIQ` is `Ras Haliq`; `USNATO` stays.',
  parameters: [1, 1],
  run: ([post]) => (typeof post !== 'string' || mission.test(post) ? post : titled(post)),
  shape: () => text,
}

/** Missions to organisations, and addresses that are no places. */
const mission = /^(?:US[A-Z]{2,}|SECSTATE|STATE|SECDEF|CJCS|JCS)\b/

const titled = (post: string): string =>
  post
    .toLowerCase()
    .replace(/(^|[\s'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
