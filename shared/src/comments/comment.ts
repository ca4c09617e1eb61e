import { DomainError } from '../errors/domain-error.ts';

/** What the rules of a comment look at. */
export interface Comment {
  readonly id: string;
  readonly authorId: string;
  readonly text: string;
  readonly isWithdrawn: boolean;
  readonly version: number;
}

/**
 * May this person change the comment? Nobody but its author, and never once it is withdrawn. Throws `permission.denied` or
 * `comment.withdrawn`.
 */
export function assertEditable(comment: Comment, actorId: string): void {
  if (comment.authorId !== actorId) throw new DomainError('permission.denied', { action: 'comment:write' });
  if (comment.isWithdrawn) throw new DomainError('comment.withdrawn');
}

/** May this person bring the comment back? Its author, once it is withdrawn. Throws `permission.denied`, `command.changed-since`. */
export function assertWithdrawn(comment: Pick<Comment, 'authorId' | 'isWithdrawn'>, actorId: string): void {
  if (comment.authorId !== actorId) throw new DomainError('permission.denied', { action: 'comment:write' });
  if (!comment.isWithdrawn) throw new DomainError('command.changed-since');
}

/**
 * Whom the comment mentions: each once, whatever the order. Throws `comment.mention-unknown` for somebody who may not see the
 * thing, because the mention would lead nowhere.
 */
export function checkMentions(mentions: readonly string[], mayBeMentioned: ReadonlySet<string>): string[] {
  const unknown = mentions.filter((id) => !mayBeMentioned.has(id));
  if (unknown.length > 0) throw new DomainError('comment.mention-unknown');
  return [...new Set(mentions)];
}
