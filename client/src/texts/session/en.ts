import type { Texts } from '../fi.ts';

export const sessionEn: Texts['session'] = {
  title: 'Sign in to Painopiste',
  lead: 'How the development projects of the wellbeing services counties stand: money and milestones, by region.',
  email: 'E-mail',
  password: 'Password',
  signIn: 'Sign in',
  signingIn: 'Signing in…',
  wrong: 'The e-mail or the password is wrong. Check them and try again.',
  tooMany: 'Too many attempts. Wait a minute and try again.',
  unreachable: 'The server cannot be reached. Try again in a moment.',
  demoTitle: 'Try a demonstration account',
  demoLead: (password) => `One click signs in. The password of all is ${password}.`,
  roles: {
    viewer: 'Viewer',
    steering: 'Steering group member',
    lead: 'Team lead',
    manager: 'Project manager',
    controller: 'Controller',
    admin: 'Administrator',
  },
  firstTitle: 'First administrator',
  firstLead: 'The link works once, for one hour after it was made.',
  name: 'Name',
  newPassword: 'Password (at least 12 characters)',
  create: 'Create account',
  firstDone: 'The account has been created. Now sign in.',
};
