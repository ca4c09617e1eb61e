import type { MilestoneRow } from './milestone-row.ts';

/** The details of `milestone.stale`: what is stored now, and who was faster. */
export interface StaleMilestone {
  readonly current: MilestoneRow;
  readonly changedBy: string | null;
  /** Instant, ISO 8601 in UTC. */
  readonly changedAt: string | null;
  readonly reason: string | null;
}
