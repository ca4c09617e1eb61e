import { z } from 'zod';
import { commandInput, creationInput } from '../commands/command-input.ts';
import { dayInput } from '../values/form-values.ts';
import { nameFields, optionalLine, singleLine } from '../values/plain-text.ts';
import { CATALOGUES } from './catalogue.ts';
import { PALETTE } from './palette.ts';

/** Words of small letters and digits, parted by hyphens; stands in addresses and exports, and never changes. */
export const entryKey = singleLine(60).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'key.invalid' });

const catalogue = z.enum(CATALOGUES);

const fields = {
  ...nameFields,
  code: singleLine(2)
    .regex(/^[A-ZÅÄÖ]{2}$/, { error: 'code.invalid' })
    .nullable()
    .default(null),
  color: z.enum(PALETTE).nullable().default(null),
  archived: z.boolean().default(false),
  decidedOn: dayInput.nullable().default(null),
  source: optionalLine(500).default(null),
  personal: z.boolean().default(false),
};

const needsCode = (entry: { catalogue: string; code: string | null }): boolean =>
  entry.catalogue !== 'focus-area' || entry.code !== null;

export const catalogueInput = z.object({ catalogue });

export const createEntryInput = creationInput
  .extend({ catalogue, key: entryKey, programmeKey: entryKey.nullable().default(null), ...fields })
  .refine(needsCode, { path: ['code'], error: 'code.invalid' })
  // The address of the form for a new entry.
  .refine(({ key }) => key !== 'new', { path: ['key'], error: 'key.invalid' })
  .refine((entry) => entry.catalogue !== 'call' || entry.programmeKey !== null, {
    path: ['programmeKey'],
    error: 'choice.required',
  });

export const updateEntryInput = commandInput
  .extend({ catalogue, key: entryKey, ...fields })
  .refine(needsCode, { path: ['code'], error: 'code.invalid' });

export const moveEntryInput = commandInput.extend({
  catalogue,
  key: entryKey,
  direction: z.enum(['up', 'down']),
});

export type CreateEntryInput = z.infer<typeof createEntryInput>;
export type UpdateEntryInput = z.infer<typeof updateEntryInput>;
export type MoveEntryInput = z.infer<typeof moveEntryInput>;
