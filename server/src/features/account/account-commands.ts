import type {
  ChangePasswordInput,
  EditAccountInput,
  EndSessionsInput,
} from '@painopiste/shared/account/account-input';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { Action } from '@painopiste/shared/permissions/actions';
import { EVERYWHERE } from '@painopiste/shared/permissions/can';
import { createAttemptLimit } from '../../auth/attempt-limit.ts';
import { hashPassword, isPassword } from '../../auth/password-hash.ts';
import { deleteSessions, findPasswordHash, savePasswordHash } from '../../auth/password-store.ts';
import { type CommandContext, runCommand, type Trace } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import type { ActorContext } from '../../trpc/context.ts';
import { changeAccount, deleteSession, lockAccount, type StoredAccount } from './account-store.ts';

/** Wrong current passwords of one person: a screen that was left open is no place to guess at. */
const limit = createAttemptLimit(10);

interface Versioned {
  readonly version: number;
}

/** Changes one's own name. */
export function editAccount(
  context: CommandContext,
  input: EditAccountInput,
): Promise<{ readonly name: string } & Versioned> {
  const action: Action = 'account:edit';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const account = await loadOwn(tx, context, input.version);
    const { name } = input;
    await changeAccount(tx, account.id, { name });
    return traceOf(account, { name: account.name }, { name, version: account.version + 1 });
  });
}

/**
 * Changes one's own password; every other session ends. Throws `password.wrong`, `attempts.too-many`, and
 * `account.demonstration` for the accounts whose password everybody knows.
 */
export async function changePassword(context: ActorContext, input: ChangePasswordInput): Promise<Versioned> {
  const action: Action = 'account:change-password';
  const { db, actor, sessionId } = context;
  limit.begin(actor.id, performance.now());
  const hash = await findPasswordHash(db, actor.id);
  if (hash === null || !(await isPassword({ hash, password: input.currentPassword })))
    throw new DomainError('password.wrong');
  limit.succeed(actor.id);
  const passwordHash = await hashPassword(input.password);
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const account = await loadOwn(tx, context, input.version);
    if (account.demonstration) throw new DomainError('account.demonstration');
    await savePasswordHash(tx, account.id, passwordHash);
    await deleteSessions(tx, account.id, sessionId);
    await changeAccount(tx, account.id);
    return traceOf(account, null, { version: account.version + 1 });
  });
}

/** Ends one of one's own sessions, or every one but this. Throws `session.not-found`. */
export function endSessions(
  context: ActorContext,
  input: EndSessionsInput,
): Promise<{ readonly ended: number }> {
  const action: Action = 'account:end-sessions';
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const account = await lockAccount(tx, context.actor.id);
    const ended = input.id === null ? await deleteSessions(tx, account.id, context.sessionId) : 1;
    if (input.id !== null && !(await deleteSession(tx, account.id, input.id)))
      throw new DomainError('session.not-found');
    return traceOf(account, null, { ended });
  });
}

async function loadOwn(tx: Tx, { actor }: CommandContext, version: number): Promise<StoredAccount> {
  const account = await lockAccount(tx, actor.id);
  if (account.version === version) return account;
  const { name, version: now } = account;
  throw new DomainError('person.stale', { current: { name, version: now } });
}

const traceOf = <T>({ id: entityId, version }: StoredAccount, before: unknown, after: T): Trace<T> => ({
  noun: 'person',
  entityId,
  version,
  before,
  after,
  reason: null,
  place: EVERYWHERE,
});
