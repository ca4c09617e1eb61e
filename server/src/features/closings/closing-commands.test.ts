import { randomUUID } from 'node:crypto';
import { month } from '@painopiste/shared/values/month';
import { expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { aProject, day } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const controller = await anActor(db, 'controller');
const as = callAs(controller, { today: '2024-03-10' });
const aProjectOf2024 = () => aProject(db, { startsOn: day('2024-01-15') });
const close = (slug: string, text: string, commandId: string = randomUUID()) =>
  as.month.close({ slug, month: month(text), commandId, version: 1 });
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

test('months close one after the other from the start of the project', async () => {
  const { slug, id } = await aProjectOf2024();
  expect(await as.month.get({ slug })).toEqual({
    version: 1,
    closedThrough: null,
    next: '2024-01',
    canClose: true,
  });
  expect(await codeOf(close(slug, '2024-02'))).toBe('month.not-next');
  expect(await close(slug, '2024-01')).toEqual({ closedThrough: '2024-01' });
  expect(await close(slug, '2024-02')).toEqual({ closedThrough: '2024-02' });
  expect(await codeOf(close(slug, '2024-03'))).toBe('month.not-over');
  expect(await as.month.get({ slug })).toMatchObject({
    closedThrough: '2024-02',
    next: '2024-03',
    canClose: false,
  });
  const rows = await db.monthClosing.findMany({ where: { projectId: id } });
  expect(rows.map(({ closedById }) => closedById)).toEqual([controller.id, controller.id]);
  const traces = await db.auditEntry.findMany({ where: { projectId: id }, orderBy: { sequence: 'asc' } });
  expect(traces.map(({ before, after }) => [before, after])).toEqual([
    [{ closedThrough: null }, { closedThrough: '2024-01' }],
    [{ closedThrough: '2024-01' }, { closedThrough: '2024-02' }],
  ]);
});

test('closing the same month twice at once closes it once', async () => {
  const { slug, id } = await aProjectOf2024();
  const outcomes = await Promise.all([codeOf(close(slug, '2024-01')), codeOf(close(slug, '2024-01'))]);
  expect(outcomes.sort()).toEqual(['done', 'month.not-next']);
  expect(await db.monthClosing.count({ where: { projectId: id } })).toBe(1);
});

test('a command that is sent again answers the same', async () => {
  const { slug } = await aProjectOf2024();
  const commandId = randomUUID();
  expect(await close(slug, '2024-01', commandId)).toEqual(await close(slug, '2024-01', commandId));
});

test('it is for controllers and managers of the project', async () => {
  const { slug, id } = await aProjectOf2024();
  const asRole = async (role: 'lead' | 'manager', projectId: string) =>
    callAs(await anActor(db, role, { kind: 'project', projectId }), { today: '2024-03-10' });
  const command = { slug, month: month('2024-01'), version: 1 };
  const lead = await asRole('lead', id);
  const stranger = await asRole('manager', (await aProjectOf2024()).id);
  const manager = await asRole('manager', id);
  expect(await codeOf(lead.month.close({ ...command, commandId: randomUUID() }))).toBe('permission.denied');
  expect(await codeOf(stranger.month.close({ ...command, commandId: randomUUID() }))).toBe(
    'project.not-found',
  );
  expect(await codeOf(stranger.month.get({ slug }))).toBe('project.not-found');
  expect(await codeOf(manager.month.close({ ...command, commandId: randomUUID() }))).toBe('done');
});
