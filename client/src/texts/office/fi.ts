import { accessibilityFi } from './accessibility/fi.ts';
import { accountFi } from './account/fi.ts';
import { fundingOfficeFi } from './funding/fi.ts';
import { projectOfficeFi } from './project/fi.ts';
import { adminFi } from './admin/fi.ts';
import { trailFi } from './trail/fi.ts';
import { inboxFi } from './inbox/fi.ts';
import { commentsFi } from './comments/fi.ts';
import { directoryFi } from './directory/fi.ts';
import { formFi } from './form/fi.ts';
import { peopleFi } from './people/fi.ts';
import { referenceFi } from './reference/fi.ts';
import { bulkFi } from './bulk/fi.ts';
import { milestoneFormFi } from './milestone/fi.ts';
import { planFi } from './plan/fi.ts';
import { workAreaFormFi } from './work-area/fi.ts';
import { tokensFi } from './tokens/fi.ts';

/**
 * The second dictionary in Finnish: forms, administration, and what else only those who keep the data see. Loaded with
 * the pages that need it; the other languages must have the same keys.
 */
export const officeFi = {
  accessibility: accessibilityFi,
  account: accountFi,
  admin: adminFi,
  trail: trailFi,
  inbox: inboxFi,
  comments: commentsFi,
  directory: directoryFi,
  form: formFi,
  people: peopleFi,
  reference: referenceFi,
  bulk: bulkFi,
  milestone: milestoneFormFi,
  plan: planFi,
  workArea: workAreaFormFi,
  tokens: tokensFi,
  funding: fundingOfficeFi,
  project: projectOfficeFi,
};

export type OfficeTexts = typeof officeFi;
