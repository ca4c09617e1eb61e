import { randomUUID } from 'node:crypto';
import { Prisma } from '@painopiste/prisma/generated/client';
import type { LocalText } from '@painopiste/shared/milestones/milestone';
import type { MembershipScope } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { membershipFrom, type MembershipRow } from '../../auth/valid-membership-store.ts';
import { namesOf } from '../../db/names-of.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import type { DirectoryGroup, NewGroup } from './directory-group.ts';

type Row = MembershipRow & {
  readonly id: string;
  readonly groupKey: string;
  readonly version: number;
  readonly names: LocalText | null;
  readonly ofNames: LocalText | null;
};

const groups = (condition: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT g.id, g.group_key AS "groupKey", g.role, g.version, g.scope_kind AS kind, g.region_code AS "regionCode",
    g.project_id AS "projectId", g.work_area_id AS "workAreaId", g.focus_area_key AS "focusAreaKey",
    CASE g.scope_kind WHEN 'region' THEN ${namesOf('r')} WHEN 'project' THEN ${namesOf('p')}
      WHEN 'work-area' THEN ${namesOf('w')} WHEN 'focus-area' THEN ${namesOf('f')} END AS names,
    CASE g.scope_kind WHEN 'project' THEN ${namesOf('pr', 'short_name')} WHEN 'work-area' THEN ${namesOf('wp')} END AS "ofNames"
  FROM directory_group g LEFT JOIN region r ON r.code = g.region_code LEFT JOIN project p ON p.id = g.project_id
    LEFT JOIN region pr ON pr.code = p.region_code
    LEFT JOIN work_area w ON w.id = g.work_area_id LEFT JOIN project wp ON wp.id = w.project_id LEFT JOIN focus_area f ON f.key = g.focus_area_key
  WHERE ${condition} ORDER BY g.group_key, g.role, g.id`;

const groupFrom = ({ id, groupKey, version, names, ofNames, ...row }: Row): DirectoryGroup => ({
  id,
  groupKey,
  version,
  names,
  ofNames,
  ...membershipFrom(row),
});

/** The groups that give something, by their names. */
export async function findGroups(reader: Reader): Promise<DirectoryGroup[]> {
  return (await reader.$queryRaw<Row[]>(groups(Prisma.sql`g.removed_on IS NULL`))).map(groupFrom);
}

export async function findGroup(reader: Reader, id: string): Promise<DirectoryGroup | null> {
  const [row] = await reader.$queryRaw<Row[]>(
    groups(Prisma.sql`g.id = ${id}::uuid AND g.removed_on IS NULL`),
  );
  return row ? groupFrom(row) : null;
}

/** Is there such a region, project, work area or focus area? */
export async function hasScope(reader: Reader, scope: MembershipScope): Promise<boolean> {
  switch (scope.kind) {
    case 'everything':
      return true;
    case 'region':
      return (await reader.region.count({ where: { code: scope.regionCode, active: true } })) > 0;
    case 'project':
      return (await reader.project.count({ where: { id: scope.projectId, archivedAt: null } })) > 0;
    case 'work-area':
      return (await reader.workArea.count({ where: { id: scope.workAreaId } })) > 0;
    case 'focus-area':
      return (await reader.focusArea.count({ where: { key: scope.focusAreaKey, archivedAt: null } })) > 0;
  }
}

/** Answers the id of the new row; null where the same group gives the same already. */
export async function saveGroup(tx: Tx, { groupKey, role, scope }: NewGroup): Promise<string | null> {
  const { kind, ...key } = scope;
  const id = randomUUID();
  const data = { id, groupKey, role, scopeKind: kind, ...key };
  const { count } = await tx.directoryGroup.createMany({ data, skipDuplicates: true });
  return count === 1 ? id : null;
}

/** Takes the row out of use, where nobody has been faster; false where somebody has. */
export async function saveRemoval(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  on: CalendarDate,
): Promise<boolean> {
  const { count } = await tx.directoryGroup.updateMany({
    where: { id, version, removedOn: null },
    data: { removedOn: new Date(`${on}T00:00:00Z`), version: version + 1 },
  });
  return count === 1;
}
