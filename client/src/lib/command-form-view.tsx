import type { ReactNode, SubmitEvent } from 'react';
import type { FieldValues } from 'react-hook-form';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import { StatusShape } from '../ui/status-mark.tsx';
import css from './command-form.module.css';
import { LeaveGuard } from './leave-guard.tsx';
import { useOfficeTexts } from './office-texts.ts';
import { StaleNotice } from './stale-notice.tsx';
import type { CommandForm } from './command-form.ts';
import { WaitingNotice } from './waiting-notice.tsx';

type Props<V extends FieldValues> = {
  form: CommandForm<V>;
  children: ReactNode;
  /** A verb that names the result: "Lisää painopiste"; "Tallenna" unless given. */
  submitText?: string;
  onCancel?: () => void;
  /** The name of the form for those who hear the page. */
  label?: string;
};

/** The fields of a command with its button under them, what went wrong, and the question before one leaves. */
export function CommandFormView<V extends FieldValues>(props: Props<V>) {
  const { form, children, submitText, onCancel, label } = props;
  const texts = useOfficeTexts().form;
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    // A form in a dialog over another form: the event is this form's alone.
    event.stopPropagation();
    void form.submit(event.currentTarget);
  };
  return (
    <form id={form.id} className={css.form} onSubmit={submit} noValidate aria-label={label}>
      {children}
      {form.trouble && (
        <Notice kind="error" live>
          {form.trouble}
        </Notice>
      )}
      {form.stale.length > 0 && <StaleNotice fields={form.stale} keepTheirs={form.keepTheirs} />}
      {form.waiting.map((command) => (
        <WaitingNotice
          key={command.input.commandId}
          command={command}
          drop={() => form.dropWaiting(command)}
        />
      ))}
      <div className={css.actions}>
        {/* Never disabled: the focus would be lost, and a second press does nothing. */}
        <Button type="submit" look="primary" aria-disabled={form.isSaving || undefined}>
          {form.isSaving ? texts.saving : (submitText ?? texts.save)}
        </Button>
        {onCancel && <Button onClick={onCancel}>{texts.cancel}</Button>}
        {form.savedText && (
          <span className={css.saved}>
            <StatusShape status="on-track" />
            {form.savedText}
          </span>
        )}
      </div>
      <LeaveGuard hasUnsaved={form.hasUnsaved} />
    </form>
  );
}
