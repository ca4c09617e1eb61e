import { plural } from '../plural.ts';
import type { LiveTexts } from './fi.ts';

const did: Readonly<Record<string, string>> = {
  'milestone:reschedule': 'moved a forecast',
  'milestone:set-done': 'changed the status of a milestone',
  'milestone:accept': 'accepted a milestone',
  'milestone:assign': 'changed an owner',
  'milestone:edit': 'edited a milestone',
  'milestone:create': 'added a milestone',
  'milestone:cancel': 'cancelled a milestone',
  'milestone:plan': 'changed the plan',
  'milestone:rebaseline': 'set a new baseline',
  'evidence:submit': 'submitted evidence',
  'evidence:decide': 'decided on evidence',
  'project:edit': 'edited a project',
  'project:create': 'created a project',
  'work-area:edit': 'edited a work area',
  'work-area:create': 'added a work area',
  'funding-line:edit': 'edited the funding',
  'month:close': 'closed a month',
  'plan:import': 'imported a plan',
  'budget:approve': 'approved the budget',
  'comment:write': 'commented',
  'ledger:import': 'imported a ledger',
  'ledger:undo': 'undid a ledger import',
};

const doing = (action: string): string => did[action] ?? 'changed something';

export const liveEn: LiveTexts = {
  one: (actor, action) => `Updated: ${actor} ${doing(action)}`,
  edited: (actor, action) =>
    `${actor} ${doing(action)} on the row that you are editing. What you typed is kept: if you both changed the same thing, you are asked when you save.`,
  many: (count, actors) => `Updated: ${count} changes (${actors.join(', ')})`,
  lost: 'No connection to the server.',
  ended: 'Your session has ended. Changes by others are no longer shown.',
  signIn: 'Sign in again',
  waiting: (count) =>
    plural(count, {
      one: '1 change is waiting for a connection.',
      other: `${count} changes are waiting for a connection.`,
    }),
  notKept: 'The browser cannot keep them: do not close the page before they are sent.',
  refused: (count) =>
    plural(count, {
      one: '1 change was not saved and waits for your decision',
      other: `${count} changes were not saved and wait for your decision`,
    }),
  decide: 'Show',
  change: 'Change',
  waitingTitle: 'Waiting changes',
  nothingWaits: 'No change is waiting: all have been sent or removed.',
  stillWaits: 'Waiting for a connection; it is sent by itself.',
  given: (when: string) => `Written ${when}`,
  openPage: 'Open the page',
  sendAgain: 'Send again',
  dropIt: 'Remove from the queue',
  close: 'Close',
  field: 'Field',
  yours: 'Yours',
  theirs: 'Saved now',
  empty: 'empty',
};
