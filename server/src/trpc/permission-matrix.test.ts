import { canSomewhere } from '@painopiste/shared/permissions/can';
import { type MembershipScope, type Role, ROLES } from '@painopiste/shared/permissions/roles';
import { expect, test } from 'vitest';
import { callProcedure, everyProcedure, type WalkedProcedure } from '../testing/call-procedure.ts';
import { openTestDatabase } from '../testing/open-test-database.ts';
import { aMembership, aUser } from '../testing/people.ts';
import { aMilestone, aProject, aWorkArea } from '../testing/projects.ts';

const { prisma: db } = await openTestDatabase();
const project = await aProject(db, { regionCode: '04' });
const workArea = await aWorkArea(db, { projectId: project.id, focus: { 'elderly-services': 10_000 } });
const milestone = await aMilestone(db, { workAreaId: workArea.id });
const other = await aProject(db, { regionCode: '20' });
const otherArea = await aWorkArea(db, { projectId: other.id, focus: { 'migrant-families': 10_000 } });
const otherMilestone = await aMilestone(db, { workAreaId: otherArea.id });

const SCOPES: readonly MembershipScope[] = [
  { kind: 'everything' },
  { kind: 'region', regionCode: '04' },
  { kind: 'project', projectId: project.id },
  { kind: 'work-area', workAreaId: workArea.id },
  { kind: 'focus-area', focusAreaKey: 'elderly-services' },
];

async function anActor(role: Role, scope: MembershipScope) {
  const { id, name } = await aUser(db);
  await aMembership(db, id, { role, scope });
  return { id, name, memberships: [{ role, scope }] };
}
const actors = await Promise.all(
  ROLES.flatMap((role) => SCOPES.map(async (scope) => ({ role, scope, actor: await anActor(role, scope) }))),
);

/** One letter for each scope kind in the order of SCOPES; a dash where the call is refused as forbidden. */
const letterOf = ({ kind }: MembershipScope): string =>
  ({ everything: 'E', region: 'R', project: 'P', 'work-area': 'W', 'focus-area': 'F' })[kind];

/** Real calls with an input that makes no sense: whoever may not ask never gets as far as the input. */
async function cells(procedure: WalkedProcedure): Promise<string[]> {
  const row: string[] = [];
  for (const role of ROLES) {
    let marks = '';
    for (const { scope, actor } of actors.filter((one) => one.role === role)) {
      const { code, status } = await callProcedure(db, procedure, actor, Symbol('no input'));
      const isForbidden = code === 'FORBIDDEN' && status === 'refused';
      marks += isForbidden ? '-' : letterOf(scope);
    }
    row.push(marks);
  }
  return row;
}

test('the matrix of procedure, role and scope is this one', async () => {
  const width = Math.max(...everyProcedure.map(({ path }) => path.length)) + 2;
  const lines = [['procedure'.padEnd(width), ...ROLES.map((role) => role.padEnd(11))].join('').trimEnd()];
  for (const procedure of everyProcedure) {
    const row = await cells(procedure);
    lines.push([procedure.path.padEnd(width), ...row.map((marks) => marks.padEnd(11))].join('').trimEnd());
  }
  const legend =
    'E everything, R region, P project, W work area, F focus area; - refused (403) before anything is read.';
  await expect(`${legend}\n\n${lines.join('\n')}\n`).toMatchFileSnapshot('permission-matrix.snapshot.txt');
});

/** What only a membership on everything allows, whichever role it is of: asked before the input where there is none. */
const ON_EVERYTHING: ReadonlySet<string> = new Set(['access-token:administer', 'directory:administer']);

test.each(everyProcedure)('$path: the table of actions says the same, role by role', async (procedure) => {
  const { action } = procedure;
  for (const { role, scope, actor } of actors) {
    const { code } = await callProcedure(db, procedure, actor, Symbol('no input'));
    const isOpen = action === undefined || action === 'public' || action === 'own';
    const isRefused = !isOpen && !canSomewhere(actor, action);
    const isNarrow = ON_EVERYTHING.has(action ?? '') && scope.kind !== 'everything';
    const fits = code === 'FORBIDDEN' ? isRefused || isNarrow : !isRefused;
    expect([role, scope.kind, fits]).toEqual([role, scope.kind, true]);
  }
});

const commandId = () => crypto.randomUUID();
/** Calls on one milestone; what its own state then refuses is not about rights. */
const ON_MILESTONE: Readonly<Record<string, (id: string) => object>> = {
  'milestone.get': (id) => ({ id }),
  'milestone.reschedule': (id) => ({
    commandId: commandId(),
    version: 99,
    id,
    forecastOn: '2024-12-01',
    reason: 'x',
  }),
  'milestone.setStatus': (id) => ({ commandId: commandId(), version: 99, id, status: 'done' }),
  'milestone.assign': (id) => ({ commandId: commandId(), version: 99, id, ownerId: null }),
  'people.candidates': (id) => ({ milestoneId: id, q: '' }),
};

test.each(Object.keys(ON_MILESTONE))(
  '%s is not found outside of the scope, forbidden inside without the right',
  async (path) => {
    const procedure = everyProcedure.find((one) => one.path === path);
    const input = ON_MILESTONE[path];
    if (
      !procedure ||
      !input ||
      !procedure.action ||
      procedure.action === 'public' ||
      procedure.action === 'own'
    )
      throw new Error(`${path} is not there.`);
    const rows: string[] = [];
    for (const { role, scope, actor } of actors) {
      const inside = await callProcedure(db, procedure, actor, input(milestone.id));
      const outside = await callProcedure(db, procedure, actor, input(otherMilestone.id));
      rows.push(
        `${role} ${scope.kind}: ${inside.code === 'FORBIDDEN' ? 'forbidden' : 'let through'}, ${outside.code}`,
      );
      const seesAll = scope.kind === 'everything';
      const expected = canSomewhere({ ...actor }, procedure.action) ? 'NOT_FOUND' : 'FORBIDDEN';
      const isHidden = outside.code === expected || outside.code === 'FORBIDDEN';
      expect([role, scope.kind, seesAll || isHidden]).toEqual([role, scope.kind, true]);
      expect(inside.code).not.toBe('NOT_FOUND');
      expect(inside.status).not.toBe('failed');
    }
    expect(rows).toHaveLength(ROLES.length * SCOPES.length);
  },
);
