import { namesOf } from '../../db/names-of.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import type { LedWorkArea } from './hand-over-work-areas.ts';

/** The work areas that a person leads, by region and project. */
export function findLed(reader: Reader, leadId: string): Promise<LedWorkArea[]> {
  return reader.$queryRaw<LedWorkArea[]>`
    SELECT w.id, w.version, ${namesOf('w')} AS names, ${namesOf('p')} AS "projectNames",
      json_build_object('regionCode', p.region_code, 'projectId', p.id, 'workAreaId', w.id,
        'shares', (SELECT json_agg(json_build_object('focusAreaKey', s.focus_area_key, 'basisPoints', s.basis_points))
          FROM work_area_share s WHERE s.work_area_id = w.id)) AS place
    FROM work_area w JOIN project p ON p.id = w.project_id JOIN region r ON r.code = p.region_code
    WHERE w.lead_id = ${leadId}::uuid AND w.archived_at IS NULL AND p.archived_at IS NULL AND r.active
    ORDER BY p.region_code, p.slug, w.position, w.id`;
}

/** Gives a work area another lead; answers its next version. */
export async function saveLead(tx: Tx, id: string, leadId: string): Promise<number> {
  const data = { leadId, version: { increment: 1 } };
  return (await tx.workArea.update({ where: { id }, data, select: { version: true } })).version;
}
