import { DOMAIN_ERRORS } from '@painopiste/shared/errors/domain-error';
import { ROLES, type Actor } from '@painopiste/shared/permissions/roles';
import { TRPCError } from '@trpc/server';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryOf, type KnownWords } from '../testing/arbitrary-of.ts';
import {
  callProcedure,
  everyProcedure,
  type Outcome,
  type WalkedProcedure,
} from '../testing/call-procedure.ts';
import { openTestDatabase } from '../testing/open-test-database.ts';
import { aMembership, anActor, aUser } from '../testing/people.ts';
import { describeError } from './errors.ts';

const { prisma: db } = await openTestDatabase('worked-example');
const everything = { kind: 'everything' } as const;

/** Somebody who may everything; and a viewer of one region, to whom most of it is another's. */
const powerful = await (async (): Promise<Actor> => {
  const { id, name } = await aUser(db);
  const memberships = ROLES.map((role) => ({ role, scope: everything }));
  for (const membership of memberships) await aMembership(db, id, membership);
  return { id, name, memberships };
})();
const outsider = await anActor(db, 'manager', { kind: 'region', regionCode: '20' });

const known: KnownWords = await (async () => {
  const [projects, areas, milestones, lines, users, entries, regions, focusAreas] = await Promise.all([
    db.project.findMany({ select: { id: true, slug: true } }),
    db.workArea.findMany({ select: { id: true, key: true }, take: 3 }),
    db.milestone.findMany({ select: { id: true }, take: 4 }),
    db.fundingLine.findMany({ select: { id: true, key: true }, take: 3 }),
    db.user.findMany({ select: { id: true }, take: 3 }),
    db.auditEntry.findMany({ select: { commandId: true }, take: 3 }),
    db.region.findMany({ select: { code: true }, take: 4 }),
    db.focusArea.findMany({ select: { key: true }, take: 3 }),
  ]);
  return {
    ids: [...projects, ...areas, ...milestones, ...lines, ...users]
      .map(({ id }) => id)
      .concat(entries.map(({ commandId }) => commandId)),
    words: [
      ...projects.map(({ slug }) => slug),
      ...[...areas, ...lines, ...focusAreas].map(({ key }) => key),
      ...regions.map(({ code }) => code),
    ],
  };
})();

const CODES = new Set<string>(Object.keys(DOMAIN_ERRORS));
const SEED = 20_241_124;
const MOST_MS = 4_000;

/** Why the answer is none that the browser has a sentence for; null where it is. */
function complaint({ status, code, error }: Outcome): string | null {
  if (status === 'answered') return null;
  if (status === 'failed')
    return `500: ${error instanceof Error ? (error.stack ?? error.message) : 'nothing that is an error'}`;
  const told = error instanceof TRPCError ? describeError(error, null).code : 'internal';
  return CODES.has(told) ? null : `${code} tells ${told}`;
}

/** The first complaint about what these inputs meet, with the input; null where there is none. */
async function firstComplaint(
  procedure: WalkedProcedure,
  actor: Actor,
  inputs: fc.Arbitrary<unknown>,
  numRuns: number,
): Promise<string | null> {
  const property = fc.asyncProperty(inputs, async (input) => {
    const found = complaint(await callProcedure(db, procedure, actor, input));
    if (found !== null) throw new Error(found);
  });
  const plugins = [fc.interruptAfterTimeLimit(MOST_MS)];
  const { failed, counterexample, errorInstance } = await fc.check(property, {
    seed: SEED,
    numRuns,
    plugins,
    endOnFailure: true,
  });
  if (!failed || counterexample === null) return null;
  return `${fc.stringify(counterexample)}: ${errorInstance instanceof Error ? errorInstance.message : ''}`;
}

test.each(everyProcedure)(
  '$path answers what its own schema takes, or refuses it in a known word',
  async (procedure) => {
    const inputs = procedure.input ? arbitraryOf(procedure.input, known) : fc.constant(undefined);
    expect(await firstComplaint(procedure, powerful, inputs, 40)).toBeNull();
    expect(await firstComplaint(procedure, outsider, inputs, 15)).toBeNull();
  },
);

test.each(everyProcedure)('$path refuses what its schema does not take', async (procedure) => {
  const anything = fc.anything({ withNullPrototype: true, withBigInt: false });
  expect(await firstComplaint(procedure, powerful, anything, 15)).toBeNull();
});
