import { randomUUID } from 'node:crypto';
import type { Database } from '../database.ts';

type Row = Readonly<Record<string, unknown>>;

const id = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const REGION = '04';
const CATEGORY = 'staff';
export const FOCUS_AREAS = ['access', 'digital'] as const;
/** Runs from January 2024; its one line has 100 000 € and 20 000 € of own share to the end of 2025. */
export const PROJECT = id(1);
export const LINE = id(2);
/** Wholly of the first focus area. */
export const AREA = id(3);
const CENTRE = id(4);
export const USERS = [id(5), id(6)] as const;
/** Another project of the region, as plain as the first. */
export const OTHER = { project: id(11), line: id(12), area: id(13) } as const;

let last = 100;
const next = (): number => (last += 1);

const named = (): Row => ({ name_fi: `Nimi ${next()}`, position: next() });

const money = { funding_line_id: LINE, work_area_id: AREA, category_key: CATEGORY } as const;
const inProject = { project_id: PROJECT } as const;

// One ordinary row of each table: what a test leaves out does not matter to it.
const ORDINARY = {
  account: () => ({
    id: randomUUID(),
    account_id: String(next()),
    provider_id: 'oidc',
    user_id: USERS[0],
    updated_at: '2024-01-01',
  }),
  access_token: () => ({
    id: randomUUID(),
    user_id: USERS[0],
    name: 'Power BI',
    prefix: String(next()),
    secret_hash: 'a'.repeat(64),
    actions: ['burn:read'],
    created_on: '2024-05-01',
    expires_on: '2024-08-01',
  }),
  account_mapping: () => ({
    region_code: REGION,
    account_from: 4000,
    account_to: 4999,
    category_key: CATEGORY,
  }),
  amendment: () => ({ id: randomUUID(), funding_line_id: LINE, number: 2, basis: 'exact', ...grant }),
  app_user: () => ({ id: randomUUID(), name: 'Aino', email: `${next()}@example.org` }),
  audit_entry: () => ({ command_id: randomUUID(), action: 'a', actor_name: 'Aino', ...onDay, ...entity }),
  baseline: () => ({
    id: randomUUID(),
    ...inProject,
    number: next(),
    decided_on: '2024-02-01',
    decision_reference: '§ 1',
  }),
  baseline_milestone: () => ({ baseline_on: '2024-06-30', weight: 10 }),
  budget_decision: () => ({ id: randomUUID(), ...inProject, kind: 'reallocation' }),
  budget_delta: () => ({ ...money, month: '2024-05', cents: 100_00 }),
  budget_rollup: () => ({ funding_line_id: LINE, work_area_id: AREA, month: '2024-05', cents: 1 }),
  comment: () => ({
    id: randomUUID(),
    project_id: PROJECT,
    author_id: USERS[0],
    text: 'Hyvä',
    written_on: '2024-05-01',
  }),
  comment_mention: () => ({ user_id: USERS[1] }),
  call: () => ({ key: `call-${next()}`, programme_key: 'programme', ...named() }),
  collaborative_area: () => ({ code: next(), name_fi: 'Alue', name_sv: 'Område', name_en: 'Area' }),
  commitment: () => ({ id: randomUUID(), ...money, title: 'Tilaus', ...ordered }),
  cost_category: () => ({ key: `category-${next()}`, ...named() }),
  cost_centre: () => ({
    id: randomUUID(),
    region_code: REGION,
    code: String(next()),
    valid_from: '2024-01-01',
    ...place,
  }),
  cost_centre_mark: () => ({ region_code: REGION, code: '9', marked_on: '2024-01-01' }),
  directory_group: () => ({
    id: randomUUID(),
    group_key: `ryhma-${next()}`,
    role: 'viewer',
    scope_kind: 'everything',
  }),
  deputy: () => ({
    id: randomUUID(),
    principal_id: USERS[0],
    deputy_id: USERS[1],
    valid_from: '2024-05-01',
    valid_to: '2024-05-31',
  }),
  evidence: () => ({ id: randomUUID(), title: 'Raportti', reference: 'R 1', added_on: '2024-05-01' }),
  focus_area: () => ({ key: `key-${next()}`, code: 'ZZ', ...named() }),
  focus_area_synonym: () => ({
    id: randomUUID(),
    region_code: REGION,
    focus_area_key: FOCUS_AREAS[0],
    text: `Kehittämiskärki ${next()}`,
  }),
  funding_line: () => ({
    id: randomUUID(),
    ...inProject,
    key: `line-${next()}`,
    window_start: '2024-01-01',
    ...named(),
  }),
  funding_line_category: () => ({ funding_line_id: LINE, category_key: 'travel', position: 9 }),
  ledger_batch: () => ({
    id: randomUUID(),
    region_code: REGION,
    ...file,
    state: 'active',
    created_on: '2024-02-01',
  }),
  ledger_batch_delta: () => ({ ...money, posting_month: '2024-01', cents: 1, entries: 1 }),
  ledger_entry: () => ({
    ...voucher(),
    ...money,
    booked_on: '2024-01-31',
    posting_month: '2024-01',
    cents: 100_00,
  }),
  ledger_rollup: () => ({ ...money, posting_month: '2024-01', cents: 100_00, entries: 1 }),
  ledger_view: () => ({
    actor_id: USERS[0],
    actor_name: 'Aino',
    on_date: '2024-05-01',
    source: 'page',
    filter: '',
    rows: 1,
    work_area_ids: [AREA],
  }),
  line_month: () => ({ funding_line_id: LINE, month: '2024-01' }),
  membership: () => ({ id: randomUUID(), user_id: USERS[0], role: 'viewer', scope_kind: 'everything' }),
  milestone: () => ({
    id: randomUUID(),
    work_area_id: AREA,
    kind: 'milestone',
    weight: 10,
    added_on: '2024-01-01',
    ...named(),
  }),
  milestone_move: () => ({
    id: randomUUID(),
    to_on: '2024-07-01',
    reason: 'Viivästys',
    moved_on: '2024-05-01',
    command_id: randomUUID(),
  }),
  month_closing: () => ({ ...inProject, month: '2024-01', closed_on: '2024-02-01' }),
  one_time_link: () => ({
    id: randomUUID(),
    purpose: 'first-administrator',
    token_hash: String(next()),
    expires_at: '2024-02-01',
  }),
  partner: () => ({ id: randomUUID(), ...inProject, kind: 'other', ...named() }),
  programme: () => ({ key: `programme-${next()}`, ...named() }),
  project: () => ({
    id: randomUUID(),
    slug: `project-${next()}`,
    region_code: REGION,
    call_key: 'call',
    name_fi: 'Hanke',
    starts_on: '2024-01-01',
  }),
  region: () => ({ code: '99', kind: 'welfare-region', bilingual: false, ...regionNames }),
  session: () => ({
    id: randomUUID(),
    token: String(next()),
    user_id: USERS[0],
    expires_at: '2024-02-01',
    updated_at: '2024-01-01',
  }),
  target_group: () => ({ key: `group-${next()}`, ...named() }),
  work_area: () => ({ id: randomUUID(), ...inProject, key: `area-${next()}`, ...named() }),
  work_area_share: () => ({ work_area_id: AREA, focus_area_key: FOCUS_AREAS[1], basis_points: 5000 }),
  work_area_target_group: () => ({ work_area_id: AREA, target_group_key: 'everybody' }),
} satisfies Record<string, () => Row>;

const grant = { grant_cents: 100_000_00, own_share_cents: 20_000_00, window_end: '2025-12-31' };
const onDay = { on_date: '2024-05-01' };
const entity = { noun: 'milestone', entity_id: 'x' };
const ordered = { ordered_cents: 500_00, expected_month: '2024-05', ordered_on: '2024-02-01' };
const place = { work_area_id: AREA, funding_line_id: LINE };
const file = { file_name: 'a.csv', file_sha256: 'x', shape: 'paakirja' };
const voucher = (): Row => ({
  row_number: next(),
  region_code: REGION,
  accounting_unit: '1',
  fiscal_year: 2024,
  voucher: `V${next()}`,
  account: 4000,
  cost_centre_code: '200706',
  ordinal: 1,
  cost_centre_id: CENTRE,
});
const regionNames = Object.fromEntries(
  ['fi', 'sv', 'en'].flatMap((language) => [
    [`name_${language}`, 'Alue'],
    [`short_name_${language}`, 'Alue'],
  ]),
);

export type PlainTable = keyof typeof ORDINARY;

const nameOf = (table: PlainTable): string => (table === 'amendment' ? 'funding_line_amendment' : table);

/** The statement that inserts an ordinary row of a table with what is given different. */
export function plainRow(table: PlainTable, columns: Row): [text: string, values: unknown[]] {
  const row: Row = { ...ORDINARY[table](), ...columns };
  const names = Object.keys(row);
  const places = names.map((_, index) => `$${index + 1}`);
  return [
    `INSERT INTO ${nameOf(table)} (${names.join(', ')}) VALUES (${places.join(', ')}) RETURNING *`,
    Object.values(row),
  ];
}

const projectWith = (ids: { project: string; line: string; area: string }, slug: string): string => `
  INSERT INTO project (id, slug, region_code, call_key, name_fi, starts_on)
    VALUES ('${ids.project}', '${slug}', '${REGION}', 'call', 'Hanke', '2024-01-01');
  INSERT INTO funding_line (id, project_id, key, name_fi, window_start, position)
    VALUES ('${ids.line}', '${ids.project}', 'line', 'Rahoitus', '2024-01-01', 1);
  INSERT INTO funding_line_amendment (id, funding_line_id, number, basis, grant_cents, own_share_cents, window_end)
    VALUES (gen_random_uuid(), '${ids.line}', 1, 'exact', 10000000, 2000000, '2025-12-31');
  INSERT INTO funding_line_category VALUES ('${ids.line}', '${CATEGORY}', 1);
  INSERT INTO work_area (id, project_id, key, name_fi, position)
    VALUES ('${ids.area}', '${ids.project}', 'area', 'Osa-alue', 1);
  INSERT INTO work_area_share VALUES ('${ids.area}', '${FOCUS_AREAS[0]}', 10000);`;

/** The least that money, milestones and people need to stand on. */
export async function writePlainRows({ pool }: Database): Promise<void> {
  await pool.query(`BEGIN;
  INSERT INTO region (code, kind, name_fi, name_sv, name_en, short_name_fi, short_name_sv, short_name_en, bilingual)
    SELECT code, 'welfare-region', 'n', 'n', 'n', 's', 's', 's', false FROM (VALUES ('${REGION}'), ('20')) AS r (code);
  INSERT INTO focus_area (key, code, position, name_fi) VALUES ('${FOCUS_AREAS[0]}', 'AC', 1, 'Saatavuus'),
    ('${FOCUS_AREAS[1]}', 'DI', 2, 'Digi');
  INSERT INTO target_group (key, position, name_fi) VALUES ('everybody', 1, 'Kaikki');
  INSERT INTO cost_category (key, position, name_fi) VALUES ('${CATEGORY}', 1, 'Henkilöstö'), ('travel', 2, 'Matkat');
  INSERT INTO programme (key, name_fi, position) VALUES ('programme', 'Ohjelma', 1);
  INSERT INTO call (key, programme_key, name_fi, position) VALUES ('call', 'programme', 'Haku', 1);
  INSERT INTO app_user (id, name, email)
    VALUES ('${USERS[0]}', 'Aino', 'aino@example.org'), ('${USERS[1]}', 'Eero', 'eero@example.org');
  ${projectWith({ project: PROJECT, line: LINE, area: AREA }, 'first')}
  ${projectWith(OTHER, 'other')}
  INSERT INTO cost_centre (id, region_code, code, valid_from, work_area_id, funding_line_id)
    VALUES ('${CENTRE}', '${REGION}', '200706', '2024-01-01', '${AREA}', '${LINE}');
  COMMIT`);
}
