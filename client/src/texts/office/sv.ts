import { accessibilitySv } from './accessibility/sv.ts';
import { adminSv } from './admin/sv.ts';
import type { OfficeTexts } from './fi.ts';
import { formSv } from './form/sv.ts';
import { referenceSv } from './reference/sv.ts';
import { planSv } from './plan/sv.ts';
import { workAreaFormSv } from './work-area/sv.ts';

export const officeSv: OfficeTexts = {
  accessibility: accessibilitySv,
  admin: adminSv,
  form: formSv,
  reference: referenceSv,
  plan: planSv,
  workArea: workAreaFormSv,
};
