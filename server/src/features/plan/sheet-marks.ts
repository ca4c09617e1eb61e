import { PLAN_LIMITS } from '@painopiste/shared/plan/plan';

/** What the reader of a workbook does not tell of a sheet. */
export interface SheetMarks {
  /** Formulas without a value, by address: `#DIV/0!`. */
  readonly broken: ReadonlyMap<string, string>;
  /** Merged areas, `A1:C1`. */
  readonly merged: readonly string[];
}

/** A sheet with more, or further away, than a plan may hold. */
export class TooLargeSheet extends Error {}

const CELL = /<(?:\w+:)?c\b([^>]*)>/g;
const ADDRESS = /\br="([A-Z]{1,3})(\d{1,7})"/;
const VALUE = /<(?:\w+:)?v>([^<]{0,20})</y;
const FORMULA = /(?:<(?:\w+:)?f\b[^>]*\/>|<(?:\w+:)?f\b[^>]*>[^<]*<\/(?:\w+:)?f>)/y;
const MERGED = /<(?:\w+:)?mergeCell\b[^>]*\bref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"/g;

const columnNumber = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Looks through a sheet's XML once. Throws `TooLargeSheet` where a cell with content is beyond the limits of a plan. */
export function sheetMarks(xml: string): SheetMarks {
  const broken = new Map<string, string>();
  let cells = 0;
  for (const match of xml.matchAll(CELL)) {
    const tag = match[1] ?? '';
    // A cell with a style alone has no content.
    if (tag.endsWith('/')) continue;
    const address = ADDRESS.exec(tag);
    cells += 1;
    const isFar =
      address !== null &&
      (Number(address[2]) > PLAN_LIMITS.rows || columnNumber(address[1] ?? '') > PLAN_LIMITS.columns);
    if (isFar || cells > PLAN_LIMITS.cells) throw new TooLargeSheet();
    if (address && /\bt="e"/.test(tag))
      broken.set(`${address[1]}${address[2]}`, valueAt(xml, match.index + match[0].length));
  }
  return { broken, merged: [...xml.matchAll(MERGED)].map((match) => match[1] ?? '') };
}

function valueAt(xml: string, start: number): string {
  FORMULA.lastIndex = start;
  VALUE.lastIndex = FORMULA.test(xml) ? FORMULA.lastIndex : start;
  return VALUE.exec(xml)?.[1] ?? '#';
}
