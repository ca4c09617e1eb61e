import type { ProjectDetails } from '@painopiste/shared/projects/project-details';
import { type Month, month } from '@painopiste/shared/values/month';
import { dateFrom, dateOrNull, dateTo, dateToOrNull } from '../../db/columns.ts';
import { isUuid } from '../../db/is-uuid.ts';
import type { Reader, Tx } from '../../db/transaction.ts';

/** A project by its id or its slug, archived or not, in an active region; null where there is none. */
export async function findDetails(
  reader: Reader,
  by: { readonly id: string } | { readonly slug: string },
): Promise<ProjectDetails | null> {
  if ('id' in by && !isUuid(by.id)) return null;
  const which = 'id' in by ? { id: by.id } : { slug: by.slug };
  const row = await reader.project.findFirst({ where: { ...which, region: { active: true } } });
  if (!row) return null;
  const { id, slug, regionCode, version, nameFi, nameSv, nameEn, summaryFi, summarySv, summaryEn } = row;
  return {
    id,
    slug,
    regionCode,
    version,
    nameFi,
    nameSv,
    nameEn,
    summaryFi,
    summarySv,
    summaryEn,
    callKey: row.callKey,
    startsOn: dateFrom(row.startsOn),
    source: row.source,
    planApprovedOn: dateOrNull(row.planApprovedOn),
    planApprovalReference: row.planApprovalReference,
    isArchived: row.archivedAt !== null,
  };
}

const columnsOf = (project: ProjectDetails) => ({
  nameFi: project.nameFi,
  nameSv: project.nameSv,
  nameEn: project.nameEn,
  summaryFi: project.summaryFi,
  summarySv: project.summarySv,
  summaryEn: project.summaryEn,
  callKey: project.callKey,
  startsOn: dateTo(project.startsOn),
  source: project.source,
  planApprovedOn: dateToOrNull(project.planApprovedOn),
  planApprovalReference: project.planApprovalReference,
  version: project.version,
});

/** What a person enters is nobody's invention: it is not synthetic. */
export async function saveNewProject(tx: Tx, project: ProjectDetails): Promise<void> {
  const { id, slug, regionCode } = project;
  await tx.project.create({ data: { id, slug, regionCode, synthetic: false, ...columnsOf(project) } });
}

/** Saves it where nobody has been faster; false where somebody has. */
export async function saveProject(tx: Tx, project: ProjectDetails, seenVersion: number): Promise<boolean> {
  const { count } = await tx.project.updateMany({
    where: { id: project.id, version: seenVersion },
    data: columnsOf(project),
  });
  // Whether it is archived changes alone, by the database's own clock.
  if (count === 1) {
    await tx.$executeRaw`
      UPDATE project SET archived_at = CASE WHEN ${project.isArchived} THEN coalesce(archived_at, now()) END
      WHERE id = ${project.id}::uuid AND (archived_at IS NOT NULL) <> ${project.isArchived}`;
  }
  return count === 1;
}

export const isSlugTaken = async (reader: Reader, slug: string): Promise<boolean> =>
  (await reader.project.count({ where: { slug } })) > 0;

/** May a project have this call: one in use, of a programme in use, or the one that it has (`held`)? */
export const isCallOffered = async (reader: Reader, key: string, held: string | null): Promise<boolean> =>
  (await reader.call.count({
    where: { key, OR: [{ key: held ?? '' }, { archivedAt: null, programme: { archivedAt: null } }] },
  })) > 0;

export const hasRegion = async (reader: Reader, code: string): Promise<boolean> =>
  (await reader.region.count({ where: { code, active: true } })) > 0;

/** The project's first closed month; null where none is closed. */
export async function findFirstClosedMonth(reader: Reader, projectId: string): Promise<Month | null> {
  const row = await reader.monthClosing.findFirst({ where: { projectId }, orderBy: { month: 'asc' } });
  return row ? month(row.month) : null;
}
