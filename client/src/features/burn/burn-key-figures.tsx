import type { ReactNode } from 'react';
import { useLanguage } from '../../lib/language.tsx';
import { usePerson } from '../../lib/session.ts';
import type { RouterOutputs } from '../../lib/trpc.ts';
import type { Explanation } from '../../ui/explanation.tsx';
import { FigureWithExplanation } from '../../ui/figure-with-explanation.tsx';
import { KeyFigures, type KeyFigure } from '../../ui/key-figures.tsx';
import type { BurnAnswer } from './burn-section.tsx';
import { explainAvailable, explainMonthlyBurn, explainRatio, explainUsed } from './figure-explanations.ts';

type Slip = NonNullable<RouterOutputs['region']['get']['slip']>;
type Props = { answer: BurnAnswer; slip: Slip | null; lateMilestones: number | null };

/** The figures of a scope in one strip; each can say how it was computed. */
export function BurnKeyFigures({ answer, slip, lateMilestones }: Props) {
  const { texts, formats } = useLanguage();
  const { today } = usePerson();
  const t = texts.burn;
  const { figures } = answer;
  const context = { texts, formats, today, answer };
  const explained = (explanation: Explanation, children: ReactNode) => (
    <FigureWithExplanation closeText={texts.frame.close} explanation={explanation}>
      {children}
    </FigureWithExplanation>
  );
  const strip: KeyFigure[] = [
    {
      key: 'used',
      label: t.used,
      value: explained(explainUsed(figures, context), formats.euros(figures.actual)),
      note: t.ofGrant(formats.percent(figures.useRate, 1)),
    },
    {
      key: 'ratio',
      label: texts.figures.ratio,
      value: explained(explainRatio(figures, context), formats.ratio(figures.planRelativeBurn, 3)),
      note: t.plan(formats.euros(figures.planned)),
    },
    {
      key: 'monthly',
      label: t.monthly,
      value: explained(explainMonthlyBurn(figures, context), formats.euros(figures.monthlyBurn)),
      note: t.need(formats.euros(figures.neededBurn)),
    },
    {
      key: 'available',
      label: t.available,
      value: explained(explainAvailable(figures, context), formats.euros(figures.available)),
      note:
        figures.openCommitments === null
          ? t.noCommitments
          : t.afterCommitments(formats.euros(figures.openCommitments)),
    },
  ];
  if (slip && lateMilestones !== null) {
    strip.push({
      key: 'slip',
      label: t.slip,
      value: slip.weighted === null ? formats.signed(null) : t.days(formats.signed(slip.weighted, 1)),
      note: t.lateMilestones(lateMilestones),
    });
  }
  return <KeyFigures figures={strip} />;
}
