import { accessibilitySv } from './accessibility/sv.ts';
import { adminSv } from './admin/sv.ts';
import type { OfficeTexts } from './fi.ts';
import { trailSv } from './trail/sv.ts';
import { inboxSv } from './inbox/sv.ts';
import { commentsSv } from './comments/sv.ts';
import { formSv } from './form/sv.ts';
import { referenceSv } from './reference/sv.ts';
import { planSv } from './plan/sv.ts';
import { workAreaFormSv } from './work-area/sv.ts';

export const officeSv: OfficeTexts = {
  accessibility: accessibilitySv,
  admin: adminSv,
  trail: trailSv,
  inbox: inboxSv,
  comments: commentsSv,
  form: formSv,
  reference: referenceSv,
  plan: planSv,
  workArea: workAreaFormSv,
};
