import { endMembershipInput } from '@painopiste/shared/people/person-input';
import { lastDays, type Validity } from '@painopiste/shared/people/validity';
import type { UseMutationOptions } from '@tanstack/react-query';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { parseDateInput } from '../../lib/format/parse-date-input.ts';
import { FormDate } from '../../lib/form-fields.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { usePerson } from '../../lib/session.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { refreshPeople } from './person-answers.ts';

interface EndInput {
  readonly commandId: string;
  readonly version: number;
  readonly id: string;
  readonly lastOn: string;
}

type Props<A, E, C> = {
  title: string;
  submitText: string;
  of: Validity & { readonly id: string; readonly version: number };
  /** What becomes of it beside this. */
  note?: string | null;
  mutation: UseMutationOptions<A, E, EndInput, C>;
  onClose: () => void;
};

/** Asks for the last day of a role or of a deputy's time: at once unless another is typed. */
export function EndForm<A, E, C>({ title, submitText, of, note, mutation, onClose }: Props<A, E, C>) {
  const { formats } = useLanguage();
  const { today } = usePerson();
  const { form: texts, people } = useOfficeTexts();
  const form = useCommandForm({
    values: { lastOn: formats.typedDate(lastDays(of, today).earliest) },
    version: of.version,
    schema: endMembershipInput,
    toInput: ({ lastOn }) => ({ id: of.id, lastOn: parseDateInput(lastOn) ?? lastOn }),
    mutation,
    fieldOf: { 'membership.last-day': 'lastOn', 'membership.last-administrator': 'lastOn' },
    onSaved: () => {
      onClose();
      void refreshPeople();
    },
    savedText: people.ended,
  });
  return (
    <Dialog title={title} closeText={texts.close} onClose={onClose}>
      <CommandFormView form={form} submitText={submitText} onCancel={onClose} label={title}>
        {note && <Notice kind="warning">{note}</Notice>}
        <FormDate form={form} name="lastOn" label={people.lastOn} help={people.lastHelp} />
      </CommandFormView>
    </Dialog>
  );
}
