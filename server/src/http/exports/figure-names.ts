import type { EarnedValue } from '@painopiste/shared/budget/earned-value';
import type { ScopeFigures } from '@painopiste/shared/budget/scope-figures';
import type { SlipSummary } from '@painopiste/shared/milestones/slip';
import { cents } from '@painopiste/shared/values/cents';
import { type Cell, moneyCell, numberCell } from './csv-cells.ts';

/** Everything that is computed of a scope; null where it has no such figures. */
export interface AllFigures {
  readonly burn: ScopeFigures;
  readonly earned: EarnedValue | null;
  readonly slip: SlipSummary | null;
}

type Unit = 'EUR' | 'EUR/month' | 'ratio' | 'months' | 'days' | 'level';

interface Figure {
  /** Its name in CALCULATIONS. */
  readonly name: string;
  readonly unit: Unit;
  readonly value: (of: AllFigures) => number | string | null;
}

const burn = (name: string, unit: Unit, value: (of: ScopeFigures) => number | string | null): Figure => ({
  name,
  unit,
  value: (of) => value(of.burn),
});
const earned = (name: string, unit: Unit, value: (of: EarnedValue) => number | null): Figure => ({
  name,
  unit,
  value: (of) => (of.earned === null ? null : value(of.earned)),
});
const slip = (name: string, unit: Unit, value: (of: SlipSummary) => number | null): Figure => ({
  name,
  unit,
  value: (of) => (of.slip === null ? null : value(of.slip)),
});

/** Every named figure, in the order of CALCULATIONS. */
export const FIGURES: readonly Figure[] = [
  burn('BAC', 'EUR', (f) => f.bac),
  burn('AC', 'EUR', (f) => f.actual),
  burn('PL', 'EUR', (f) => f.planned),
  burn('unscheduled', 'EUR', (f) => f.unscheduled),
  burn('u', 'ratio', (f) => f.useRate),
  burn('tau', 'ratio', (f) => f.timeRate),
  burn('r', 'ratio', (f) => f.planRelativeBurn),
  burn('monthly_burn', 'EUR/month', (f) => f.monthlyBurn),
  burn('OC', 'EUR', (f) => f.openCommitments),
  burn('OC_not_eligible', 'EUR', (f) => f.commitmentsNotEligible),
  burn('available', 'EUR', (f) => f.available),
  burn('needed_burn', 'EUR/month', (f) => f.neededBurn),
  burn('needed_burn_with_commitments', 'EUR/month', (f) => f.neededBurnWithCommitments),
  burn('signal', 'level', (f) => f.signal?.level ?? null),
  earned('PV', 'EUR', (e) => e.plannedValue),
  earned('EV', 'EUR', (e) => e.earnedValue),
  earned('CV', 'EUR', (e) => e.costVariance),
  earned('SV', 'EUR', (e) => e.scheduleVariance),
  earned('CPI', 'ratio', (e) => e.costIndex),
  earned('SPI', 'ratio', (e) => e.scheduleIndex),
  earned('TCPI', 'ratio', (e) => e.toCompleteIndex),
  earned('ES', 'months', (e) => e.earnedSchedule),
  earned('SV(t)', 'months', (e) => e.scheduleVarianceMonths),
  earned('SPI(t)', 'ratio', (e) => e.scheduleIndexTime),
  earned('IEAC(t)', 'months', (e) => e.monthsAtCompletion),
  slip('weighted_slip', 'days', (s) => s.weighted),
  slip('median_slip', 'days', (s) => s.median),
  slip('worst_slip', 'days', (s) => s.worst),
  slip('share_late', 'ratio', (s) => s.shareLate),
];

const DECIMALS: Readonly<Record<Unit, number>> = {
  EUR: 2,
  'EUR/month': 2,
  ratio: 6,
  months: 4,
  days: 4,
  level: 0,
};

/** A figure's value as a cell: money in cents becomes euros. */
export function figureCell(value: number | string | null, unit: Unit): Cell {
  if (typeof value === 'string') return value;
  const isMoney = unit === 'EUR' || unit === 'EUR/month';
  if (isMoney) return moneyCell(value === null ? null : cents(value));
  return numberCell(value, DECIMALS[unit]);
}
