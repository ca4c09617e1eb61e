import { describe, expect, it } from 'vitest';
import { describeServer, openServerPool } from './server-pool.ts';
import { createEmptyDatabase } from './testing/empty-database.ts';
import { freshName, urlOf, withAdmin, dropOnServer } from './testing/test-server.ts';

describe('a server that cannot be used is told of in one sentence, without the password', () => {
  it('nothing listens', async () => {
    await expect(openServerPool('postgresql://anna:secret@127.0.0.1:1/painopiste')).rejects.toThrow(
      /^DATABASE_URL: the PostgreSQL server at 127\.0\.0\.1:1 cannot be used: nothing answers there\.$/,
    );
  });

  it('the host has no address', async () => {
    await expect(openServerPool('postgresql://anna:secret@no-such-host.invalid/painopiste')).rejects.toThrow(
      /^DATABASE_URL: the PostgreSQL server at no-such-host\.invalid:5432 cannot be used: the host name/,
    );
  });

  it('there is no such database', async () => {
    await expect(openServerPool(await urlOf('no_such_database'))).rejects.toThrow(
      'there is no database of that name.',
    );
  });

  it('the user is unknown', async () => {
    const url = new URL(await urlOf('postgres'));
    url.username = 'nobody_knows';
    url.password = 'secret';
    const failure = String(await openServerPool(url.href).catch((error: unknown) => error));
    expect(failure).toContain('the user name or the password is wrong.');
    expect(failure).not.toContain('secret');
  });

  it('its encoding is not UTF-8', async () => {
    const name = freshName();
    await withAdmin((admin) =>
      admin.query(`CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C'`),
    );
    await expect(openServerPool(await urlOf(name))).rejects.toThrow('encoded in LATIN1, and UTF8 is needed.');
    await dropOnServer(name);
  });

  it('the setting is not an address', () => {
    expect(() => describeServer('server.example')).toThrow(/^DATABASE_URL is not an address like/);
  });
});

describe('a server is named by where it is', () => {
  it.each([
    ['postgresql://anna:secret@db.example/x', 'db.example:5432'],
    ['postgres://db.example:6000/x', 'db.example:6000'],
    ['postgresql://anna@localhost/x?host=/run/postgresql', '/run/postgresql:5432'],
  ])('%s is %s', (url, place) => {
    expect(describeServer(url)).toBe(place);
  });
});

it('a server that answers gives a pool that queries', async () => {
  const empty = await createEmptyDatabase('server');
  const pool = await openServerPool(empty.url ?? '');
  expect((await pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
  await pool.end();
  await empty.drop();
});
