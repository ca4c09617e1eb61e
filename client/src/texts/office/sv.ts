import { adminSv } from './admin/sv.ts';
import type { OfficeTexts } from './fi.ts';
import { formSv } from './form/sv.ts';
import { referenceSv } from './reference/sv.ts';

export const officeSv: OfficeTexts = {
  admin: adminSv,
  form: formSv,
  reference: referenceSv,
};
