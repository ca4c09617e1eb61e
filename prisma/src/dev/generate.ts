/** Makes the Prisma client from the schema; does nothing where it was made from this very schema already. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const room = fileURLToPath(new URL('../..', import.meta.url));
const generated = path.join(room, 'src', 'generated');
const stamp = path.join(generated, '.made-from');
const require = createRequire(import.meta.url);

function hashOfInputs(): string {
  const hash = createHash('sha256');
  const schema = path.join(room, 'schema');
  for (const name of readdirSync(schema).sort()) {
    hash
      .update(`${name}\0`)
      .update(readFileSync(path.join(schema, name)))
      .update('\0');
  }
  for (const tool of ['prisma', '@prisma/client'])
    hash.update(readFileSync(require.resolve(`${tool}/package.json`)));
  return hash.digest('hex');
}

const wanted = hashOfInputs();
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  rmSync(stamp, { force: true });
  const prisma = require.resolve('prisma/build/index.js');
  const made = spawnSync(process.execPath, [prisma, 'generate', '--no-hints'], {
    cwd: room,
    encoding: 'utf8',
  });
  if (made.status !== 0) {
    process.stderr.write(`${made.stdout}${made.stderr}`);
    process.exit(made.status ?? 1);
  }
  writeFileSync(stamp, wanted);
}
