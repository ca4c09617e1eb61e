import { accessibilityEn } from './accessibility/en.ts';
import { accountEn } from './account/en.ts';
import { fundingOfficeEn } from './funding/en.ts';
import { projectOfficeEn } from './project/en.ts';
import { adminEn } from './admin/en.ts';
import type { OfficeTexts } from './fi.ts';
import { trailEn } from './trail/en.ts';
import { inboxEn } from './inbox/en.ts';
import { commentsEn } from './comments/en.ts';
import { directoryEn } from './directory/en.ts';
import { formEn } from './form/en.ts';
import { peopleEn } from './people/en.ts';
import { referenceEn } from './reference/en.ts';
import { bulkEn } from './bulk/en.ts';
import { milestoneFormEn } from './milestone/en.ts';
import { planEn } from './plan/en.ts';
import { workAreaFormEn } from './work-area/en.ts';
import { tokensEn } from './tokens/en.ts';

export const officeEn: OfficeTexts = {
  accessibility: accessibilityEn,
  account: accountEn,
  admin: adminEn,
  trail: trailEn,
  inbox: inboxEn,
  comments: commentsEn,
  directory: directoryEn,
  form: formEn,
  people: peopleEn,
  reference: referenceEn,
  bulk: bulkEn,
  milestone: milestoneFormEn,
  plan: planEn,
  workArea: workAreaFormEn,
  tokens: tokensEn,
  funding: fundingOfficeEn,
  project: projectOfficeEn,
};
