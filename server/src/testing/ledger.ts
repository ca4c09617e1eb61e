import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Actor } from '@painopiste/shared/permissions/roles';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { pino } from 'pino';
import type { Db } from '../db/transaction.ts';
import { readDelivery } from '../features/ledger/read-delivery.ts';
import { aCostCentre, aFundingLine } from './money.ts';
import { aProject, aWorkArea } from './projects.ts';

const ACCOUNTS = [
  [4000, 4299, 'staff'],
  [4300, 4499, 'services'],
  [4420, 4429, 'travel'],
  [4500, 4699, 'materials'],
  [4580, 4580, 'equipment'],
  [4800, 4899, 'rents'],
  [4900, 4999, 'other'],
] as const;

const CATEGORIES = [...new Set(ACCOUNTS.map(([, , key]) => key))];

let regions = 0;

/**
 * A region whose one project for 2023-2025 has these cost centres, each a work area of its own, and the usual accounts.
 * Regions have two digits: after ninety of them, or with a code, it is another project of a known region.
 */
export async function aLedgerRegion(db: Db, codes: readonly string[] = ['904101', '904102'], code?: string) {
  const regionCode = code ?? String(10 + (regions++ % 90));
  const project = await aProject(db, { regionCode });
  const line = await aFundingLine(db, { projectId: project.id, categoryKeys: CATEGORIES });
  await db.costCategory.updateMany({ where: { key: { in: ['staff', 'travel'] } }, data: { personal: true } });
  await db.accountMapping.createMany({
    data: ACCOUNTS.map(([accountFrom, accountTo, categoryKey]) => ({
      regionCode,
      accountFrom,
      accountTo,
      categoryKey,
    })),
    skipDuplicates: true,
  });
  const workAreas = new Map<string, string>();
  for (const code of codes) {
    const workArea = await aWorkArea(db, { projectId: project.id });
    await aCostCentre(db, { regionCode, code, workAreaId: workArea.id, fundingLineId: line.id });
    workAreas.set(code, workArea.id);
  }
  return { regionCode, projectId: project.id, fundingLineId: line.id, workAreas };
}

/** One row of a pääkirja file: 100,00 EUR of services on 904101 unless said otherwise. */
export interface FileRow {
  readonly bookedOn?: string;
  readonly voucher?: string;
  readonly account?: string;
  readonly costCentre?: string;
  readonly text?: string;
  readonly amount?: string;
}

const HEADER = 'Tositepäivä;Tositenumero;Tili;Tilin nimi;Kustannuspaikka;Selite;Summa';

/** A pääkirja file of these rows; each has a voucher of its own unless it names one. The first row is number 2. */
export function ledgerFile(rows: readonly FileRow[], { total }: { readonly total?: string } = {}): string {
  const lines = rows.map(
    ({ bookedOn = '15.3.2024', account = '4340', costCentre = '904101', amount = '100,00', ...row }, i) =>
      [bookedOn, row.voucher ?? String(1000 + i), account, 'Tili', costCentre, row.text ?? '', amount].join(
        ';',
      ),
  );
  const last = total === undefined ? [] : [`Yhteensä;;;;;;${total}`];
  return `\uFEFF${[HEADER, ...lines, ...last].join('\r\n')}\r\n`;
}

/** Reads a file into a batch that waits for the decision, as the upload does. Answers the batch's id. */
export async function deliver(
  db: Db,
  actor: Actor,
  regionCode: string,
  content: string | Uint8Array,
): Promise<string> {
  const context = {
    db,
    actor,
    today: calendarDate('2024-09-30'),
    log: pino({ level: 'silent' }),
    spoolDirectory: path.join(tmpdir(), `painopiste-spool-${randomUUID()}`),
  };
  const bytes = async function* () {
    yield typeof content === 'string' ? Buffer.from(content) : content;
  };
  const { batchId, reading } = await readDelivery(context, {
    regionCode,
    fileName: 'paakirja.csv',
    content: bytes(),
  });
  await reading;
  return batchId;
}
