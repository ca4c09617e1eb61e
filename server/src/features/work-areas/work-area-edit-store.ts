import type { Place } from '@painopiste/shared/permissions/can';
import type { Investment, WorkArea } from '@painopiste/shared/work-areas/work-area';
import type { LocalText } from '@painopiste/shared/milestones/milestone';
import { isUuid } from '../../db/is-uuid.ts';
import type { Reader, Tx } from '../../db/transaction.ts';

/** A work area as its form edits it, and where it stands. */
export interface EditedWorkArea {
  readonly id: string;
  readonly version: number;
  readonly project: {
    readonly id: string;
    readonly slug: string;
    readonly regionCode: string;
    readonly names: LocalText;
  };
  readonly fields: WorkArea;
}

/** Where a work area with these shares stands. */
export const placeOf = ({ id, project, fields }: Omit<EditedWorkArea, 'version'>): Place => ({
  regionCode: project.regionCode,
  projectId: project.id,
  workAreaId: id,
  shares: fields.shares,
});

const IS_OPEN = { archivedAt: null, region: { active: true } };

/** One work area of a project that is not archived; null where there is none. */
export async function findEditedWorkArea(reader: Reader, id: string): Promise<EditedWorkArea | null> {
  if (!isUuid(id)) return null;
  const row = await reader.workArea.findFirst({
    where: { id, project: IS_OPEN },
    include: {
      project: true,
      shares: { include: { focusArea: { select: { position: true } } } },
      targetGroups: { include: { targetGroup: { select: { position: true } } } },
    },
  });
  if (!row) return null;
  const { project } = row;
  return {
    id,
    version: row.version,
    project: {
      id: project.id,
      slug: project.slug,
      regionCode: project.regionCode,
      names: { fi: project.nameFi, sv: project.nameSv, en: project.nameEn },
    },
    fields: {
      key: row.key,
      nameFi: row.nameFi,
      nameSv: row.nameSv,
      nameEn: row.nameEn,
      leadId: row.leadId,
      partnerId: row.partnerId,
      investment: row.investment as Investment | null,
      targetGroupKeys: row.targetGroups
        .toSorted((a, b) => a.targetGroup.position - b.targetGroup.position)
        .map(({ targetGroupKey }) => targetGroupKey),
      position: row.position,
      shares: row.shares
        .toSorted((a, b) => a.focusArea.position - b.focusArea.position)
        .map(({ focusAreaKey, basisPoints }) => ({ focusAreaKey, basisPoints })),
      isArchived: row.archivedAt !== null,
    },
  };
}

/** The project that a work area becomes a part of; null where there is none. */
export async function findProjectForWorkArea(
  reader: Reader,
  slug: string,
): Promise<EditedWorkArea['project'] | null> {
  const row = await reader.project.findFirst({ where: { slug, ...IS_OPEN } });
  if (!row) return null;
  const { id, regionCode, nameFi, nameSv, nameEn } = row;
  return { id, slug, regionCode, names: { fi: nameFi, sv: nameSv, en: nameEn } };
}

/** What a work area may refer to. Archived focus areas are no choice; those that it has stay allowed. */
export async function findWorkAreaChoices(reader: Reader, projectId: string) {
  // One after the other: a transaction has one connection.
  const focusAreas = await reader.focusArea.findMany({ orderBy: { position: 'asc' } });
  const partners = await reader.partner.findMany({ where: { projectId }, orderBy: { position: 'asc' } });
  const targetGroups = await reader.targetGroup.findMany({ orderBy: { position: 'asc' } });
  const siblings = await reader.workArea.findMany({
    where: { projectId },
    select: { id: true, key: true, position: true },
  });
  const named = ({
    nameFi,
    nameSv,
    nameEn,
  }: {
    nameFi: string;
    nameSv: string | null;
    nameEn: string | null;
  }): LocalText => ({
    fi: nameFi,
    sv: nameSv,
    en: nameEn,
  });
  return {
    focusAreas: focusAreas.map((row) => ({
      key: row.key,
      code: row.code,
      names: named(row),
      isArchived: row.archivedAt !== null,
    })),
    partners: partners.map((row) => ({ id: row.id, names: named(row) })),
    targetGroups: targetGroups.map((row) => ({
      key: row.key,
      names: named(row),
      isArchived: row.archivedAt !== null,
    })),
    siblings,
  };
}

export type WorkAreaChoices = Awaited<ReturnType<typeof findWorkAreaChoices>>;

const columnsOf = ({ shares: _, targetGroupKeys: __, isArchived, ...columns }: WorkArea) => ({
  ...columns,
  archivedAt: isArchived ? undefined : null,
});

/** Adds a work area with its shares and target groups. */
export async function insertWorkArea(tx: Tx, projectId: string, id: string, fields: WorkArea): Promise<void> {
  await tx.workArea.create({ data: { id, projectId, ...columnsOf(fields) } });
  await saveParts(tx, id, fields);
}

/** Saves all fields where nobody has been faster; false where somebody has. `at`: when it was archived. */
export async function saveWorkArea(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  fields: WorkArea,
  wasArchived: boolean,
): Promise<boolean> {
  const { count } = await tx.workArea.updateMany({
    where: { id, version },
    data: { ...columnsOf(fields), version: version + 1 },
  });
  if (count === 0) return false;
  if (fields.isArchived && !wasArchived)
    await tx.$executeRaw`UPDATE work_area SET archived_at = now() WHERE id = ${id}::uuid`;
  await tx.workAreaShare.deleteMany({ where: { workAreaId: id } });
  await tx.workAreaTargetGroup.deleteMany({ where: { workAreaId: id } });
  await saveParts(tx, id, fields);
  return true;
}

async function saveParts(tx: Tx, workAreaId: string, { shares, targetGroupKeys }: WorkArea): Promise<void> {
  await tx.workAreaShare.createMany({ data: shares.map((share) => ({ workAreaId, ...share })) });
  await tx.workAreaTargetGroup.createMany({
    data: targetGroupKeys.map((targetGroupKey) => ({ workAreaId, targetGroupKey })),
  });
}

/** Holds the project's row, so that two new work areas with one key wait for each other. */
export const lockProject = (tx: Tx, projectId: string): Promise<unknown> =>
  tx.$queryRaw`SELECT id FROM project WHERE id = ${projectId}::uuid FOR NO KEY UPDATE`;
