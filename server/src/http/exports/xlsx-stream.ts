import { Readable } from 'node:stream';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Cell } from './csv-cells.ts';
import type { Rows } from './csv-stream.ts';
import { rowXml, SHEET_END, sheetStart } from './xlsx/sheet-xml.ts';
import { sheetPath, workbookParts } from './xlsx/workbook-xml.ts';

/** Excel's own limit, the header included. */
const MOST_ROWS = 1_048_576;

interface XlsxFile {
  /** Of the sheet; plain letters. */
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: Rows;
  readonly mostRows?: number;
}

/**
 * A workbook as Excel opens it: numbers are numbers, days are days, the header stays in view. Written and compressed
 * portion by portion, so that a file of any length is never held whole; a sheet that is full is followed by another.
 */
export function xlsxStream(file: XlsxFile): Readable {
  return Readable.from(bytesOf(file), { objectMode: false });
}

async function* bytesOf({ name, columns, rows, mostRows = MOST_ROWS }: XlsxFile): AsyncGenerator<Uint8Array> {
  const zip = startZip();
  let sheets = 0;
  const openSheet = (): ZipDeflate => {
    sheets += 1;
    const sheet = zip.open(sheetPath(sheets));
    sheet.push(strToU8(sheetStart(columns)));
    return sheet;
  };
  let sheet = openSheet();
  let filled = 1;
  for await (const portion of rows) {
    for (let from = 0; from < portion.length;) {
      if (filled === mostRows) {
        sheet.push(strToU8(SHEET_END), true);
        sheet = openSheet();
        filled = 1;
      }
      const part = portion.slice(from, from + mostRows - filled);
      sheet.push(strToU8(rowsXml(part, filled + 1)));
      filled += part.length;
      from += part.length;
    }
    yield* zip.take();
  }
  sheet.push(strToU8(SHEET_END), true);
  for (const [path, xml] of Object.entries(workbookParts(name, sheets)))
    zip.open(path).push(strToU8(xml), true);
  zip.end();
  yield* zip.take();
}

const rowsXml = (rows: readonly (readonly Cell[])[], first: number): string =>
  rows.map((cells, index) => rowXml(first + index, cells)).join('');

/** A zip file that is written into memory and taken out as it grows. */
function startZip() {
  let written: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    written.push(bytes);
  });
  return {
    end: () => zip.end(),
    open(path: string): ZipDeflate {
      const part = new ZipDeflate(path, { level: 4 });
      zip.add(part);
      return part;
    },
    take(): readonly Uint8Array[] {
      const taken = written.filter((bytes) => bytes.length > 0);
      written = [];
      return taken;
    },
  };
}
