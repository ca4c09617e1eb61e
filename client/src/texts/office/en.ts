import { adminEn } from './admin/en.ts';
import type { OfficeTexts } from './fi.ts';
import { formEn } from './form/en.ts';

export const officeEn: OfficeTexts = {
  admin: adminEn,
  form: formEn,
};
