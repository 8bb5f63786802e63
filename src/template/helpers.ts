import { and } from './helpers/and.ts'
import { cite } from './helpers/cite.ts'
import { concat } from './helpers/concat.ts'
import { eq } from './helpers/eq.ts'
import { formatDate } from './helpers/format-date.ts'
import { fullName } from './helpers/full-name.ts'
import { group } from './helpers/group.ts'
import { gt } from './helpers/gt.ts'
import type { Helper } from './helpers/helper.ts'
import { highest } from './helpers/highest.ts'
import { inferredPart } from './helpers/inferred-part.ts'
import { join } from './helpers/join.ts'
import { limit } from './helpers/limit.ts'
import { lt } from './helpers/lt.ts'
import { mark } from './helpers/mark.ts'
import { more } from './helpers/more.ts'
import { nested } from './helpers/nested.ts'
import { not } from './helpers/not.ts'
import { office } from './helpers/office.ts'
import { or } from './helpers/or.ts'
import { plural } from './helpers/plural.ts'
import { postName } from './helpers/post-name.ts'
import { sentenceCase } from './helpers/sentence-case.ts'
import { titleCase } from './helpers/title-case.ts'
import { where } from './helpers/where.ts'
import { without } from './helpers/without.ts'

/** Every helper that templates may call, by name; none bears the name of a field. */
export const helpers: ReadonlyMap<string, Helper> = new Map(
  [
    mark,
    cite,
    highest,
    titleCase,
    sentenceCase,
    formatDate,
    inferredPart,
    fullName,
    office,
    join,
    limit,
    more,
    plural,
    postName,
    where,
    without,
    concat,
    group,
    nested,
    eq,
    gt,
    lt,
    and,
    or,
    not,
  ].map(helper => [helper.name, helper]),
)
