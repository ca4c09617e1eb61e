import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../lib/format/formats.ts';
import { cents, type CalendarDate } from '../../lib/values.ts';
import { burnTexts, oneLineBurn, plannedOnlyBurn, twoLineBurn } from '../../testing/burn-example.ts';
import type { BurnChartInput } from './burn-chart-input.ts';
import { prepareBurnChart } from './prepare-burn-chart.ts';

const fi = formatsOf('fi');
const prepare = (input: BurnChartInput) => prepareBurnChart(input, burnTexts, fi);
const visible = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');

describe('the actual', () => {
  it('is one solid line from zero to the last closed month', () => {
    const [line, ...others] = prepare(oneLineBurn).actual;
    expect(others).toEqual([]);
    expect(line?.[0]).toEqual({ at: 0, value: 0 });
    expect(line?.at(-1)?.at).toBe(20);
  });

  it('goes on hatched through the open month, from where the solid line ends', () => {
    const model = prepare(oneLineBurn);
    const [open] = model.open;
    expect(open?.map((point) => point.at)).toEqual([20, 21]);
    expect(open?.[0]).toEqual(model.actual[0]?.at(-1));
    expect(model.bands).toEqual([{ closing: 'open', from: 20, to: 21 }]);
  });

  it('of several projects is solid to the earliest closed month and partial to the latest', () => {
    const model = prepare(twoLineBurn);
    expect(model.actual[0]?.at(-1)?.at).toBe(17);
    expect(model.open[0]?.map((point) => point.at)).toEqual([17, 18, 19, 20, 21]);
    expect(model.bands).toEqual([
      { closing: 'partial', from: 17, to: 20 },
      { closing: 'open', from: 20, to: 21 },
    ]);
    expect(model.legend.map((item) => item.key)).toContain('partial');
  });

  it('is not there, and says nothing, before any month is closed', () => {
    const model = prepare(plannedOnlyBurn);
    expect(model.actual).toEqual([]);
    expect(model.open).toEqual([]);
    expect(model.actualMark).toBeNull();
    expect(model.rows[0]?.actualCumulative).toBe('–');
    expect(model.summary).toContain('–');
  });
});

describe('what is not known', () => {
  it('breaks the line: it is a gap, never zero', () => {
    const points = oneLineBurn.points.map((point, index) =>
      index === 5 ? { ...point, plannedCumulative: null } : point,
    );
    const plan = prepare({ ...oneLineBurn, points }).plan;
    expect(plan.map((part) => [part[0]?.at, part.at(-1)?.at])).toEqual([
      [0, 5],
      [7, 36],
    ]);
  });

  it('leaves the plan and its words out where there is none', () => {
    const points = oneLineBurn.points.map((point) => ({ ...point, planned: null, plannedCumulative: null }));
    const model = prepare({ ...oneLineBurn, points });
    expect(model.plan).toEqual([]);
    expect(model.planMark).toBeNull();
    expect(model.actualMark?.words.lines.join()).not.toContain('suunnitelmasta');
    expect(model.legend.map((item) => item.key)).not.toContain('plan');
  });

  it('draws no line for a grant that is not published', () => {
    expect(prepare({ ...oneLineBurn, grant: null }).grant).toBeNull();
  });
});

describe('the words', () => {
  it('stand at the marks in full euros', () => {
    const model = prepare(oneLineBurn);
    expect(visible(model.actualMark?.words.strong ?? '')).toMatch(/^Toteuma 5 \d{3} \d{3} €$/);
    expect(visible(model.actualMark?.words.lines[0])).toMatch(/^−\d{3} \d{3} € suunnitelmasta$/);
    expect(model.actualMark?.words.lines[1]).toBe('syyskuu 2024 avoin, ei mukana luvuissa');
    expect(model.planMark?.words.lines[0]).toBe('Suunnitelma 8/2024');
    expect(visible(model.grant?.label)).toBe('Rahoitus 10 242 000 €');
  });

  it('mark a grant that is an estimate', () => {
    expect(visible(prepare({ ...oneLineBurn, grantIsEstimate: true }).grant?.label)).toBe(
      'Rahoitus ≈ 10 242 000 €',
    );
  });

  it('name the unit once, by the size of the sums', () => {
    const model = prepare(oneLineBurn);
    expect(model.sums.title).toBe('Kertymä, milj. €');
    expect(model.monthly.title).toBe('Kuukausittain, 1 000 €');
    expect(model.sums.ticksFor(6).map((tick) => tick.label)).toEqual(['0', '2', '4', '6', '8', '10']);
  });

  it('tell every month in the table with what it is worth', () => {
    const rows = prepare(oneLineBurn).rows;
    expect(rows).toHaveLength(36);
    expect(rows[20]).toMatchObject({ month: '9/2024', closing: 'avoin' });
    expect(rows[30]).toMatchObject({ actual: '–', actualCumulative: '–' });
  });
});

describe('the walls', () => {
  it('stand at the end of their windows', () => {
    expect(prepare(twoLineBurn).walls.map((wall) => wall.at)).toEqual([24, 36]);
    expect(prepare(twoLineBurn).walls[0]?.label).toBe('Käyttöaika päättyy 31.12.2024');
  });

  it('stand inside a month where the window ends inside it', () => {
    const model = prepare({ ...oneLineBurn, walls: [{ on: '2024-06-15' as CalendarDate }] });
    expect(model.walls[0]?.at).toBe(17.5);
  });
});

describe('the axis of the months', () => {
  it('reaches under zero where a month was corrected below it', () => {
    const points = oneLineBurn.points.map((point, index) =>
      index === 3 ? { ...point, actual: cents(-10_000_000) } : point,
    );
    expect(prepare({ ...oneLineBurn, points }).monthly.min).toBeLessThan(-10_000_000);
    expect(prepare(oneLineBurn).monthly.min).toBeCloseTo(0);
  });
});

describe('commitments', () => {
  const points = oneLineBurn.points.map((point, index) =>
    index === 25 ? { ...point, committed: cents(50_000_000) } : point,
  );

  it('are shown after the actual where the texts have a word for them', () => {
    const model = prepareBurnChart({ ...oneLineBurn, points }, { ...burnTexts, commitment: 'Sitoumus' }, fi);
    expect(model.columns[25]?.committed).toBe(50_000_000);
    expect(model.legend.map((item) => item.label)).toContain('Sitoumus');
    expect(model.monthly.max).toBeGreaterThanOrEqual(50_000_000);
    expect(visible(model.rows[25]?.committed)).toBe('500 000');
  });

  it('are left out, from the axis too, where they have none', () => {
    const model = prepare({ ...oneLineBurn, points });
    expect(model.columns[25]?.committed).toBeNull();
    expect(model.legend.map((item) => item.key)).not.toContain('commitment');
    expect(model.monthly.max).toBe(prepare(oneLineBurn).monthly.max);
  });
});
