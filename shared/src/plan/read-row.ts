import type { LocalText } from '../milestones/milestone.ts';
import { hasForbiddenCharacter, LONGEST_NAME } from '../values/text-rule.ts';
import type { PlanGround } from './plan-ground.ts';
import { wordsOf } from './plan-ground.ts';
import type { PlanIssue, PlanIssueCode } from './plan-issue.ts';
import type { PlanColumn } from './plan-words.ts';
import { issueAt, type PlanRow } from './read-table.ts';
import { folded, isBlank, type PlanCell, shown, trimmed } from './sheet.ts';

/** Reads the cells of one row and gathers what is wrong with them. */
export interface RowReader {
  readonly row: PlanRow;
  /** The first thing wrong in a cell is told; what follows from it is not. */
  readonly refuse: (column: PlanColumn | number, code: PlanIssueCode, right?: string) => null;
  /** A value, or null where the cell is blank or says something else, which is then told. */
  readonly value: <T>(
    column: PlanColumn,
    read: (cell: PlanCell) => T | null,
    code: PlanIssueCode,
    right?: string,
  ) => T | null;
  readonly text: (column: PlanColumn, isRequired?: boolean) => string | null;
  readonly names: () => LocalText;
  /** The id of the person with this e-mail, or null. */
  readonly person: (column: PlanColumn, ground: PlanGround) => string | null;
}

/** A reader of one row that puts what is wrong into `issues`. */
export function rowReader(row: PlanRow, issues: PlanIssue[]): RowReader {
  const refuse: RowReader['refuse'] = (column, code, right = '') => {
    const place = row.placeOf(column);
    const cell = typeof column === 'number' ? row.cellAt(column) : row.cell(column);
    if (!issues.some((each) => each.sheet === place.sheet && each.cell === place.cell))
      issues.push(issueAt(place, code, cell, right));
    return null;
  };
  const text: RowReader['text'] = (column, isRequired = false) => {
    const cell = row.cell(column);
    if (isBlank(cell)) return isRequired ? refuse(column, 'required') : null;
    if (typeof cell === 'object') return shown(cell);
    const words = trimmed(String(cell));
    if (words.length > LONGEST_NAME) return refuse(column, 'text-too-long', String(LONGEST_NAME));
    return hasForbiddenCharacter(words) ? refuse(column, 'forbidden-character') : words;
  };
  return {
    row,
    refuse,
    text,
    value: (column, read, code, right) => {
      const cell = row.cell(column);
      if (isBlank(cell)) return null;
      return read(cell) ?? refuse(column, code, right);
    },
    names: () => ({ fi: text('name-fi', true) ?? '', sv: text('name-sv'), en: text('name-en') }),
    person: (column, { people }) => {
      const email = text(column);
      if (email === null) return null;
      const person = people.find((each) => folded(each.email) === folded(email));
      return person ? person.id : refuse(column, 'person-unknown');
    },
  };
}

/** The thing that a text names, by its key or its name in any language; null where there is none. */
export function findByWord<T extends { readonly key: string; readonly names: LocalText }>(
  things: readonly T[],
  text: string,
): T | null {
  return things.find((thing) => wordsOf(thing).some((word) => folded(word) === folded(text))) ?? null;
}

/** Some choices for a sentence: the first of them, by their Finnish names. */
export const choices = (things: readonly { readonly names: LocalText }[]): string => {
  const named = things.slice(0, 15).map(({ names }) => names.fi);
  return things.length > named.length ? `${named.join(', ')} …` : named.join(', ');
};
