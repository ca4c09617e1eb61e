import type { Reader } from '../../db/transaction.ts';

/** The id of the project with this slug; null where there is none or it is archived. */
export async function findProjectId(reader: Reader, slug: string): Promise<string | null> {
  const where = { slug, archivedAt: null, region: { active: true } };
  return (await reader.project.findFirst({ where, select: { id: true } }))?.id ?? null;
}
