import { randomUUID } from 'node:crypto';
import type { Catalogue } from '@painopiste/shared/reference/catalogue';
import { expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { aFundingLine } from '../../testing/money.ts';
import { aProject, aWorkArea } from '../../testing/projects.ts';
import { refusedAs } from '../../testing/refused-as.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const project = await aProject(db, { regionCode: '04' });
const line = await aFundingLine(db, { projectId: project.id });
const area = await aWorkArea(db, { projectId: project.id });
const as = callAs(await anActor(db, 'admin'));
const manager = callAs(await anActor(db, 'manager'));
const command = (version: number) => ({ commandId: randomUUID(), version });

async function make(catalogue: Catalogue, key: string, programmeKey: string | null = null) {
  const names = { nameFi: key, nameSv: null, nameEn: null };
  return as.reference.createEntry({ ...command(0), version: 0, catalogue, key, programmeKey, ...names });
}
async function archive(catalogue: Catalogue, key: string) {
  const entries = await as.reference.catalogue({ catalogue });
  const entry = entries.find((each) => each.key === key);
  if (!entry) throw new Error(`No ${key}.`);
  const { decidedOn: _, ...fields } = entry;
  return as.reference.updateEntry({ ...fields, ...command(entry.version), catalogue, archived: true });
}

test('an archived call, and each call of an archived programme, stays with its project and goes to no other', async () => {
  await make('programme', 'ended');
  for (const key of ['ended-1', 'ended-2']) await make('call', key, 'ended');
  const update = (callKey: string, version: number) =>
    manager.project.update({ ...command(version), id: project.id, callKey });
  await update('ended-1', 1);
  expect(await archive('programme', 'ended')).toMatchObject({ archived: true, version: 2 });
  await expect(update('ended-2', 2)).rejects.toMatchObject(refusedAs('project.call-unknown'));
  expect(await update('ended-1', 2)).toMatchObject({ callKey: 'ended-1' });
  const { programmes } = await as.reference.list();
  expect(programmes.find(({ key }) => key === 'ended')).toMatchObject({ isArchived: true });
});

test('an archived cost category stays on its line and comes to no other', async () => {
  for (const key of ['kept', 'never']) await make('cost-category', key);
  const stored = async () => {
    const { lines } = await manager.project.settings({ slug: project.slug });
    const found = lines.find(({ id }) => id === line.id);
    if (!found) throw new Error('No line.');
    return found;
  };
  const update = async (categoryKeys: readonly string[]) => {
    const { amendments: _, approvedBudget: __, usedCategoryKeys: ___, key: ____, ...fields } = await stored();
    return manager.fundingLine.update({
      ...fields,
      ...command(fields.version),
      categoryKeys: [...fields.categoryKeys, ...categoryKeys],
    });
  };
  await update(['kept']);
  for (const key of ['kept', 'never']) await archive('cost-category', key);
  await expect(update(['never'])).rejects.toMatchObject(refusedAs('funding-line.category-unknown'));
  expect((await update([])).categoryKeys).toContain('kept');
});

test('an archived target group stays on its work area and comes to no other', async () => {
  for (const key of ['held', 'other']) await make('target-group', key);
  const edit = async (targetGroupKeys: string[]) => {
    const { workArea } = await manager.workArea.form({ id: area.id });
    return manager.workArea.edit({ ...workArea, ...command(workArea.version), targetGroupKeys });
  };
  await edit(['held']);
  for (const key of ['held', 'other']) await archive('target-group', key);
  await expect(edit(['held', 'other'])).rejects.toMatchObject(refusedAs('work-area.target-group-unknown'));
  expect(await edit(['held'])).toMatchObject({ targetGroupKeys: ['held'] });
});
