import { useId, useState, type DragEvent, type ReactNode } from 'react';
import { buttonClass } from './button.tsx';
import { classNames } from './class-names.ts';
import css from './file-drop.module.css';
import { Icon } from './icon.tsx';

type Props = {
  /** "Pudota kirjanpidon tiedosto tähän". */
  label: string;
  /** What the files may be. */
  help?: ReactNode;
  pickText: string;
  /** As in the input's own `accept`: ".csv,.txt". */
  accept: string;
  multiple?: boolean;
  disabled?: boolean;
  onFiles: (files: File[]) => void;
};

/** A place to drop files on, which is also a button that picks them: dragging is never the only way. */
export function FileDrop({
  label,
  help,
  pickText,
  accept,
  multiple = false,
  disabled = false,
  onFiles,
}: Props) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles(multiple ? files : files.slice(0, 1));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (!disabled) take(event.dataTransfer.files);
  };
  return (
    <div
      className={classNames(css.drop, isOver && !disabled && css.over, disabled && css.off)}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <div className={css.words}>
        <strong>{label}</strong>
        {help && <small id={`${id}-help`}>{help}</small>}
      </div>
      <input
        id={id}
        className={css.input}
        type="file"
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-describedby={help ? `${id}-help` : undefined}
        onChange={(event) => {
          take(event.target.files);
          // The same file may be picked again after it was put right.
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className={classNames(buttonClass(), css.pick)}>
        <Icon name="upload" />
        {pickText}
      </label>
    </div>
  );
}
