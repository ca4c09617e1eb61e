import { Prisma } from '@painopiste/prisma/generated/client';
import type { Reader } from '../../db/transaction.ts';
import { findRows, milestoneTables } from './milestone-store.ts';
import type { StoredMilestone } from './stored-milestone.ts';

/** The milestones that a person owns, by region and project. */
export const findOwned = (reader: Reader, ownerId: string): Promise<StoredMilestone[]> =>
  findRows(
    reader,
    Prisma.sql`SELECT m.id, row_number() OVER (ORDER BY p.region_code, p.slug, w.position, m.position, m.id) AS place
      FROM ${milestoneTables} WHERE m.owner_id = ${ownerId}::uuid AND p.archived_at IS NULL AND r.active`,
  );
