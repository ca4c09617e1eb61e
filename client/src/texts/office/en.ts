import { adminEn } from './admin/en.ts';
import type { OfficeTexts } from './fi.ts';
import { formEn } from './form/en.ts';
import { referenceEn } from './reference/en.ts';

export const officeEn: OfficeTexts = {
  admin: adminEn,
  form: formEn,
  reference: referenceEn,
};
