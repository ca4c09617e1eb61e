import { Prisma } from '@painopiste/prisma/generated/client';
import type { TrailNoun } from '@painopiste/shared/audit/trail-words';
import type { ThingNoun } from '@painopiste/shared/history/thing';
import { anyOf } from '../../db/conditions.ts';
import { isUuid } from '../../db/is-uuid.ts';

/** The parts of a thing: all that stand in it, or those whose rows point at it. */
type Part =
  | { readonly standing: 'project_id' | 'work_area_id'; readonly nouns: readonly TrailNoun[] }
  | { readonly noun: TrailNoun; readonly table: string; readonly pointer: string };

const comments = (pointer: string): Part => ({ noun: 'comment', table: 'comment', pointer });

/** What is told with a thing because it is shown with it: the acts on a part stand in the history of the whole. */
const PARTS: Readonly<Partial<Record<ThingNoun, readonly Part[]>>> = {
  project: [
    { standing: 'project_id', nouns: ['partner', 'funding-line', 'cost-centre', 'budget-decision'] },
    comments('project_id'),
  ],
  'work-area': [
    { noun: 'cost-centre', table: 'cost_centre', pointer: 'work_area_id' },
    comments('work_area_id'),
  ],
  'funding-line': [{ noun: 'cost-centre', table: 'cost_centre', pointer: 'funding_line_id' }],
  milestone: [comments('milestone_id')],
  'focus-area': [{ noun: 'focus-area-synonym', table: 'focus_area_synonym', pointer: 'focus_area_key' }],
  region: [{ noun: 'focus-area-synonym', table: 'focus_area_synonym', pointer: 'region_code' }],
  person: [
    { noun: 'membership', table: 'membership', pointer: 'user_id' },
    { noun: 'deputy', table: 'deputy', pointer: 'principal_id' },
    { noun: 'deputy', table: 'deputy', pointer: 'deputy_id' },
  ],
};

/** Is a row of the trail `a` about this thing, or about a part of it? */
export function isAbout({ noun, id }: { readonly noun: ThingNoun; readonly id: string }): Prisma.Sql {
  const pointedAt = isUuid(id) ? Prisma.sql`${id}::uuid` : Prisma.sql`${id}`;
  const parts = (PARTS[noun] ?? []).map((part) => {
    if ('standing' in part)
      return Prisma.sql`(${Prisma.raw(`a.${part.standing}`)} = ${pointedAt} AND a.noun = ANY(${[...part.nouns]}::text[]))`;
    const { table, pointer } = part;
    return Prisma.sql`(a.noun = ${part.noun} AND a.entity_id = ANY(ARRAY(
      SELECT t.id::text FROM ${Prisma.raw(table)} t WHERE ${Prisma.raw(`t.${pointer}`)} = ${pointedAt})))`;
  });
  return anyOf([Prisma.sql`(a.noun = ${noun} AND a.entity_id = ${id})`, ...parts]);
}
