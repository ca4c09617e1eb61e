import { randomUUID } from 'node:crypto';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { describe, expect, test } from 'vitest';
import { runCommand } from '../../commands/run-command.ts';
import { anActor } from '../../testing/people.ts';
import { aProject, aWorkArea } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const project = await aProject(db);
const other = await aProject(db);
const first = await aWorkArea(db, {
  projectId: project.id,
  key: 'koti',
  focus: { elderly: 6000, digital: 4000 },
});
const manager = await anActor(db, 'manager', { kind: 'project', projectId: project.id });
const lead = await anActor(db, 'lead', { kind: 'work-area', workAreaId: first.id });
const stranger = await anActor(db, 'manager', { kind: 'project', projectId: other.id });
const viewer = await anActor(db, 'viewer', { kind: 'project', projectId: project.id });
const as = callAs(manager);

const fields = {
  key: 'uusi',
  nameFi: 'Uusi osa-alue',
  nameSv: null,
  nameEn: null,
  leadId: null,
  partnerId: null,
  investment: null,
  targetGroupKeys: [],
  position: 1,
  shares: [{ focusAreaKey: 'elderly', basisPoints: 10_000 }],
  isArchived: false,
};
type Fields = Partial<
  Omit<typeof fields, 'nameSv' | 'leadId' | 'partnerId' | 'investment' | 'targetGroupKeys'>
> & {
  nameSv?: string;
  leadId?: string;
  partnerId?: string;
  investment?: 'I1';
  targetGroupKeys?: string[];
};
const creation = (wanted: Fields = {}) => ({
  commandId: randomUUID(),
  slug: project.slug,
  ...fields,
  ...wanted,
});
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
async function edit(actor: typeof manager, id: string, change: Fields, version?: number) {
  const { workArea } = await as.workArea.form({ id });
  return callAs(actor).workArea.edit({
    ...workArea,
    ...change,
    id,
    version: version ?? workArea.version,
    commandId: randomUUID(),
  });
}

describe('a new work area', () => {
  test('is made with its shares in catalogue order, once for one command', async () => {
    const input = creation({
      key: 'kaksi',
      shares: [
        { focusAreaKey: 'digital', basisPoints: 3_333 },
        { focusAreaKey: 'elderly', basisPoints: 6_667 },
      ],
    });
    const made = await as.workArea.create(input);
    expect(await as.workArea.create(input)).toEqual(made);
    expect(made.shares.map(({ focusAreaKey }) => focusAreaKey)).toEqual(['elderly', 'digital']);
    expect((await as.workArea.form({ id: made.id })).workArea).toEqual(made);
    const [trace] = await db.auditEntry.findMany({ where: { commandId: input.commandId } });
    expect(trace).toMatchObject({
      action: 'work-area:create',
      noun: 'work-area',
      entityId: made.id,
      before: null,
      after: made,
    });
  });

  test.each<[string, Fields]>([
    ['work-area.shares-add-up', { shares: [{ focusAreaKey: 'elderly', basisPoints: 9_999 }] }],
    ['work-area.focus-area-unknown', { shares: [{ focusAreaKey: 'none', basisPoints: 10_000 }] }],
    ['work-area.key-taken', { key: 'koti' }],
    ['work-area.lead-unknown', { leadId: randomUUID() }],
    ['work-area.partner-unknown', { partnerId: randomUUID() }],
    ['work-area.target-group-unknown', { targetGroupKeys: ['none'] }],
  ])('is refused: %s', async (code, wanted) => {
    expect(await codeOf(as.workArea.create(creation(wanted)))).toBe(code);
  });

  test.each<[string, Fields]>([
    ['a name of 201 characters', { nameFi: 'x'.repeat(201) }],
    ['no name', { nameFi: ' ' }],
    ['a name turned around', { nameFi: 'Koti\u202e' }],
    ['a key with a space', { key: 'uusi osa' }],
  ])('with %s is refused at its field', async (_, wanted) => {
    await expect(as.workArea.create(creation(wanted))).rejects.toMatchObject({ code: 'BAD_REQUEST' });
  });

  test('is for the manager of the project', async () => {
    expect(await codeOf(callAs(stranger).workArea.create(creation()))).toBe('project.not-found');
    expect(await codeOf(callAs(viewer).workArea.create(creation()))).toBe('permission.denied');
    expect(await codeOf(callAs(lead).workArea.create(creation()))).toBe('permission.denied');
    expect(await codeOf(as.workArea.create({ ...creation(), slug: 'none' }))).toBe('project.not-found');
  });

  test('begins behind the others, with what it may refer to', async () => {
    const blank = await as.workArea.blank({ slug: project.slug });
    expect(blank).toMatchObject({
      canEditAll: true,
      hasAdministration: false,
      project: { slug: project.slug },
    });
    expect(blank.nextPosition).toBeGreaterThan(1);
    expect(blank.people.map(({ id }) => id)).toContain(manager.id);
  });
});

test('shares that only the database adds up are refused in the same words', async () => {
  const context = { db, actor: manager, today: calendarDate('2024-09-30') };
  const broken = runCommand(context, { action: 'work-area:edit', commandId: randomUUID() }, async (tx) => {
    await tx.workAreaShare.updateMany({ where: { workAreaId: first.id }, data: { basisPoints: 1 } });
    const place = { regionCode: null, projectId: null, workAreaId: null, shares: [] };
    return {
      noun: 'work-area',
      entityId: first.id,
      version: 1,
      before: null,
      after: null,
      reason: null,
      place,
    };
  });
  expect(await codeOf(broken)).toBe('work-area.shares-add-up');
});

describe('an edit', () => {
  test('saves all fields and leaves those of before in the trail', async () => {
    const area = await aWorkArea(db, { projectId: project.id, focus: { elderly: 10_000 } });
    const after = await edit(manager, area.id, {
      nameFi: 'Uusi nimi',
      nameSv: 'Nytt',
      investment: 'I1',
      leadId: manager.id,
    });
    expect(after).toMatchObject({
      nameFi: 'Uusi nimi',
      nameSv: 'Nytt',
      investment: 'I1',
      leadId: manager.id,
      version: 2,
    });
    const [trace] = await db.auditEntry.findMany({ where: { entityId: area.id } });
    expect(trace?.before).toMatchObject({
      nameFi: area.nameFi,
      investment: null,
      shares: [{ focusAreaKey: 'elderly' }],
    });
  });

  test('of a work area that somebody else changed meanwhile is stale and tells what there is', async () => {
    const area = await aWorkArea(db, { projectId: project.id, focus: { elderly: 10_000 } });
    await edit(manager, area.id, { nameFi: 'Ensimmäinen' });
    const late = edit(manager, area.id, { nameFi: 'Toinen' }, 1);
    await expect(late).rejects.toMatchObject({
      code: 'CONFLICT',
      cause: { details: { current: { nameFi: 'Ensimmäinen', version: 2 } } },
    });
  });

  test('of names is for its lead too, of anything else it is not', async () => {
    expect(await edit(lead, first.id, { nameFi: 'Kotona asuminen' })).toMatchObject({
      nameFi: 'Kotona asuminen',
    });
    expect(await codeOf(edit(lead, first.id, { investment: 'I1' }))).toBe('permission.denied');
    const changed = [{ focusAreaKey: 'digital', basisPoints: 10_000 }];
    expect(await codeOf(edit(lead, first.id, { shares: changed }))).toBe('permission.denied');
    expect(await callAs(lead).workArea.form({ id: first.id })).toMatchObject({ canEditAll: false });
  });

  test('is not for who only reads, and does not exist for others', async () => {
    expect(await codeOf(edit(viewer, first.id, { nameFi: 'X' }))).toBe('permission.denied');
    expect(await codeOf(edit(stranger, first.id, { nameFi: 'X' }))).toBe('work-area.not-found');
    expect(await codeOf(callAs(stranger).workArea.form({ id: first.id }))).toBe('work-area.not-found');
  });

  test('archives and brings back; administration stays', async () => {
    const area = await aWorkArea(db, { projectId: project.id, focus: { elderly: 10_000 } });
    expect(await edit(manager, area.id, { isArchived: true })).toMatchObject({ isArchived: true });
    expect((await db.workArea.findUniqueOrThrow({ where: { id: area.id } })).archivedAt).not.toBeNull();
    const page = await as.workArea.get({ id: area.id });
    expect(page.isArchived).toBe(true);
    expect(await edit(manager, area.id, { isArchived: false })).toMatchObject({ isArchived: false });
    const administration = await aWorkArea(db, {
      projectId: project.id,
      key: 'project-administration',
      focus: { elderly: 10_000 },
    });
    expect(await codeOf(edit(manager, administration.id, { isArchived: true }))).toBe(
      'work-area.administration-stays',
    );
    expect(await codeOf(edit(manager, administration.id, { key: 'muu' }))).toBe(
      'work-area.administration-stays',
    );
  });

  test('keeps an archived focus area that it has, and takes no other', async () => {
    const area = await aWorkArea(db, { projectId: project.id, focus: { vanha: 10_000 } });
    await aWorkArea(db, { projectId: project.id, focus: { entinen: 10_000 } });
    await db.focusArea.updateMany({
      where: { key: { in: ['vanha', 'entinen'] } },
      data: { archivedAt: new Date() },
    });
    expect(await edit(manager, area.id, { nameFi: 'Yhä vanha' })).toMatchObject({
      shares: [{ focusAreaKey: 'vanha' }],
    });
    const shares = [{ focusAreaKey: 'entinen', basisPoints: 10_000 }];
    expect(await codeOf(edit(manager, area.id, { shares }))).toBe('work-area.focus-area-unknown');
  });
});
