// The one door of every npm script: `node .tools/launch.mjs TASK [arguments]`.
// Runs on whatever Node the machine has (20 or newer) before anything is installed, so: built-ins only.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from './install.mjs';
import { runForeground } from './run-program.mjs';
import { Refusal } from './refusal.mjs';
import { findNode, environmentFor } from './toolchain.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [task = '', ...taskArguments] = process.argv.slice(2);
// `db:new` is a file called db-new.ts: a colon is no part of a file name on every system.
const taskFile = join(root, '.tools', 'tasks', `${task.replaceAll(':', '-')}.ts`);

try {
  if (!existsSync(taskFile)) throw new Refusal(`There is no task "${task}": see "scripts" in package.json.`);
  const node = findNode(root);
  const environment = environmentFor(node);
  await ensureInstalled(root, environment);
  // node:sqlite and type stripping call themselves experimental; nobody starting the product can act on it.
  // On a large machine V8 lets short-lived objects pile up to 130 MB before it looks: a quarter of that is as quick.
  const flags = ['--disable-warning=ExperimentalWarning', '--max-semi-space-size=16'];
  const nodeArguments = [...flags, taskFile, ...taskArguments];
  process.exitCode = await runForeground(node, nodeArguments, { cwd: root, env: environment });
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
