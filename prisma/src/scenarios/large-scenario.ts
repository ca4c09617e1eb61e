import type { ClientBase } from 'pg';
import { LARGE_BUDGETS, LARGE_LEDGER } from './large-money.ts';
import { LARGE_CLOSINGS, LARGE_MILESTONES, largeProjects } from './large-projects.ts';
import { peopleIds, writeMemberships, writePeople } from './write-people.ts';
import { withoutForeignKeys } from './without-foreign-keys.ts';
import { writeReference } from './write-reference.ts';

const PROJECTS = 400;

/**
 * `large`: 400 projects, 10 000 milestones, 2 000 000 ledger entries, made by the database itself. For measuring, on a
 * PostgreSQL server.
 */
export async function writeLarge(client: ClientBase, projects = PROJECTS): Promise<void> {
  await writeReference(client);
  await writePeople(client);
  const people = peopleIds();
  const run = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) {
      await client.query(statement, statement.includes('$1') ? [people] : []);
    }
  };
  await run(largeProjects(projects));
  await run(LARGE_CLOSINGS);
  await run(LARGE_BUDGETS);
  await run(LARGE_MILESTONES);
  await withoutForeignKeys(client, 'ledger_entry', () => run(LARGE_LEDGER));
  await writeMemberships(client, new Map());
}
