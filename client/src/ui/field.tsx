import { useId, type ReactNode } from 'react';
import css from './field.module.css';
import { StatusShape } from './status-mark.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

export type FieldProps = {
  label: string;
  help?: ReactNode;
  /** What is wrong and the way out; stands in place of the help. */
  error?: ReactNode;
  /** The word that marks a field one may leave empty. */
  optional?: string;
  /** For fields in cells and bars, where the header or the placeholder shows the name. */
  hideLabel?: boolean;
};

export type FieldControl = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  className: string | undefined;
};

type NoteProps = Pick<FieldProps, 'help' | 'error'> & { id: string | undefined };

/** What is wrong with a field, or else what helps to fill it in; heard with its control, which names it. */
export function FieldNote({ id, help, error }: NoteProps) {
  if (error)
    return (
      <p id={id} className={css.error}>
        <StatusShape status="off-track" />
        <span>{error}</span>
      </p>
    );
  return help ? (
    <p id={id} className={css.help}>
      {help}
    </p>
  ) : null;
}

/** Label above, the control, and help or error under it, tied together for those who hear the page. */
export function Field(props: FieldProps & { children: (control: FieldControl) => ReactNode }) {
  const { label, help, error, optional, hideLabel = false, children } = props;
  const id = useId();
  const note = error || help ? `${id}-note` : undefined;
  const control = {
    id,
    'aria-describedby': note,
    'aria-invalid': error ? true : undefined,
    className: css.input,
  } as const;
  const words = (
    <>
      {label}
      {optional && ' '}
      {optional && <span className={css.optional}>({optional})</span>}
    </>
  );
  return (
    <div className={css.field}>
      {hideLabel ? (
        // Out of the flow, so that a field in a cell stands where the cell's words stood.
        <VisuallyHidden>
          <label htmlFor={id}>{words}</label>
        </VisuallyHidden>
      ) : (
        <label htmlFor={id} className={css.label}>
          {words}
        </label>
      )}
      {children(control)}
      <FieldNote id={note} help={help} error={error} />
    </div>
  );
}
