import { exampleInput, type ExampleInput } from '@painopiste/shared/testing/example-input';
import { CommandFormView } from '../lib/command-form-view.tsx';
import { parseAmountInput } from '../lib/format/parse-amount-input.ts';
import { parseDateInput } from '../lib/format/parse-date-input.ts';
import {
  FormArea,
  FormCheck,
  FormDate,
  FormMoney,
  FormNames,
  FormSelect,
  FormText,
} from '../lib/form-fields.tsx';
import { useCommandForm } from '../lib/use-command-form.ts';

/** A row as a server of a test has it. */
export interface ExampleRow {
  readonly version: number;
  readonly nameFi: string;
  readonly note: string;
  readonly colour: string;
}

const valuesOf = (row: ExampleRow) => ({
  nameFi: row.nameFi,
  nameSv: '',
  nameEn: '',
  code: 'IK',
  colour: row.colour,
  startsOn: '1.1.2024',
  amount: '12 500,50',
  note: row.note,
  active: true,
});

type Props = { row: ExampleRow; save: (input: ExampleInput) => Promise<ExampleRow>; onSaved?: () => void };

/** A form with every kind of field, for tests of the forms themselves. */
export function ExampleForm({ row, save, onSaved }: Props) {
  const form = useCommandForm({
    values: valuesOf(row),
    version: row.version,
    schema: exampleInput,
    toInput: (typed): Omit<ExampleInput, 'commandId' | 'version'> => ({
      ...typed,
      startsOn: parseDateInput(typed.startsOn) ?? typed.startsOn,
      amount: parseAmountInput(typed.amount, 'fi') ?? Number.NaN,
    }),
    mutation: { mutationFn: save },
    fieldOf: { 'user.email-taken': 'code' },
    valuesOf,
    onSaved,
  });
  return (
    <CommandFormView form={form} label="Esimerkki">
      <FormNames form={form} />
      <FormText form={form} name="code" label="Tunnus" help="Kaksi kirjainta" />
      <FormSelect
        form={form}
        name="colour"
        label="Väri"
        options={['sininen', 'punainen', 'musta'].map((value) => ({ value, label: `${value} väri` }))}
      />
      <FormDate form={form} name="startsOn" label="Alkaa" />
      <FormMoney form={form} name="amount" label="Summa" />
      <FormArea form={form} name="note" label="Huomio" isOptional />
      <FormCheck form={form} name="active" label="Käytössä" />
    </CommandFormView>
  );
}
