import type { Catalogue, CatalogueEntry, EntryFields } from '@painopiste/shared/reference/catalogue';
import { createEntryInput, updateEntryInput } from '@painopiste/shared/reference/catalogue-input';
import { suggestKey } from '@painopiste/shared/reference/suggest-key';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { FormNames } from '../../lib/form-fields.tsx';
import { useLanguage } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import { EntryOwnFields } from './entry-own-fields.tsx';
import { entryInput, valuesOfEntry } from './entry-values.ts';
import { refreshReference } from './refresh-reference.ts';

/** Changes an entry of a catalogue. */
export function EntryForm({ entry }: { entry: CatalogueEntry }) {
  const { formats } = useLanguage();
  const { catalogue, key } = entry;
  const form = useCommandForm({
    values: valuesOfEntry(entry, formats),
    version: entry.version,
    schema: updateEntryInput,
    toInput: (values) => ({ catalogue, key, ...entryInput(values) }),
    mutation: trpc.reference.updateEntry.mutationOptions(),
    fieldOf: { 'reference.code-taken': 'code' },
    valuesOf: (row) => valuesOfEntry(row, formats),
    onSaved: () => void refreshReference(),
  });
  return (
    <CommandFormView form={form}>
      <FormNames form={form} />
      <EntryOwnFields form={form} catalogue={catalogue} isNew={false} />
    </CommandFormView>
  );
}

const NOTHING: EntryFields = {
  nameFi: '',
  nameSv: null,
  nameEn: null,
  code: null,
  color: null,
  archived: false,
  decidedOn: null,
  source: null,
  personal: false,
};

type NewProps = { catalogue: Catalogue; onMade: (entry: CatalogueEntry) => void };

/** Makes an entry at the end of a catalogue; its key comes from the name where none is typed. */
export function NewEntryForm({ catalogue, onMade }: NewProps) {
  const { formats } = useLanguage();
  const words = useOfficeTexts().reference.catalogues[catalogue];
  const form = useCommandForm({
    values: valuesOfEntry({ ...NOTHING, key: '', programmeKey: null }, formats),
    schema: createEntryInput,
    toInput: (values) => ({
      catalogue,
      key: values.key.trim() || suggestKey(values.nameFi),
      programmeKey: values.programmeKey || null,
      ...entryInput(values),
    }),
    mutation: trpc.reference.createEntry.mutationOptions(),
    fieldOf: {
      'reference.key-taken': 'key',
      'reference.code-taken': 'code',
      'reference.programme-unknown': 'programmeKey',
    },
    savedText: words.made,
    onSaved: (entry) => void refreshReference().then(() => onMade(entry)),
  });
  return (
    <CommandFormView form={form} submitText={words.add}>
      <FormNames form={form} />
      <EntryOwnFields form={form} catalogue={catalogue} isNew />
    </CommandFormView>
  );
}
