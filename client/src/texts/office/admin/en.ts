import type { AdminTexts } from './fi.ts';

export const adminEn: AdminTexts = {
  title: 'Administration',
  pageTitle: 'Administration: choose what to keep',
  rooms: 'Parts of the administration',
  nothing: 'You have no right to keep anything here. Ask an administrator for it.',
  roomTrail: (room) => `Audit trail: ${room}`,
  trail: { name: 'Audit trail', lead: 'Who has changed what, when and why; export to Excel' },
  cards: {
    projects: { name: 'Projects', lead: 'Create, archive and bring back projects' },
    people: { name: 'People', lead: 'Invitations, roles, deputies and accounts' },
    focusAreas: { name: 'Focus areas', lead: 'Names, order, colours and the regions’ own words' },
    programmes: { name: 'Programmes and calls', lead: 'Names, order and days of decision' },
    catalogues: { name: 'Catalogues', lead: 'Cost categories and target groups' },
    regions: { name: 'Regions', lead: 'Websites, population, collaborative area and whether it is in use' },
    signIn: {
      name: 'Sign-in',
      lead: 'Roles that the organisation’s groups give, and everybody’s access tokens',
    },
  },
};
