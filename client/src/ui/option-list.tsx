import css from './option-list.module.css';

export type ListOption = { value: string; label: string };

type Props = {
  /** The input's `aria-controls`. */
  id: string;
  label: string;
  options: readonly ListOption[];
  /** The place of the option that Enter would choose; -1 for none. */
  active: number;
  /** The value in force. */
  selected: string | null;
  onChoose: (index: number) => void;
  /** Said in place of options: that they are on their way, or that there are none. */
  empty: string;
};

/** The id of an option, for the input's `aria-activedescendant`. */
export const optionId = (listId: string, index: number): string => `${listId}-${index}`;

/** Where an arrow key leads in a list that goes round; null for other keys. */
export function nextOption(key: string, active: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (active + 1) % count;
  if (key === 'ArrowUp') return active <= 0 ? count - 1 : active - 1;
  return null;
}

/** The choices of a combobox. The keyboard stays in its input; a click chooses. */
export const OptionList = ({ id, label, options, active, selected, onChoose, empty }: Props) => (
  <>
    <ul id={id} role="listbox" aria-label={label} className={css.list} hidden={options.length === 0}>
      {options.map((option, index) => (
        <li
          key={option.value}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === active}
          className={css.option}
          data-current={option.value === selected ? 'true' : undefined}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(index)}
        >
          {option.label}
        </li>
      ))}
    </ul>
    <output className={options.length === 0 ? css.empty : css.count}>
      {options.length === 0 ? empty : options.length}
    </output>
  </>
);
