import { isInWindow } from '@painopiste/shared/budget/window';
import { isMonth, type Month, monthOf } from '@painopiste/shared/values/month';
import type { ActorContext } from '../../trpc/context.ts';
import type { LineChoice } from './line-choice.ts';
import { findLastClosedMonth, findLines, hasProgramme } from './line-store.ts';
import type { LineFilter, StoredLine } from './stored-line.ts';

/** Words of the address that choose lines, as they came. */
export interface LineWords {
  /** `month`, `all` or a programme's key. */
  readonly lines?: string | undefined;
  /** The status month, `YYYY-MM`: figures are cut there where the books reach further. */
  readonly month?: string | undefined;
  /** One line: its id, `project-slug/key`, or its key. */
  readonly line?: string | undefined;
}

export interface ChosenLines {
  readonly choice: LineChoice;
  readonly all: readonly StoredLine[];
  readonly chosen: readonly StoredLine[];
}

/** Which funding lines does a page count? Words that make no sense are left out and said (MODEL 1). */
export async function chooseLines(
  { db, today }: Pick<ActorContext, 'db' | 'today'>,
  filter: LineFilter,
  words: LineWords,
  usual: 'month' | 'all',
): Promise<ChosenLines> {
  const asked = words.month !== undefined && isMonth(words.month) ? words.month : null;
  const isProgramme = async (word: string) =>
    word === 'month' || word === 'all' || (await hasProgramme(db, word));
  const [stored, lastClosed, linesKnown] = await Promise.all([
    findLines(db, filter),
    asked === null ? findLastClosedMonth(db) : asked,
    words.lines === undefined || isProgramme(words.lines),
  ]);
  const statusMonth = asked ?? lastClosed ?? monthOf(today);
  const all = asked === null ? stored : stored.map((line) => cutAt(line, asked));
  const lines = linesKnown ? (words.lines ?? usual) : usual;
  const named = words.line === undefined ? [] : all.filter((line) => isCalled(line, words.line ?? ''));
  const ignored = [
    ...(linesKnown ? [] : [`lines=${words.lines}`]),
    ...(words.month !== undefined && asked === null ? [`month=${words.month}`] : []),
    ...(words.line !== undefined && named.length === 0 ? [`line=${words.line}`] : []),
  ];
  const chosen = named.length > 0 ? named : all.filter((line) => isChosen(line, lines, statusMonth));
  return { choice: { lines, statusMonth, ignored }, all, chosen };
}

const cutAt = (line: StoredLine, month: Month): StoredLine =>
  line.closedThrough !== null && line.closedThrough > month ? { ...line, closedThrough: month } : line;

const isCalled = (line: StoredLine, word: string): boolean =>
  line.id === word || `${line.project.slug}/${line.key}` === word || line.key === word;

function isChosen(line: StoredLine, lines: string, statusMonth: Month): boolean {
  if (lines === 'all') return true;
  return lines === 'month' ? isInWindow(line.window, statusMonth) : line.programmeKey === lines;
}
