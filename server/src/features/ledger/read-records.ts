import { pipeline } from 'node:stream/promises';
import { DomainError } from '@painopiste/shared/errors/domain-error';
import { CsvError, parse, type Parser } from 'csv-parse';

export interface FileRecord {
  /** As a spreadsheet counts: 1 is the header, blank rows have numbers too. */
  readonly row: number;
  readonly cells: readonly string[];
}

export type Delimiter = ';' | '\t' | ',';

// A quotation mark left open would otherwise swallow the rest of the file.
const MAX_RECORD = 100_000;

async function* decode(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of chunks) yield decoder.decode(chunk, { stream: true });
    yield decoder.decode();
  } catch (error) {
    throw error instanceof TypeError ? new DomainError('ledger.file-encoding') : error;
  }
}

/** The records of a delimited file, one after the other. Throws a DomainError where the file cannot be read on. */
export async function* readRecords(
  source: AsyncIterable<Uint8Array>,
  delimiter: Delimiter,
): AsyncGenerator<FileRecord> {
  const parser: Parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: MAX_RECORD,
  });
  const feeding = pipeline(source, decode, parser).catch((error: unknown) => {
    // The parser tells its reader below, who ends first where the reader stops early.
    parser.destroy(error instanceof Error ? error : new Error(String(error)));
  });
  let row = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      row += 1;
      yield { row, cells };
    }
  } catch (error) {
    throw error instanceof CsvError ? new DomainError('ledger.file-unreadable', { row: row + 1 }) : error;
  } finally {
    parser.destroy();
    await feeding;
  }
}
