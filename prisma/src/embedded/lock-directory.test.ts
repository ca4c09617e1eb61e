import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Child, startChild } from '../testing/child.ts';
import { temporaryDirectory } from '../testing/empty-database.ts';
import { lockDirectory } from './lock-directory.ts';

const SPOKEN = /HELD|REFUSED/;

describe('the lock of a data directory', () => {
  let place: ReturnType<typeof temporaryDirectory>;
  let children: Child[] = [];

  const start = (dir: string, at = 0): Child => {
    const child = startChild('hold-directory', [dir, String(at)]);
    children.push(child);
    return child;
  };

  beforeEach(() => {
    place = temporaryDirectory();
  });
  afterEach(async () => {
    for (const child of children) child.process.kill('SIGKILL');
    await Promise.all(children.map((child) => child.ended));
    children = [];
    place[Symbol.dispose]();
  });

  it('has exactly one winner, however many start at the same moment', async () => {
    for (let race = 0; race < 2; race++) {
      const dir = path.join(place.dir, String(race));
      const at = Date.now() + 800;
      const rivals = [start(dir, at), start(dir, at), start(dir, at)];
      await Promise.all(rivals.map((rival) => rival.until(SPOKEN)));
      const holders = rivals.filter((rival) => rival.output().startsWith('HELD'));
      const refused = rivals.filter((rival) => rival.output().startsWith('REFUSED The data directory'));
      expect([holders.length, refused.length]).toEqual([1, 2]);
    }
  });

  it('names its holder in the one sentence with which it refuses', async () => {
    const holder = start(place.dir);
    await holder.until(/HELD/);
    expect(() => lockDirectory(place.dir)).toThrow(
      new RegExp(
        `^The data directory ${place.dir} is in use by another process \\(process ${holder.process.pid} on .+, since .+\\); stop it first or choose another directory\\.$`,
      ),
    );
    expect(() => lockDirectory(place.dir)).toThrow(expect.objectContaining({ code: 'ELOCKED' }));
  });

  it('is free at once when its holder is killed', async () => {
    const holder = start(place.dir);
    await holder.until(/HELD/);
    holder.process.kill('SIGKILL');
    await holder.ended;
    expect(() => lockDirectory(place.dir).release()).not.toThrow();
  });

  it('is kept by a holder that is stopped', async () => {
    const holder = start(place.dir);
    await holder.until(/HELD/);
    holder.process.kill('SIGSTOP');
    expect(() => lockDirectory(place.dir)).toThrow('is in use');
  });

  it('does not care which process an old note names', () => {
    writeFileSync(
      path.join(place.dir, 'owner.json'),
      JSON.stringify({ pid: 1, host: 'here', since: 'long ago' }),
    );
    expect(() => lockDirectory(place.dir).release()).not.toThrow();
  });

  it('holds under another name of the same directory', async () => {
    const dir = path.join(place.dir, 'data');
    lockDirectory(dir).release();
    symlinkSync(dir, path.join(place.dir, 'link'));
    await start(path.join(place.dir, 'link')).until(/HELD/);
    expect(() => lockDirectory(dir)).toThrow('is in use');
  });

  it('holds within one process as well, and a refused second try does not loosen it', async () => {
    const lock = lockDirectory(place.dir);
    expect(() => lockDirectory(place.dir)).toThrow('is in use');
    readFileSync(path.join(place.dir, 'owner.json'));
    const other = start(place.dir);
    await other.until(SPOKEN);
    expect(other.output()).toContain('REFUSED');
    lock.release();
  });
});
