import { PLAN_SHEETS, PLAN_WORDS, type PlanSheetKind } from './plan-words.ts';
import { columnOf, kindOfName } from './read-table.ts';
import { isBlank, type PlanSheet } from './sheet.ts';

/** Which sheet has these headers: the one of which most are known; null where none is. */
function kindOfHeaders(headers: readonly string[]): PlanSheetKind | null {
  const known = (kind: PlanSheetKind) => headers.filter((header) => columnOf(kind, header) !== null).length;
  const best = PLAN_SHEETS.toSorted((a, b) => known(b) - known(a))[0];
  return best && known(best) > 1 ? best : null;
}

/**
 * The sheets of a plan in one delimited file: each begins with a row that holds its name alone, as in the template. A
 * file with one table only may do without the name. Rows keep their numbers in the file.
 */
export function splitCsvSheets(records: readonly (readonly string[])[]): PlanSheet[] {
  const starts = records.flatMap((cells, index) => {
    const [first = '', ...rest] = cells;
    return kindOfName(first) !== null && rest.every((cell) => isBlank(cell)) ? [index] : [];
  });
  if (starts.length === 0) {
    const first = records.findIndex((cells) => cells.some((cell) => !isBlank(cell)));
    const kind = kindOfHeaders(records[first] ?? []);
    if (kind === null) return [];
    return [
      { name: PLAN_WORDS.fi.sheets[kind], firstRow: first + 1, rows: records.slice(first), merged: [] },
    ];
  }
  return starts.map((start, place) => {
    // The headers may stand below a blank row.
    const end = starts[place + 1] ?? records.length;
    const below = records.slice(start + 1, end);
    const blanks = Math.max(
      0,
      below.findIndex((cells) => cells.some((cell) => !isBlank(cell))),
    );
    return {
      name: records[start]?.[0]?.trim() ?? '',
      firstRow: start + 2 + blanks,
      rows: below.slice(blanks),
      merged: [],
    };
  });
}
