import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import css from './explanation.module.css';
import { VisuallyHidden } from './visually-hidden.tsx';

export type FormulaPart = string | { over: string; under: string };

export type ExplanationInput = {
  key: string;
  label: string;
  value: ReactNode;
  /** The rows behind the figure. */
  link?: ReactNode;
};

/** How a figure was computed. */
export type Explanation = {
  /** "Miten tämä laskettiin?" */
  question: string;
  /** The figure's name and value. */
  title: string;
  /** Words first, then the same with numbers, then the result. */
  formula: readonly FormulaPart[];
  inputs: readonly ExplanationInput[];
  notes?: readonly string[];
  /** "Laskettu 30.9.2024 tiedoista 31.8.2024." and the tags that hold. */
  asOf: ReactNode;
};

const Fraction = ({ over, under }: { over: string; under: string }) => (
  <span className={css.fraction}>
    <span>{over}</span>
    <VisuallyHidden> / </VisuallyHidden>
    <span>{under}</span>
  </span>
);

type ContentProps = { explanation: Explanation; closeText: string; onClose: () => void };

export const ExplanationContent = ({ explanation, closeText, onClose }: ContentProps) => (
  <div className={css.content}>
    <div className={css.head}>
      <div>
        <p className={css.question}>{explanation.question}</p>
        <p className={css.title}>{explanation.title}</p>
      </div>
      <Button look="bare" icon="x" iconOnly onClick={onClose}>
        {closeText}
      </Button>
    </div>
    {explanation.formula.length > 0 && (
      <div className={css.formula}>
        {explanation.formula.map((part, index) =>
          typeof part === 'string' ? (
            <span key={index}>{` ${part}`}</span>
          ) : (
            <Fraction key={index} {...part} />
          ),
        )}
      </div>
    )}
    {explanation.inputs.length > 0 && (
      <table className={css.inputs}>
        <tbody>
          {explanation.inputs.map((input) => (
            <tr key={input.key}>
              <th scope="row">
                {input.label}
                {input.link && <div>{input.link}</div>}
              </th>
              <td>{input.value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    {explanation.notes?.map((note) => (
      <p key={note}>{note}</p>
    ))}
    <p>{explanation.asOf}</p>
  </div>
);
