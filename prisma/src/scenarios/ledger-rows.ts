import {
  isBlankRow,
  isTotalRow,
  type PaakirjaCells,
  readCells,
  readHeader,
} from '@painopiste/shared/ledger/paakirja-shape';

/** A row of a ledger file as the first shape has it, whatever its own shape was. */
export type LedgerRow = { row: number; cells: PaakirjaCells; kind: 'voucher' | 'pivot' };

/** The rows of a file, and its closing row of sums where it has one that says what the rows add up to. */
export type LedgerContent = { rows: readonly LedgerRow[]; total: { row: number; amount: string } | null };

/** Cells of a line, with quotes as spreadsheets write them. No sample breaks a line inside a cell. */
export function splitLine(line: string, separator: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line.charAt(at);
    if (quoted && sign === '"' && line.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') {
      quoted = !quoted;
    } else if (sign === separator && !quoted) {
      cells.push(cell);
      cell = '';
    } else {
      cell += sign;
    }
  }
  return [...cells, cell];
}

const linesOf = (text: string): string[] => text.split(/\r?\n/);

/** First shape: one entry a row, a header, a last row of sums. */
export function readPaakirja(text: string): LedgerContent {
  const [header = [], ...records] = linesOf(text).map((line) => splitLine(line, ';'));
  const reading = readHeader(header);
  if (!reading.known) throw new Error(`Columns are missing: ${reading.missing.join(', ')}`);
  const rows: LedgerRow[] = [];
  let total: LedgerContent['total'] = null;
  for (const [index, record] of records.entries()) {
    const row = index + 2;
    if (isBlankRow(record)) continue;
    const cells = readCells(record, reading.header);
    if (!cells) throw new Error(`Row ${row} is incomplete`);
    if (isTotalRow(record, reading.header)) total = { row, amount: cells.amount };
    else rows.push({ row, cells, kind: 'voucher' });
  }
  return { rows, total };
}

const NO_TEXT = { accountingUnit: '', accountName: '', text: '' };

const TOTEUMA_DATE = /^(\d{4})(\d{2})(\d{2})$/;

/** Second shape: Windows-1252, tabs, a preamble, debit and credit apart, the account's number and name in one cell. */
export function readToteuma(bytes: Uint8Array): LedgerRow[] {
  const lines = linesOf(new TextDecoder('windows-1252').decode(bytes));
  return lines.flatMap((line, index) => {
    const [day = '', voucher = '', costCentre = '', account = '', text = '', debit = '', credit = ''] =
      splitLine(line, '\t');
    const date = TOTEUMA_DATE.exec(day);
    if (!date) return [];
    const [number = '', ...name] = account.split(' ');
    const cells: PaakirjaCells = {
      ...NO_TEXT,
      bookedOn: `${Number(date[3])}.${Number(date[2])}.${date[1]}`,
      voucher,
      account: number,
      accountName: name.join(' '),
      costCentre,
      text,
      amount: credit.trim() === '' ? debit : `-${credit.trim()}`,
    };
    return [{ row: index + 1, cells, kind: 'voucher' as const }];
  });
}

const PIVOT_MONTH = /^(\d{1,2})\/(\d{4})$/;
const COLUMNS = 100;

/**
 * Third shape: a row per cost centre and account, a column per month. Each filled cell is an entry of the month's last
 * day; its number is that of the line, times a hundred, and of the column.
 */
export function readKustannusseuranta(text: string): LedgerRow[] {
  const [header = '', ...lines] = linesOf(text);
  const months = splitLine(header, ';').map((name) => PIVOT_MONTH.exec(name));
  return lines.flatMap((line, index) => {
    const cells = splitLine(line, ';');
    const [costCentre = '', account = '', accountName = ''] = cells;
    return cells.flatMap((amount, column) => {
      const month = months[column];
      if (!month || amount.trim() === '') return [];
      const lastDay = new Date(Date.UTC(Number(month[2]), Number(month[1]), 0)).getUTCDate();
      const bookedOn = `${lastDay}.${month[1]}.${month[2]}`;
      const voucher = `${month[2]}-${(month[1] ?? '').padStart(2, '0')}`;
      const read: PaakirjaCells = { ...NO_TEXT, bookedOn, voucher, account, accountName, costCentre, amount };
      return [{ row: (index + 2) * COLUMNS + column + 1, cells: read, kind: 'pivot' as const }];
    });
  });
}
