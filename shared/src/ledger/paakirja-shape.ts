/** Names of the columns of the first shape (pääkirja): the header of the file is recognised by them, in any order. */
export const PAAKIRJA_COLUMNS = {
  bookedOn: 'Tositepäivä',
  voucher: 'Tositenumero',
  account: 'Tili',
  accountName: 'Tilin nimi',
  costCentre: 'Kustannuspaikka',
  text: 'Selite',
  amount: 'Summa',
  accountingUnit: 'Kirjanpitoyksikkö',
} as const;

export type PaakirjaField = keyof typeof PAAKIRJA_COLUMNS;

const REQUIRED: readonly PaakirjaField[] = ['bookedOn', 'voucher', 'account', 'costCentre', 'amount'];
const FIELDS = Object.keys(PAAKIRJA_COLUMNS) as PaakirjaField[];

/** Where each column stands (0-based), -1 where the file does not have it. */
export interface PaakirjaHeader {
  readonly positions: Readonly<Record<PaakirjaField, number>>;
  /** How many cells a full row has. */
  readonly width: number;
}

/** The cells of one row by their column, trimmed; '' where the file has no such column. */
export type PaakirjaCells = Readonly<Record<PaakirjaField, string>>;

export type HeaderReading =
  | { readonly known: true; readonly header: PaakirjaHeader }
  | { readonly known: false; readonly missing: readonly string[] };

const clean = (cell: string): string =>
  cell
    .replace(/^\uFEFF/, '')
    .replaceAll('\u00A0', ' ')
    .trim();
const nameOf = (cell: string): string => clean(cell).normalize('NFC').toLowerCase();

/** Is this row the header of a pääkirja file? If not, which columns are missing. A byte order mark is passed over. */
export function readHeader(row: readonly string[]): HeaderReading {
  const names = row.map(nameOf);
  const positions = Object.fromEntries(
    FIELDS.map((field) => [field, names.indexOf(PAAKIRJA_COLUMNS[field].toLowerCase())]),
  ) as Record<PaakirjaField, number>;
  const missing = REQUIRED.filter((field) => positions[field] < 0).map((field) => PAAKIRJA_COLUMNS[field]);
  if (missing.length > 0) return { known: false, missing };
  return { known: true, header: { positions, width: row.length } };
}

/** Has this row no content at all? Such rows are passed over but keep their number. */
export const isBlankRow = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/**
 * The cells of a row by column. Null where the row has more or fewer cells than the header (empty ones at its end
 * aside): then no cell can be trusted to stand in its column.
 */
export function readCells(
  row: readonly string[],
  { positions, width }: PaakirjaHeader,
): PaakirjaCells | null {
  const extra = row.slice(width);
  if (row.length < width || !isBlankRow(extra)) return null;
  return Object.fromEntries(
    FIELDS.map((field) => [field, clean(row[positions[field]] ?? '')]),
  ) as PaakirjaCells;
}

const TOTAL = /^(?:kaikki )?yhteensä(?!\p{L})/iu;

/** Is this the closing row of sums (Yhteensä), which is no entry? It has no voucher of its own. */
export function isTotalRow(row: readonly string[], { positions }: PaakirjaHeader): boolean {
  const first = row.map(clean).find((cell) => cell !== '') ?? '';
  return TOTAL.test(first.normalize('NFC')) && !/\d/.test(row[positions.voucher] ?? '');
}
