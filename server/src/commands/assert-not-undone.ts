import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { Tx } from '../db/transaction.ts';
import { findUndoneBy } from './past-command-store.ts';

/** Throws `command.already-undone`. To ask once the thing itself is locked, so that of two undos one waits. */
export async function assertNotUndone(tx: Tx, commandId: string): Promise<void> {
  if ((await findUndoneBy(tx, [commandId])).size > 0) throw new DomainError('command.already-undone');
}
