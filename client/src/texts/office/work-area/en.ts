import type { workAreaFormFi } from './fi.ts';

export const workAreaFormEn: typeof workAreaFormFi = {
  newTitle: 'New work area',
  newLead: (project) => `A work area of the project ${project}. Its shares part its euros among focus areas.`,
  administration:
    'The project has no project administration yet. It holds the costs and milestones of the whole project, so begin with it.',
  editTitle: (name) => `Edit: ${name}`,
  namesOnly: 'You may change the names of the work area. The project manager changes the rest.',
  key: 'Key',
  keyHelp: 'Small letters a–z, digits and hyphens. Left empty, it is made of the name.',
  lead: 'Lead',
  nobody: 'Nobody yet',
  partner: 'Partner',
  noPartner: 'The grant holder itself',
  investment: 'RRP investment',
  noInvestment: 'No investment',
  position: 'Place in the order',
  targetGroups: 'Target groups',
  shares: 'Shares of focus areas, %',
  sharesHelp:
    'The shares add up to 100%, with two decimals at most. Changed shares restate the focus area sums of past months too; saved snapshots stay as they are.',
  rest: (percent) => `${percent} left`,
  over: (percent) => `${percent} too much`,
  full: 'The shares add up to 100%',
  unread: 'Some share is not a percentage',
  archived: 'Archived: no longer a choice, its actuals still show',
  create: 'Add work area',
  created: 'Work area added',
};
