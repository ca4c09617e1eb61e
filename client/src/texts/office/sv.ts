import { accessibilitySv } from './accessibility/sv.ts';
import { accountSv } from './account/sv.ts';
import { fundingOfficeSv } from './funding/sv.ts';
import { projectOfficeSv } from './project/sv.ts';
import { adminSv } from './admin/sv.ts';
import type { OfficeTexts } from './fi.ts';
import { trailSv } from './trail/sv.ts';
import { inboxSv } from './inbox/sv.ts';
import { commentsSv } from './comments/sv.ts';
import { directorySv } from './directory/sv.ts';
import { formSv } from './form/sv.ts';
import { peopleSv } from './people/sv.ts';
import { referenceSv } from './reference/sv.ts';
import { bulkSv } from './bulk/sv.ts';
import { milestoneFormSv } from './milestone/sv.ts';
import { planSv } from './plan/sv.ts';
import { workAreaFormSv } from './work-area/sv.ts';
import { tokensSv } from './tokens/sv.ts';

export const officeSv: OfficeTexts = {
  accessibility: accessibilitySv,
  account: accountSv,
  admin: adminSv,
  trail: trailSv,
  inbox: inboxSv,
  comments: commentsSv,
  directory: directorySv,
  form: formSv,
  people: peopleSv,
  reference: referenceSv,
  bulk: bulkSv,
  milestone: milestoneFormSv,
  plan: planSv,
  workArea: workAreaFormSv,
  tokens: tokensSv,
  funding: fundingOfficeSv,
  project: projectOfficeSv,
};
