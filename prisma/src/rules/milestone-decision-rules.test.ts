import { expect, it } from 'vitest';
import { AREA, OTHER, PROJECT } from '../testing/plain-rows.ts';
import { onBothDatabases, type PlainSql } from '../testing/plain-sql.ts';

const approve = `UPDATE project SET plan_approved_on = '2024-03-01', plan_approval_reference = '§ 1' WHERE id = $1`;
const reweigh = 'UPDATE milestone SET weight = 20 WHERE id = $1';
const move = `UPDATE milestone SET baseline_on = '2024-08-31' WHERE id = $1`;

/** A milestone of weight 10, due 2024-06-30 by its baseline, in a plan that is approved. */
async function anApproved(sql: PlainSql, baselineOn: string | null = '2024-06-30') {
  const { id } = await sql.insert('milestone', { work_area_id: AREA, weight: 10, baseline_on: baselineOn });
  await sql.rows(approve, [PROJECT]);
  expect(await sql.refusalSoFar()).toBeNull();
  return id;
}

onBothDatabases((inside) => {
  it(
    'weight and baseline change freely until the plan is approved',
    inside(async (sql) => {
      const { id } = await sql.insert('milestone', { work_area_id: AREA, weight: 10 });
      await sql.rows(reweigh, [id]);
      await sql.rows(move, [id]);
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );

  it.each([
    ['the weight', reweigh],
    ['the baseline', move],
  ])(
    'afterwards %s changes only by a decision',
    async (_what, change) =>
      await inside(async (sql) => {
        const id = await anApproved(sql);
        await sql.rows(change, [id]);
        expect(await sql.refusalAtCommit()).toBe('baseline_by_decision');
      })(),
  );

  it(
    'a numbered baseline with the same weight and day lets them change; the latest number counts',
    inside(async (sql) => {
      const id = await anApproved(sql);
      const row = { milestone_id: id, weight: 20, baseline_on: '2024-08-31' };
      const first = await sql.insert('baseline', { number: 1 });
      await sql.insert('baseline_milestone', { ...row, baseline_id: first.id });
      await sql.rows(reweigh, [id]);
      await sql.rows(move, [id]);
      expect(await sql.refusalSoFar()).toBeNull();
      const second = await sql.insert('baseline', { number: 2 });
      await sql.insert('baseline_milestone', { ...row, baseline_id: second.id, weight: 30 });
      await sql.rows('UPDATE milestone SET weight = 21 WHERE id = $1', [id]);
      expect(await sql.refusalAtCommit()).toBe('baseline_by_decision');
    }),
  );

  it(
    'the weight of what is not in the plan is free, and coming into the plan is not',
    inside(async (sql) => {
      const id = await anApproved(sql, null);
      await sql.rows(reweigh, [id]);
      expect(await sql.refusalSoFar()).toBeNull();
      await sql.rows(move, [id]);
      expect(await sql.refusalAtCommit()).toBe('baseline_by_decision');
    }),
  );

  it(
    'a decision may take a milestone out of the plan; a weight in it is 0 to 100 000',
    inside(async (sql) => {
      const id = await anApproved(sql);
      const { id: baselineId } = await sql.insert('baseline');
      const row = { milestone_id: id, baseline_id: baselineId, baseline_on: null, weight: 0 };
      expect(await sql.refusalOf('baseline_milestone', { ...row, weight: -1 })).toBe('baseline_weight');
      await sql.insert('baseline_milestone', row);
      await sql.rows('UPDATE milestone SET weight = 0, baseline_on = NULL WHERE id = $1', [id]);
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );

  it(
    'a milestone moves between the work areas of its project, and stays in its project',
    inside(async (sql) => {
      const { id } = await sql.insert('milestone', { work_area_id: AREA });
      const to = 'UPDATE milestone SET work_area_id = $1 WHERE id = $2';
      expect(await sql.refusal(to, [OTHER.area, id])).toBe('stays_in_project');
    }),
  );

  it.each([
    ['evidence_plain_text', { title: 'a\u202Eb' }],
    ['evidence_plain_text', { title: 'ä'.repeat(301) }],
    ['evidence_plain_text', { reference: 'a\u200Bb' }],
    ['evidence_plain_text', { title: '' }],
    ['evidence_plain_text', { reference: 'ä'.repeat(501) }],
  ])(
    'evidence says where a document is, in plain words: %s refuses %j',
    async (rule, wrong) =>
      await inside(async (sql) => {
        const { id } = await sql.insert('milestone');
        expect(await sql.refusalOf('evidence', { milestone_id: id, ...wrong })).toBe(rule);
      })(),
  );
});
