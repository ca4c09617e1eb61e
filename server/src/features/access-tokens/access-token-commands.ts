import { randomUUID } from 'node:crypto';
import { decideAccessToken } from '@painopiste/shared/access-tokens/access-token';
import type {
  CreateAccessTokenInput,
  RevokeAccessTokenInput,
} from '@painopiste/shared/access-tokens/access-token-input';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { TrailAction } from '@painopiste/shared/audit/trail-words';
import { assertCanEverywhere } from '@painopiste/shared/permissions/assert-can';
import { ABOVE_ALL } from '@painopiste/shared/permissions/can';
import { makeToken } from '../../auth/access-token-secret.ts';
import { type CommandContext, runCommand, type Trace } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import type { AccessTokenRow, CreatedToken, StoredToken } from './access-token-row.ts';
import { findToken, findTokens, saveNewToken, saveRevocation } from './access-token-store.ts';
import { toRow } from './list-access-tokens.ts';
import { readOwnReach } from './read-own-reach.ts';

/** Makes a token of a part of one's own rights. The audit row holds everything but the secret. */
export async function createAccessToken(
  context: CommandContext,
  { commandId, version: _, ...wanted }: CreateAccessTokenInput,
): Promise<CreatedToken> {
  const { actor, today } = context;
  const id = randomUUID();
  const { token, prefix, secretHash } = makeToken();
  const row = await runCommand(context, { action: 'access-token:create', commandId }, async (tx) => {
    const [reach, tokens] = [await readOwnReach(tx, actor), await findTokens(tx, actor.id)];
    const names = tokens.filter((one) => toRow(one, today).state === 'working').map(({ name }) => name);
    const decided = decideAccessToken(wanted, { today, reach, names });
    await saveNewToken(tx, { ...decided, id, userId: actor.id, prefix, secretHash, createdOn: today });
    return traced(tx, context, { id, before: null });
  });
  // A repeated command answers with the token of the first time, whose secret nobody has any more.
  return { row, secret: row.id === id ? token : null };
}

/** Ends one of one's own tokens at once. */
export function revokeOwnToken(
  context: CommandContext,
  input: RevokeAccessTokenInput,
): Promise<AccessTokenRow> {
  return revoke(context, input, 'access-token:create', (token) => token.owner.id === context.actor.id);
}

/** Ends anybody's token at once, for administrators of everything. */
export async function revokeAnyToken(
  context: CommandContext,
  input: RevokeAccessTokenInput,
): Promise<AccessTokenRow> {
  assertCanEverywhere(context.actor, 'access-token:administer');
  return revoke(context, input, 'access-token:administer', () => true);
}

function revoke(
  context: CommandContext,
  { commandId, id, version }: RevokeAccessTokenInput,
  action: TrailAction,
  isTheirs: (token: StoredToken) => boolean,
): Promise<AccessTokenRow> {
  return runCommand(context, { action, commandId }, async (tx) => {
    const before = await findToken(tx, id);
    if (before === null || !isTheirs(before)) throw new DomainError('access-token.not-found');
    if (before.revokedOn !== null) throw new DomainError('access-token.revoked');
    if (!(await saveRevocation(tx, { id, version }, context.today)))
      throw new DomainError('access-token.stale');
    return traced(tx, context, { id, before: toRow(before, context.today) });
  });
}

async function traced(
  tx: Tx,
  { today }: CommandContext,
  { id, before }: { readonly id: string; readonly before: AccessTokenRow | null },
): Promise<Trace<AccessTokenRow>> {
  const token = await findToken(tx, id);
  if (token === null) throw new DomainError('access-token.not-found');
  const after = toRow(token, today);
  return {
    noun: 'access-token',
    entityId: id,
    version: after.version,
    before,
    after,
    reason: null,
    place: ABOVE_ALL,
  };
}
