import { MILESTONE_SORT_KEYS } from '@painopiste/shared/milestones/milestone-filters';
import { beforeAll, expect, test } from 'vitest';
import { aFundingLine } from '../../testing/money.ts';
import { anActor, aUser } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea, day } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const move = { toOn: day('2024-06-30'), reason: 'Syy', movedOn: day('2024-01-01') };
const uuid = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;

/** One in each of three regions, named against the order of everything else. */
beforeAll(async () => {
  const owners = [await aUser(db, { name: 'Aalto' }), await aUser(db, { name: 'Öberg' })];
  const place = async (code: string, area: string) => {
    const project = await aProject(db, {
      regionCode: code,
      nameFi: `Hanke ${area}`,
      nameSv: `Projekt ${100 - Number(code)}`,
    });
    await aFundingLine(db, { projectId: project.id });
    return (await aWorkArea(db, { projectId: project.id, nameFi: area })).id;
  };
  await aMilestone(db, {
    id: uuid(1),
    workAreaId: await place('01', 'Zeta'),
    nameFi: 'Öljy',
    nameSv: 'Olja',
    weight: 30,
    ownerId: owners[0]?.id ?? null,
    baselineOn: day('2024-01-31'),
    forecastOn: day('2024-06-30'),
    state: 'accepted',
    doneOn: day('2024-02-29'),
    acceptedOn: day('2024-02-29'),
  });
  await aMilestone(db, {
    id: uuid(2),
    workAreaId: await place('02', 'Ahti'),
    nameFi: 'Åbo',
    nameSv: 'Zebra',
    weight: 10,
    ownerId: owners[1]?.id ?? null,
    baselineOn: day('2024-03-31'),
    forecastOn: day('2024-05-31'),
    state: 'in-progress',
  });
  await aMilestone(db, {
    id: uuid(3),
    workAreaId: await place('03', 'Meri'),
    nameFi: 'Aalto',
    weight: 20,
    baselineOn: null,
    forecastOn: null,
  });
  for (const n of [1, 2, 3]) {
    const undone = n === 3 ? { undoneByCommandId: uuid(9) } : {};
    await db.milestoneMove.create({
      data: { ...move, id: uuid(n), milestoneId: uuid(2), commandId: uuid(n), ...undone },
    });
  }
});

const order = async (sort: string, language: 'fi' | 'sv' = 'fi') => {
  const list = await callAs(await anActor(db, 'viewer')).milestone.list({ sort, language });
  return list.rows.map((row) => Number(row.id.at(-1))).join('');
};

test.each([
  ['open', '231', '123'],
  ['name', '321', '123'],
  ['forecast', '213', '123'],
  ['baseline', '123', '213'],
  ['accepted', '123', '123'],
  ['slip', '123', '213'],
  ['moves', '132', '213'],
  ['weight', '231', '132'],
  ['status', '321', '123'],
  ['owner', '123', '213'],
  ['workArea', '231', '132'],
  ['project', '231', '132'],
  ['region', '123', '321'],
])('sorted by %s they come %s, turned %s, and what is not known comes last', async (key, up, down) => {
  expect([await order(key), await order(`-${key}`)]).toEqual([up, down]);
});

test('every column that can be sorted by is tried above', () => {
  expect(MILESTONE_SORT_KEYS).toHaveLength(13);
});

test('names sort in the language asked for, in Finnish where there is none', async () => {
  expect(await order('name', 'sv')).toBe('312');
  expect(await order('project', 'sv')).toBe('321');
});

test('moves that were taken back do not count', async () => {
  const list = await callAs(await anActor(db, 'viewer')).milestone.list({ q: 'åbo' });
  expect(list.rows[0]?.moves).toBe(2);
});
