import { useEffect, useId, useRef } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-shapes.ts';
import css from './segmented.module.css';
import { useTakenUp } from './use-taken-up.ts';

export type SegmentedOption<T extends string> = { value: T; label: string; icon?: IconName; lang?: string };

type Props<T extends string> = {
  /** The accessible name of the choice. */
  label: string;
  options: readonly SegmentedOption<T>[];
  value: T;
  onChange: (value: T) => void;
};

/** One of a few, all in view; arrow keys move the choice. */
export function Segmented<T extends string>({ label, options, value, onChange }: Props<T>) {
  const name = useId();
  const group = useRef<HTMLDivElement>(null);
  const takeUp = useTakenUp(() => {
    const choices = [...(group.current?.querySelectorAll('input') ?? [])];
    const chosen = options[choices.findIndex(({ checked }) => checked)];
    if (chosen && chosen.value !== value) onChange(chosen.value);
  });
  // The page that the server has drawn: a choice is made before any script has come.
  useEffect(takeUp, [takeUp]);
  return (
    <div ref={group} className={css.group} role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={css.choice} lang={option.lang}>
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          {option.icon && <Icon name={option.icon} />}
          {option.label}
        </label>
      ))}
    </div>
  );
}
