import type { Reader } from '../../db/transaction.ts';

/** Which of these comments has its author taken back? */
export async function findWithdrawn(
  reader: Reader,
  commentIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (commentIds.length === 0) return new Set();
  const rows = await reader.comment.findMany({
    where: { id: { in: [...commentIds] }, withdrawnAt: { not: null } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}
