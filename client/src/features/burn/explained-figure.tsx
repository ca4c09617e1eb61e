import type { ReactNode } from 'react';
import { useFirstLanguage } from '../../lib/language.tsx';
import { Figure } from '../../ui/figure.tsx';
import { lateComponent } from '../../ui/late-component.tsx';
import type { ExplainedFigureName } from './figure-explanation.tsx';
import type { Figures } from './figure-explanations.ts';
import { grantTitle, ratioTitle } from './figure-titles.ts';

const explanation = lateComponent(async () => (await import('./figure-explanation.tsx')).FigureExplanation);

type Props = { figure: ExplainedFigureName; figures: Figures; children: ReactNode };

/** A figure that explains itself; on the first screen, so the explanation comes after it. */
export function ExplainedFigure({ figure, figures, children }: Props) {
  const language = useFirstLanguage();
  const title = figure === 'grant' ? grantTitle(figures, language) : ratioTitle(figures, language);
  return (
    <Figure
      label={`${language.texts.frame.howComputed} ${title}`}
      figure={children}
      preload={explanation.preload}
    >
      {(close) => <explanation.Component {...{ figure, figures }} onClose={close} />}
    </Figure>
  );
}
