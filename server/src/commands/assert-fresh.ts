import { DomainError, type ErrorCode } from '@painopiste/shared/errors/domain-error';
import type { Reader } from '../db/transaction.ts';
import { findLastChangeOf } from './last-change-store.ts';

interface Stored {
  readonly id: string;
  readonly version: number;
}

/**
 * Throws the noun's stale error where the person saw another version than the stored one: with what is stored now, who was
 * faster and when, so that the form can show both and keep what was typed.
 */
export async function assertFresh(
  reader: Reader,
  noun: 'project' | 'partner' | 'funding-line' | 'cost-centre',
  current: Stored,
  seenVersion: number,
): Promise<void> {
  if (current.version === seenVersion) return;
  const code: ErrorCode = `${noun}.stale`;
  throw new DomainError(code, { current, ...(await findLastChangeOf(reader, noun, current.id)) });
}
