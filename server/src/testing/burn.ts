import { DEFAULT_BANDS } from '@painopiste/shared/budget/signal';
import { aWindow } from '@painopiste/shared/testing/a-burn-line';
import { type Cents, cents, euros } from '@painopiste/shared/values/cents';
import { month } from '@painopiste/shared/values/month';
import type { MoneyCell } from '../features/burn/money-cell.ts';
import type { ScopeMoney } from '../features/burn/read-scope-money.ts';
import type { StoredLine } from '../features/burn/stored-line.ts';

/** A line of 1 000 € over the year 2024 as the store gives it, closed through March. */
export function aStoredLine(wanted: Partial<StoredLine> = {}): StoredLine {
  const grant = wanted.budgetAtCompletion === undefined ? euros(1000) : wanted.budgetAtCompletion;
  return {
    id: 'line-1',
    key: 'linja',
    names: { fi: 'Rahoituslinja', sv: null, en: null },
    pillar: null,
    project: { id: 'project-1', slug: 'hanke', names: { fi: 'Hanke', sv: null, en: null } },
    programmeKey: 'programme',
    regionCode: '04',
    synthetic: false,
    window: aWindow('2024-01-01', '2024-12-31'),
    budgetAtCompletion: grant,
    grant,
    ownShare: cents(0),
    basis: 'exact',
    source: null,
    decisionReference: null,
    decidedOn: null,
    bands: DEFAULT_BANDS,
    closedThrough: month('2024-03'),
    ...wanted,
  };
}

/** A month's planned and booked cents. */
export const aMoneyMonth = (when: string, planned: number | null, actual: number | null = null) => ({
  month: month(when),
  planned: planned === null ? null : cents(planned),
  actual: actual === null ? null : cents(actual),
  committed: null,
  entries: actual === null ? 0 : 1,
});

/** The money of one line, work area and category. */
export const aMoneyCell = (
  wanted: Partial<Omit<MoneyCell, 'undated'>> & { undated?: number } = {},
): MoneyCell => ({
  lineId: 'line-1',
  workAreaId: 'area-1',
  categoryKey: 'staff',
  months: [],
  ...wanted,
  undated: wanted.undated === undefined ? null : cents(wanted.undated),
});

/** The money of lines all of which are chosen and whole. */
export const someScopeMoney = (wanted: Partial<ScopeMoney> = {}): ScopeMoney => {
  const chosen = wanted.chosen ?? [aStoredLine()];
  return {
    choice: { lines: 'all', statusMonth: month('2024-03'), ignored: [] },
    all: chosen,
    chosen,
    cells: [],
    focusArea: null,
    workAreas: [],
    isWhole: () => true,
    partial: null,
    isHidden: false,
    ...wanted,
  };
};

/** A sum of what is known in some values. */
export const totalOf = (values: readonly (Cents | null)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
