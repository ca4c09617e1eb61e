import { isUuid } from '../../db/is-uuid.ts';
import type { Reader } from '../../db/transaction.ts';

/** The project of this work area; null where there is no such work area. */
export async function findProjectOf(reader: Reader, workAreaId: string): Promise<string | null> {
  if (!isUuid(workAreaId)) return null;
  const where = { id: workAreaId, project: { archivedAt: null, region: { active: true } } };
  return (await reader.workArea.findFirst({ where, select: { projectId: true } }))?.projectId ?? null;
}
