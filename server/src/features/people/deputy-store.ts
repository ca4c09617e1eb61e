import { Prisma } from '@painopiste/prisma/generated/client';
import { dateTo } from '../../db/columns.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import type { StoredDeputy } from './deputy.ts';

function findWhere(reader: Reader, condition: Prisma.Sql): Promise<StoredDeputy[]> {
  return reader.$queryRaw<StoredDeputy[]>`
    SELECT d.id, json_build_object('id', p.id, 'name', p.name) AS principal,
      json_build_object('id', u.id, 'name', u.name) AS deputy,
      d.valid_from::text AS "validFrom", d.valid_to::text AS "validTo", d.version
    FROM deputy d JOIN app_user p ON p.id = d.principal_id JOIN app_user u ON u.id = d.deputy_id
    WHERE ${condition} ORDER BY d.valid_from DESC, d.id`;
}

/** The deputies of a person, and for whom the person is one; the latest first. */
export const findDeputies = (reader: Reader, personId: string): Promise<StoredDeputy[]> =>
  findWhere(reader, Prisma.sql`d.principal_id = ${personId}::uuid OR d.deputy_id = ${personId}::uuid`);

/** A deputy, whom nobody else ends meanwhile; null where there is none. */
export async function lockDeputy(tx: Tx, id: string): Promise<StoredDeputy | null> {
  await tx.$executeRaw`SELECT 1 FROM deputy WHERE id = ${id}::uuid FOR UPDATE`;
  return findDeputy(tx, id);
}

/** A deputy as it is now; null where there is none. */
export async function findDeputy(reader: Reader, id: string): Promise<StoredDeputy | null> {
  const [deputy] = await findWhere(reader, Prisma.sql`d.id = ${id}::uuid`);
  return deputy ?? null;
}

export async function saveDeputy(
  tx: Tx,
  { id, principal, deputy, validFrom, validTo }: StoredDeputy,
): Promise<void> {
  const between = { validFrom: dateTo(validFrom), validTo: dateTo(validTo) };
  await tx.deputy.create({ data: { id, principalId: principal.id, deputyId: deputy.id, ...between } });
}

/** Dates a deputy that is locked, into the next version. */
export async function saveDeputyEnd(
  tx: Tx,
  { id, validTo }: Pick<StoredDeputy, 'id' | 'validTo'>,
): Promise<void> {
  await tx.deputy.update({ where: { id }, data: { validTo: dateTo(validTo), version: { increment: 1 } } });
}
