/** Takes the lock of a directory at a given moment, says how it went, and holds it until its input ends. */
import { lockDirectory } from '../../embedded/lock-directory.ts';

const [dir = '', startAt = '0'] = process.argv.slice(2);
// Busy, so that several start within the same millisecond.
while (Date.now() < Number(startAt));
try {
  lockDirectory(dir);
  process.stdout.write('HELD\n');
  process.stdin.resume().once('end', () => process.exit(0));
} catch (error) {
  process.stdout.write(`REFUSED ${error instanceof Error ? error.message : String(error)}\n`);
}
