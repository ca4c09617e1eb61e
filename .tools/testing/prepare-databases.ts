import setUp from '../../prisma/src/testing/global-setup.ts';

// Several projects name this file and run in one process: the first one prepares for all of them.
export default async function prepareDatabases(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_DATABASES_PREPARED) return undefined;
  process.env.TEST_DATABASES_PREPARED = 'yes';
  return setUp();
}
