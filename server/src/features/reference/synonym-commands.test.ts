import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { anActor } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea } from '../../testing/projects.ts';
import { openTestApp } from '../../testing/test-app.ts';

const { db, callAs } = await openTestApp();
const home = await aProject(db, { regionCode: '04' });
const away = await aProject(db, { regionCode: '20' });
const areas = [
  await aWorkArea(db, { projectId: home.id, focus: { mind: 6000, age: 4000 } }),
  await aWorkArea(db, { projectId: away.id, focus: { mind: 10_000 } }),
];
for (const { id: workAreaId } of areas) await aMilestone(db, { workAreaId });
const caller = callAs(await anActor(db, 'admin'));
const admin = caller.reference;
const regionAdmin = callAs(await anActor(db, 'admin', { kind: 'region', regionCode: '04' })).reference;

const command = () => ({ commandId: randomUUID() });
const word = (text: string, regionCode = '04', focusAreaKey = 'mind') => ({
  ...command(),
  version: 0 as const,
  regionCode,
  focusAreaKey,
  text,
});
const regionsFound = async (q: string) =>
  (await caller.milestone.list({ q })).rows.map(({ region }) => region.code);

describe('a region’s own word for a focus area', () => {
  test('is found by the search of milestones, in that region alone', async () => {
    const added = await regionAdmin.addSynonym(word('Mieli hyvään kuntoon'));
    expect(added).toMatchObject({ regionCode: '04', focusAreaKey: 'mind', archived: false, version: 1 });
    expect(await regionsFound('hyvään KUNTOON')).toEqual(['04']);
    expect(await regionsFound('hyvään huonoon')).toEqual([]);
  });

  test('stands beside the common name for everybody, until it is archived', async () => {
    const added = await admin.addSynonym(word('Vanhuus arvoonsa', '04', 'age'));
    const wordsOf = async (key: string) =>
      (await admin.list()).focusAreas.find((area) => area.key === key)?.synonyms.map(({ text }) => text);
    expect(await wordsOf('age')).toEqual(['Vanhuus arvoonsa']);
    const { id, version } = added;
    const gone = await admin.changeSynonym({ ...command(), id, version, text: added.text, archived: true });
    expect(gone).toMatchObject({ archived: true, version: 2 });
    expect(await wordsOf('age')).toEqual([]);
    expect(await regionsFound('arvoonsa')).toEqual([]);
    // Its word is free again.
    await admin.addSynonym(word('VANHUUS ARVOONSA', '04', 'age'));
    await expect(
      admin.changeSynonym({ ...command(), id, version: 2, text: added.text, archived: false }),
    ).rejects.toThrow('synonym.taken');
  });

  test('is there once, in small letters or large', async () => {
    await admin.addSynonym(word('Kärki 1'));
    await expect(admin.addSynonym(word('kärki 1'))).rejects.toThrow('synonym.taken');
    expect(await admin.addSynonym(word('kärki 1', '20'))).toMatchObject({ regionCode: '20' });
  });

  test('is another region’s own: not found for whoever keeps one region', async () => {
    await expect(regionAdmin.addSynonym(word('Oma', '20'))).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const { id, version, text } = await admin.addSynonym(word('Muiden', '20'));
    await expect(
      regionAdmin.changeSynonym({ ...command(), id, version, text, archived: true }),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const own = await regionAdmin.synonyms();
    expect(new Set(own.map(({ regionCode }) => regionCode))).toEqual(new Set(['04']));
  });

  test('is stale where somebody was faster, and refused for what is not there', async () => {
    const { id, text } = await admin.addSynonym(word('Kilpa'));
    await admin.changeSynonym({ ...command(), id, version: 1, text: 'Kilpa 2', archived: false });
    await expect(
      admin.changeSynonym({ ...command(), id, version: 1, text, archived: false }),
    ).rejects.toMatchObject({ cause: { code: 'synonym.stale', details: { current: { text: 'Kilpa 2' } } } });
    await expect(admin.addSynonym(word('x', '04', 'nothing'))).rejects.toThrow('reference.not-found');
    await expect(admin.addSynonym(word('x', '77'))).rejects.toThrow('region.not-found');
    await expect(
      admin.changeSynonym({ ...command(), id: randomUUID(), version: 1, text, archived: false }),
    ).rejects.toThrow('synonym.not-found');
  });
});
