import readExcelFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { aMembership } from '../../testing/people.ts';
import { aMilestone, aProject, aWorkArea } from '../../testing/projects.ts';
import { aUserWithPassword, openTestServer } from '../../testing/test-server.ts';

const server = await openTestServer();
const project = await aProject(server.db, { regionCode: '04', slug: 'hanke' });
const workArea = await aWorkArea(server.db, { projectId: project.id, key: 'digi' });
await aMilestone(server.db, { workAreaId: workArea.id, nameFi: '=2+3 Äänestys' });
const viewer = await aUserWithPassword(server.db, { name: 'Lukija' });
await aMembership(server.db, viewer.id, { role: 'viewer', scope: { kind: 'region', regionCode: '04' } });
const cookie = await server.signIn(viewer.email);

test('the session’s cookie opens a file that Excel opens and nobody keeps', async () => {
  const answer = await server.request('/export/milestones.csv?region=04', { headers: { cookie } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="milestones-2024-09-30.csv"');
  expect(answer.headers.get('cache-control')).toContain('no-store');
  const bytes = Buffer.from(await answer.arrayBuffer());
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const [, row] = bytes.toString('utf8').split('\r\n');
  expect(row).toBe(
    "04;hanke;hanke/digi;digital-services;'=2+3 Äänestys;milestone;2024-12-31;2024-12-31;;0;0;planned;;10",
  );
});

test('the same file is there for Excel, with numbers and days of its own', async () => {
  const answer = await server.request('/export/milestones.xlsx?region=04', { headers: { cookie } });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe(
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
  expect(answer.headers.get('content-disposition')).toBe('attachment; filename="milestones-2024-09-30.xlsx"');
  const [sheet] = await readExcelFile(Buffer.from(await answer.arrayBuffer()));
  expect(sheet?.data[0]?.slice(0, 3)).toEqual(['region', 'project', 'workArea']);
  expect(sheet?.data[1]?.slice(4, 10)).toEqual([
    '=2+3 Äänestys',
    'milestone',
    new Date('2024-12-31'),
    new Date('2024-12-31'),
    null,
    0,
  ]);
});

test.each([
  ['/export/burn.csv', {}, 401],
  ['/export/figures.xlsx', {}, 401],
  ['/export/ledger.xlsx', { cookie }, 403],
  ['/export/ledger.csv', { cookie }, 403],
  ['/export/burn.csv?by=colour', { cookie }, 400],
  ['/export/nothing.csv', { cookie }, 404],
])('%s answers %j with %d', async (address, headers, status) => {
  expect((await server.request(address, { headers })).status).toBe(status);
});
