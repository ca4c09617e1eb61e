import type { TestTemplate } from '../testing/test-templates.ts';
import { type ScenarioName, seedScenario } from './seed-scenario.ts';

/** For `createTestDatabase`: a database that begins with a scenario, seeded once per run. */
export const scenarioTemplate = (name: ScenarioName): TestTemplate => ({
  key: `scenario ${name}`,
  prepare: (database) => seedScenario(database, name),
});
