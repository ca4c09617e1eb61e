import { randomUUID } from 'node:crypto';
import type { PlanSheet } from '@painopiste/shared/plan/sheet';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { describe, expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { aPlannedProject, aPlanOf } from '../../testing/plan.ts';
import { openTestApp } from '../../testing/test-app.ts';
import { findPlanProject } from './plan-project-store.ts';
import { previewPlan } from './plan-preview.ts';

const { db, callAs } = await openTestApp();
type Planned = Awaited<ReturnType<typeof aPlannedProject>>;

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

const sheetsOf = (rows: ReturnType<typeof aPlanOf>): PlanSheet[] =>
  Object.entries(rows).map(([name, cells]) => ({ name, rows: cells, firstRow: 1, merged: [] }));

async function preview({ project, code }: Planned, rows = aPlanOf(code)) {
  const found = await findPlanProject(db, project.slug);
  if (!found) throw new Error('The project is gone.');
  return previewPlan(db, found, { fileName: 'suunnitelma.xlsx', sheets: sheetsOf(rows) });
}

const commandOf = ({ project }: Planned, { plan, version }: Awaited<ReturnType<typeof preview>>) => ({
  commandId: randomUUID(),
  slug: project.slug,
  version,
  plan,
});

async function imported(planned: Planned) {
  const read = await preview(planned);
  await callAs(planned.manager).plan.import(commandOf(planned, read));
  return callAs(planned.manager).plan.get({ slug: planned.project.slug });
}

describe('a preview', () => {
  test('counts what is new and writes nothing', async () => {
    const planned = await aPlannedProject(db);
    expect(await preview(planned)).toMatchObject({
      issues: [],
      counts: {
        workAreas: { created: 2, changed: 0, unchanged: 0 },
        milestones: { created: 1 },
        costCentres: { created: 1 },
      },
      budget: 'new',
      lines: [{ planned: 300_100, available: 10_000_000 }],
      lacksAdministration: false,
      changesNothing: false,
    });
    expect(await db.workArea.count({ where: { projectId: planned.project.id } })).toBe(0);
  });

  test('tells a sum above the grant, in the cell', async () => {
    const planned = await aPlannedProject(db);
    const rows = aPlanOf(planned.code);
    const { issues } = await preview(planned, {
      ...rows,
      Talousarvio: [
        ['Osa-alue', 'Kustannuslaji', '1/2024'],
        ['koti', 'staff', 100_000.01],
      ],
    });
    expect(issues).toMatchObject([
      { sheet: 'Talousarvio', cell: 'A2', code: 'above-grant', value: '10000001' },
    ]);
  });

  test('knows the people of the project by their e-mail', async () => {
    const planned = await aPlannedProject(db);
    const { email } = await db.user.findUniqueOrThrow({ where: { id: planned.manager.id } });
    const stranger = await anActor(db, 'lead', { kind: 'project', projectId: planned.other.id });
    const other = await db.user.findUniqueOrThrow({ where: { id: stranger.id } });
    const rows = (owner: string) => ({
      ...aPlanOf(planned.code),
      Välitavoitteet: [
        ['Osa-alue', 'Nimi suomeksi', 'Perusaikataulu', 'Omistajan sähköposti'],
        ['koti', 'Malli', '1.6.2024', owner],
      ],
    });
    expect((await preview(planned, rows(email.toUpperCase()))).plan.milestones[0]?.ownerId).toBe(
      planned.manager.id,
    );
    expect((await preview(planned, rows(other.email))).issues).toMatchObject([
      { cell: 'D2', code: 'person-unknown' },
    ]);
  });
});

describe('an import', () => {
  test('writes work areas, cost centres, milestones and a draft budget, and traces one command', async () => {
    const planned = await aPlannedProject(db);
    const input = commandOf(planned, await preview(planned));
    const answer = await callAs(planned.manager).plan.import(input);
    expect(await callAs(planned.manager).plan.import(input)).toEqual(answer);
    const areas = await db.workArea.findMany({
      where: { projectId: planned.project.id },
      include: { shares: true, costCentres: true, milestones: true },
      orderBy: { position: 'asc' },
    });
    expect(areas.map(({ key, position }) => [key, position])).toEqual([
      ['project-administration', 1],
      ['koti', 2],
    ]);
    expect(areas[1]?.shares.map(({ basisPoints }) => basisPoints).sort()).toEqual([4_000, 6_000]);
    expect(areas[1]?.costCentres).toMatchObject([
      { code: planned.code, validTo: null, fundingLineId: planned.line.id },
    ]);
    expect(areas[1]?.milestones).toMatchObject([
      { nameFi: 'Malli valmis', weight: 20, evidenceRequired: true, kind: 'milestone' },
    ]);
    const deltas = await db.budgetDelta.findMany({ where: { workArea: { projectId: planned.project.id } } });
    expect(deltas.map(({ month, cents }) => [month, Number(cents)])).toEqual([
      ['2024-01', 100_050],
      ['2024-02', 200_050],
    ]);
    expect(await db.auditEntry.count({ where: { projectId: planned.project.id } })).toBe(1);
    expect(await db.budgetRollup.count({ where: { fundingLineId: planned.line.id } })).toBe(0);
  });

  test('of the same file again has nothing to do', async () => {
    const planned = await aPlannedProject(db);
    await imported(planned);
    const again = await preview(planned);
    expect(again).toMatchObject({
      changesNothing: true,
      counts: { workAreas: { created: 0, unchanged: 2 }, milestones: { created: 0, unchanged: 1 } },
    });
    expect(await codeOf(callAs(planned.manager).plan.import(commandOf(planned, again)))).toBe(
      'plan.nothing-to-import',
    );
  });

  test('of a mended file changes shares, milestones and the draft', async () => {
    const planned = await aPlannedProject(db);
    await imported(planned);
    const rows = aPlanOf(planned.code);
    const mended = await preview(planned, {
      'Osa-alueet': [rows['Osa-alueet']?.[0] ?? [], ['koti', 'Kotona asuminen', null, 50, 50]],
      Välitavoitteet: [rows['Välitavoitteet']?.[0] ?? [], ['koti', 'Malli valmis', '31.7.2024', 30, null]],
      Talousarvio: [
        ['Osa-alue', 'Kustannuslaji', 'Ilman kuukautta'],
        ['koti', 'staff', 5],
      ],
    });
    expect(mended).toMatchObject({
      issues: [],
      counts: { workAreas: { changed: 1 }, milestones: { changed: 1 } },
      budget: 'changed',
    });
    await callAs(planned.manager).plan.import(commandOf(planned, mended));
    const [milestone] = await db.milestone.findMany({
      where: { workArea: { projectId: planned.project.id } },
    });
    expect(milestone).toMatchObject({ weight: 30, version: 2, evidenceRequired: true });
    expect(milestone?.forecastOn?.toISOString().slice(0, 10)).toBe('2024-07-31');
    const deltas = await db.budgetDelta.findMany({ where: { workArea: { projectId: planned.project.id } } });
    expect(deltas.map(({ month, cents }) => [month, Number(cents)])).toEqual([[null, 500]]);
  });

  test('of a plan that no longer fits is refused as outdated, and nothing is written', async () => {
    const planned = await aPlannedProject(db);
    const read = await preview(planned);
    await db.project.update({ where: { id: planned.project.id }, data: { version: 2 } });
    expect(await codeOf(callAs(planned.manager).plan.import(commandOf(planned, read)))).toBe('plan.stale');
    const forged = {
      ...read,
      version: 2,
      plan: { ...read.plan, budget: read.plan.budget.map((row) => ({ ...row, lineId: randomUUID() })) },
    };
    expect(await codeOf(callAs(planned.manager).plan.import(commandOf(planned, forged)))).toBe('plan.stale');
    expect(await db.workArea.count({ where: { projectId: planned.project.id } })).toBe(0);
  });

  test('is for managers and controllers of the project', async () => {
    const planned = await aPlannedProject(db);
    const input = commandOf(planned, await preview(planned));
    const { slug, id } = planned.project;
    const lead = await anActor(db, 'lead', { kind: 'project', projectId: id });
    const stranger = await anActor(db, 'manager', { kind: 'project', projectId: planned.other.id });
    expect(await codeOf(callAs(lead).plan.import(input))).toBe('permission.denied');
    expect(await codeOf(callAs(stranger).plan.import(input))).toBe('project.not-found');
    expect(await codeOf(callAs(stranger).plan.get({ slug }))).toBe('project.not-found');
  });
});

describe('an approval of the original budget', () => {
  const approval = (planned: Planned, version: number, decidedOn = '2024-01-10') => ({
    commandId: randomUUID(),
    slug: planned.project.slug,
    version,
    reference: '§ 12/2024',
    decidedOn: calendarDate(decidedOn),
  });

  test('freezes it, and every curve has its plan', async () => {
    const planned = await aPlannedProject(db);
    const page = await imported(planned);
    expect(page).toMatchObject({ budget: { state: 'draft', version: 1 }, lines: [{ planned: 300_100 }] });
    await callAs(planned.manager).plan.approveBudget(approval(planned, 1));
    const after = await callAs(planned.manager).plan.get({ slug: planned.project.slug });
    expect(after.budget).toEqual({ state: 'approved', version: 2, reference: '§ 12/2024' });
    const burn = await callAs(planned.manager).project.burn({ slug: planned.project.slug });
    expect(burn.burn.points.slice(0, 2).map(({ planned: sum }) => sum)).toEqual([100_050, 200_050]);
    expect(await codeOf(callAs(planned.manager).plan.approveBudget(approval(planned, 2)))).toBe(
      'plan.budget-not-draft',
    );
    const changed = {
      ...aPlanOf(planned.code),
      Talousarvio: [
        ['Osa-alue', 'Kustannuslaji', '1/2024'],
        ['koti', 'staff', 5],
      ],
    };
    expect((await preview(planned, changed)).issues).toMatchObject([{ code: 'budget-approved' }]);
    expect((await preview(planned)).changesNothing).toBe(true);
  });

  test('is refused for a draft that was changed since, a day to come, a blank reference, or no draft', async () => {
    const planned = await aPlannedProject(db);
    const as = callAs(planned.manager);
    expect(await codeOf(as.plan.approveBudget(approval(planned, 1)))).toBe('plan.budget-not-draft');
    await imported(planned);
    expect(await codeOf(as.plan.approveBudget(approval(planned, 7)))).toBe('plan-budget.stale');
    expect(await codeOf(as.plan.approveBudget(approval(planned, 1, '2024-10-01')))).toBe(
      'plan.decided-in-future',
    );
    await expect(as.plan.approveBudget({ ...approval(planned, 1), reference: ' ' })).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
  });

  test('is refused where the grant has become smaller than the draft', async () => {
    const planned = await aPlannedProject(db);
    await imported(planned);
    await db.fundingLineAmendment.create({
      data: {
        id: randomUUID(),
        fundingLineId: planned.line.id,
        number: 2,
        basis: 'exact',
        grantCents: 100,
        windowEnd: new Date('2024-12-31'),
      },
    });
    expect(await codeOf(callAs(planned.manager).plan.approveBudget(approval(planned, 1)))).toBe(
      'plan.above-grant',
    );
  });
});
