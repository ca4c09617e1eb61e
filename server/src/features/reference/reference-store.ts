import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { Db } from '../../db/transaction.ts';
import type { ReferenceList } from './reference-list.ts';

export async function readReference(_db: Db): Promise<ReferenceList> {
  throw new DomainError('input.invalid');
}
