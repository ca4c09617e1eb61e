import { buildClient } from '../build-client.ts';
import { type Check, oneFact, together } from './outcome.ts';
import { programFact } from './program.ts';

const rooms = ['.tools', 'shared', 'prisma', 'server', 'client', 'e2e'];

export const format: Check = {
  name: 'format',
  run: () => programFact('format (mend with: npx oxfmt)', ['node_modules/oxfmt/bin/oxfmt', '--check']),
};

export const lint: Check = {
  name: 'lint',
  run: () => programFact('lint', ['node_modules/oxlint/bin/oxlint', '--deny-warnings']),
};

export const types: Check = {
  name: 'types',
  run: async () => {
    const outcomes = [];
    // One after the other: the compiler already uses every core.
    for (const room of rooms) {
      outcomes.push(await programFact(`types of ${room}`, ['node_modules/typescript/bin/tsc', '-p', room]));
    }
    return together(outcomes);
  },
};

export const deadCode: Check = {
  name: 'dead-code',
  run: () =>
    programFact('dead code', ['node_modules/knip/bin/knip.js', '--no-progress', '--config', '.knip.json']),
};

export const drift: Check = {
  name: 'drift',
  run: () => programFact('migrations make exactly the schema', ['prisma/src/dev/check-drift.ts']),
};

export const build: Check = {
  name: 'build',
  run: async () => {
    try {
      await buildClient();
      return oneFact('build of the client', true, '');
    } catch (error) {
      return oneFact('build of the client', false, String(error));
    }
  },
};
