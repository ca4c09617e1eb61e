import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { aRegion } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
await aRegion(db, { code: '04' });
await aRegion(db, { code: '20' });
await db.collaborativeArea.create({ data: { code: 1, nameFi: 'Etelä', nameSv: 'Södra', nameEn: 'South' } });
const admin = callAs(await anActor(db, 'admin')).reference;
const regionAdmin = callAs(await anActor(db, 'admin', { kind: 'region', regionCode: '04' })).reference;

const command = () => ({ commandId: randomUUID() });

const details = {
  brand: 'Vakehyva',
  website: 'https://vakehyva.fi/',
  decisionPortal: null,
  population: 280_000,
  populationOn: '2023-12-31',
  keepsPersonalTexts: true,
  collaborativeAreaCode: null,
  active: true,
};

const versionOf = async (code: string) => (await db.region.findUniqueOrThrow({ where: { code } })).version;
const input = async (code: string, change: object = {}) => ({
  ...command(),
  version: await versionOf(code),
  code,
  ...details,
  ...change,
});

describe('the details of a region', () => {
  test('are changed by its own administrator, with both sides in the trail', async () => {
    const sent = await input('04');
    expect(await regionAdmin.updateRegion(sent)).toMatchObject({ ...details, code: '04', version: 2 });
    const trace = await db.auditEntry.findUniqueOrThrow({ where: { commandId: sent.commandId } });
    expect(trace).toMatchObject({ noun: 'region', entityId: '04', regionCode: '04', version: 2 });
    expect(trace.before).toMatchObject({ brand: null, population: null, active: true });
    expect(trace.after).toMatchObject(details);
  });

  test('are nobody else’s: another region is not found', async () => {
    await expect(regionAdmin.updateRegion(await input('20'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await regionAdmin.regions()).map(({ code }) => code)).toEqual(['04']);
    expect((await admin.regions()).map(({ code }) => code)).toEqual(['04', '20']);
  });

  test('say whether it is in use and with whom it works: that is not its own to say', async () => {
    await expect(regionAdmin.updateRegion(await input('04', { active: false }))).rejects.toMatchObject({
      code: 'FORBIDDEN',
    });
    await expect(
      regionAdmin.updateRegion(await input('04', { collaborativeAreaCode: 1 })),
    ).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const off = await admin.updateRegion(await input('20', { active: false, collaborativeAreaCode: 1 }));
    expect(off).toMatchObject({ active: false, collaborativeAreaCode: 1 });
  });

  test('are stale where somebody was faster', async () => {
    const late = await input('20');
    await admin.updateRegion(await input('20', { brand: 'Nopeampi' }));
    await expect(admin.updateRegion(late)).rejects.toMatchObject({
      cause: { code: 'region.stale', details: { current: { brand: 'Nopeampi' } } },
    });
  });

  test('are refused at their field', async () => {
    await expect(admin.updateRegion(await input('20', { website: 'javascript:x' }))).rejects.toMatchObject({
      code: 'BAD_REQUEST',
    });
    await expect(admin.updateRegion(await input('20', { collaborativeAreaCode: 77 }))).rejects.toMatchObject({
      cause: { details: { fields: [{ path: 'collaborativeAreaCode', message: 'choice.required' }] } },
    });
    await expect(admin.updateRegion({ ...(await input('20')), code: '77' })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
