import { expect, it } from 'vitest';
import { LINE, OTHER } from '../testing/plain-rows.ts';
import { itHolds, onBothDatabases } from '../testing/plain-sql.ts';

const UNLIKELY = ['0203-01-01', '1999-12-31', '2100-01-01', '20233-01-01'];
const long = (length: number): string => 'x'.repeat(length);
const names = (rule: string, table: 'partner' | 'funding_line') => ({
  says: `a name of a ${table} has 1 to 200 characters in every language`,
  rule,
  table,
  takes: [{ name_fi: long(200) }, { name_sv: 'N', name_en: null }],
  refuses: [{ name_fi: '' }, { name_fi: long(10_000) }, { name_sv: '' }, { name_en: long(201) }],
});

// What the forms of a project write: its facts, its partners, its lines.
onBothDatabases((inside) => {
  itHolds(inside, [
    {
      says: 'a slug has 80 characters at most',
      rule: 'project_slug_length',
      table: 'project',
      takes: [{ slug: long(80) }],
      refuses: [{ slug: long(81) }],
    },
    {
      says: 'a slug is not the address of the form',
      rule: 'project_slug_free',
      table: 'project',
      takes: [{ slug: 'new-one' }],
      refuses: [{ slug: 'new' }],
    },
    {
      says: 'a project starts in a year that somebody means',
      rule: 'project_start_likely',
      table: 'project',
      takes: [{ starts_on: '2000-01-01' }, { starts_on: '2099-12-31' }],
      refuses: UNLIKELY.map((day) => ({ starts_on: day })),
    },
    {
      says: 'a plan is approved in a year that somebody means',
      rule: 'project_approval_likely',
      table: 'project',
      takes: [{ plan_approved_on: '2024-01-01', plan_approval_reference: '§ 1' }],
      refuses: UNLIKELY.map((day) => ({ plan_approved_on: day, plan_approval_reference: '§ 1' })),
    },
    {
      says: 'the texts of a project have an end',
      rule: 'project_text_lengths',
      table: 'project',
      takes: [{ summary_fi: long(4000), source: long(500), name_sv: 'N' }],
      refuses: [
        { name_sv: '' },
        { name_en: long(201) },
        { summary_fi: long(4001) },
        { summary_sv: long(4001) },
        { source: long(501) },
        { plan_approved_on: '2024-01-01', plan_approval_reference: long(201) },
      ],
    },
    {
      says: 'a business id agrees with its check digit, or there is none',
      rule: 'partner_business_id',
      table: 'partner',
      takes: [{ business_id: '0124610-9' }, { business_id: '1567535-0' }, { business_id: null }],
      refuses: ['0124610-8', '01246109', '0000006-1', 'abcdefg-h', ''].map((id) => ({ business_id: id })),
    },
    {
      says: 'a business id is a partner once, except where one no longer takes part',
      rule: 'partner_once',
      table: 'partner',
      given: { business_id: '0124610-9' },
      takes: [
        { business_id: '0124610-9', archived_at: '2024-01-01' },
        { business_id: '0124610-9', project_id: OTHER.project },
      ],
      refuses: [{ business_id: '0124610-9' }],
    },
    names('partner_name_length', 'partner'),
    names('funding_line_name_length', 'funding_line'),
    {
      says: 'a key of a line is a name for addresses',
      rule: 'funding_line_key_form',
      table: 'funding_line',
      takes: [{ key: 'pillar-4' }, { key: long(80) }],
      refuses: ['Pilari', 'a b', '-a', '', 'all', 'month', long(81)].map((key) => ({ key })),
    },
    {
      says: 'a window starts in a year that somebody means',
      rule: 'funding_line_start_likely',
      table: 'funding_line',
      takes: [{ window_start: '2023-01-01' }],
      refuses: UNLIKELY.map((day) => ({ window_start: day })),
    },
    {
      says: 'a grant is decided and ends in years that somebody means',
      rule: 'amendment_days_likely',
      table: 'amendment',
      takes: [{ decided_on: null, window_end: '2099-12-31' }],
      refuses: UNLIKELY.flatMap((day) => [
        { number: 3, window_end: day },
        { number: 3, decided_on: day },
      ]),
    },
    {
      says: 'a grant has ten thousand million euros at most',
      rule: 'amendment_most',
      table: 'amendment',
      takes: [{ grant_cents: 1_000_000_000_000, own_share_cents: 1_000_000_000_000 }],
      refuses: [
        { number: 3, grant_cents: 1_000_000_000_001 },
        { number: 3, own_share_cents: 1_000_000_000_001 },
      ],
    },
    {
      says: 'the texts of a grant decision have an end',
      rule: 'amendment_text_lengths',
      table: 'amendment',
      takes: [{ decision_reference: long(200), source: long(500), note: long(1000) }],
      refuses: [
        { number: 3, decision_reference: long(201) },
        { number: 3, source: long(501) },
        { number: 3, note: long(1001) },
      ],
    },
    {
      says: 'a cost centre is valid in years that somebody means',
      rule: 'cost_centre_days_likely',
      table: 'cost_centre',
      takes: [{ valid_to: '2099-12-31' }, { valid_to: null }],
      refuses: [{ valid_from: '0203-01-01', valid_to: '2024-01-01' }, { valid_to: '20233-01-01' }],
    },
  ]);

  it(
    'a grant that falls below its approved budget is refused at the end',
    inside(async (sql) => {
      const { id } = await sql.insert('budget_decision', { kind: 'original' });
      await sql.insert('budget_delta', { budget_decision_id: id, cents: 90_000_00 });
      await sql.rows(
        `UPDATE budget_decision SET state = 'approved', reference = '§ 1', decided_on = '2024-01-01' WHERE id = $1`,
        [id],
      );
      await sql.insert('amendment', { funding_line_id: LINE, grant_cents: 90_000_00, own_share_cents: 0 });
      expect(await sql.refusalSoFar()).toBeNull();
      const lower = { number: 3, grant_cents: 80_000_00, own_share_cents: 0 };
      await sql.insert('amendment', { funding_line_id: LINE, ...lower });
      expect(await sql.refusalAtCommit()).toBe('budget_within_grant');
    }),
  );
});
