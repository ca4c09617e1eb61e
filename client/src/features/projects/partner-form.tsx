import {
  createPartnerInput,
  PARTNER_KINDS,
  updatePartnerInput,
} from '@painopiste/shared/projects/partner-input';
import { typedNames } from '../../lib/flat-names.ts';
import { CommandFormView } from '../../lib/command-form-view.tsx';
import { FormNames, FormSelect, FormText } from '../../lib/form-fields.tsx';
import { useTexts } from '../../lib/language.tsx';
import { useOfficeTexts } from '../../lib/office-texts.ts';
import { trpc } from '../../lib/trpc.ts';
import type { CommandForm } from '../../lib/command-form.ts';
import { useCommandForm } from '../../lib/use-command-form.ts';
import type { ProjectSettings } from './project-values.ts';

type Partner = ProjectSettings['partners'][number];
type Values = ReturnType<typeof valuesOf>;
type Done = { onSaved: () => void; onCancel: () => void };

const valuesOf = (partner: Partner | null) => ({
  kind: partner?.kind ?? 'city',
  ...typedNames(partner ?? { nameFi: '', nameSv: null, nameEn: null }),
  businessId: partner?.businessId ?? '',
});

const FIELD_OF = { 'partner.taken': 'businessId' } as const;

/** Adds a part implementer to a project. */
export function NewPartnerForm({ projectId, onSaved, onCancel }: Done & { projectId: string }) {
  const t = useOfficeTexts().project;
  const form = useCommandForm({
    values: valuesOf(null),
    schema: createPartnerInput,
    toInput: (typed) => ({ projectId, ...typed }),
    mutation: trpc.partner.create.mutationOptions(),
    fieldOf: FIELD_OF,
    savedText: t.partnerAdded,
    onSaved,
  });
  return (
    <CommandFormView form={form} submitText={t.addPartner} onCancel={onCancel} label={t.addPartner}>
      <PartnerFields form={form} />
    </CommandFormView>
  );
}

/** Changes a part implementer. */
export function PartnerForm({ partner, onSaved, onCancel }: Done & { partner: Partner }) {
  const t = useOfficeTexts().project;
  const form = useCommandForm({
    values: valuesOf(partner),
    version: partner.version,
    schema: updatePartnerInput,
    toInput: (typed) => ({ id: partner.id, ...typed }),
    mutation: trpc.partner.update.mutationOptions(),
    fieldOf: FIELD_OF,
    valuesOf,
    onSaved,
  });
  return (
    <CommandFormView form={form} onCancel={onCancel} label={t.editThing(partner.nameFi)}>
      <PartnerFields form={form} />
    </CommandFormView>
  );
}

function PartnerFields({ form }: { form: CommandForm<Values> }) {
  const t = useOfficeTexts().project;
  const { partnerKinds } = useTexts().project;
  return (
    <>
      <FormNames form={form} />
      <FormSelect
        form={form}
        name="kind"
        label={t.kind}
        options={PARTNER_KINDS.map((value) => ({ value, label: partnerKinds[value] ?? value }))}
      />
      <FormText form={form} name="businessId" label={t.businessId} help="1234567-8" isOptional />
    </>
  );
}
