import { expect, it } from 'vitest';
import { USERS } from '../testing/plain-rows.ts';
import { onBothDatabases, type PlainSql } from '../testing/plain-sql.ts';

const [AINO, EERO] = USERS;
const RULE = 'administrator_remains';

/** Gives a person a password and the role on everything. */
async function anAdministrator(sql: PlainSql, user: string, columns = {}): Promise<void> {
  await sql.insert('account', { user_id: user });
  await sql.insert('membership', { user_id: user, role: 'admin', ...columns });
}

const END = `UPDATE membership SET valid_to = '2024-05-31' WHERE user_id = $1`;
const LEAVE = `UPDATE app_user SET deactivated_at = now() WHERE id = $1`;

/** What the database would say at the end to this act; the act is taken back. */
async function saysTo(sql: PlainSql, act: string, user: string): Promise<string | null> {
  await sql.rows('SAVEPOINT act');
  await sql.rows(act, [user]);
  const refusal = await sql.refusalSoFar();
  await sql.rows('ROLLBACK TO SAVEPOINT act');
  await sql.rows('SET CONSTRAINTS ALL DEFERRED');
  return refusal;
}

onBothDatabases((inside) => {
  it.each([
    ['ended, now or later', END],
    ['withdrawn', 'DELETE FROM membership WHERE user_id = $1'],
    ['of another role', `UPDATE membership SET role = 'viewer' WHERE user_id = $1`],
    ['postponed', `UPDATE membership SET valid_from = '2999-01-01' WHERE user_id = $1`],
    ['narrower', `UPDATE membership SET scope_kind = 'region', region_code = '04' WHERE user_id = $1`],
    ['of somebody who leaves', LEAVE],
  ])('the last administrator’s membership is never %s', (_how, act) =>
    inside(async (sql) => {
      await anAdministrator(sql, AINO);
      expect(await saysTo(sql, act, AINO)).toBe(RULE);
      await anAdministrator(sql, EERO);
      expect(await saysTo(sql, act, AINO)).toBeNull();
    })(),
  );

  it.each([
    ['an end', { valid_to: '2999-12-31' }],
    ['a later beginning', { valid_from: '2999-01-01' }],
    ['a region of theirs only', { scope_kind: 'region', region_code: '04' }],
    ['another role', { role: 'manager' }],
  ])('somebody with %s does not remain as the administrator', (_what, columns) =>
    inside(async (sql) => {
      await anAdministrator(sql, AINO);
      await anAdministrator(sql, EERO, columns);
      expect(await saysTo(sql, END, AINO)).toBe(RULE);
    })(),
  );

  it(
    'somebody who cannot sign in does not remain as the administrator, and may be withdrawn',
    inside(async (sql) => {
      await anAdministrator(sql, AINO);
      await sql.insert('membership', { user_id: EERO, role: 'admin' });
      expect(await saysTo(sql, END, AINO)).toBe(RULE);
      expect(await saysTo(sql, END, EERO)).toBeNull();
      await sql.insert('account', { user_id: EERO });
      await sql.rows(LEAVE, [EERO]);
      expect(await saysTo(sql, END, AINO)).toBe(RULE);
    }),
  );

  it(
    'what counts is the end of the transaction: one administrator follows the other',
    inside(async (sql) => {
      await anAdministrator(sql, AINO);
      await sql.rows(END, [AINO]);
      await sql.rows(LEAVE, [AINO]);
      await anAdministrator(sql, EERO);
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );

  it(
    'people who administer nothing come and go',
    inside(async (sql) => {
      await sql.insert('account', { user_id: AINO });
      await sql.insert('membership', { user_id: AINO });
      expect(await saysTo(sql, END, AINO)).toBeNull();
      expect(await saysTo(sql, LEAVE, AINO)).toBeNull();
    }),
  );
});
