import { lastDayOf } from '@painopiste/shared/values/month';
import { cents } from '@painopiste/shared/values/cents';
import { useMemo } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import type { RouterOutputs } from '../../lib/trpc.ts';
import type { Formats } from '../../lib/format/formats.ts';
import type { Texts } from '../../texts/fi.ts';
import { BurnChart, preloadBurnChart } from '../../ui/charts/burn-chart.tsx';
import type { ChartView } from '../../ui/chart-frame/chart-frame.tsx';
import { Tag } from '../../ui/tag.tsx';

// The page's chunk is here, its data is not: time enough to fetch the drawing.
preloadBurnChart();

export type BurnAnswer = RouterOutputs['region']['burn'];

/** The chart's message: how far the actual is from the plan. */
function titleOf({ figures }: BurnAnswer, texts: Texts, formats: Formats): string {
  const t = texts.chart.titles;
  if (figures.freshness === null || figures.actual === null) return t.noBooks;
  const { numerator, denominator } = figures.planRelativeInputs;
  if (numerator === null || denominator === null) return t.noPlan(formats.eurosShort(figures.actual));
  if (numerator === denominator) return t.even;
  const distance = formats.eurosShort(cents(Math.abs(numerator - denominator)));
  return numerator < denominator ? t.under(distance) : t.over(distance);
}

type Props = {
  answer: BurnAnswer;
  /** Chart or table, where the address holds it. */
  view?: ChartView | undefined;
  onViewChange?: (view: ChartView) => void;
};

/** How a scope's money burns: chart, table twin and words. */
export function BurnSection({ answer, view, onViewChange }: Props) {
  const { texts, formats } = useLanguage();
  const { burn, figures } = answer;
  const chartTexts = useMemo(() => ({ ...texts.chart, sort: texts.filters }), [texts]);
  const input = useMemo(
    () => ({
      points: burn.points,
      walls: burn.walls,
      grant: figures.bac,
      grantIsEstimate: figures.estimatedGrants > 0,
    }),
    [burn, figures],
  );
  const { freshness } = burn;
  return (
    <BurnChart
      input={input}
      formats={formats}
      texts={chartTexts}
      title={titleOf(answer, texts, formats)}
      {...(view ? { view } : {})}
      {...(onViewChange ? { onViewChange } : {})}
      sub={
        <>
          {texts.chart.sub}{' '}
          {freshness
            ? `${texts.burn.books(formats.dateRange(lastDayOf(freshness.earliest), lastDayOf(freshness.latest)))}. `
            : `${texts.burn.noBooks}. `}
          {answer.synthetic && <Tag>{texts.frame.synthetic}</Tag>}
        </>
      }
    />
  );
}
