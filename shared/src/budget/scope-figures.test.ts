import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBurnLine, aWindow, monthlySums } from '../testing/a-burn-line.ts';
import { anyBurnLine } from '../testing/arbitraries.ts';
import { cents, sumKnown } from '../values/cents.ts';
import { month } from '../values/month.ts';
import { computeBurnFigures } from './burn-figures.ts';
import { computeScopeFigures } from './scope-figures.ts';

const rows = (actual: number, months = 12) =>
  Array.from({ length: months }, () => ({ planned: 100, actual }));

const fast = aBurnLine({
  lineId: 'fast',
  projectId: 'project-1',
  closedThrough: month('2024-06'),
  bac: cents(1_200),
  monthly: monthlySums('2024-01', rows(100)),
});
const slow = aBurnLine({
  lineId: 'slow',
  projectId: 'project-2',
  window: aWindow('2024-01-01', '2025-12-31'),
  closedThrough: month('2024-03'),
  bac: cents(2_400),
  monthly: monthlySums('2024-01', rows(60, 24)),
});

describe('the figures of a scope', () => {
  it('cut each line at its own last closed month, then add', () => {
    const figures = computeScopeFigures([fast, slow]);
    expect(figures).toMatchObject({ actual: 780, planned: 900, bac: 3600, planRelativeBurn: 780 / 900 });
    expect(figures.useRate).toBe(780 / 3600);
    expect(figures.freshness).toEqual({ earliest: '2024-03', latest: '2024-06' });
  });

  it('weigh the time passed by budget', () => {
    expect(computeScopeFigures([fast, slow]).timeRate).toBe((1200 * (6 / 12) + 2400 * (3 / 24)) / 3600);
  });

  it('sum burn and needed burn over the lines still running', () => {
    const over = { ...fast, lineId: 'over', closedThrough: month('2024-12') };
    const figures = computeScopeFigures([fast, slow, over]);
    expect(figures).toMatchObject({ monthlyBurn: 160, neededBurn: 100 + 106 });
  });

  it('name no monthly burn while a running line has too few months for one', () => {
    const young = { ...slow, closedThrough: month('2024-02') };
    expect(computeScopeFigures([fast, young]).monthlyBurn).toBeNull();
  });

  it('count lines and projects without a closed month as missing, and keep them out of the rates', () => {
    const missing = { ...slow, closedThrough: null };
    const figures = computeScopeFigures([fast, missing]);
    expect(figures).toMatchObject({ lines: 2, missingLines: 1, projects: 2, missingProjects: 1 });
    expect(figures).toMatchObject({
      bac: 3600,
      actual: 600,
      planRelativeBurn: 1,
      useRate: 0.5,
      timeRate: 0.5,
    });
    expect(figures.useRateInputs).toEqual({ numerator: 600, denominator: 1200 });
  });

  it('do not count a project as missing while one of its lines has a closed month', () => {
    const later = { ...slow, projectId: 'project-1', closedThrough: null };
    expect(computeScopeFigures([fast, later])).toMatchObject({
      missingLines: 1,
      projects: 1,
      missingProjects: 0,
    });
  });

  it('keep the cost of a line without a plan out of r on both sides', () => {
    const unplanned = { ...slow, monthly: slow.monthly.map((sum) => ({ ...sum, planned: null })) };
    const figures = computeScopeFigures([fast, unplanned]);
    expect(figures).toMatchObject({ actual: 780, planRelativeBurn: 1, linesWithoutPlan: 1 });
    expect(figures.planRelativeInputs).toEqual({ numerator: 600, denominator: 600 });
  });

  it('keep the cost of an unknown grant out of u, and say that one is unknown', () => {
    const unknown = { ...slow, bac: null, basis: 'unknown' as const };
    const figures = computeScopeFigures([fast, unknown]);
    expect(figures).toMatchObject({
      bac: 1200,
      actual: 780,
      useRate: 0.5,
      unknownGrants: 1,
      estimatedGrants: 0,
    });
    expect(figures).toMatchObject({ neededBurn: 100, available: 600 });
  });

  it('carry the mark of an estimate', () => {
    expect(computeScopeFigures([fast, { ...slow, basis: 'estimate' }]).estimatedGrants).toBe(1);
  });

  it('judge by the strictest bands among the lines', () => {
    const bands = { amberBasisPoints: 1400, redBasisPoints: 2000, quietBasisPoints: 1500 };
    expect(computeScopeFigures([fast, slow].map((line) => ({ ...line, bands }))).signal?.level).toBe(
      'on-track',
    );
    expect(computeScopeFigures([{ ...fast, bands }, slow]).signal).toEqual({
      level: 'at-risk',
      side: 'under',
    });
  });

  it('give no signal before 15 % of the weighted time', () => {
    const early = { ...fast, closedThrough: month('2024-01') };
    expect(computeScopeFigures([early]).signal).toBeNull();
    expect(computeScopeFigures([{ ...fast, closedThrough: month('2024-02') }]).signal?.level).toBe(
      'on-track',
    );
  });

  it('are all null, and all lines missing, where nothing is closed', () => {
    const figures = computeScopeFigures([{ ...fast, closedThrough: null }]);
    expect(figures).toMatchObject({
      actual: null,
      planned: null,
      useRate: null,
      timeRate: null,
      signal: null,
    });
    expect(figures).toMatchObject({ monthlyBurn: null, neededBurn: null, available: null, missingLines: 1 });
    expect(computeScopeFigures([])).toMatchObject({ bac: null, actual: null, lines: 0, freshness: null });
  });

  it('are those of the line where there is one line', () => {
    fc.assert(
      fc.property(anyBurnLine, (line) => {
        const alone = computeBurnFigures(line.monthly, line.window, line.closedThrough, line.bac);
        const { closedThrough, months: _, elapsed: __, ...figures } = alone;
        const scope = computeScopeFigures([line]);
        expect(scope).toMatchObject(figures);
        expect(scope.freshness?.latest ?? null).toBe(closedThrough);
      }),
    );
  });

  it('add up: two halves of a scope hold together what the whole holds', () => {
    const anyLines = fc.array(anyBurnLine, { maxLength: 4 });
    fc.assert(
      fc.property(anyLines, anyLines, (some, others) => {
        const whole = computeScopeFigures([...some, ...others]);
        const halves = [computeScopeFigures(some), computeScopeFigures(others)];
        for (const name of [
          'bac',
          'actual',
          'planned',
          'unscheduled',
          'available',
          'openCommitments',
          'neededBurn',
        ] as const) {
          expect(whole[name]).toBe(sumKnown(halves.map((half) => half[name])));
        }
        expect(whole.missingLines).toBe(halves.reduce((sum, half) => sum + half.missingLines, 0));
      }),
    );
  });
});
