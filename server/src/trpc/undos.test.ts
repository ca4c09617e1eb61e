import type { TrailAction, TrailNoun } from '@painopiste/shared/audit/trail-words';
import { expect, test } from 'vitest';
import { everyProcedure } from '../testing/call-procedure.ts';
import { undos } from './undos.ts';

/** Mutations that no undo takes back, each with what is done instead. */
const NO_WAY_BACK: Readonly<Record<string, string>> = {
  'accessToken.revoke': 'It may have leaked: what is revoked stays so, and a new one is made.',
  'accessToken.revokeAny': 'The same.',
  'account.changePassword': 'Nobody keeps the earlier one.',
  'account.endSessions': 'Whoever was signed out signs in again.',
  'costCentre.create': 'It ends by its last day; a code that was given stays in the books.',
  'fundingLine.amend': 'A grant decision stands: another decision corrects it.',
  'fundingLine.create': 'It is a grant decision.',
  'history.undo': 'It is the undo: each noun says whether the command that it makes has one.',
  'inbox.markRead': 'It leaves no trace: what somebody has read is nobody else’s business.',
  'invitation.accept': 'The link is spent and the password chosen.',
  'ledger.discard': 'The rows are gone: the file is brought again.',
  'ledger.undo': 'The file is brought again, and compared with the books of today.',
  'month.close': 'Closed months make the figures and never move (MODEL 7).',
  'person.handBack': 'The work is handed over again.',
  'person.invite': 'The letter was sent: the link is revoked, or the account closed.',
  'person.revokeLink': 'Only its hash was kept: a new link is sent.',
  'person.sendLink': 'The letter was sent: the link is revoked.',
  'plan.approveBudget': 'A decision: afterwards the budget changes by reallocations (MODEL 9).',
  'plan.import': 'A corrected file goes over it; what it made is edited one by one.',
  'project.approvePlan': 'A decision: afterwards the plan changes by decisions (MODEL 12).',
  'session.createFirstAdministrator': 'The link is spent.',
  'session.setLanguage': 'It leaves no trace: a preference, not an act.',
};

type Sample = readonly [noun: TrailNoun, action: TrailAction, before: unknown, after: unknown];

const made = { id: 'x', version: 1 };
const edited = (field: string): [unknown, unknown] => [{ [field]: 'old' }, { [field]: 'new', version: 2 }];
const milestone = (action: TrailAction): Sample => ['milestone', action, made, made];
const open = { withdrawnAt: null, text: 'x', mentions: [] };

/** Of every other mutation, what its audit row is like. */
const UNDONE: Readonly<Record<string, Sample>> = {
  'accessToken.create': ['access-token', 'access-token:create', null, made],
  'account.edit': ['person', 'account:edit', ...edited('name')],
  'comment.edit': ['comment', 'comment:write', open, open],
  'comment.withdraw': ['comment', 'comment:write', open, { ...open, withdrawnAt: 'now' }],
  'comment.write': ['comment', 'comment:write', null, open],
  'costCentre.update': ['cost-centre', 'cost-centre:edit', ...edited('validTo')],
  'deputy.add': ['deputy', 'deputy:add', null, made],
  'deputy.end': ['deputy', 'deputy:end', made, made],
  'directory.addGroup': ['directory-group', 'directory:administer', null, made],
  'directory.removeGroup': ['directory-group', 'directory:administer', made, made],
  'fundingLine.update': ['funding-line', 'funding-line:edit', ...edited('nameSv')],
  'ledger.import': ['batch', 'ledger:import', { state: 'ready' }, { state: 'active' }],
  'ledger.markNotOurs': ['cost-centre-mark', 'ledger:import', { isMarked: false }, { isMarked: true }],
  'ledger.unmarkNotOurs': ['cost-centre-mark', 'ledger:import', { isMarked: true }, { isMarked: false }],
  'membership.add': ['membership', 'membership:add', null, made],
  'membership.end': ['membership', 'membership:end', made, made],
  'milestone.assign': milestone('milestone:assign'),
  'milestone.bringBack': milestone('milestone:cancel'),
  'milestone.cancel': milestone('milestone:cancel'),
  // One act of each milestone, as if it had been changed by itself.
  'milestone.changeMany': milestone('milestone:reschedule'),
  'milestone.create': ['milestone', 'milestone:create', null, made],
  'milestone.decideBaseline': milestone('milestone:rebaseline'),
  'milestone.decideEvidence': milestone('evidence:decide'),
  'milestone.edit': milestone('milestone:edit'),
  'milestone.editEvidence': milestone('evidence:submit'),
  'milestone.moveToWorkArea': milestone('milestone:plan'),
  'milestone.reschedule': milestone('milestone:reschedule'),
  'milestone.setStatus': milestone('milestone:set-done'),
  'milestone.submitEvidence': milestone('evidence:submit'),
  'milestone.undo': milestone('milestone:edit'),
  'milestone.undoMany': milestone('milestone:edit'),
  'milestone.withdrawEvidence': milestone('evidence:submit'),
  'partner.create': ['partner', 'project:edit', null, made],
  'partner.update': ['partner', 'project:edit', ...edited('nameSv')],
  'person.deactivate': ['person', 'person:deactivate', { isDeactivated: false }, { isDeactivated: true }],
  'person.edit': ['person', 'person:edit', ...edited('email')],
  'person.handOver': ['person', 'person:hand-over', { name: 'Aino' }, { fromId: 'a', toId: 'b' }],
  'person.reactivate': ['person', 'person:reactivate', { isDeactivated: true }, { isDeactivated: false }],
  'project.archive': ['project', 'project:archive', { isArchived: false }, { isArchived: true }],
  'project.create': ['project', 'project:create', null, made],
  'project.orderPartners': [
    'project',
    'project:edit',
    { partnerIds: ['a', 'b'] },
    { partnerIds: ['b', 'a'] },
  ],
  'project.restore': ['project', 'project:archive', { isArchived: true }, { isArchived: false }],
  'project.update': ['project', 'project:edit', ...edited('source')],
  'reference.addSynonym': ['focus-area-synonym', 'region:edit', null, made],
  'reference.changeSynonym': ['focus-area-synonym', 'region:edit', ...edited('text')],
  'reference.createEntry': ['focus-area', 'reference:edit', null, made],
  'reference.moveEntry': ['programme', 'reference:edit', { position: 1 }, { position: 2 }],
  'reference.updateEntry': ['call', 'reference:edit', ...edited('nameSv')],
  'reference.updateRegion': ['region', 'region:edit', ...edited('website')],
  'workArea.create': ['work-area', 'work-area:create', null, made],
  'workArea.edit': ['work-area', 'work-area:edit-texts', ...edited('nameSv')],
};

test('every mutation is taken back by an undo, or named with the reason why not', () => {
  const mutations = everyProcedure.filter(({ type }) => type === 'mutation').map(({ path }) => path);
  expect([...Object.keys(UNDONE), ...Object.keys(NO_WAY_BACK)].toSorted()).toEqual(mutations.toSorted());
});

test.each(Object.entries(UNDONE))('%s is taken back', (_path, [noun, action, before, after]) => {
  const ids = { commandId: 'c', actorId: 'a', entityId: 'x', version: 1 };
  expect(undos[noun]?.canUndo({ ...ids, noun, action, before, after })).toBe(true);
});

test.each<Sample>([
  ['batch', 'ledger:undo', { state: 'active' }, { state: 'undone' }],
  ['batch', 'ledger:import', { state: 'ready' }, { state: 'abandoned' }],
  ['person', 'person:invite', null, made],
  ['person', 'person:send-link', { link: null }, made],
  ['access-token', 'access-token:create', made, made],
  ['membership', 'directory:apply', null, made],
  ['project', 'month:close', { closedThrough: null }, { closedThrough: '2024-08' }],
  ['cost-centre', 'cost-centre:edit', null, made],
])('a row of %s by %s has no button', (noun, action, before, after) => {
  const ids = { commandId: 'c', actorId: 'a', entityId: 'x', version: 1 };
  expect(undos[noun]?.canUndo({ ...ids, noun, action, before, after }) ?? false).toBe(false);
});
