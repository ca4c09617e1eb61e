import { ACTIONS } from '@painopiste/shared/permissions/actions';
import { canSomewhere } from '@painopiste/shared/permissions/can';
import { ROLES, type Actor } from '@painopiste/shared/permissions/roles';
import { callTRPCProcedure } from '@trpc/server';
import { pino } from 'pino';
import { calendarDate } from '@painopiste/shared/values/calendar-date';
import { expect, test } from 'vitest';
import { appRouter } from '../trpc/app-router.ts';
import type { ProcedureMeta } from '../trpc/procedure.ts';
import { aLive } from './a-live.ts';
import { openTestApp } from './test-app.ts';

const { db } = await openTestApp();

/** For whom nobody needs to sign in: the sign-in page itself. */
const PUBLIC = [
  'invitation.accept',
  'invitation.get',
  'session.createFirstAdministrator',
  'session.demonstrationAccounts',
  'session.feedbackAddress',
  'session.me',
  'session.signInWays',
];
/** For everybody who is signed in, whatever their memberships. */
const OWN = [
  'account.changePassword',
  'account.edit',
  'account.endSessions',
  'account.get',
  'history.undo',
  'history.undoable',
  'inbox.count',
  'inbox.get',
  'inbox.markRead',
  'session.setLanguage',
];

interface Procedure {
  readonly _def: { readonly type: 'query' | 'mutation' | 'subscription'; readonly meta?: ProcedureMeta };
}

// By path, as tRPC itself finds them; its types show the routers nested.
const byPath = appRouter._def.procedures as unknown as Readonly<Record<string, Procedure>>;
const procedures = Object.entries(byPath).map(([path, procedure]) => {
  const { type, meta } = procedure._def;
  return { path, type, action: meta?.action };
});
const guarded = procedures.filter(({ action }) => action !== 'public');
const acting = guarded.filter(({ action }) => action !== 'own');

/** Asks as the wire would, with an input that makes no sense: whoever may not ask never gets as far as the input. */
async function outcome({ path, type }: (typeof procedures)[number], actor: Actor | null): Promise<string> {
  const installation = { mode: 'serve', scenario: null } as const;
  const log = pino({ level: 'silent' });
  const live = aLive(db, actor);
  const ctx = {
    db,
    actor,
    sessionId: null,
    today: calendarDate('2024-09-30'),
    installation,
    mail: null,
    address: '::1',
    log,
    requestId: 'test',
    live,
  };
  const getRawInput = async () => Symbol('no input');
  try {
    await callTRPCProcedure({
      router: appRouter,
      path,
      type,
      ctx,
      getRawInput,
      signal: undefined,
      batchIndex: 0,
    });
    return 'answered';
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}

test('there are procedures to walk', () => {
  expect(procedures.length).toBeGreaterThan(15);
});

test.each(procedures)('$path names an action of the table', ({ action }) => {
  expect(['public', 'own', ...Object.keys(ACTIONS)]).toContain(action);
});

test('nothing but the sign-in page is open to all', () => {
  expect(
    procedures
      .filter(({ action }) => action === 'public')
      .map(({ path }) => path)
      .sort(),
  ).toEqual(PUBLIC);
  expect(
    procedures
      .filter(({ action }) => action === 'own')
      .map(({ path }) => path)
      .sort(),
  ).toEqual(OWN.toSorted());
});

test.each(guarded)('$path without a session is refused', async (procedure) => {
  expect(await outcome(procedure, null)).toBe('UNAUTHORIZED');
});

test.each(acting)('$path without any membership is refused', async (procedure) => {
  expect(await outcome(procedure, { id: 'nobody', name: 'Nobody', memberships: [] })).toBe('FORBIDDEN');
});

test.each(acting)('$path is refused to exactly the roles that its action leaves out', async (procedure) => {
  const { action } = procedure;
  if (action === undefined || action === 'public' || action === 'own') throw new Error('No action.');
  for (const role of ROLES) {
    const actor: Actor = {
      id: 'somebody',
      name: role,
      memberships: [{ role, scope: { kind: 'everything' } }],
    };
    const isRefused = (await outcome(procedure, actor)) === 'FORBIDDEN';
    expect([role, isRefused]).toEqual([role, !canSomewhere(actor, action)]);
  }
});
