import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { aBudget, aFundingLine } from '../../testing/money.ts';
import { anActor } from '../../testing/people.ts';
import { aProject, aWorkArea } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
// The catalogue: lines of the factory bring their categories.
await aFundingLine(db, { projectId: (await aProject(db)).id, categoryKeys: ['staff', 'travel'] });

const decision = {
  basis: 'exact' as const,
  grant: 100_000_000,
  ownShare: 0,
  windowEnd: '2025-12-31',
  decidedOn: '2023-12-08',
  decisionReference: 'VN/1/2023',
  amendmentSource: null,
  note: null,
};
const newLine = (projectId: string, overrides: object = {}) => ({
  commandId: randomUUID(),
  projectId,
  key: 'pillar-4',
  nameFi: 'Pilari 4',
  nameSv: null,
  nameEn: null,
  pillar: 4,
  windowStart: '2024-01-01',
  amberBasisPoints: 1000,
  redBasisPoints: 2000,
  quietBasisPoints: 1500,
  administrationBasisPoints: 200,
  categoryKeys: ['travel', 'staff'],
  ...decision,
  ...overrides,
});
const command = ({ id, version }: { id: string; version: number }) => ({
  commandId: randomUUID(),
  id,
  version,
});
const code = (text: string) => ({ cause: { code: text } });

async function aManagedProject() {
  const project = await aProject(db);
  const scope = { kind: 'project', projectId: project.id } as const;
  return { project, scope, call: callAs(await anActor(db, 'controller', scope)) };
}

test('a line comes with its first decision, its categories in order, after the other lines', async () => {
  const { project, call } = await aManagedProject();
  const line = await call.fundingLine.create(newLine(project.id));
  expect(line).toMatchObject({ key: 'pillar-4', categoryKeys: ['travel', 'staff'], version: 1 });
  expect(line.amendments).toEqual([{ ...decision, number: 1 }]);
  await call.fundingLine.create(newLine(project.id, { key: 'pillar-3', pillar: 3 }));
  const { lines } = await call.project.get({ slug: project.slug });
  expect(lines.map(({ key }) => key)).toEqual(['pillar-4', 'pillar-3']);
  expect(lines[0]).toMatchObject({ window: { start: '2024-01-01', end: '2025-12-31' }, grant: 100_000_000 });
});

test.each([
  ['funding-line.key-taken', { key: 'taken' }],
  ['funding-line.bands-order', { redBasisPoints: 1000 }],
  ['funding-line.category-unknown', { categoryKeys: ['guess'] }],
  ['grant.window-ends-before-start', { windowEnd: '2023-12-31' }],
  ['grant.amount-missing', { grant: null }],
  ['grant.estimate-not-rounded', { basis: 'estimate', grant: 1 }],
  ['grant.decided-in-future', { decidedOn: '2024-10-01' }],
])('a new line is refused: %s', async (expected, overrides) => {
  const { project, call } = await aManagedProject();
  await call.fundingLine.create(newLine(project.id, { key: 'taken' }));
  await expect(call.fundingLine.create(newLine(project.id, overrides))).rejects.toMatchObject(code(expected));
});

test('a line changes in what is given; a category with money stays', async () => {
  const { project, call } = await aManagedProject();
  const line = await call.fundingLine.create(newLine(project.id));
  const workArea = await aWorkArea(db, { projectId: project.id });
  const place = { fundingLineId: line.id, workAreaId: workArea.id };
  await aBudget(db, project.id, [{ ...place, month: '2024-05', cents: 50_000_000 }]);
  const input = { ...command(line), pillar: null, categoryKeys: ['staff'] };
  const updated = await call.fundingLine.update(input);
  expect(updated).toEqual({ ...line, pillar: null, categoryKeys: ['staff'], version: 2 });
  const emptied = call.fundingLine.update({ ...command(updated), categoryKeys: [] });
  await expect(emptied).rejects.toMatchObject(code('funding-line.category-in-use'));
  const settings = await call.project.settings({ slug: project.slug });
  expect(settings.lines).toMatchObject([{ approvedBudget: 50_000_000, usedCategoryKeys: ['staff'] }]);
});

test('an amendment is in force at once, the history stays, and the budget must fit under it', async () => {
  const { project, call } = await aManagedProject();
  const line = await call.fundingLine.create(newLine(project.id));
  const workArea = await aWorkArea(db, { projectId: project.id });
  const place = { fundingLineId: line.id, workAreaId: workArea.id };
  await aBudget(db, project.id, [{ ...place, month: '2024-05', cents: 50_000_000 }]);
  const amend = (overrides: object, version: number) =>
    call.fundingLine.amend({
      ...command({ ...line, version }),
      ...decision,
      decidedOn: '2024-03-01',
      ...overrides,
    });

  await expect(amend({ grant: 49_999_999 }, 1)).rejects.toMatchObject({
    cause: { code: 'grant.below-budget', details: { budgetCents: 50_000_000 } },
  });
  const lower = await amend({ grant: 49_000_000, ownShare: 1_000_000, windowEnd: '2024-12-31' }, 1);
  expect(lower.amendments.map(({ number }) => number)).toEqual([1, 2]);
  const [shown] = (await call.project.get({ slug: project.slug })).lines;
  expect(shown).toMatchObject({ grant: 49_000_000, window: { end: '2024-12-31' } });
  expect(shown?.amendments).toHaveLength(2);
  await expect(amend({ decidedOn: '2024-02-29' }, 2)).rejects.toMatchObject(
    code('grant.decided-before-earlier'),
  );
  await expect(amend({}, 1)).rejects.toMatchObject(code('funding-line.stale'));
  const trace = await db.auditEntry.findFirstOrThrow({
    where: { entityId: line.id },
    orderBy: { sequence: 'desc' },
  });
  expect(trace.before).toMatchObject({ amendments: [{ number: 1 }] });
});

test('two amendments at once are one amendment and one refusal', async () => {
  const { project, call } = await aManagedProject();
  const line = await call.fundingLine.create(newLine(project.id));
  const both = [1, 2].map(() => call.fundingLine.amend({ ...command(line), ...decision }));
  const results = await Promise.allSettled(both);
  expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: { code: 'CONFLICT' },
  });
});

test('what moves the window of a line before its start is refused', async () => {
  const { project, call } = await aManagedProject();
  const line = await call.fundingLine.create(newLine(project.id));
  const late = call.fundingLine.update({ ...command(line), windowStart: '2026-01-01' });
  await expect(late).rejects.toMatchObject(code('funding-line.starts-after-end'));
});

test('an administrator and a viewer touch no money, a stranger sees none', async () => {
  const { project, scope } = await aManagedProject();
  for (const role of ['admin', 'viewer', 'steering', 'lead'] as const) {
    const call = callAs(await anActor(db, role, scope));
    await expect(call.fundingLine.create(newLine(project.id))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  }
  const { call: stranger } = await aManagedProject();
  await expect(stranger.fundingLine.create(newLine(project.id))).rejects.toMatchObject({ code: 'NOT_FOUND' });
});

test('an edit is taken back; not after another of the same, not without the right; a decision stands', async () => {
  const { project, call } = await aManagedProject();
  const line = await call.fundingLine.create(newLine(project.id));
  const undo = (undoes: string) => ({ commandId: randomUUID(), undoes });
  const edit = { ...command(line), nameFi: 'Pilari neljä', categoryKeys: ['staff'] };
  await call.fundingLine.update(edit);
  const restored = { nameFi: 'Pilari 4', categoryKeys: ['travel', 'staff'], version: 3 };
  expect(await call.history.undo(undo(edit.commandId))).toMatchObject(restored);
  const first = { ...command({ id: line.id, version: 3 }), redBasisPoints: 2500 };
  await call.fundingLine.update(first);
  await call.fundingLine.update({ ...command({ id: line.id, version: 4 }), redBasisPoints: 3000 });
  await expect(call.history.undo(undo(first.commandId))).rejects.toMatchObject(code('command.changed-since'));
  const amendment = { ...command({ id: line.id, version: 5 }), ...decision, grant: 200_000_000 };
  await call.fundingLine.amend(amendment);
  await expect(call.history.undo(undo(amendment.commandId))).rejects.toMatchObject(
    code('command.not-undoable'),
  );
});

test('who has lost the right takes no edit of a line back', async () => {
  const project = await aProject(db);
  const scope = { kind: 'project', projectId: project.id } as const;
  const controller = await anActor(db, 'controller', scope);
  const line = await callAs(controller).fundingLine.create(newLine(project.id));
  const edit = { ...command(line), nameFi: 'Toinen' };
  await callAs(controller).fundingLine.update(edit);
  const demoted = { ...controller, memberships: [{ role: 'viewer', scope } as const] };
  const asked = { commandId: randomUUID(), undoes: edit.commandId };
  await expect(callAs(demoted).history.undo(asked)).rejects.toMatchObject({ code: 'FORBIDDEN' });
});
