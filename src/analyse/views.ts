import type { Brief, BriefParagraph, BriefSection, Role, Statement } from '../model/brief.ts'
import type { SectionKind } from '../model/cable.ts'
import { isObjectives } from './roles/section-roles.ts'

type Views = Pick<
  Brief,
  'summary' | 'counterpart' | 'objectives' | 'raise' | 'ifRaised' | 'watchOut' | 'logistics' | 'comment'
>

/** The lists of the whole cable: views of its statements, in their order. */
export function viewsOf(
  sections: BriefSection[],
  paragraphs: BriefParagraph[],
  statements: Statement[],
): Views {
  const kinds = kindsOf(sections, paragraphs)
  const kindOf = (one: Statement): SectionKind => kinds[paragraphOf(one)] ?? 'other'
  const inKind = (kind: SectionKind): Statement[] => statements.filter(one => kindOf(one) === kind)
  const by = (role: Role): Statement[] => statements.filter(one => one.role === role)
  const summary = inKind('summary')
  return {
    summary,
    counterpart: [...inKind('biography'), ...inKind('background')].sort(inOrder),
    objectives: statements.filter(
      one => one.role === 'raise' && (kindOf(one) === 'summary' || isObjectives(one.section)),
    ),
    raise: by('raise'),
    ifRaised: by('ifRaised'),
    watchOut: by('watchOut'),
    logistics: inKind('logistics'),
    comment: inKind('comment'),
  }
}

/** The kind of the section that each paragraph stands in. */
function kindsOf(sections: BriefSection[], paragraphs: BriefParagraph[]): SectionKind[] {
  const kinds = paragraphs.map((): SectionKind => 'other')
  for (const { kind, indexes } of sections) for (const index of indexes) kinds[index] = kind
  return kinds
}

/** `p4.2` stands in the fourth paragraph. */
const paragraphOf = ({ id }: Statement): number => Number(/^p(\d+)/u.exec(id)?.[1] ?? 0) - 1

const inOrder = (a: Statement, b: Statement): number => {
  const [p = 0, s = 0] = placeOf(a)
  const [q = 0, t = 0] = placeOf(b)
  return p - q || s - t
}

const placeOf = ({ id }: Statement): number[] => (id.match(/\d+/gu) ?? []).map(Number)
