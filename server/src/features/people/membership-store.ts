import { randomUUID } from 'node:crypto';
import type { Validity } from '@painopiste/shared/people/validity';
import { EVERYWHERE, type Place } from '@painopiste/shared/permissions/can';
import type { Membership, MembershipScope } from '@painopiste/shared/permissions/roles';
import { dateToOrNull } from '../../db/columns.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import { membershipJson, membershipTables } from './membership-columns.ts';
import type { StoredMembership } from './stored-person.ts';

/** A membership, which nobody else ends meanwhile; null where there is none. */
export async function lockMembership(tx: Tx, id: string): Promise<StoredMembership | null> {
  await tx.$executeRaw`SELECT 1 FROM membership WHERE id = ${id}::uuid FOR UPDATE`;
  return findMembership(tx, id);
}

/** A membership as it is now; null where there is none. */
export async function findMembership(reader: Reader, id: string): Promise<StoredMembership | null> {
  const [row] = await reader.$queryRaw<{ membership: StoredMembership }[]>`
    SELECT ${membershipJson} AS membership FROM ${membershipTables} WHERE m.id = ${id}::uuid`;
  return row?.membership ?? null;
}

/** Adds a membership in its first version; answers its id. */
export async function saveMembership(
  tx: Tx,
  userId: string,
  membership: Membership & Validity,
): Promise<string> {
  const { role, scope, validFrom, validTo } = membership;
  const { kind: scopeKind, ...key } = scope;
  const validity = { validFrom: dateToOrNull(validFrom), validTo: dateToOrNull(validTo) };
  const data = { id: randomUUID(), userId, role, scopeKind, ...key, ...validity };
  return (await tx.membership.create({ data, select: { id: true } })).id;
}

/** Dates a membership that is locked, into its next version. */
export async function saveValidity(
  tx: Tx,
  id: string,
  { validTo }: Pick<Validity, 'validTo'>,
): Promise<void> {
  await tx.membership.update({
    where: { id },
    data: { validTo: dateToOrNull(validTo), version: { increment: 1 } },
  });
}

/** Where this scope stands; null where there is nothing of that kind. */
export async function findScopePlace(reader: Reader, scope: MembershipScope): Promise<Place | null> {
  switch (scope.kind) {
    case 'everything':
      return EVERYWHERE;
    case 'region': {
      const region = await reader.region.findFirst({ where: { code: scope.regionCode, active: true } });
      return region && { ...EVERYWHERE, regionCode: region.code };
    }
    case 'project': {
      const project = await reader.project.findFirst({ where: { id: scope.projectId, archivedAt: null } });
      return project && { ...EVERYWHERE, regionCode: project.regionCode, projectId: project.id };
    }
    case 'focus-area':
      return (await reader.focusArea.findFirst({ where: { key: scope.focusAreaKey } })) && EVERYWHERE;
    case 'work-area': {
      const where = { id: scope.workAreaId, archivedAt: null };
      const area = await reader.workArea.findFirst({ where, include: { project: true, shares: true } });
      const place = area && { regionCode: area.project.regionCode, projectId: area.projectId };
      return place && { ...place, workAreaId: scope.workAreaId, shares: area.shares };
    }
  }
}
