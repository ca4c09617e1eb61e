import { Prisma } from '@painopiste/prisma/generated/client';
import type { ThingNoun } from '@painopiste/shared/history/thing';

/** What is told with a thing because it is shown with it: the acts on a part stand in the history of the whole. */
const PARTS: Readonly<
  Partial<Record<ThingNoun, { readonly column: string; readonly nouns: readonly string[] }>>
> = {
  project: { column: 'project_id', nouns: ['partner', 'funding-line', 'amendment', 'cost-centre'] },
  'work-area': { column: 'work_area_id', nouns: ['cost-centre', 'target'] },
};

/** Is a row of the trail `a` about this thing, or about a part of it? */
export function isAbout({ noun, id }: { readonly noun: ThingNoun; readonly id: string }): Prisma.Sql {
  const itself = Prisma.sql`(a.noun = ${noun} AND a.entity_id = ${id})`;
  const part = PARTS[noun];
  if (!part) return itself;
  return Prisma.sql`(${itself} OR (${Prisma.raw(`a.${part.column}`)} = ${id}::uuid AND a.noun = ANY(${[...part.nouns]}::text[])))`;
}
