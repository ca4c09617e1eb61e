import { useId } from 'react';
import css from './progress.module.css';

type Props = {
  /** What is being done: "Luetaan kirjanpitoa". */
  label: string;
  /** How far: "1 200 / 1 670 riviä". */
  text: string;
  /** Null where the end is not known. */
  done: number | null;
  of: number;
};

/** Long work tells how far it is. */
export function Progress({ label, text, done, of }: Props) {
  const id = useId();
  return (
    <div className={css.progress}>
      <label className={css.words} htmlFor={id}>
        <span>{label}</span>
        <span>{text}</span>
      </label>
      <progress id={id} className={css.bar} value={done ?? undefined} max={of} aria-valuetext={text} />
    </div>
  );
}
