import { z } from 'zod';
import { commandInput } from '../commands/command-input.ts';
import { dayInput, webAddress, wholeNumber } from '../values/form-values.ts';
import { optionalLine } from '../values/plain-text.ts';

const regionCode = z.string().regex(/^\d{2}$/);

const optionalAddress = webAddress.nullable();

/** What can be changed of a region. */
export const regionDetails = {
  brand: optionalLine(200),
  website: optionalAddress,
  decisionPortal: optionalAddress,
  population: wholeNumber(1, 10_000_000).nullable(),
  populationOn: dayInput.nullable(),
  keepsPersonalTexts: z.boolean(),
  collaborativeAreaCode: z.int().min(1).max(99).nullable(),
  active: z.boolean(),
};

/** A population and its day come together. */
export const updateRegionInput = commandInput
  .extend({ code: regionCode, ...regionDetails })
  .refine(({ population, populationOn }) => (population === null) === (populationOn === null), {
    path: ['populationOn'],
    error: 'pair.required',
  });

export type UpdateRegionInput = z.infer<typeof updateRegionInput>;
export type RegionDetails = Omit<UpdateRegionInput, 'commandId' | 'version' | 'code'>;
