import { assertEditable, assertWithdrawn, checkMentions } from '@painopiste/shared/comments/comment';
import type {
  EditCommentInput,
  WithdrawCommentInput,
  WriteCommentInput,
} from '@painopiste/shared/comments/comment-input';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import type { Place } from '@painopiste/shared/permissions/can';
import { type CommandContext, runCommand, type Trace } from '../../commands/run-command.ts';
import type { Tx } from '../../db/transaction.ts';
import { findVisibleThing } from '../history/find-visible-thing.ts';
import { findCandidates } from '../people/find-candidates.ts';
import type { CommentRow } from './comment-row.ts';
import {
  findComment,
  insertComment,
  saveComment,
  saveMentions,
  type StoredComment,
} from './comment-store.ts';
import { toCommentRow } from './to-comment-row.ts';

const action = 'comment:write';

/** Writes a comment; whom it mentions finds it among what waits for them. */
export function writeComment(context: CommandContext, input: WriteCommentInput): Promise<CommentRow> {
  const { commandId, id, noun, thingId, text } = input;
  return runCommand(context, { action, commandId }, async (tx) => {
    const thing = await findVisibleThing(tx, context.actor, action, { noun, id: thingId });
    if (await findComment(tx, id)) throw new DomainError('command.reused', { commandId });
    const mentions = await mentionsOf(tx, context, input.mentions, thing.place);
    const comment = { id, noun, thingId: thing.id, authorId: context.actor.id, text, on: context.today };
    await insertComment(tx, comment);
    await saveMentions(tx, id, mentions);
    return trace(tx, { id, before: null, place: thing.place });
  });
}

/** A new text in place of the earlier one, which stays in the audit trail. */
export function editComment(context: CommandContext, input: EditCommentInput): Promise<CommentRow> {
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const { stored, place } = await loadOwn(tx, context, input);
    const mentions = await mentionsOf(tx, context, input.mentions, place);
    if (!(await saveComment(tx, input, { text: input.text }))) throw new DomainError('comment.stale');
    await saveMentions(tx, input.id, mentions);
    return trace(tx, { id: input.id, before: stored, place });
  });
}

/** Takes one's own comment back: it stays, as withdrawn, with its author and its time. */
export function withdrawComment(context: CommandContext, input: WithdrawCommentInput): Promise<CommentRow> {
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const { stored, place } = await loadOwn(tx, context, input);
    if (!(await saveComment(tx, input, 'withdraw'))) throw new DomainError('comment.stale');
    return trace(tx, { id: input.id, before: stored, place });
  });
}

/** Brings one's own withdrawn comment back, as it was. */
export function bringCommentBack(context: CommandContext, input: WithdrawCommentInput): Promise<CommentRow> {
  return runCommand(context, { action, commandId: input.commandId }, async (tx) => {
    const { stored, place } = await loadOwn(tx, context, input, assertWithdrawn);
    if (!(await saveComment(tx, input, 'bring-back'))) throw new DomainError('comment.stale');
    return trace(tx, { id: input.id, before: stored, place });
  });
}

async function loadOwn(
  tx: Tx,
  { actor }: CommandContext,
  { id, version }: { readonly id: string; readonly version: number },
  assertMay = assertEditable,
): Promise<{ stored: StoredComment; place: Place | null }> {
  const stored = await findComment(tx, id);
  if (!stored) throw new DomainError('comment.not-found');
  const thing = await findVisibleThing(tx, actor, action, { noun: stored.noun, id: stored.thingId });
  assertMay({ ...stored, isWithdrawn: stored.withdrawnAt !== null }, actor.id);
  if (stored.version !== version) throw new DomainError('comment.stale', { current: toCommentRow(stored) });
  return { stored, place: thing.place };
}

const NOWHERE: Place = { regionCode: null, projectId: null, workAreaId: null, shares: [] };

async function mentionsOf(
  tx: Tx,
  { today }: CommandContext,
  mentions: readonly string[],
  place: Place | null,
): Promise<string[]> {
  if (mentions.length === 0) return [];
  const candidates = await findCandidates(tx, place ?? NOWHERE, today);
  return checkMentions(mentions, new Set(candidates.map(({ id }) => id)));
}

async function trace(
  tx: Tx,
  { id, before, place }: { id: string; before: StoredComment | null; place: Place | null },
): Promise<Trace<CommentRow>> {
  const stored = await findComment(tx, id);
  if (!stored) throw new DomainError('comment.not-found');
  return {
    noun: 'comment',
    entityId: id,
    version: stored.version,
    before: before && toCommentRow(before),
    after: toCommentRow(stored),
    reason: null,
    place: place ?? NOWHERE,
  };
}
