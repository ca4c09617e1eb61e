import type { ReactNode } from 'react';
import { ExplanationContent, type Explanation } from './explanation.tsx';
import css from './figure.module.css';
import { Figure } from './figure.tsx';

type Props = { children: ReactNode; explanation: Explanation; closeText: string };

/** A figure that explains itself: its formula, its inputs and its date open over the page. */
export const FigureWithExplanation = ({ children, explanation, closeText }: Props) => (
  <Figure label={`${explanation.question} ${explanation.title}`} figure={children}>
    {(close) => <ExplanationContent explanation={explanation} closeText={closeText} onClose={close} />}
  </Figure>
);

type ButtonProps = { children: ReactNode; expanded: boolean; controls: string; onClick: () => void };

/** A figure that opens an explanation standing elsewhere in the page. */
export const FigureButton = ({ children, expanded, controls, onClick }: ButtonProps) => (
  <button type="button" className={css.figure} aria-expanded={expanded} aria-controls={controls} onClick={onClick}>
    {children}
  </button>
);
