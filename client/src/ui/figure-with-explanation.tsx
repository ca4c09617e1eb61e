import type { ReactNode } from 'react';
import { ExplanationContent, type Explanation } from './explanation.tsx';
import { Figure } from './figure.tsx';

type Props = { children: ReactNode; explanation: Explanation; closeText: string };

/** A figure that explains itself: its formula, its inputs and its date open over the page. */
export const FigureWithExplanation = ({ children, explanation, closeText }: Props) => (
  <Figure label={`${explanation.question} ${explanation.title}`} figure={children}>
    {(close) => <ExplanationContent explanation={explanation} closeText={closeText} onClose={close} />}
  </Figure>
);
