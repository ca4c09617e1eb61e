import { useEffect, useRef, type ReactNode } from 'react';
import { Button } from './button.tsx';
import css from './stale-card.module.css';
import { StatusShape } from './status-mark.tsx';

export type StaleValue = {
  /** "Sinun muutoksesi", "Nyt tallessa". */
  label: string;
  value: ReactNode;
  /** Who and when. */
  by: ReactNode;
};

type Props = {
  /** "Joku ehti ensin: ennustetta ei muutettu". */
  title: string;
  children?: ReactNode;
  yours: StaleValue;
  theirs: StaleValue;
  /** Both buttons name their value: "Vaihda 31.1.2026", "Pidä 30.11.2025". */
  keepYours: { text: string; onClick: () => void };
  keepTheirs: { text: string; onClick: () => void };
  busy?: boolean;
};

/** A change that came too late: both values side by side and two equal ways on. Nothing that was typed is lost. */
export function StaleCard({ title, children, yours, theirs, keepYours, keepTheirs, busy = false }: Props) {
  const card = useRef<HTMLElement>(null);
  // The keyboard was in a cell that has just closed: it goes where the question is.
  useEffect(() => card.current?.focus(), []);
  return (
    <section ref={card} className={css.card} aria-label={title} tabIndex={-1} role="alert">
      <h3 className={css.title}>
        <StatusShape status="at-risk" />
        {title}
      </h3>
      {children && <p>{children}</p>}
      <dl className={css.values}>
        {[yours, theirs].map((side) => (
          <div key={side.label}>
            <dt>{side.label}</dt>
            <dd className={css.value}>{side.value}</dd>
            <dd className={css.by}>{side.by}</dd>
          </div>
        ))}
      </dl>
      <div className={css.actions}>
        <Button onClick={keepYours.onClick} disabled={busy}>
          {keepYours.text}
        </Button>
        <Button onClick={keepTheirs.onClick} disabled={busy}>
          {keepTheirs.text}
        </Button>
      </div>
    </section>
  );
}
