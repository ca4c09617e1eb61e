import type { PlanCell, PlanSheet } from '@painopiste/shared/plan/sheet';
import { addressOf } from '@painopiste/shared/plan/sheet';
import { PLAN_LIMITS } from '@painopiste/shared/plan/plan';
import { isCalendarDate } from '@painopiste/shared/values/calendar-date';
import { strFromU8, unzipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { type SheetMarks, sheetMarks, TooLargeSheet } from './sheet-marks.ts';

/** Why a file is not taken as a whole. */
export type WorkbookRefusal = 'no-spreadsheet' | 'too-large';

/** A workbook's sheets, or why there are none. */
export type OpenedWorkbook =
  | { readonly sheets: readonly PlanSheet[] }
  | { readonly refusal: WorkbookRefusal };

type Cell = string | number | boolean | Date | null;

/**
 * Opens a workbook. What it unpacks to is counted before it is unpacked, and the sheets are looked through before they
 * become rows, because a file of a few bytes may name a cell a milliard cells away.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenedWorkbook> {
  try {
    const marks = marksByName(unpack(bytes));
    const copy = new Uint8Array(bytes);
    const sheets = await readWorkbook(copy.buffer, { trim: false });
    return {
      sheets: sheets.map(({ sheet, data }) => toPlanSheet(sheet, data as Cell[][], marks.get(sheet))),
    };
  } catch (error) {
    return { refusal: error instanceof TooLargeSheet ? 'too-large' : 'no-spreadsheet' };
  }
}

/** The parts that say where cells stand. Declared sizes are added up first; a part never unpacks to more than it says. */
function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  let total = 0;
  return unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      total += originalSize;
      if (total > PLAN_LIMITS.unzippedBytes) throw new TooLargeSheet();
      return /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(name);
    },
  });
}

const attribute = (tag: string, name: RegExp): string => name.exec(tag)?.[1] ?? '';

function marksByName(parts: Readonly<Record<string, Uint8Array>>): ReadonlyMap<string, SheetMarks> {
  const text = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  const targets = new Map(
    (text('xl/_rels/workbook.xml.rels').match(/<Relationship\b[^>]*>/g) ?? []).map((tag) => [
      attribute(tag, /\bId="([^"]*)"/),
      attribute(tag, /\bTarget="([^"]*)"/).replace(/^\/?(xl\/)?/, 'xl/'),
    ]),
  );
  const sheets = text('xl/workbook.xml').match(/<(?:\w+:)?sheet\b[^>]*>/g) ?? [];
  return new Map(
    sheets.map((tag) => [
      unescaped(attribute(tag, /\bname="([^"]*)"/)),
      sheetMarks(text(targets.get(attribute(tag, /\br:id="([^"]*)"/)) ?? '')),
    ]),
  );
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

function toPlanSheet(
  name: string,
  data: readonly (readonly Cell[])[],
  marks: SheetMarks | undefined,
): PlanSheet {
  const place = { firstRow: 1 };
  const rows = data.map((cells, row) =>
    cells.map((cell, column): PlanCell => {
      const broken = marks?.broken.get(addressOf(place, row, column));
      return broken === undefined ? toPlanCell(cell) : { broken };
    }),
  );
  return { name, firstRow: 1, rows, merged: marks?.merged ?? [] };
}

function toPlanCell(cell: Cell): PlanCell {
  if (!(cell instanceof Date)) return cell;
  const day = Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return isCalendarDate(day) ? { day } : String(cell);
}
