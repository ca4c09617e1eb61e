import { computeBurnFigures } from '@painopiste/shared/budget/burn-figures';
import type { BurnLine } from '@painopiste/shared/budget/burn-line';
import { computeScopeBurn } from '@painopiste/shared/budget/scope-burn';
import { computeScopeFigures } from '@painopiste/shared/budget/scope-figures';
import { computeMoneySignal } from '@painopiste/shared/budget/signal';
import { aBurnLine, monthlySums } from '@painopiste/shared/testing/a-burn-line';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { month } from '@painopiste/shared/values/month';
import type { RouterOutputs } from '../lib/trpc.ts';

type BurnAnswer = RouterOutputs['region']['burn'];

const PLANNED = 100_000;

/** The year 2024, 12 000 euros, 1 000 a month: closed through August, and `booked` cents in each closed month. */
export const aHalfUsedLine = (booked = 80_000, wanted: Partial<BurnLine> = {}): BurnLine =>
  aBurnLine({
    closedThrough: month('2024-08'),
    monthly: monthlySums(
      '2024-01',
      Array.from({ length: 12 }, (_, m) => ({ planned: PLANNED, actual: m < 8 ? booked : null })),
    ),
    ...wanted,
  });

/** What these lines are, computed as the server computes it. */
export function aBurnAnswer(
  lines: readonly BurnLine[] = [aHalfUsedLine()],
  wanted: Partial<BurnAnswer> = {},
): BurnAnswer {
  const burn = computeScopeBurn(lines);
  return {
    choice: { lines: 'month', statusMonth: month('2024-08'), ignored: [] },
    burn: {
      ...burn,
      points: [...burn.points],
      walls: burn.walls.map(({ on, lineIds }) => ({ on, lineIds: [...lineIds] })),
    },
    figures: computeScopeFigures(lines),
    lines: lines.map((line) => {
      const { lineId, window, closedThrough, bac, basis, bands } = line;
      const figures = computeBurnFigures(line.monthly, window, closedThrough, bac);
      const names = { fi: 'Pilari 4', sv: 'Pelare 4', en: null };
      const project = { id: line.projectId, slug: 'hyvat-palvelut', names };
      const signal = computeMoneySignal(figures, bands);
      const published = { lineId, key: lineId, names, pillar: 4, project, basis, source: null };
      return { ...published, window, closedThrough, bac, bands, figures, signal, entries: 1670 };
    }),
    decisions: [{ reference: 'ALH § 12', decidedOn: calendarDate('2023-12-14'), kind: 'original' }],
    importedOn: calendarDate('2024-09-12'),
    synthetic: true,
    partial: null,
    ...wanted,
  };
}

/** The figures of one line closed through August. */
export const someFigures = (booked?: number): BurnAnswer['figures'] =>
  computeScopeFigures([aHalfUsedLine(booked)]);
