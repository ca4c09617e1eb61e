import type { LedgerViewsInput } from '@painopiste/shared/audit/audit-list-input';
import { readScope } from '@painopiste/shared/permissions/read-scope';
import type { ActorContext } from '../../trpc/context.ts';
import type { LedgerViewPage } from './ledger-view.ts';
import { findViews } from './ledger-view-store.ts';

/** Who has read voucher lines of the projects in this person's scope, newest first. */
export async function listViews(
  { db, actor }: ActorContext,
  input: LedgerViewsInput,
): Promise<LedgerViewPage> {
  const found = await findViews(db, readScope(actor, 'ledger-view:read'), input);
  const rows = found.slice(0, input.pageSize);
  return { rows, next: found.length > input.pageSize ? (rows.at(-1)?.sequence ?? null) : null };
}
