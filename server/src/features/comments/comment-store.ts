import { Prisma } from '@painopiste/prisma/generated/client';
import type { CommentedNoun } from '@painopiste/shared/history/thing';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import { dateTo } from '../../db/columns.ts';
import type { Reader, Tx } from '../../db/transaction.ts';
import type { CommentRow } from './comment-row.ts';

/** A comment with what it is on; its text also where it is withdrawn. */
export type StoredComment = CommentRow & {
  readonly text: string;
  readonly noun: CommentedNoun;
  readonly thingId: string;
};

const COLUMN: Readonly<Record<CommentedNoun, string>> = {
  project: 'project_id',
  'work-area': 'work_area_id',
  milestone: 'milestone_id',
};

type Row = Omit<StoredComment, 'writtenAt' | 'editedAt' | 'withdrawnAt'> & {
  writtenAt: Date;
  editedAt: Date | null;
  withdrawnAt: Date | null;
};

async function findComments(reader: Reader, condition: Prisma.Sql): Promise<StoredComment[]> {
  const rows = await reader.$queryRaw<Row[]>`
    SELECT c.id, c.text, u.name AS author, c.author_id AS "authorId", c.written_at AS "writtenAt",
      c.edited_at AS "editedAt", c.withdrawn_at AS "withdrawnAt", c.version,
      CASE WHEN c.project_id IS NOT NULL THEN 'project' WHEN c.work_area_id IS NOT NULL THEN 'work-area'
        ELSE 'milestone' END AS noun, coalesce(c.project_id, c.work_area_id, c.milestone_id) AS "thingId",
      coalesce((SELECT json_agg(json_build_object('id', who.id, 'name', who.name) ORDER BY who.name)
        FROM comment_mention cm JOIN app_user who ON who.id = cm.user_id
        WHERE cm.comment_id = c.id AND cm.removed_at IS NULL), '[]') AS mentions
    FROM comment c JOIN app_user u ON u.id = c.author_id WHERE ${condition} ORDER BY c.written_at, c.id`;
  return rows.map(({ writtenAt, editedAt, withdrawnAt, ...row }) => ({
    ...row,
    writtenAt: writtenAt.toISOString(),
    editedAt: editedAt?.toISOString() ?? null,
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
  }));
}

/** The comments on a thing, oldest first. */
export const listComments = (
  reader: Reader,
  noun: CommentedNoun,
  thingId: string,
): Promise<StoredComment[]> =>
  findComments(reader, Prisma.sql`${Prisma.raw(`c.${COLUMN[noun]}`)} = ${thingId}::uuid`);

/** One comment; null where there is none. */
export async function findComment(reader: Reader, id: string): Promise<StoredComment | null> {
  const [comment] = await findComments(reader, Prisma.sql`c.id = ${id}::uuid`);
  return comment ?? null;
}

export interface NewComment {
  readonly id: string;
  readonly noun: CommentedNoun;
  readonly thingId: string;
  readonly authorId: string;
  readonly text: string;
  readonly on: CalendarDate;
}

/** Adds a comment. */
export async function insertComment(
  tx: Tx,
  { id, noun, thingId, authorId, text, on }: NewComment,
): Promise<void> {
  const place = { project: 'projectId', 'work-area': 'workAreaId', milestone: 'milestoneId' } as const;
  await tx.comment.create({
    data: { id, authorId, text, writtenOn: dateTo(on), [place[noun]]: thingId },
  });
}

/** Saves a new text, or that the comment is withdrawn or brought back, where nobody has been faster; false where somebody has. */
export async function saveComment(
  tx: Tx,
  { id, version }: { readonly id: string; readonly version: number },
  change: { readonly text: string } | 'withdraw' | 'bring-back',
): Promise<boolean> {
  const set =
    typeof change === 'object'
      ? Prisma.sql`text = ${change.text}, edited_at = now()`
      : Prisma.sql`withdrawn_at = CASE WHEN ${change === 'withdraw'} THEN now() END`;
  const count = await tx.$executeRaw`
    UPDATE comment SET ${set}, version = version + 1 WHERE id = ${id}::uuid AND version = ${version}`;
  return count === 1;
}

/** The people whom the comment names from now on; who is named again is not told again. */
export async function saveMentions(tx: Tx, commentId: string, userIds: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    UPDATE comment_mention SET removed_at = now()
    WHERE comment_id = ${commentId}::uuid AND removed_at IS NULL AND NOT user_id = ANY(${userIds}::uuid[])`;
  await tx.$executeRaw`
    INSERT INTO comment_mention (comment_id, user_id) SELECT ${commentId}::uuid, unnest(${userIds}::uuid[])
    ON CONFLICT (comment_id, user_id) DO UPDATE SET removed_at = NULL`;
}
