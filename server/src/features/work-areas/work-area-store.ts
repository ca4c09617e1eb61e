import type { LocalText } from '@painopiste/shared/milestones/milestone';
import { centsFrom } from '../../db/columns.ts';
import { isUuid } from '../../db/is-uuid.ts';
import { namesOf } from '../../db/names-of.ts';
import type { Reader } from '../../db/transaction.ts';
import type { StoredWorkArea } from './stored-work-area.ts';
import type { WorkAreaBudget } from './work-area-page.ts';

/** The project of this work area; null where there is no such work area. */
export async function findProjectOf(reader: Reader, workAreaId: string): Promise<string | null> {
  if (!isUuid(workAreaId)) return null;
  const where = { id: workAreaId, project: { archivedAt: null, region: { active: true } } };
  return (await reader.workArea.findFirst({ where, select: { projectId: true } }))?.projectId ?? null;
}

/** The work areas of these projects, by project and position. */
export function findWorkAreas(reader: Reader, projectIds: readonly string[]): Promise<StoredWorkArea[]> {
  return reader.$queryRaw<StoredWorkArea[]>`
    SELECT w.id, w.key, ${namesOf('w')} AS names, w.version, w.investment, w.archived_at IS NOT NULL AS "isArchived",
      json_build_object('id', p.id, 'slug', p.slug, 'names', ${namesOf('p')}) AS project,
      CASE WHEN u.id IS NOT NULL THEN json_build_object('id', u.id, 'name', u.name) END AS lead,
      CASE WHEN pa.id IS NOT NULL THEN ${namesOf('pa')} END AS partner,
      (SELECT json_agg(json_build_object('focusAreaKey', f.key, 'code', f.code, 'color', f.color, 'basisPoints', s.basis_points)
          ORDER BY f.position)
        FROM work_area_share s JOIN focus_area f ON f.key = s.focus_area_key WHERE s.work_area_id = w.id) AS shares
    FROM work_area w JOIN project p ON p.id = w.project_id LEFT JOIN app_user u ON u.id = w.lead_id
      LEFT JOIN partner pa ON pa.id = w.partner_id
    WHERE w.project_id = ANY(${projectIds}::uuid[])
    ORDER BY p.starts_on DESC, p.slug, w.archived_at IS NOT NULL, w.position, w.key`;
}

/** What was first budgeted for the work area and what is now, per line. */
export async function findBudgets(reader: Reader, workAreaId: string): Promise<WorkAreaBudget[]> {
  const rows = await reader.$queryRaw<
    { lineId: string; lineKey: string; names: LocalText; original: bigint; current: bigint }[]
  >`
    SELECT l.id AS "lineId", l.key AS "lineKey", ${namesOf('l')} AS names,
      coalesce(sum(d.cents) FILTER (WHERE b.kind = 'original'), 0)::bigint AS original, sum(d.cents)::bigint AS current
    FROM budget_delta d JOIN budget_decision b ON b.id = d.budget_decision_id
      JOIN funding_line l ON l.id = d.funding_line_id
    WHERE d.work_area_id = ${workAreaId}::uuid AND b.state = 'approved' GROUP BY l.id ORDER BY l.position`;
  return rows.map((row) => ({ ...row, original: centsFrom(row.original), current: centsFrom(row.current) }));
}

/** Target groups and cost centres of a work area, and its region. */
export async function findSurroundings(reader: Reader, workAreaId: string) {
  const row = await reader.workArea.findUniqueOrThrow({
    where: { id: workAreaId },
    select: {
      project: { select: { region: true } },
      targetGroups: { select: { targetGroup: true } },
      costCentres: {
        select: { code: true, fundingLine: { select: { key: true } } },
        orderBy: { code: 'asc' },
      },
    },
  });
  const { region } = row.project;
  return {
    region: {
      code: region.code,
      names: { fi: region.nameFi, sv: region.nameSv, en: region.nameEn },
      shortNames: { fi: region.shortNameFi, sv: region.shortNameSv, en: region.shortNameEn },
    },
    targetGroups: row.targetGroups
      .map(({ targetGroup }) => targetGroup)
      .toSorted((a, b) => a.position - b.position)
      .map(({ nameFi, nameSv, nameEn }): LocalText => ({ fi: nameFi, sv: nameSv, en: nameEn })),
    costCentres: row.costCentres.map(({ code, fundingLine }) => ({ code, lineKey: fundingLine.key })),
  };
}

/** A work area by its project's slug and its own key; null where there is none. */
export function findByKey(
  reader: Reader,
  slug: string,
  key: string,
): Promise<{ readonly id: string; readonly projectId: string } | null> {
  const where = { key, project: { slug, archivedAt: null, region: { active: true } } };
  return reader.workArea.findFirst({ where, select: { id: true, projectId: true } });
}
