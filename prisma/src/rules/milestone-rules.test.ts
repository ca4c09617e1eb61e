import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { OTHER, USERS } from '../testing/plain-rows.ts';
import { itHolds, onBothDatabases, type PlainSql } from '../testing/plain-sql.ts';

const [AINO, EERO] = USERS;
const DONE = { state: 'done', done_on: '2024-05-01', done_by_id: AINO };
const ACCEPTED = { ...DONE, state: 'accepted', accepted_on: '2024-05-02', accepted_by_id: EERO };
const text = (length: number): string => 'ä'.repeat(length);

const someEvidence = (sql: PlainSql, milestoneId: unknown, state: string) =>
  sql.insert('evidence', { milestone_id: milestoneId, state });

onBothDatabases((inside) => {
  itHolds(inside, [
    {
      says: 'a milestone is of a known kind',
      rule: 'milestone_kind',
      table: 'milestone',
      takes: ['milestone', 'target', 'monitoring-step'].map((kind) => ({ kind })),
      refuses: [{ kind: 'task' }],
    },
    {
      says: 'late is no state of a milestone: it is derived',
      rule: 'milestone_state',
      table: 'milestone',
      takes: [{ state: 'planned' }, { state: 'in-progress' }, DONE, ACCEPTED, { state: 'cancelled' }],
      refuses: [{ state: 'late' }],
    },
    {
      says: 'a milestone is earned by a known technique',
      rule: 'milestone_technique',
      table: 'milestone',
      takes: ['zero-hundred', 'fifty-fifty', 'percent', 'level-of-effort'].map((technique) => ({
        technique,
      })),
      refuses: [{ technique: 'guess' }],
    },
    {
      says: 'a percentage is 0 to 100 and only where it is the technique',
      rule: 'milestone_percent',
      table: 'milestone',
      takes: [0, 100, null].map((percent) => ({ technique: 'percent', percent })),
      refuses: [
        { technique: 'percent', percent: -1 },
        { technique: 'percent', percent: 101 },
        { technique: 'fifty-fifty', percent: 50 },
      ],
    },
    {
      says: 'a weight is 0 to 100 000',
      rule: 'milestone_weight',
      table: 'milestone',
      takes: [{ weight: 0 }, { weight: 100_000 }],
      refuses: [{ weight: -1 }, { weight: 100_001 }],
    },
    {
      says: 'the name of a milestone has 1 to 200 characters on one line, without what nobody sees',
      rule: 'milestone_plain_text',
      table: 'milestone',
      takes: [
        { name_fi: text(1) },
        { name_fi: text(200), name_sv: text(200), name_en: text(1) },
        { name_fi: '<b>Malli & co</b>', name_sv: 'שלום', name_en: null },
      ],
      refuses: [
        { name_fi: '' },
        { name_fi: text(201) },
        { name_sv: '' },
        { name_en: text(201) },
        { name_fi: 'a\u202Eb' },
        { name_sv: 'a\u200Bb' },
        { name_en: 'a\nb' },
      ],
    },
    {
      says: 'the reference of a decision has 1 to 500 characters on one line',
      rule: 'baseline_plain_text',
      table: 'baseline',
      takes: [{ decision_reference: '§ 5' }, { decision_reference: text(500) }],
      refuses: ['', text(501), '§\t5', '§\u202E5'].map((decision_reference) => ({ decision_reference })),
    },
    {
      says: 'a baseline takes back an earlier one',
      rule: 'baseline_undoes_earlier',
      table: 'baseline',
      given: { number: 70 },
      takes: [{ number: 71, undoes_number: 70 }],
      refuses: [{ number: 72, undoes_number: 72 }],
    },
    {
      says: 'what is done or accepted has the day on which it was done',
      rule: 'milestone_done_has_day',
      table: 'milestone',
      takes: [DONE, ACCEPTED, { state: 'in-progress', done_on: null }],
      refuses: [
        { ...DONE, done_on: null },
        { ...ACCEPTED, done_on: null },
      ],
    },
    {
      says: 'what is accepted, and nothing else, has a day of acceptance',
      rule: 'milestone_accepted_has_day',
      table: 'milestone',
      takes: [ACCEPTED, DONE],
      refuses: [
        { ...ACCEPTED, accepted_on: null },
        { ...DONE, accepted_on: '2024-05-02' },
      ],
    },
    {
      says: 'who marked it done does not accept it where evidence is required',
      rule: 'milestone_accepted_by_another',
      table: 'milestone',
      takes: [
        { ...ACCEPTED, evidence_required: true },
        { ...ACCEPTED, evidence_required: false, accepted_by_id: AINO },
        { ...DONE, evidence_required: true, accepted_by_id: AINO },
        { ...ACCEPTED, evidence_required: true, done_by_id: null, accepted_by_id: null },
      ],
      refuses: [{ ...ACCEPTED, evidence_required: true, accepted_by_id: AINO }],
    },
    {
      says: 'two baselines of a project never have one number',
      rule: 'baseline_project_id_number_key',
      table: 'baseline',
      given: { number: 7 },
      takes: [{ number: 8 }, { number: 7, project_id: OTHER.project }],
      refuses: [{ number: 7 }],
    },
  ]);

  it(
    'the reason of a move has 1 to 500 characters, spaces aside',
    inside(async (sql) => {
      const { id } = await sql.insert('milestone');
      for (const reason of [text(1), ` ${text(500)} `])
        await sql.insert('milestone_move', { milestone_id: id, reason });
      for (const reason of ['', '  ', text(501)]) {
        expect(await sql.refusalOf('milestone_move', { milestone_id: id, reason })).toBe(
          'move_reason_length',
        );
      }
    }),
  );

  it(
    'a command moves one milestone once',
    inside(async (sql) => {
      const { id } = await sql.insert('milestone');
      const move = { milestone_id: id, command_id: randomUUID() };
      await sql.insert('milestone_move', move);
      expect(await sql.refusalOf('milestone_move', move)).toBe('milestone_move_command_id_key');
    }),
  );

  it(
    'evidence is submitted, accepted, rejected or withdrawn',
    inside(async (sql) => {
      const { id } = await sql.insert('milestone');
      for (const state of ['submitted', 'accepted', 'rejected', 'withdrawn'])
        await someEvidence(sql, id, state);
      expect(await sql.refusalOf('evidence', { milestone_id: id, state: 'lost' })).toBe('evidence_state');
    }),
  );

  it.each(['submitted', 'rejected'])(
    'acceptance with evidence that is %s is refused at the end',
    async (state) =>
      await inside(async (sql) => {
        const { id } = await sql.insert('milestone', { ...ACCEPTED, evidence_required: true });
        await someEvidence(sql, id, state);
        expect(await sql.refusalAtCommit()).toBe('acceptance_evidence');
      })(),
  );

  it(
    'an acceptance may come before its evidence in one transaction',
    inside(async (sql) => {
      const { id } = await sql.insert('milestone', { ...ACCEPTED, evidence_required: true });
      await someEvidence(sql, id, 'accepted');
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );

  it(
    'an acceptance that needs no evidence needs none',
    inside(async (sql) => {
      await sql.insert('milestone', ACCEPTED);
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );

  it(
    'evidence is not asked afterwards for what was accepted without',
    inside(async (sql) => {
      const { id } = await sql.insert('milestone', ACCEPTED);
      expect(await sql.refusalSoFar()).toBeNull();
      await sql.rows('UPDATE milestone SET evidence_required = true WHERE id = $1', [id]);
      expect(await sql.refusalAtCommit()).toBe('acceptance_evidence');
    }),
  );

  it.each([
    ['rejected', `UPDATE evidence SET state = 'rejected' WHERE id = $1`],
    ['deleted', 'DELETE FROM evidence WHERE id = $1'],
  ])(
    'the one evidence of an acceptance is not %s while the milestone is accepted',
    async (_what, change) =>
      await inside(async (sql) => {
        const { id } = await sql.insert('milestone', { ...ACCEPTED, evidence_required: true });
        const first = await someEvidence(sql, id, 'accepted');
        const second = await someEvidence(sql, id, 'accepted');
        await sql.rows(change, [first.id]);
        expect(await sql.refusalSoFar()).toBeNull();
        await sql.rows(change, [second.id]);
        expect(await sql.refusalAtCommit()).toBe('acceptance_evidence');
      })(),
  );

  it(
    'evidence may be rejected together with taking the acceptance back',
    inside(async (sql) => {
      const { id } = await sql.insert('milestone', { ...ACCEPTED, evidence_required: true });
      await someEvidence(sql, id, 'accepted');
      expect(await sql.refusalSoFar()).toBeNull();
      await sql.rows(`UPDATE evidence SET state = 'rejected' WHERE milestone_id = $1`, [id]);
      await sql.rows(`UPDATE milestone SET state = 'done', accepted_on = NULL WHERE id = $1`, [id]);
      expect(await sql.refusalSoFar()).toBeNull();
    }),
  );

  it(
    'a baseline holds a milestone once',
    inside(async (sql) => {
      const baseline = await sql.insert('baseline');
      const milestone = await sql.insert('milestone');
      const row = { baseline_id: baseline.id, milestone_id: milestone.id };
      await sql.insert('baseline_milestone', row);
      expect(await sql.refusalOf('baseline_milestone', row)).toBe('baseline_milestone_pkey');
    }),
  );

  it(
    'a baseline holds milestones of its own project',
    inside(async (sql) => {
      const milestone = await sql.insert('milestone');
      const baseline = await sql.insert('baseline', { project_id: OTHER.project });
      const row = { baseline_id: baseline.id, milestone_id: milestone.id };
      expect(await sql.refusalOf('baseline_milestone', row)).toBe('same_project');
    }),
  );
});
