import type { Partner } from '@painopiste/shared/projects/partner';
import type { PartnerKind } from '@painopiste/shared/projects/partner-input';
import { isUuid } from '../../db/is-uuid.ts';
import type { Reader, Tx } from '../../db/transaction.ts';

/** The partners of a project in their order, those that no longer take part too. */
export async function findPartners(reader: Reader, projectId: string): Promise<Partner[]> {
  const rows = await reader.partner.findMany({
    where: { projectId },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  });
  return rows.map(({ id, version, kind, nameFi, nameSv, nameEn, businessId, archivedAt }) => ({
    id,
    version,
    nameFi,
    nameSv,
    nameEn,
    businessId,
    kind: kind as PartnerKind,
    isArchived: archivedAt !== null,
  }));
}

/** The project that a partner belongs to; null where there is no such partner. */
export async function findProjectOfPartner(reader: Reader, id: string): Promise<string | null> {
  if (!isUuid(id)) return null;
  return (await reader.partner.findUnique({ where: { id }, select: { projectId: true } }))?.projectId ?? null;
}

const columnsOf = ({ kind, nameFi, nameSv, nameEn, businessId, version }: Partner) => ({
  kind,
  nameFi,
  nameSv,
  nameEn,
  businessId,
  version,
});

/** A new partner, after the others. */
export async function saveNewPartner(tx: Tx, projectId: string, partner: Partner): Promise<void> {
  const last = await tx.partner.aggregate({ where: { projectId }, _max: { position: true } });
  const position = (last._max.position ?? -1) + 1;
  await tx.partner.create({ data: { id: partner.id, projectId, position, ...columnsOf(partner) } });
}

/** Saves it where nobody has been faster; false where somebody has. */
export async function savePartner(tx: Tx, partner: Partner, seenVersion: number): Promise<boolean> {
  const where = { id: partner.id, version: seenVersion };
  const { count } = await tx.partner.updateMany({ where, data: columnsOf(partner) });
  if (count === 0) return false;
  await tx.$executeRaw`
    UPDATE partner SET archived_at = CASE WHEN ${partner.isArchived} THEN coalesce(archived_at, now()) END
    WHERE id = ${partner.id}::uuid AND (archived_at IS NOT NULL) <> ${partner.isArchived}`;
  return true;
}

/** Puts the partners into this order; those that no longer take part come after them. */
export async function savePartnerOrder(tx: Tx, projectId: string, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE partner SET position = coalesce(array_position(${[...ids]}::uuid[], id), ${ids.length + 1})
    WHERE project_id = ${projectId}::uuid`;
}
