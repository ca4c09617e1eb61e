import { beforeAll, expect, test } from 'vitest';
import { aFundingLine } from '../../testing/money.ts';
import { anActor } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea, day } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
/** Of a region's milestones: long past and after the wall; still to come; just past. */
const DAYS = [
  ['2024-02-29', '2024-06-30', '2024-09-20', '2024-10-31', '2025-03-31'],
  ['2024-10-01', '2024-10-05', '2024-10-10', '2024-10-15', '2024-10-20'],
  ['2024-09-01', '2024-09-10', '2024-09-20', '2024-10-10', '2024-10-20'],
] as const;
const STATES = ['planned', 'in-progress', 'cancelled', 'done', 'accepted'] as const;
const acts = (state: string) => ({
  doneOn: state === 'done' || state === 'accepted' ? day('2024-08-01') : null,
  acceptedOn: state === 'accepted' ? day('2024-08-15') : null,
});

/** Ten regions of every mixture: without days, without weights, after the wall, of one day, a work area of its own each. */
beforeAll(async () => {
  for (let region = 1; region <= 10; region += 1) {
    const project = await aProject(db, { regionCode: String(region).padStart(2, '0') });
    const windowTo = region % 3 === 0 ? '2024-12-31' : '2025-12-31';
    await aFundingLine(db, { projectId: project.id, windowFrom: '2024-01-01', windowTo });
    for (let area = 0; area < 2; area += 1) {
      const { id: workAreaId } = await aWorkArea(db, { projectId: project.id });
      for (let number = 0; number < region % 5; number += 1) {
        const at = region * 7 + area * 3 + number;
        const state = STATES[at % 5] ?? 'planned';
        const days = DAYS[region % 3] ?? DAYS[0];
        const [baseline, forecast] = [days[at % 4], days[(at * 3) % 5]];
        await aMilestone(db, {
          workAreaId,
          state,
          weight: region === 4 ? 0 : at % 4,
          position: at % 2,
          baselineOn: baseline && at % 6 > 0 ? day(baseline) : null,
          forecastOn: forecast && at % 7 > 0 ? day(forecast) : null,
          ...acts(state),
        });
      }
    }
  }
});

test('what the database sums up for the portfolio is what the rules find one by one for each region', async () => {
  const { region } = callAs(await anActor(db, 'viewer'));
  const { rows } = await region.overview();
  const pages = await Promise.all(rows.map(({ code }) => region.get({ code })));
  const seen = rows.map(({ code, status, lateMilestones, nextMilestone }) => [
    code,
    status,
    lateMilestones,
    nextMilestone,
  ]);
  const found = pages.map(({ region: { code }, status, milestones }) => {
    const next = milestones?.next;
    return [
      code,
      status,
      milestones?.late ?? null,
      next ? { names: next.names, dueOn: next.dueOn, late: next.late } : null,
    ];
  });
  expect(seen).toEqual(found);
  const levels = new Set(rows.map(({ status }) => status?.schedule));
  expect(levels).toEqual(new Set(['on-track', 'at-risk', 'off-track', null]));
});
