import type { LocalText } from '@painopiste/shared/milestones/milestone';
import { namesOf } from '../../db/names-of.ts';
import type { Reader } from '../../db/transaction.ts';

/** A project in the list of those who keep them. */
export interface ListedProject {
  readonly id: string;
  readonly slug: string;
  readonly version: number;
  readonly names: LocalText;
  readonly regionCode: string;
  readonly regionNames: LocalText;
  readonly callNames: LocalText;
  readonly startsOn: string;
  readonly isArchived: boolean;
  readonly lines: number;
  readonly workAreas: number;
}

/** Every project of an active region, archived or not; by region and start. */
export function findAllProjects(reader: Reader): Promise<ListedProject[]> {
  return reader.$queryRaw<ListedProject[]>`
    SELECT p.id, p.slug, p.version, ${namesOf('p')} AS names, p.region_code AS "regionCode",
      ${namesOf('r', 'short_name')} AS "regionNames", ${namesOf('c')} AS "callNames", p.starts_on::text AS "startsOn",
      p.archived_at IS NOT NULL AS "isArchived",
      (SELECT count(*)::int FROM funding_line l WHERE l.project_id = p.id) AS lines,
      (SELECT count(*)::int FROM work_area w WHERE w.project_id = p.id AND w.archived_at IS NULL) AS "workAreas"
    FROM project p JOIN region r ON r.code = p.region_code JOIN call c ON c.key = p.call_key
    WHERE r.active ORDER BY p.region_code, p.starts_on DESC, p.slug`;
}
