import type { CommentedThing, MentionableInput } from '@painopiste/shared/comments/comment-input';
import { can } from '@painopiste/shared/permissions/can';
import { foldText } from '../../db/folded-text.ts';
import type { ActorContext } from '../../trpc/context.ts';
import { findVisibleThing } from '../history/find-visible-thing.ts';
import type { Candidate } from '../people/candidate.ts';
import { findCandidates } from '../people/find-candidates.ts';
import type { CommentList } from './comment-row.ts';
import { listComments } from './comment-store.ts';
import { toCommentRow } from './to-comment-row.ts';

/** What has been said about a thing, for everybody who may see it. */
export async function readComments(
  { db, actor }: ActorContext,
  { noun, thingId }: CommentedThing,
): Promise<CommentList> {
  const { id, place } = await findVisibleThing(db, actor, 'comment:read', { noun, id: thingId });
  const comments = await listComments(db, noun, id);
  return {
    comments: comments.map(toCommentRow),
    canWrite: place !== null && can(actor, 'comment:write', place),
  };
}

const OFFERED = 8;

/** Who may be mentioned in a comment on this thing: the first of those who may see it, by name. */
export async function listMentionable(
  { db, actor, today }: ActorContext,
  { noun, thingId, q }: MentionableInput,
): Promise<readonly Candidate[]> {
  const { place } = await findVisibleThing(db, actor, 'comment:write', { noun, id: thingId });
  if (!place) return [];
  const part = foldText(q.trim());
  const people = await findCandidates(db, place, today);
  return people.filter(({ name }) => foldText(name).includes(part)).slice(0, OFFERED);
}
