import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Month } from '@painopiste/shared/values/month';
import { dateFrom, dateTo, monthOrNull } from '../../db/columns.ts';
import type { Reader, Tx } from '../../db/transaction.ts';

/** What closing a month of a project needs to know of it. */
export interface ClosingProject {
  readonly id: string;
  readonly version: number;
  readonly regionCode: string;
  readonly startsOn: CalendarDate;
  readonly closedThrough: Month | null;
}

/** The project with this slug; null where there is none or it is archived. */
export async function findClosingProject(reader: Reader, slug: string): Promise<ClosingProject | null> {
  const row = await reader.project.findFirst({
    where: { slug, archivedAt: null, region: { active: true } },
    select: { id: true, version: true, regionCode: true, startsOn: true },
  });
  if (!row) return null;
  const closed = await reader.monthClosing.aggregate({ where: { projectId: row.id }, _max: { month: true } });
  return { ...row, startsOn: dateFrom(row.startsOn), closedThrough: monthOrNull(closed._max.month) };
}

/** Holds the project's row, so that two closings of one project wait for each other. */
export const lockProject = (tx: Tx, slug: string): Promise<unknown> =>
  tx.$queryRaw`SELECT id FROM project WHERE slug = ${slug} FOR UPDATE`;

/** Closes a month of a project. */
export async function saveClosing(
  tx: Tx,
  closing: {
    readonly projectId: string;
    readonly month: Month;
    readonly closedById: string;
    readonly on: CalendarDate;
  },
): Promise<void> {
  const { projectId, month, closedById, on } = closing;
  await tx.monthClosing.create({ data: { projectId, month, closedById, closedOn: dateTo(on) } });
}
