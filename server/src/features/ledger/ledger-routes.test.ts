import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Actor } from '@painopiste/shared/permissions/roles';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import Fastify from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aLedgerRegion, ledgerFile } from '../../testing/ledger.ts';
import { anActor } from '../../testing/people.ts';
import { aLive } from '../../testing/a-live.ts';
import { openTestApp } from '../../testing/test-app.ts';
import type { ImportMessage } from './import-message.ts';
import { registerLedgerRoutes } from './ledger-routes.ts';

const { db, callAs } = await openTestApp();
const controller = await anActor(db, 'controller');
const app = Fastify();
const spoolDirectory = mkdtempSync(path.join(tmpdir(), 'painopiste-routes-'));
const today = calendarDate('2024-09-30');
let asking: Actor | null = controller;
let address: string;
let regionCode: string;

beforeAll(async () => {
  const installation = { mode: 'serve', scenario: null } as const;
  await registerLedgerRoutes(app, {
    db,
    today: () => today,
    contextOf: async () => ({
      db,
      actor: asking,
      sessionId: null,
      isSessionOver: false,
      today,
      installation,
      mail: null,
      address: '::1',
      log: pino({ level: 'silent' }),
      requestId: 'test',
      live: aLive(db, asking),
    }),
    isLocal: ({ headers }) => headers.authorization === 'Bearer right',
    spoolDirectory,
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  address = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  ({ regionCode } = await aLedgerRegion(db));
});

afterAll(async () => {
  await app.close();
  rmSync(spoolDirectory, { recursive: true });
});

async function upload(content: string | Uint8Array, region = regionCode) {
  const response = await fetch(`${address}/api/ledger/upload?region=${region}&fileName=syyskuu.csv`, {
    method: 'POST',
    headers: { 'content-type': 'text/csv' },
    body: typeof content === 'string' ? content : Buffer.from(content),
  });
  return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
}

test('an upload is answered with its batch, whose reading can be watched until it is ready', async () => {
  const { status, answer } = await upload(ledgerFile([{}, {}]));
  expect(status).toBe(202);
  const id = String(answer['batchId']);
  await expect.poll(async () => (await callAs(controller).ledger.batch({ id })).state).toBe('ready');
  expect(await callAs(controller).ledger.batch({ id })).toMatchObject({
    fileName: 'syyskuu.csv',
    rowsRead: 3,
    rowsTotal: 3,
  });
});

test('nothing of an uploaded file stays on the disk', () => {
  expect(readdirSync(spoolDirectory)).toEqual([]);
});

describe('a file that is none of ours is refused with its own code', () => {
  const utf16 = Buffer.from(`\uFEFF${ledgerFile([{}])}`, 'utf16le');
  test.each<[string, string | Uint8Array, string]>([
    ['nothing', '', 'ledger.file-empty'],
    ['blank lines', '\r\n\r\n', 'ledger.file-empty'],
    ['a PDF', '%PDF-1.7\nTositepäivä', 'ledger.file-not-text'],
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), 'ledger.file-not-text'],
    ['a file with zero bytes', 'Tosite\u0000päivä', 'ledger.file-not-text'],
    ['UTF-16', utf16, 'ledger.file-encoding'],
    ['Windows-1252', Buffer.from(ledgerFile([{}]).slice(1), 'latin1'), 'ledger.file-encoding'],
    ['another table', 'Nimi;Osoite\nA;B\n', 'ledger.shape-unknown'],
    ['a quotation mark that stays open', ledgerFile([{}, { text: '"auki' }]), 'ledger.file-unreadable'],
  ])('%s', async (_, content, code) => {
    const { status, answer } = await upload(content);
    expect([status, answer['code']]).toEqual([400, code]);
  });

  test('and with what its header lacks', async () => {
    const { answer } = await upload('Tositepäivä;Tositenumero;Tili;Kustannuspaikka\n');
    expect(answer['details']).toEqual({ missing: 'Summa' });
  });
});

test('a quotation mark that stays open names its row', async () => {
  const { answer } = await upload(ledgerFile([{}, { text: '"auki' }]));
  expect(answer['details']).toEqual({ row: 3 });
});

describe('an upload is refused', () => {
  test('without a session', async () => {
    asking = null;
    expect((await upload(ledgerFile([{}]))).status).toBe(401);
    asking = controller;
  });

  test('for who may not import there', async () => {
    asking = await anActor(db, 'viewer');
    expect((await upload(ledgerFile([{}]))).status).toBe(403);
    asking = controller;
  });

  test('for a region that does not exist', async () => {
    expect(await upload(ledgerFile([{}]), '99')).toMatchObject({
      status: 404,
      answer: { code: 'region.not-found' },
    });
  });
});

async function importLocally(content: string, query = '', token = 'right') {
  const asked = request(`${address}/local/import?region=${regionCode}${query}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
  });
  asked.end(content);
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  const text = (await response.setEncoding('utf8').toArray()).join('');
  const isLines = response.headers['content-type'] === 'application/x-ndjson';
  const messages = isLines
    ? text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as ImportMessage)
    : [];
  return { status: response.statusCode, messages, last: messages.at(-1) };
}

describe('the command line’s import through the running server', () => {
  beforeAll(async () => {
    ({ regionCode } = await aLedgerRegion(db));
  });

  test('does not exist for who has not this process’s token', async () => {
    expect((await importLocally('', '', 'wrong')).status).toBe(404);
  });

  test('tells its progress and ends with the answer', async () => {
    const { messages, last } = await importLocally(ledgerFile([{ voucher: 'L1' }, { voucher: 'L2' }]));
    expect(messages[0]).toEqual({ progress: { rowsRead: 3, rowsTotal: 3 } });
    expect(last).toMatchObject({
      answer: { rows: 2, imported: 2, refused: [], totalCents: 20_000, isImported: true },
    });
  });

  test('imports nothing where a row is refused, and tells the row', async () => {
    const file = ledgerFile([{ voucher: 'L3' }, { amount: 'x' }]);
    expect((await importLocally(file)).last).toMatchObject({
      answer: { rows: 2, imported: 0, refused: [{ row: 3, reason: 'bad-amount' }], isImported: false },
    });
    const { last } = await importLocally(file, '&goodRows=true');
    expect(last).toMatchObject({ answer: { imported: 1, isImported: true } });
  });

  test('says in a sentence what is wrong with the file', async () => {
    expect((await importLocally('%PDF-1.4')).last).toEqual({
      refusal: expect.stringContaining('not text') as string,
    });
  });

  test('leaves a trace of who did it', async () => {
    const traces = await db.auditEntry.findMany({
      where: { actorName: 'npm run import', action: 'ledger:import' },
    });
    expect(traces.length).toBeGreaterThan(0);
  });
});
