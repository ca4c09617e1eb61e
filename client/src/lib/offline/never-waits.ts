/**
 * Commands that are not sent later by themselves: who asked waits for the answer, for it opens or closes a door (passwords,
 * sessions, tokens, invitations), belongs to a file that was just looked at, or closes a month for good.
 */
const NEVER = [
  'session.',
  'account.changePassword',
  'account.endSessions',
  'invitation.',
  'accessToken.',
  'directory.',
  'person.invite',
  'person.sendLink',
  'person.revokeLink',
  'person.deactivate',
  'person.reactivate',
  'ledger.',
  'plan.import',
  'month.',
];

export const neverWaits = (path: string): boolean => NEVER.some((start) => path.startsWith(start));
