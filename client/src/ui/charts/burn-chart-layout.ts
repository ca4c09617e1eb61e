import type { BurnChartModel, ChartAxis, ChartLine, ChartWall } from './burn-chart-model.ts';
import { widthOfWords, type Box } from './chart-box.ts';
import { placeLabels, type LabelWish, type PlacedLabel } from './place-labels.ts';

/** The widths that the chart is drawn for; between them it is drawn as the narrower one. */
export type ChartSize = 'narrow' | 'middle' | 'wide';

const sizeOf = (width: number): ChartSize => (width < 480 ? 'narrow' : width < 800 ? 'middle' : 'wide');

const HEIGHTS = {
  narrow: { sums: 190, gap: 40, monthly: 48, sumTicks: 4 },
  middle: { sums: 250, gap: 44, monthly: 60, sumTicks: 6 },
  wide: { sums: 300, gap: 48, monthly: 68, sumTicks: 6 },
} as const;

/** Narrower than any screen it is meant for: a page that is being folded away draws nothing absurd. */
const NARROWEST = 240;
const TITLE_ROW = 20;
const YEARS_HEIGHT = 24;
const RIGHT = 8;

export type WallLabel = { x: number; y: number; text: string; anchor: 'start' | 'end' };
type Tick = { y: number; label: string };

export type BurnChartLayout = {
  size: ChartSize;
  width: number;
  height: number;
  /** Where the cumulative lines are, and the columns under them. */
  sums: Box;
  monthly: Box;
  x: (at: number) => number;
  sumY: (value: number) => number;
  monthlyY: (value: number) => number;
  sumTicks: Tick[];
  monthlyTicks: Tick[];
  years: { from: number; to: number; label: string; hasTick: boolean }[];
  wallLabels: WallLabel[];
  labels: PlacedLabel[];
};

const scale = (axis: ChartAxis, top: number, height: number) => (value: number) =>
  top + height - ((value - axis.min) / (axis.max - axis.min)) * height;

/** Words over each wall, right-aligned to it, in as many rows as they need beside the title of the axis. */
function placeWallLabels(
  walls: readonly ChartWall[],
  size: ChartSize,
  title: string,
  x: (at: number) => number,
  right: number,
) {
  const rows: [number, number][][] = [[[0, widthOfWords(title) + 12]]];
  const long = size !== 'narrow' && walls.length < 3;
  const placed = walls.map((wall) => {
    const text = long ? wall.label : wall.shortLabel;
    const width = widthOfWords(text, true);
    const at = x(wall.at);
    const start = at + 2 - width < 0 ? Math.min(at, right - width) : at + 2 - width;
    const fits = (row: [number, number][]) =>
      row.every(([from, to]) => start + width <= from || start >= to + 4);
    let row = rows.findIndex(fits);
    if (row === -1) row = rows.push([]) - 1;
    rows[row]?.push([start, start + width]);
    return { row, text, x: start + width, anchor: 'end' as const };
  });
  return { rowCount: rows.length, placed };
}

const WALL_CLEARANCE = 6;

/** The parts of the plot between the walls: words never cross the heaviest line of the page. */
function roomsBetween(walls: readonly number[], plot: Box): Box[] {
  const edges = [plot.x - 4, ...walls.toSorted((a, b) => a - b), plot.x + plot.width + 4];
  return edges.slice(1).map((end, index) => {
    const start = (edges[index] ?? 0) + WALL_CLEARANCE;
    return {
      x: start,
      y: plot.y - 8,
      width: Math.max(0, end - WALL_CLEARANCE - start),
      height: plot.height + 8,
    };
  });
}

function prepareYears(model: BurnChartModel, x: (at: number) => number) {
  const years = [...new Set(model.months.map((month) => month.slice(0, 4)))];
  return years.map((label) => {
    const from = model.months.findIndex((month) => month.startsWith(label));
    const count = model.months.filter((month) => month.startsWith(label)).length;
    return { from: x(from), to: x(from + count), label, hasTick: from > 0 };
  });
}

function pixelsOf(
  line: ChartLine,
  toPixel: (point: { at: number; value: number }) => { x: number; y: number },
) {
  return line.flatMap((part) =>
    part.flatMap((point, index) => {
      const from = toPixel(part[Math.max(0, index - 1)] ?? point);
      const to = toPixel(point);
      const steps = Math.max(1, Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 6));
      return Array.from({ length: steps }, (_, i) => ({
        x: from.x + ((to.x - from.x) * (i + 1)) / steps,
        y: from.y + ((to.y - from.y) * (i + 1)) / steps,
      }));
    }),
  );
}

function wishesOf(
  model: BurnChartModel,
  size: ChartSize,
  toPixel: (point: { at: number; value: number }) => { x: number; y: number },
): LabelWish[] {
  const { actualMark, planMark, grant } = model;
  const narrow = size === 'narrow';
  const wishes: LabelWish[] = [];
  if (grant) {
    wishes.push({
      id: 'grant',
      strong: null,
      lines: [grant.label],
      mark: toPixel({ at: 0, value: grant.value }),
      sides: ['right-above', 'right-below'],
    });
  }
  if (actualMark) {
    const { strong, lines, short } = actualMark.words;
    const isAhead = planMark !== null && planMark.value < actualMark.value;
    wishes.push({
      id: 'actual',
      strong: narrow ? short : strong,
      lines: narrow ? [] : lines,
      mark: toPixel(actualMark),
      sides: isAhead
        ? ['left-above', 'right-below', 'left-below', 'right-above']
        : ['right-below', 'left-above', 'left-below', 'right-above'],
    });
    if (planMark) {
      wishes.push({
        id: 'plan',
        strong: null,
        lines: narrow ? [planMark.words.short] : planMark.words.lines,
        mark: toPixel(planMark),
        sides: isAhead
          ? ['right-below', 'left-above', 'left-below', 'right-above']
          : ['left-above', 'right-below', 'right-above', 'left-below'],
      });
    }
  }
  const reference = model.reference[0];
  const middle = reference?.[Math.floor(reference.length * 0.3)];
  if (middle && !narrow) {
    wishes.push({
      id: 'reference',
      strong: null,
      lines: [model.referenceLabel],
      mark: toPixel(middle),
      sides: ['left-above', 'right-below'],
    });
  }
  return wishes;
}

/** Where everything of the chart stands at a width, in pixels. Words overlap neither each other nor, where it can be helped, the lines. */
export function layOutBurnChart(model: BurnChartModel, given: number): BurnChartLayout {
  const width = Math.max(given, NARROWEST);
  const size = sizeOf(width);
  const heights = HEIGHTS[size];
  const sumTicks = model.sums.ticksFor(heights.sumTicks);
  const monthlyTicks = model.monthly.ticksFor(3);
  const left = 12 + Math.max(...[...sumTicks, ...monthlyTicks].map((tick) => widthOfWords(tick.label)), 16);
  const plotWidth = width - left - RIGHT;
  const x = (at: number) => left + (at / Math.max(1, model.months.length)) * plotWidth;
  const { rowCount, placed } = placeWallLabels(model.walls, size, model.sums.title, x, width - RIGHT);
  const top = rowCount * TITLE_ROW + 10;
  const sums = { x: left, y: top, width: plotWidth, height: heights.sums };
  const monthly = { x: left, y: top + heights.sums + heights.gap, width: plotWidth, height: heights.monthly };
  const sumY = scale(model.sums, sums.y, sums.height);
  const monthlyY = scale(model.monthly, monthly.y, monthly.height);
  const toPixel = (point: { at: number; value: number }) => ({ x: x(point.at), y: sumY(point.value) });
  const grantLine: ChartLine = model.grant
    ? [
        [
          { at: 0, value: model.grant.value },
          { at: model.months.length, value: model.grant.value },
        ],
      ]
    : [];
  const lines = [...model.plan, ...model.actual, ...model.open, ...model.reference, ...grantLine];
  return {
    size,
    width,
    height: monthly.y + monthly.height + YEARS_HEIGHT,
    sums,
    monthly,
    x,
    sumY,
    monthlyY,
    sumTicks: sumTicks.map(({ value, label }) => ({ y: sumY(value), label })),
    monthlyTicks: monthlyTicks.map(({ value, label }) => ({ y: monthlyY(value), label })),
    years: prepareYears(model, x),
    wallLabels: placed.map(({ row, ...label }) => ({ ...label, y: row * TITLE_ROW + 14 })),
    labels: placeLabels(
      wishesOf(model, size, toPixel),
      pixelsOf(lines, toPixel),
      roomsBetween(
        model.walls.map((wall) => x(wall.at)),
        sums,
      ),
    ),
  };
}
