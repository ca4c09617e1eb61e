import { useLanguage } from '../../lib/language.tsx';
import { usePerson } from '../../lib/session.ts';
import { ExplanationContent } from '../../ui/explanation.tsx';
import { explainGrant, explainRatio, type Figures } from './figure-explanations.ts';

export type ExplainedFigureName = 'grant' | 'ratio';

type Props = { figure: ExplainedFigureName; figures: Figures; onClose: () => void };

/** How one figure of a scope was computed. */
export function FigureExplanation({ figure, figures, onClose }: Props) {
  const { texts, formats } = useLanguage();
  const { today } = usePerson();
  const explain = figure === 'grant' ? explainGrant : explainRatio;
  return (
    <ExplanationContent
      explanation={explain(figures, { texts, formats, today })}
      closeText={texts.frame.close}
      onClose={onClose}
    />
  );
}
