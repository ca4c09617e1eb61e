import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { LINE } from '../testing/plain-rows.ts';
import { onBothDatabases, type PlainSql } from '../testing/plain-sql.ts';

const APPROVE = `UPDATE budget_decision SET state = 'approved', reference = '§ 1', decided_on = '2024-02-01' WHERE id = $1`;

async function aDraft(sql: PlainSql, state = 'draft'): Promise<unknown> {
  const { id } = await sql.insert('budget_decision');
  await sql.insert('budget_delta', { budget_decision_id: id, cents: 0 });
  if (state === 'approved') await sql.rows(APPROVE, [id]);
  if (state === 'rejected')
    await sql.rows(`UPDATE budget_decision SET state = 'rejected' WHERE id = $1`, [id]);
  return id;
}

const anEntry = async (sql: PlainSql, state: string) => {
  const batch = await sql.insert('ledger_batch', { state });
  return sql.insert('ledger_entry', { batch_id: batch.id });
};

const aMove = async (sql: PlainSql) =>
  sql.insert('milestone_move', { milestone_id: (await sql.insert('milestone')).id });

onBothDatabases((inside) => {
  it.each([
    ['a record of a command', 'audit_entry', `reason = 'x'`],
    ['an amendment of a grant', 'funding_line_amendment', `note = 'x'`],
    ['a baseline', 'baseline', 'decision_reference = decision_reference'],
    ['a date of a baseline', 'baseline_milestone', 'weight = 1'],
    ['a move of a milestone', 'milestone_move', `reason = 'x'`],
    ['an entry of the ledger', 'ledger_entry', 'cents = cents + 1'],
    ['an approved decision', 'budget_decision', `reason = 'x'`],
    ['a line of an approved budget', 'budget_delta', 'cents = cents + 1'],
  ])(
    '%s is neither changed nor deleted',
    async (_what, table, change) =>
      await inside(async (sql) => {
        await sql.insert('audit_entry');
        const milestone = await sql.insert('milestone');
        const baseline = await sql.insert('baseline');
        await sql.insert('baseline_milestone', { baseline_id: baseline.id, milestone_id: milestone.id });
        await sql.insert('milestone_move', { milestone_id: milestone.id });
        await anEntry(sql, 'active');
        await aDraft(sql, 'approved');
        expect(await sql.refusal(`UPDATE ${table} SET ${change}`)).toBe('append_only');
        expect(await sql.refusal(`DELETE FROM ${table}`)).toBe('append_only');
      })(),
  );

  it.each([
    'audit_entry',
    'funding_line_amendment',
    'baseline_milestone',
    'milestone_move',
    'ledger_entry',
    'budget_delta',
    // The following have others that point to them: alone they could not be emptied anyway.
    'baseline CASCADE',
    'budget_decision CASCADE',
    'milestone CASCADE',
  ])(
    '%s is not emptied at one stroke',
    async (table) =>
      await inside(async (sql) => {
        expect(await sql.refusal(`TRUNCATE ${table}`)).toBe('append_only');
      })(),
  );

  it(
    'a milestone changes but is not deleted',
    inside(async (sql) => {
      const { id } = await sql.insert('milestone');
      expect(await sql.refusal(`UPDATE milestone SET state = 'cancelled' WHERE id = $1`, [id])).toBeNull();
      expect(await sql.refusal('DELETE FROM milestone WHERE id = $1', [id])).toBe('append_only');
    }),
  );

  it(
    'the mark that a move was undone comes and goes',
    inside(async (sql) => {
      const { id } = await aMove(sql);
      const mark = 'UPDATE milestone_move SET undone_by_command_id = $2 WHERE id = $1';
      expect(await sql.refusal(mark, [id, randomUUID()])).toBeNull();
      expect(await sql.refusal(mark, [id, null])).toBeNull();
    }),
  );

  it(
    'an entry is superseded, and nothing else of it changes with that',
    inside(async (sql) => {
      const { id, batch_id } = await anEntry(sql, 'active');
      const supersede = 'UPDATE ledger_entry SET superseded_by_batch_id = $2, superseded_at = now()';
      expect(await sql.refusal(`${supersede} WHERE id = $1`, [id, batch_id])).toBeNull();
      expect(await sql.refusal(`${supersede}, cents = 1 WHERE id = $1`, [id, batch_id])).toBe('append_only');
      expect(await sql.refusal(`UPDATE ledger_entry SET text = 'x' WHERE id = $1`, [id])).toBe('append_only');
    }),
  );

  it.each(['preparing', 'ready', 'active', 'undone'])(
    'an entry of a batch that is %s is not deleted',
    async (state) =>
      await inside(async (sql) => {
        const { id } = await anEntry(sql, state);
        expect(await sql.refusal('DELETE FROM ledger_entry WHERE id = $1', [id])).toBe('append_only');
      })(),
  );

  it(
    'an entry of an abandoned batch is deleted',
    inside(async (sql) => {
      const { id } = await anEntry(sql, 'abandoned');
      expect(await sql.refusal('DELETE FROM ledger_entry WHERE id = $1', [id])).toBeNull();
    }),
  );

  it(
    'a draft is edited freely, and thrown away',
    inside(async (sql) => {
      const id = await aDraft(sql);
      await sql.rows('UPDATE budget_delta SET cents = 5 WHERE budget_decision_id = $1', [id]);
      await sql.rows('DELETE FROM budget_delta WHERE budget_decision_id = $1', [id]);
      await sql.rows('DELETE FROM budget_decision WHERE id = $1', [id]);
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );

  it.each(['approved', 'rejected'])(
    'a line is neither added to nor moved into a decision that is %s',
    async (state) =>
      await inside(async (sql) => {
        const decided = await aDraft(sql, state);
        const draft = await aDraft(sql);
        const move = 'UPDATE budget_delta SET budget_decision_id = $1 WHERE budget_decision_id = $2';
        expect(await sql.refusalOf('budget_delta', { budget_decision_id: decided })).toBe('append_only');
        expect(await sql.refusal(move, [decided, draft])).toBe('append_only');
        expect(await sql.refusal(move, [draft, decided])).toBe('append_only');
      })(),
  );

  it(
    'a new amendment is how a grant changes',
    inside(async (sql) => {
      await sql.insert('amendment', { funding_line_id: LINE });
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );
});
