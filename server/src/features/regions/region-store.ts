import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { Reader } from '../../db/transaction.ts';

/** Throws `region.not-found` where no active region has this code. */
export async function assertRegion(reader: Reader, code: string): Promise<void> {
  const found = await reader.region.count({ where: { code, active: true } });
  if (found === 0) throw new DomainError('region.not-found');
}
