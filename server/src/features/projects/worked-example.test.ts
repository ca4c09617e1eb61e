import { expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp('worked-example');
const caller = callAs(await anActor(db, 'viewer'), { today: '2024-07-15' });
const { slug } = await db.project.findFirstOrThrow();

test('the burn figures of the worked example come out of the database to the cent', async () => {
  const { figures, lines } = await caller.project.burn({ slug });
  expect(figures).toMatchObject({
    bac: 240_000_000,
    actual: 102_692_063,
    planned: 118_095_238,
    openCommitments: 31_000_000,
    available: 106_307_937,
    signal: { level: 'at-risk', side: 'under' },
  });
  expect(figures.monthlyBurn).toBe(7_390_476);
  expect([figures.neededBurn, figures.neededBurnWithCommitments]).toEqual([7_628_219, 5_905_997]);
  expect(figures.planRelativeBurn).toBeCloseTo(0.87, 3);
  expect([figures.useRate?.toFixed(3), figures.timeRate]).toEqual(['0.428', 0.5]);
  expect(lines[0]?.closedThrough).toBe('2024-06');
});

test('its earned value and slip come out of the same milestones', async () => {
  const { earnedValue, slip, milestones } = await caller.project.get({ slug });
  expect(earnedValue).toMatchObject({
    plannedValue: 108_000_000,
    earnedValue: 72_000_000,
    tooEarly: false,
    earnedSchedule: 14,
    scheduleVarianceMonths: -4,
  });
  expect(earnedValue?.costIndex).toBeCloseTo(0.701, 3);
  expect(earnedValue?.scheduleIndex).toBeCloseTo(0.667, 3);
  expect(earnedValue?.toCompleteIndex).toBeCloseTo(1.224, 3);
  expect(earnedValue?.monthsAtCompletion).toBeCloseTo(46.3, 1);
  expect(slip?.weighted).toBeCloseTo(68.7, 1);
  expect(milestones).toMatchObject({ total: 8, byState: { accepted: 3 } });
});

test('region, project and work area say the same of the same money', async () => {
  const { code } = await db.region.findFirstOrThrow({ where: { projects: { some: { slug } } } });
  const { workAreas } = await caller.project.get({ slug });
  const region = await caller.region.burn({ code });
  const project = await caller.project.burn({ slug });
  const workArea = await caller.workArea.burn({ id: workAreas[0]?.id ?? '' });
  expect(project.burn).toEqual(region.burn);
  expect(workArea.figures.actual).toBe(project.figures.actual);
});
