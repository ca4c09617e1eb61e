import type { Context } from '../../trpc/context.ts';
import { isDemonstration } from '../../env/installation.ts';
import { listDemonstrationAccounts, type DemonstrationAccount } from './session-store.ts';

/** The one password of the demonstration's accounts (CONTRACT); no account of another kind ever has it. */
const DEMONSTRATION_PASSWORD = 'painopiste-demo';

export interface DemonstrationAccounts {
  readonly password: string;
  readonly accounts: readonly DemonstrationAccount[];
}

/** Who signs in by one click; nobody, and no password, where this is not a demonstration. */
export async function readDemonstrationAccounts({
  db,
  installation,
}: Context): Promise<DemonstrationAccounts> {
  if (!isDemonstration(installation)) return { password: '', accounts: [] };
  return { password: DEMONSTRATION_PASSWORD, accounts: await listDemonstrationAccounts(db) };
}
