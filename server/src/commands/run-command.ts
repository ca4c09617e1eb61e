import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { TrailAction, TrailNoun } from '@painopiste/shared/audit/trail-words';
import type { Place } from '@painopiste/shared/permissions/can';
import type { Actor } from '@painopiste/shared/permissions/roles';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { inTx, type Db, type Tx } from '../db/transaction.ts';
import { assertNotUndone } from './assert-not-undone.ts';
import { findTrace, saveTrace } from './audit-store.ts';
import { sayCommitted } from './committed.ts';
import { refusalByRule } from './rule-errors.ts';

/** Who acts, when, where to: what every command needs. */
export interface CommandContext {
  readonly db: Db;
  readonly actor: Actor;
  readonly today: CalendarDate;
  /** The command that this one takes back, where a noun's own update does so. */
  readonly undoes?: string;
  /** The change of many things at once that it is a part of. */
  readonly many?: { readonly id: string; readonly size: number };
}

/** What a command leaves in the audit trail (MODEL 19). `after` is also the command's answer, now and when it is repeated. */
export interface Trace<T> {
  readonly noun: TrailNoun;
  readonly entityId: string;
  readonly version: number | null;
  readonly before: unknown;
  readonly after: T;
  readonly reason: string | null;
  readonly place: Place;
  readonly undoesCommandId?: string;
}

/**
 * One transaction around load, ask, decide, save; then the trace. The same `commandId` again answers with the
 * first result and does nothing (MODEL 20), also when both arrive at once. Throws `command.reused` where the id
 * belongs to another person's or another kind of command, and the rule's own error where the database refuses.
 */
export async function runCommand<T>(
  context: CommandContext,
  command: { readonly action: TrailAction; readonly commandId: string },
  work: (tx: Tx) => Promise<Trace<T>>,
): Promise<T> {
  const earlier = await answerOf<T>(context, command);
  if (earlier) return earlier.after;
  const undoing = context.undoes === undefined ? {} : { undoesCommandId: context.undoes };
  try {
    const answer = await inTx(context.db, async (tx) => {
      const trace = await work(tx);
      if (context.undoes !== undefined) await assertNotUndone(tx, context.undoes);
      await saveTrace(tx, { ...command, actor: context.actor, on: context.today, ...undoing, ...trace });
      return trace.after;
    });
    sayCommitted(context.db);
    return answer;
  } catch (error) {
    // The twin of this command may have won the race: then its answer is ours, whatever stopped us.
    const twin = await answerOf<T>(context, command);
    if (twin) return twin.after;
    throw refusalByRule(error) ?? error;
  }
}

async function answerOf<T>(
  { db, actor }: CommandContext,
  { action, commandId }: { readonly action: TrailAction; readonly commandId: string },
): Promise<{ after: T } | null> {
  const trace = await findTrace(db, commandId);
  if (!trace) return null;
  if (trace.actorId !== actor.id || trace.action !== action)
    throw new DomainError('command.reused', { commandId });
  return { after: trace.after as T };
}
