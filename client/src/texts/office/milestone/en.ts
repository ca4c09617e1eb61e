import type { milestoneFormFi } from './fi.ts';

export const milestoneFormEn: typeof milestoneFormFi = {
  newTitle: 'New milestone',
  newLead: (project) => `A milestone of a work area of the project ${project}.`,
  baselineByDecision:
    'The plan is approved: a decision, recorded on the milestone’s page, gives a new milestone its baseline. Until then it counts neither in planned value nor in slip.',
  baselineHelp: 'The planned day. Where the forecast is left empty, it is the same.',
  weightHelp: 'A whole number, zero or more. Weights part the value of the work area among its milestones.',
  evidenceRequired: 'Acceptance requires evidence',
  create: 'Add milestone',
  created: 'Milestone added',
};
