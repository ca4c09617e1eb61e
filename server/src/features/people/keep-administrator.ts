import type { Tx } from '../../db/transaction.ts';
import {
  assertAdministratorRemains,
  isLastingAdministrator,
  lockAdministrators,
} from './administrator-store.ts';

/**
 * Does something to a person that may take an administrator away. Throws `membership.last-administrator` where it was
 * the last one; two at once wait for one another.
 */
export async function keepAdministrator(
  tx: Tx,
  personId: string,
  change: () => Promise<void>,
): Promise<void> {
  if (!(await isLastingAdministrator(tx, personId))) return change();
  await lockAdministrators(tx);
  await change();
  return assertAdministratorRemains(tx);
}
