import { adminSv } from './admin/sv.ts';
import type { OfficeTexts } from './fi.ts';
import { formSv } from './form/sv.ts';

export const officeSv: OfficeTexts = {
  admin: adminSv,
  form: formSv,
};
