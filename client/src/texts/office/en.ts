import { accessibilityEn } from './accessibility/en.ts';
import { adminEn } from './admin/en.ts';
import type { OfficeTexts } from './fi.ts';
import { formEn } from './form/en.ts';
import { referenceEn } from './reference/en.ts';
import { planEn } from './plan/en.ts';
import { workAreaFormEn } from './work-area/en.ts';

export const officeEn: OfficeTexts = {
  accessibility: accessibilityEn,
  admin: adminEn,
  form: formEn,
  reference: referenceEn,
  plan: planEn,
  workArea: workAreaFormEn,
};
