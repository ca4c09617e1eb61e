import { computeBurn } from '@painopiste/shared/budget/burn';
import { computeScopeBurn } from '@painopiste/shared/budget/scope-burn';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { cents, euros } from '@painopiste/shared/values/cents';
import { addMonths, month } from '@painopiste/shared/values/month';
import type { BurnChartInput, BurnChartTexts } from '../ui/charts/burn-chart-input.ts';

const BAC = euros(10_242_000);
const WINDOW = { start: calendarDate('2023-01-01'), end: calendarDate('2025-12-31') };
const BOOKED = [
  0.95, 0.9, 1.05, 0.98, 0.96, 1.02, 0.86, 0.88, 0.92, 0.8, 0.6, 0.9, 0.95, 0.92, 0.97, 0.98, 0.82, 0.8, 0.86,
  1.13, 0.45,
];

const weights = Array.from({ length: 36 }, (_, m) => (m < 32 ? Math.min(1, (m + 1) / 6) : (36 - m) / 5));
const whole = weights.reduce((sum, weight) => sum + weight, 0);

const monthly = weights.map((weight, m) => {
  const planned = Math.round((BAC * weight) / whole);
  const booked = BOOKED[m];
  return {
    month: addMonths(month('2023-01'), m),
    planned: cents(planned),
    actual: booked === undefined ? null : cents(Math.round(planned * booked)),
    committed: null,
  };
});

/** One line of money, synthetic: closed through August 2024, September partly booked. */
export const oneLineBurn: BurnChartInput = {
  points: computeBurn(monthly, WINDOW, month('2024-08'), BAC),
  walls: [{ on: WINDOW.end }],
  grant: BAC,
};

const line = (lineId: string, end: string, closedThrough: string, share: number) => ({
  lineId,
  projectId: lineId,
  bac: cents(Math.round(BAC * share)),
  basis: 'exact' as const,
  bands: { amberBasisPoints: 1000, redBasisPoints: 2000, quietBasisPoints: 1500 },
  window: { start: WINDOW.start, end: calendarDate(end) },
  closedThrough: month(closedThrough),
  monthly: monthly
    .filter((sum) => sum.month <= end.slice(0, 7))
    .map((sum) => ({
      ...sum,
      planned: cents(Math.round(sum.planned * share)),
      actual: sum.actual === null ? null : cents(Math.round(sum.actual * share)),
    })),
});

const lines = [line('a', '2024-12-31', '2024-08', 0.3), line('b', '2025-12-31', '2024-05', 0.7)];

/** Two lines with two ends, closed through different months. */
export const twoLineBurn: BurnChartInput = { ...computeScopeBurn(lines), grant: BAC };

/** Nothing is booked or closed yet. */
export const plannedOnlyBurn: BurnChartInput = {
  ...oneLineBurn,
  points: computeBurn(
    monthly.map((sum) => ({ ...sum, actual: null })),
    WINDOW,
    null,
    BAC,
  ),
};

export const burnTexts: BurnChartTexts = {
  actual: 'Toteuma',
  plan: 'Suunnitelma',
  reference: 'Tasainen tahti',
  openMonth: 'Avoin kuukausi',
  partialMonth: 'Osin suljettu',
  wall: 'Käyttöajan loppu',
  referenceLabel: 'Tasainen tahti, vertailuksi',
  actualAt: (amount) => `Toteuma ${amount}`,
  planAt: (when) => `Suunnitelma ${when}`,
  planShort: (amount) => `Suunnitelma ${amount}`,
  differenceFromPlan: (amount) => `${amount} suunnitelmasta`,
  openNote: (when) => `${when} avoin, ei mukana luvuissa`,
  partialNote: (when) => `${when} suljettu vain osalta`,
  grant: (amount) => `Rahoitus ${amount}`,
  wallEnds: (date) => `Käyttöaika päättyy ${date}`,
  wallEndsShort: (date) => `Päättyy ${date}`,
  sumsTitle: { millions: 'Kertymä, milj. €', thousands: 'Kertymä, 1 000 €', euros: 'Kertymä, €' },
  monthlyTitle: {
    millions: 'Kuukausittain, milj. €',
    thousands: 'Kuukausittain, 1 000 €',
    euros: 'Kuukausittain, €',
  },
  table: {
    label: 'Kulutus kuukausittain',
    month: 'Kuukausi',
    planned: 'Suunnitelma, €',
    plannedCumulative: 'Suunnitelma kertyneenä, €',
    actual: 'Toteuma, €',
    actualCumulative: 'Toteuma kertyneenä, €',
    closing: 'Kirjanpito',
    closings: { closed: 'suljettu', partial: 'osin suljettu', open: 'avoin' },
  },
  summary: (facts) =>
    `Kertynyt toteuma ${facts.month ?? '–'}: ${facts.actual}, suunnitelma ${facts.plan}. Käyttöaika päättyy ${facts.walls}. ` +
    (facts.openMonths ? `${facts.openMonths} on avoin.` : ''),
};
