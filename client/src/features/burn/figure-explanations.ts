import { lastDayOf, type Month } from '@painopiste/shared/values/month';
import type { CalendarDate } from '@painopiste/shared/values/calendar-date';
import type { Formats } from '../../lib/format/formats.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import type { Texts } from '../../texts/fi.ts';
import type { Explanation, ExplanationInput, FormulaPart } from '../../ui/explanation.tsx';
import { grantTitle, ratioTitle } from './figure-titles.ts';

type Answer = RouterOutputs['region']['burn'];
export type Figures = Answer['figures'];

/** What explanations are written with. */
export interface ExplanationContext {
  readonly texts: Texts;
  readonly formats: Formats;
  readonly today: CalendarDate;
  /** Where the figures come from, as far as the page has it. */
  readonly answer?: Answer;
}

const input = (key: string, label: string, value: string, link?: string): ExplanationInput =>
  link === undefined ? { key, label, value } : { key, label, value, link };

/** How many ledger entries the actual is made of. */
function entriesOf({ answer, texts, formats }: ExplanationContext): string | undefined {
  const count = answer?.lines.reduce((sum, line) => sum + line.entries, 0);
  return count ? texts.burn.explain.entries(formats.integer(count)) : undefined;
}

/** The budget decisions that the plan rests on. */
const decisionsOf = ({ answer, texts }: ExplanationContext): string | undefined =>
  answer && answer.decisions.length > 0
    ? answer.decisions.map(({ reference }) => texts.burn.explain.decision(reference)).join(', ')
    : undefined;

/** The bands of the signal, where the scope has one line and so one pair of them. */
function bandsOf({ answer, texts, formats }: ExplanationContext): ExplanationInput[] {
  const [line, ...others] = answer?.lines ?? [];
  if (!line || others.length > 0) return [];
  const percent = (basisPoints: number) => formats.percent(basisPoints / 10_000);
  const { amberBasisPoints, redBasisPoints } = line.bands;
  const t = texts.burn.explain;
  return [input('bands', t.bands, t.bandsValue(percent(amberBasisPoints), percent(redBasisPoints)))];
}

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
    ratioTitle(figures, context),
    [
      { over: t.actual, under: t.plan },
      '=',
      { over: formats.euros(numerator), under: formats.euros(denominator) },
      `= ${value}`,
    ],
    [
      input('actual', t.actualClosed, formats.euros(numerator), entriesOf(context)),
      input('plan', t.planSame, formats.euros(denominator), decisionsOf(context)),
      input('open', t.openMonth, t.notIncluded),
      ...bandsOf(context),
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
      input('actual', t.actualClosed, formats.euros(numerator), entriesOf(context)),
      input('grant', texts.figures.grantTotal, formats.euros(denominator)),
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
    grantTitle(figures, context),
    [],
    [input('grant', texts.burn.explain.statement, formats.euros(figures.bac))],
    figures,
    context,
  );
}

/** The mean of the last three closed months, beside what is needed to use the rest in time. */
export function explainMonthlyBurn(figures: Figures, context: ExplanationContext): Explanation {
  const { texts, formats } = context;
  const t = texts.burn.explain;
  const value = formats.euros(figures.monthlyBurn);
  return explain(
    `${texts.burn.monthly} ${value}`,
    [{ over: t.lastThree, under: t.three }, `= ${value}`],
    [
      input('burn', texts.burn.monthly, value),
      input('needed', t.needed, formats.euros(figures.neededBurn)),
      input('needed-oc', t.neededWithCommitments, formats.euros(figures.neededBurnWithCommitments)),
    ],
    figures,
    context,
  );
}

/** BAC - AC - OC. */
export function explainAvailable(figures: Figures, context: ExplanationContext): Explanation {
  const { texts, formats } = context;
  const t = texts.burn.explain;
  return explain(
    `${texts.burn.available} ${formats.euros(figures.available)}`,
    [t.availableFormula, `= ${formats.euros(figures.available)}`],
    [
      input('grant', texts.figures.grantTotal, formats.euros(figures.bac)),
      input('actual', t.actualClosed, formats.euros(figures.actual)),
      input('open', t.commitmentsOpen, formats.euros(figures.openCommitments)),
      input('late', t.commitmentsLate, formats.euros(figures.commitmentsNotEligible)),
    ],
    figures,
    context,
  );
}
