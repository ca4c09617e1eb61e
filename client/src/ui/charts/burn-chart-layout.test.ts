import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../lib/format/formats.ts';
import { burnTexts, oneLineBurn, plannedOnlyBurn, twoLineBurn } from '../../testing/burn-example.ts';
import { layOutBurnChart, type BurnChartLayout } from './burn-chart-layout.ts';
import { isWithin, overlaps, widthOfWords, type Box } from './chart-box.ts';
import { prepareBurnChart } from './prepare-burn-chart.ts';

const SCENES = { oneLineBurn, twoLineBurn, plannedOnlyBurn };
const modelOf = (scene: keyof typeof SCENES) => prepareBurnChart(SCENES[scene], burnTexts, formatsOf('fi'));
const scenes = Object.keys(SCENES) as (keyof typeof SCENES)[];
const cases = scenes.flatMap((scene) => [288, 343, 560, 690, 940, 1240].map((width) => ({ scene, width })));

const wallBoxes = (layout: BurnChartLayout): Box[] =>
  layout.wallLabels.map((label) => {
    const width = widthOfWords(label.text, true);
    return { x: label.x - width, y: label.y - 12, width, height: 16 };
  });

describe.each(cases)('$scene drawn $width wide', ({ scene, width }) => {
  const layout = layOutBurnChart(modelOf(scene), width);
  const boxes = [...layout.labels.map((label) => label.box), ...wallBoxes(layout)];

  it('has no words over other words', () => {
    boxes.forEach((box, index) => {
      for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false);
    });
  });

  it('keeps all words inside its width', () => {
    for (const box of boxes)
      expect(isWithin(box, { x: 0, y: 0, width: width + 4, height: layout.height })).toBe(true);
  });

  it('has no words across a wall', () => {
    const model = modelOf(scene);
    for (const { box } of layout.labels) {
      for (const wall of model.walls) {
        const at = layout.x(wall.at);
        expect(box.x > at || box.x + box.width < at).toBe(true);
      }
    }
  });

  it('has room for every mark of the model', () => {
    const model = modelOf(scene);
    const wanted = [model.grant && 'grant', model.actualMark && 'actual', model.planMark && 'plan'].filter(
      Boolean,
    );
    expect(layout.labels.map((label) => label.id)).toEqual(expect.arrayContaining(wanted));
  });

  it('has two to six lines on the axis of sums, the first at zero', () => {
    expect(layout.sumTicks.length).toBeGreaterThanOrEqual(3);
    expect(layout.sumTicks.length).toBeLessThanOrEqual(6);
    expect(layout.sumTicks[0]?.y).toBeCloseTo(layout.sumY(0));
  });
});

describe('the months', () => {
  it('have one axis for the sums and the columns', () => {
    const layout = layOutBurnChart(modelOf('oneLineBurn'), 690);
    expect(layout.sums.x).toBe(layout.monthly.x);
    expect(layout.x(36)).toBeCloseTo(layout.sums.x + layout.sums.width);
    expect(layout.years.map((year) => year.label)).toEqual(['2023', '2024', '2025']);
    expect(layout.years.map((year) => year.hasTick)).toEqual([false, true, true]);
  });
});

it('is never drawn narrower than it can be read', () => {
  expect(layOutBurnChart(modelOf('oneLineBurn'), 7).width).toBe(240);
});
