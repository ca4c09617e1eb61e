import type { DirectoryTexts } from './fi.ts';

export const directoryEn: DirectoryTexts = {
  pageTitle: (groups) =>
    groups === 0 ? 'The organisation’s groups give no roles yet' : `Groups that give roles: ${groups}`,
  titleOff: 'Nobody signs in by the organisation’s accounts yet',
  removeIt: 'Remove',
  ways: {
    both: (name) => `People sign in by the organisation’s accounts (${name}) or by password.`,
    provider: (name) => `People sign in by the organisation’s accounts only (${name}).`,
    password:
      'People sign in by password only: the organisation’s accounts are not set up in the server’s environment.',
  },
  groupsTitle: 'What the groups give',
  groupsLead:
    'A member gets the role at the next sign-in and loses it when the group or the row goes. Roles given by hand stay.',
  group: 'Group',
  groupHelp: 'Entra ID: the object id of the group. Keycloak: its name or path.',
  role: 'Role',
  target: 'For',
  everything: 'Everything',
  actions: 'Actions',
  add: 'Add group',
  added: 'Group added',
  remove: (group) => `Remove: ${group}`,
  removed: 'Group removed',
  empty: 'There are no groups. Add the first one with the form below.',
  tokensTitle: 'Everybody’s access tokens',
};
