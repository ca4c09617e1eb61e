import type { Formats } from '../../lib/format/formats.ts';
import { cents, lastDayOf, type CalendarDate, type Month } from '../../lib/values.ts';
import type { BurnChartInput, BurnChartPoint, BurnChartTexts } from './burn-chart-input.ts';
import type {
  BurnBand,
  BurnChartModel,
  BurnColumn,
  BurnMark,
  BurnRow,
  ChartWall,
} from './burn-chart-model.ts';
import { monthlyIn, prepareMonthlyAxis, prepareSumsAxis, sumsIn } from './prepare-burn-axes.ts';
import { prepareBands, prepareLine, prepareOpenLine } from './prepare-burn-lines.ts';

/** Months from the start of the chart to the end of a day; a day in the last third of a month is past its middle. */
function placeOf(on: CalendarDate, months: readonly Month[]): number {
  const index = months.findIndex((month) => on.startsWith(month));
  const month = months[index];
  if (month === undefined) return months.length;
  return index + Number(on.slice(8)) / Number(lastDayOf(month).slice(8));
}

function prepareWalls(
  { points, walls }: BurnChartInput,
  texts: BurnChartTexts,
  formats: Formats,
): ChartWall[] {
  const months = points.map((point) => point.month);
  return walls.map(({ on }) => ({
    at: placeOf(on, months),
    label: texts.wallEnds(formats.date(on)),
    shortLabel: texts.wallEndsShort(formats.date(on)),
  }));
}

/** The months of the bands of one kind, in words: one by its name, several as a range. */
function monthsIn(
  bands: readonly BurnBand[],
  closing: 'partial' | 'open',
  months: readonly Month[],
  formats: Formats,
) {
  const band = bands.find((each) => each.closing === closing);
  const from = band && months[band.from];
  const to = band && months[band.to - 1];
  if (!from || !to) return null;
  return from === to ? formats.monthInWords(from) : formats.monthRange(from, to);
}

type Closed = BurnChartPoint & { actualCumulative: NonNullable<BurnChartPoint['actualCumulative']> };
const isClosed = (point: BurnChartPoint): point is Closed => point.actualCumulative !== null;

const differenceOf = (point: Closed | undefined) =>
  point && point.plannedCumulative !== null ? cents(point.actualCumulative - point.plannedCumulative) : null;

function prepareActualMark(
  at: number,
  point: Closed,
  notes: string[],
  texts: BurnChartTexts,
  formats: Formats,
): BurnMark {
  const words = texts.actualAt(formats.euros(point.actualCumulative));
  const difference = differenceOf(point);
  const apart = difference === null ? [] : [texts.differenceFromPlan(formats.signedEuros(difference))];
  return {
    at,
    value: point.actualCumulative,
    words: { strong: words, lines: [...apart, ...notes], short: words },
  };
}

function preparePlanMark(
  at: number,
  point: Closed,
  texts: BurnChartTexts,
  formats: Formats,
): BurnMark | null {
  if (point.plannedCumulative === null) return null;
  const euros = formats.euros(point.plannedCumulative);
  const lines = [texts.planAt(formats.month(point.month)), euros];
  return {
    at,
    value: point.plannedCumulative,
    words: { strong: null, lines, short: texts.planShort(euros) },
  };
}

const prepareRow = (point: BurnChartPoint, texts: BurnChartTexts, formats: Formats): BurnRow => ({
  key: point.month,
  month: formats.month(point.month),
  planned: formats.euroAmount(point.planned),
  plannedCumulative: formats.euroAmount(point.plannedCumulative),
  actual: formats.euroAmount(point.actual),
  actualCumulative: formats.euroAmount(point.actualCumulative ?? point.actualOpen),
  committed: formats.euroAmount(point.committed ?? null),
  closing: texts.table.closings[point.closing],
});

const prepareColumn = ({ month, planned, actual, committed = null, closing }: BurnChartPoint): BurnColumn => {
  return { month, planned, actual, committed, closing };
};

/** Decides everything that a burn chart shows: gaps, units, marks, words, what is solid and what is hatched. */
export function prepareBurnChart(
  input: BurnChartInput,
  texts: BurnChartTexts,
  formats: Formats,
): BurnChartModel {
  const { grant } = input;
  const points = texts.commitment
    ? input.points
    : input.points.map((point) => ({ ...point, committed: null }));
  const months = points.map((point) => point.month);
  const lastClosed = points.findLastIndex(isClosed);
  const closed = points.filter(isClosed).at(-1);
  const bands = prepareBands(points);
  const openMonths = monthsIn(bands, 'open', months, formats);
  const partialMonths = monthsIn(bands, 'partial', months, formats);
  const notes = [partialMonths && texts.partialNote(partialMonths), openMonths && texts.openNote(openMonths)];
  const write = input.grantIsEstimate ? formats.estimate : (euros: string) => euros;
  const walls = prepareWalls(input, texts, formats);
  const reference = prepareLine(points.map((point) => point.straightLine));
  const plan = prepareLine(points.map((point) => point.plannedCumulative));
  return {
    months,
    plan,
    actual: prepareLine(points.map((point) => point.actualCumulative)),
    open: prepareOpenLine(points),
    reference,
    columns: points.map(prepareColumn),
    bands,
    walls,
    grant: grant === null ? null : { value: grant, label: texts.grant(write(formats.euros(grant))) },
    actualMark: closed
      ? prepareActualMark(
          lastClosed + 1,
          closed,
          notes.filter((note) => note !== null),
          texts,
          formats,
        )
      : null,
    planMark: closed ? preparePlanMark(lastClosed + 1, closed, texts, formats) : null,
    referenceLabel: texts.referenceLabel,
    sums: prepareSumsAxis([...sumsIn(points), grant], texts.sumsTitle, formats),
    monthly: prepareMonthlyAxis(monthlyIn(points), texts.monthlyTitle, formats),
    legend: [
      { key: 'actual' as const, label: texts.actual, shown: true },
      {
        key: 'commitment' as const,
        label: texts.commitment ?? '',
        shown: points.some((point) => point.committed),
      },
      { key: 'plan' as const, label: texts.plan, shown: plan.length > 0 },
      { key: 'partial' as const, label: texts.partialMonth, shown: partialMonths !== null },
      { key: 'open' as const, label: texts.openMonth, shown: openMonths !== null },
      { key: 'reference' as const, label: texts.reference, shown: reference.length > 0 },
      { key: 'wall' as const, label: texts.wall, shown: walls.length > 0 },
    ].flatMap(({ key, label, shown }) => (shown ? [{ key, label }] : [])),
    summary: texts.summary({
      month: closed ? formats.month(closed.month) : null,
      actual: formats.euros(closed?.actualCumulative ?? null),
      plan: formats.euros(closed?.plannedCumulative ?? null),
      difference: formats.signedEuros(differenceOf(closed)),
      grant: write(formats.euros(grant)),
      walls: input.walls.map(({ on }) => formats.date(on)).join(', '),
      openMonths,
    }),
    rows: points.map((point) => prepareRow(point, texts, formats)),
  };
}
