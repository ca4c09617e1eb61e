import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { aLedgerRegion, deliver, ledgerFile } from '../../testing/ledger.ts';
import { aCostCentre, aFundingLine } from '../../testing/money.ts';
import { anActor } from '../../testing/people.ts';
import { aProject, aWorkArea } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const controller = await anActor(db, 'controller');
let region: Awaited<ReturnType<typeof aLedgerRegion>>;
let otherProjectId: string;

// One region, two projects: 904101 of the first, 200101 of the second.
beforeAll(async () => {
  region = await aLedgerRegion(db, ['904101']);
  const { regionCode } = region;
  const other = await aProject(db, { regionCode });
  otherProjectId = other.id;
  const workArea = await aWorkArea(db, { projectId: other.id });
  const line = await aFundingLine(db, { projectId: other.id, categoryKeys: ['services'] });
  await aCostCentre(db, { regionCode, code: '200101', workAreaId: workArea.id, fundingLineId: line.id });
});

const ofProject = (projectId: string) => ({ kind: 'project', projectId }) as const;
const both = ledgerFile([{ voucher: '1' }, { voucher: '2', costCentre: '200101' }]);
const command = (batchId: string, version = 1) => ({ commandId: randomUUID(), batchId, version });

describe('the manager of one of two projects', () => {
  test('imports the rows of her own project; the others are refused as outside her rights', async () => {
    const manager = await anActor(db, 'manager', ofProject(region.projectId));
    const batchId = await deliver(db, manager, region.regionCode, both);
    const { report } = await callAs(manager).ledger.batch({ id: batchId });
    expect(report?.counts).toMatchObject({ imported: 1, refused: 1 });
    expect(report?.refused).toMatchObject([{ row: 3, reason: 'outside-your-scope' }]);
    await callAs(manager).ledger.import({ ...command(batchId), goodRows: true });
    expect(await callAs(manager).ledger.undo(command(batchId, 2))).toMatchObject({ state: 'undone' });
  });

  test('may not import what the controller has read for both', async () => {
    const manager = await anActor(db, 'manager', ofProject(region.projectId));
    const batchId = await deliver(db, controller, region.regionCode, both);
    const page = await callAs(manager).ledger.batch({ id: batchId });
    expect(page).toMatchObject({ canImport: false, canDiscard: false, isPartial: true });
    await expect(callAs(manager).ledger.import(command(batchId))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(callAs(manager).ledger.discard(command(batchId))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await callAs(controller).ledger.discard(command(batchId));
  });

  test('sees only the sums and the voucher lines of her own project', async () => {
    const steering = await anActor(db, 'steering', ofProject(otherProjectId));
    const batchId = await deliver(db, controller, region.regionCode, both);
    const { report } = await callAs(steering).ledger.batch({ id: batchId });
    expect(report?.sums.map((sum) => sum.costCentreCode)).toEqual(['200101']);
    const entries = await callAs(steering).ledger.entries({ id: batchId });
    expect(entries.map((entry) => entry.costCentreCode)).toEqual(['200101']);
    await callAs(controller).ledger.discard(command(batchId));
  });

  test('cannot mark a code of the region as not ours', async () => {
    const manager = await anActor(db, 'manager', ofProject(region.projectId));
    const mark = { commandId: randomUUID(), region: region.regionCode, code: '777777' };
    await expect(callAs(manager).ledger.markNotOurs(mark)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

test('the controller of another region can neither read into this one nor see its imports', async () => {
  const other = await aLedgerRegion(db);
  const stranger = await anActor(db, 'controller', { kind: 'region', regionCode: other.regionCode });
  const reading = deliver(db, stranger, region.regionCode, both);
  await expect(reading).rejects.toMatchObject({ code: 'permission.denied' });
  const batchId = await deliver(db, controller, region.regionCode, both);
  await expect(callAs(stranger).ledger.batch({ id: batchId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(callAs(stranger).ledger.import(command(batchId))).rejects.toMatchObject({ code: 'NOT_FOUND' });
  expect(await callAs(stranger).ledger.batches({ region: region.regionCode })).toEqual([]);
  await callAs(controller).ledger.discard(command(batchId));
});

test.each(['viewer', 'lead'] as const)('a %s reads no voucher lines', async (role) => {
  const { ledger } = callAs(await anActor(db, role));
  await expect(ledger.batches({ region: region.regionCode })).rejects.toMatchObject({ code: 'FORBIDDEN' });
});

test('a steering group reads imports but makes none', async () => {
  const steering = await anActor(db, 'steering');
  const batchId = await deliver(db, controller, region.regionCode, both);
  expect(await callAs(steering).ledger.batch({ id: batchId })).toMatchObject({
    canImport: false,
    isPartial: false,
  });
  await expect(callAs(steering).ledger.import(command(batchId))).rejects.toMatchObject({ code: 'FORBIDDEN' });
  await callAs(controller).ledger.discard(command(batchId));
});

test('an unknown region and an unknown batch are not found', async () => {
  await expect(callAs(controller).ledger.batches({ region: '99' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(callAs(controller).ledger.batch({ id: randomUUID() })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(callAs(controller).ledger.batch({ id: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
