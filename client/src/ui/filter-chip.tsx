import { useId, useState, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { classNames } from './class-names.ts';
import css from './filter-bar.module.css';
import { Icon } from './icon.tsx';
import { Popover } from './popover.tsx';
import { SearchInput } from './text-input.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export type FilterOption = {
  value: string;
  label: string;
  /** A shape or a code that stands before the name. */
  mark?: ReactNode;
  /** Other words for it, seen under the name and searched too. */
  also?: string;
  /** Rows that choosing it would show; `–` has no place here, leave it out when it is not known. */
  count?: string;
};

type Props = {
  label: string;
  options: readonly FilterOption[];
  selected: readonly string[];
  onChange: (selected: string[]) => void;
  /** Only one at a time. */
  single?: boolean;
  texts: {
    /** Heard on the button that takes this filter away: "Poista suodatin Tila". */
    remove: string;
    clear: string;
    search: string;
    nothingFound: string;
  };
};

const NAMED_AT_MOST = 2;
const SEARCHED_FROM = 12;

function chosenNames(options: readonly FilterOption[], selected: readonly string[]): string {
  if (selected.length > NAMED_AT_MOST) return String(selected.length);
  return selected.map((value) => options.find((option) => option.value === value)?.label ?? value).join(', ');
}

/** One filter: a button that opens its choices; when something is chosen, it says what and can be taken away. */
export function FilterChip({ label, options, selected, onChange, single = false, texts }: Props) {
  const isOn = selected.length > 0;
  return (
    <div className={classNames(css.chip, isOn && css.on)}>
      <Popover
        label={label}
        triggerClass={css.open}
        flush
        width={18}
        trigger={
          isOn ? (
            <span className={css.chosen}>
              <span className={css.kind}>{label}:</span> {chosenNames(options, selected)}
            </span>
          ) : (
            <>
              {label}
              <Icon name="chevron-down" />
            </>
          )
        }
      >
        {() => <FilterChoices {...{ label, options, selected, onChange, single, texts }} />}
      </Popover>
      {isOn && (
        <button type="button" className={css.remove} onClick={() => onChange([])}>
          <Icon name="x" />
          <VisuallyHidden>{texts.remove}</VisuallyHidden>
        </button>
      )}
    </div>
  );
}

function FilterChoices({ label, options, selected, onChange, single, texts }: Props) {
  const name = useId();
  const [sought, setSought] = useState('');
  const found = options.filter((option) =>
    `${option.label} ${option.also ?? ''}`.toLowerCase().includes(sought.trim().toLowerCase()),
  );
  const toggle = (value: string, chosen: boolean) => {
    if (single) onChange([value]);
    else onChange(chosen ? [...selected, value] : selected.filter((other) => other !== value));
  };
  return (
    <>
      {options.length >= SEARCHED_FROM && (
        <div className={css.narrow}>
          <SearchInput label={texts.search} value={sought} onChange={setSought} />
        </div>
      )}
      <div className={css.options} role={single ? 'radiogroup' : 'group'} aria-label={label}>
        {found.map((option) => (
          <label key={option.value} className={css.option}>
            <input
              type={single ? 'radio' : 'checkbox'}
              name={name}
              checked={selected.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
            />
            {option.mark}
            {option.also ? (
              <span>
                {option.label} <small>{option.also}</small>
              </span>
            ) : (
              option.label
            )}
            {option.count !== undefined && <span className={css.count}>{option.count}</span>}
          </label>
        ))}
        {found.length === 0 && <p className={css.none}>{texts.nothingFound}</p>}
      </div>
      {selected.length > 0 && (
        <div className={css.foot}>
          <Button look="bare" onClick={() => onChange([])}>
            {texts.clear}
          </Button>
        </div>
      )}
    </>
  );
}
