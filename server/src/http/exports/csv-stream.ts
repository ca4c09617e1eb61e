import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { type Cell, cellText, type CsvStyle } from './csv-cells.ts';

/** Rows that come in portions, so that a file of any length is never held whole. */
export type Rows = AsyncIterable<readonly (readonly Cell[])[]>;

const BYTE_ORDER_MARK = '\uFEFF';

/** A CSV as Excel opens it: UTF-8 with its mark, a header, lines ending in CR LF. */
export function csvStream(columns: readonly string[], rows: Rows, style: CsvStyle): Readable {
  const lines = (portion: readonly (readonly string[])[]): string =>
    stringify([...portion], { delimiter: style.delimiter, record_delimiter: '\r\n', quoted_match: /[\r\n]/ });
  async function* text(): AsyncGenerator<string> {
    yield BYTE_ORDER_MARK + lines([columns]);
    for await (const portion of rows) {
      if (portion.length > 0) yield lines(portion.map((row) => row.map((cell) => cellText(cell, style))));
    }
  }
  return Readable.from(text(), { objectMode: false });
}
