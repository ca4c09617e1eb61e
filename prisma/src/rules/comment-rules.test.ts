import { expect, it } from 'vitest';
import { AREA, PROJECT, USERS } from '../testing/plain-rows.ts';
import { itHolds, onBothDatabases, type PlainSql } from '../testing/plain-sql.ts';

const text = (length: number): string => 'ä'.repeat(length);

async function aMention(sql: PlainSql): Promise<unknown> {
  const { id } = await sql.insert('comment');
  await sql.insert('comment_mention', { comment_id: id });
  return id;
}

const NOWHERE = { project_id: null };

// Comments, whom they mention, and who has read voucher lines.
onBothDatabases((inside) => {
  itHolds(inside, [
    {
      says: 'a comment is on exactly one thing',
      rule: 'comment_thing',
      table: 'comment',
      takes: [{}, { ...NOWHERE, work_area_id: AREA }],
      refuses: [NOWHERE, { project_id: PROJECT, work_area_id: AREA }],
    },
    {
      says: 'a comment has 1 to 5 000 characters, on any number of lines, without what nobody sees',
      rule: 'comment_plain_text',
      table: 'comment',
      takes: [{ text: text(1) }, { text: text(5000) }, { text: 'a\r\n\tb' }],
      refuses: [{ text: text(5001) }, { text: 'a\u200Bb' }, { text: 'a\u202Eb' }, { text: 'a\u0007' }],
    },
    {
      says: 'a comment is not of space alone',
      rule: 'comment_text_said',
      table: 'comment',
      takes: [],
      refuses: [{ text: ' \n' }],
    },
    {
      says: 'voucher lines are read on a page or in a file',
      rule: 'ledger_view_source',
      table: 'ledger_view',
      takes: ['page', 'csv', 'xlsx'].map((source) => ({ source })),
      refuses: [{ source: 'paper' }],
    },
    {
      says: 'who has read nothing has read no lines',
      rule: 'ledger_view_rows',
      table: 'ledger_view',
      takes: [{ rows: 1 }],
      refuses: [{ rows: 0 }, { rows: -1 }],
    },
  ]);

  it(
    'a comment mentions a person once',
    inside(async (sql) => {
      const comment_id = await aMention(sql);
      expect(await sql.refusalOf('comment_mention', { comment_id })).toBe('comment_mention_pkey');
    }),
  );

  it.each([
    ['DELETE FROM comment'],
    [`UPDATE comment SET author_id = '${USERS[1]}'`],
    [`UPDATE comment SET written_at = written_at - interval '1 day'`],
    [`UPDATE comment SET project_id = NULL, work_area_id = '${AREA}'`],
  ])(
    'a comment stays where and by whom it was written: %s',
    async (change) =>
      await inside(async (sql) => {
        await sql.insert('comment');
        expect(await sql.refusal(change)).toBe('comment_kept');
      })(),
  );

  it(
    'a comment is edited until it is withdrawn, and brought back as it was',
    inside(async (sql) => {
      const { id } = await sql.insert('comment');
      await sql.rows(`UPDATE comment SET text = 'Uusi', edited_at = now(), version = 2 WHERE id = $1`, [id]);
      await sql.rows('UPDATE comment SET withdrawn_at = now(), version = 3 WHERE id = $1', [id]);
      expect(await sql.refusal(`UPDATE comment SET text = 'x' WHERE id = $1`, [id])).toBe('comment_kept');
      const anew = `UPDATE comment SET withdrawn_at = NULL, text = 'x' WHERE id = $1`;
      expect(await sql.refusal(anew, [id])).toBe('comment_kept');
      const later = 'UPDATE comment SET withdrawn_at = now() + interval $$1 day$$ WHERE id = $1';
      expect(await sql.refusal(later, [id])).toBe('comment_kept');
      await sql.rows('UPDATE comment SET withdrawn_at = NULL, version = 4 WHERE id = $1', [id]);
      await sql.rows(`UPDATE comment SET text = 'Taas', version = 5 WHERE id = $1`, [id]);
    }),
  );

  it(
    'a mention is read, taken out and put back, but never deleted or given away',
    inside(async (sql) => {
      await aMention(sql);
      await sql.rows('UPDATE comment_mention SET read_at = now(), removed_at = now()');
      await sql.rows('UPDATE comment_mention SET removed_at = NULL');
      expect(await sql.refusal('DELETE FROM comment_mention')).toBe('mention_kept');
      expect(await sql.refusal(`UPDATE comment_mention SET user_id = '${USERS[0]}'`)).toBe('mention_kept');
    }),
  );

  it.each(['comment', 'comment_mention', 'ledger_view'])(
    '%s is not emptied',
    async (table) =>
      await inside(async (sql) => {
        const lists = table === 'comment' ? 'comment, comment_mention' : table;
        expect(await sql.refusal(`TRUNCATE ${lists}`)).toBe('append_only');
      })(),
  );

  it.each(['DELETE FROM ledger_view', 'UPDATE ledger_view SET rows = 2'])(
    'a reading of voucher lines stays as it was recorded: %s',
    async (change) =>
      await inside(async (sql) => {
        await sql.insert('ledger_view');
        expect(await sql.refusal(change)).toBe('append_only');
      })(),
  );
});
