import { z } from 'zod';

/** The largest number that the database's column of versions holds: beyond it a comparison fails instead of being false. */
const LARGEST_VERSION = 2_147_483_647;

/**
 * What every mutation carries: `commandId` makes it idempotent (retries and double clicks are safe), `version` is
 * the row's version that the person saw.
 */
export const commandInput = z.object({
  commandId: z.uuid(),
  version: z.int().min(1).max(LARGEST_VERSION),
});

export type CommandInput = z.infer<typeof commandInput>;

/** The same for a command that makes something new: there is no version yet, which is said as 0. */
export const creationInput = z.object({
  commandId: z.uuid(),
  version: z.literal(0).default(0),
});
