import { DomainError } from '@painopiste/shared/errors/domain-error';
import { groupKeyOfEntry } from './group-collector.ts';
import type { LedgerChart } from '@painopiste/shared/ledger/ledger-chart';
import {
  type HeaderReading,
  isBlankRow,
  type PaakirjaHeader,
  readHeader,
} from '@painopiste/shared/ledger/paakirja-shape';
import { readPaakirjaRow } from '@painopiste/shared/ledger/read-paakirja-row';
import { type Delimiter, readRecords } from './read-records.ts';
import type { SpooledFile } from './spool-file.ts';

/** What has to be known of a file before its rows can be compared with the books. */
export interface FileSurvey {
  readonly delimiter: Delimiter;
  readonly header: PaakirjaHeader;
  /** The row that the header stands in. */
  readonly headerRow: number;
  readonly rowsTotal: number;
  /** How many entries the groups have that have more than one: those are compared as a whole. */
  readonly repeated: ReadonlyMap<string, number>;
}

const DELIMITERS: readonly Delimiter[] = [';', '\t', ','];

/** Reads the file once from end to end. Throws a DomainError where it is no readable pääkirja file. */
export async function surveyFile(file: SpooledFile, chart: LedgerChart): Promise<FileSurvey> {
  const { delimiter, header, headerRow } = await findHeader(file);
  const counts = new Map<string, number>();
  let rowsTotal = 0;
  for await (const { row, cells } of readRecords(file.read(), delimiter)) {
    rowsTotal = row;
    if (row <= headerRow) continue;
    const read = readPaakirjaRow(row, cells, header, chart);
    if (read.kind !== 'row' || read.reading.kind !== 'entry') continue;
    const key = groupKeyOfEntry(read.reading.entry);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts) if (count === 1) counts.delete(key);
  return { delimiter, header, headerRow, rowsTotal, repeated: counts };
}

type Found = Pick<FileSurvey, 'delimiter' | 'header' | 'headerRow'>;

async function findHeader(file: SpooledFile): Promise<Found> {
  let nearest: readonly string[] | null = null;
  for (const delimiter of DELIMITERS) {
    const first = await readFirstRow(file, delimiter);
    if (first === null) throw new DomainError('ledger.file-empty');
    const { reading, row } = first;
    if (reading.known) return { delimiter, header: reading.header, headerRow: row };
    if (nearest === null || reading.missing.length < nearest.length) nearest = reading.missing;
  }
  throw new DomainError('ledger.shape-unknown', { missing: (nearest ?? []).join(', ') });
}

async function readFirstRow(
  file: SpooledFile,
  delimiter: Delimiter,
): Promise<{ readonly reading: HeaderReading; readonly row: number } | null> {
  for await (const { row, cells } of readRecords(file.read(), delimiter)) {
    if (!isBlankRow(cells)) return { reading: readHeader(cells), row };
  }
  return null;
}
