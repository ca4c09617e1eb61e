import { lastDayOf, type Month } from '@painopiste/shared/values/month';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Formats } from '../../lib/format/formats.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import type { Texts } from '../../texts/fi.ts';
import type { Explanation, ExplanationInput, FormulaPart } from '../../ui/explanation.tsx';

type Figures = RouterOutputs['region']['burn']['figures'];

/** What explanations are written with. */
export interface ExplanationContext {
  readonly texts: Texts;
  readonly formats: Formats;
  readonly today: CalendarDate;
}

const input = (key: string, label: string, value: string): ExplanationInput => ({ key, label, value });

function asOf(through: Month | undefined, { texts, formats, today }: ExplanationContext): string {
  const day = formats.date(through ? lastDayOf(through) : null);
  return texts.burn.explain.asOf(formats.date(today), day);
}

/** What qualifies every figure of a scope: how it was added up, and what is left out. */
function scopeNotes(figures: Figures, { texts }: ExplanationContext): string[] {
  const t = texts.burn.explain;
  return [
    ...(figures.lines > 1 ? [t.linesAdded(figures.lines)] : []),
    ...(figures.missingLines > 0 ? [t.missing(figures.missingLines)] : []),
    ...(figures.unknownGrants > 0 ? [t.unknownGrants(figures.unknownGrants)] : []),
  ];
}

function explain(
  title: string,
  formula: readonly FormulaPart[],
  inputs: readonly ExplanationInput[],
  figures: Figures,
  context: ExplanationContext,
  notes: readonly string[] = [],
): Explanation {
  return {
    question: context.texts.frame.howComputed,
    title,
    formula,
    inputs,
    notes: [...notes, ...scopeNotes(figures, context)],
    asOf: asOf(figures.freshness?.latest, context),
  };
}

/** r = AC / PL(t). */
export function explainRatio(figures: Figures, context: ExplanationContext): Explanation {
  const { texts, formats } = context;
  const t = texts.burn.explain;
  const { numerator, denominator } = figures.planRelativeInputs;
  const value = formats.ratio(figures.planRelativeBurn, 3);
  return explain(
    `${texts.burn.ratio} ${value}`,
    [
      { over: t.actual, under: t.plan },
      '=',
      { over: formats.euros(numerator), under: formats.euros(denominator) },
      `= ${value}`,
    ],
    [
      input('actual', t.actualClosed, formats.euros(numerator)),
      input('plan', t.planSame, formats.euros(denominator)),
      input('open', t.openMonth, t.notIncluded),
    ],
    figures,
    context,
    [t.notALine],
  );
}

/** u = AC / BAC, beside tau. */
export function explainUsed(figures: Figures, context: ExplanationContext): Explanation {
  const { texts, formats } = context;
  const t = texts.burn.explain;
  const { numerator, denominator } = figures.useRateInputs;
  const value = formats.percent(figures.useRate, 1);
  return explain(
    `${texts.burn.used} ${value}`,
    [
      { over: t.actual, under: t.grant },
      '=',
      { over: formats.euros(numerator), under: formats.euros(denominator) },
      `= ${value}`,
    ],
    [
      input('actual', t.actualClosed, formats.euros(numerator)),
      input('grant', texts.burn.grantTotal, formats.euros(denominator)),
      input('time', texts.burn.timePassed, formats.percent(figures.timeRate, 1)),
    ],
    figures,
    context,
    figures.lines > 1 ? [t.weighted] : [],
  );
}

/** BAC: what the grant decisions give. */
export function explainGrant(figures: Figures, context: ExplanationContext): Explanation {
  const { texts, formats } = context;
  return explain(
    `${texts.burn.grantTotal} ${formats.euros(figures.bac)}`,
    [],
    [input('grant', texts.burn.explain.statement, formats.euros(figures.bac))],
    figures,
    context,
  );
}
