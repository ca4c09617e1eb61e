import { z } from 'zod';
import { amountInput, dayInput } from '../values/form-values.ts';
import { longText, nameFields, singleLine } from '../values/plain-text.ts';

/** The input of a command that is none: every kind of field, for tests of the forms. */
export const exampleInput = z.object({
  commandId: z.uuid(),
  version: z.int(),
  ...nameFields,
  code: singleLine(2),
  colour: singleLine(20),
  startsOn: dayInput,
  amount: amountInput,
  note: longText(20),
  active: z.boolean(),
});

export type ExampleInput = z.input<typeof exampleInput>;
