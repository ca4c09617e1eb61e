import type { LaterCommand } from '@painopiste/shared/milestones/merge';
import type { MilestoneTrace } from '@painopiste/shared/milestones/milestone-field';
import type { Reader } from '../../db/transaction.ts';
import type { StaleMilestone } from './stale-milestone.ts';

/** A command that came after the version that somebody saw, with who gave it. */
export interface TrailRow extends LaterCommand {
  readonly by: Omit<StaleMilestone, 'current'>;
}

/** What has happened to a milestone since this version, oldest first. */
export async function findTrailSince(
  reader: Reader,
  milestoneId: string,
  version: number,
): Promise<TrailRow[]> {
  const rows = await reader.auditEntry.findMany({
    where: { noun: 'milestone', entityId: milestoneId, version: { gt: version } },
    orderBy: { sequence: 'asc' },
  });
  return rows.map((row) => ({
    version: row.version,
    before: row.before as unknown as MilestoneTrace | null,
    after: row.after as unknown as MilestoneTrace | null,
    by: { changedBy: row.actorName, changedAt: row.at.toISOString(), reason: row.reason },
  }));
}
