import { randomUUID } from 'node:crypto';
import type { PlainTable } from '../testing/plain-rows.ts';
import { itHolds, onBothDatabases } from '../testing/plain-sql.ts';

const NAMES = { name_fi: 200, name_sv: 200, name_en: 200 } as const;
/** 0: their length is another rule's. */
const UNBOUNDED = { name_fi: 0, name_sv: 0, name_en: 0 } as const;
const SHORT_NAMES = { short_name_fi: 200, short_name_sv: 200, short_name_en: 200 } as const;

type Texts = {
  rule: string;
  table: PlainTable;
  /** Columns of one line, with the most characters that they take. */
  lines?: Readonly<Record<string, number>>;
  /** Columns that may have line breaks. */
  long?: Readonly<Record<string, number>>;
  /** What an ordinary row of the table leaves out. */
  also?: () => Readonly<Record<string, string>>;
};

const TEXTS: readonly Texts[] = [
  { rule: 'app_user_plain_text', table: 'app_user', lines: { name: 200, email: 320 } },
  {
    rule: 'budget_decision_plain_text',
    table: 'budget_decision',
    lines: { reference: 200 },
    long: { reason: 2000 },
  },
  { rule: 'call_plain_text', table: 'call', lines: { ...NAMES, source: 500 } },
  { rule: 'collaborative_area_plain_text', table: 'collaborative_area', lines: NAMES },
  { rule: 'commitment_plain_text', table: 'commitment', lines: { title: 200 } },
  { rule: 'cost_category_plain_text', table: 'cost_category', lines: NAMES },
  { rule: 'focus_area_plain_text', table: 'focus_area', lines: NAMES },
  { rule: 'focus_area_synonym_plain_text', table: 'focus_area_synonym', lines: { text: 200 } },
  { rule: 'funding_line_plain_text', table: 'funding_line', lines: UNBOUNDED },
  {
    rule: 'funding_line_amendment_plain_text',
    table: 'amendment',
    lines: { decision_reference: 0, source: 0 },
    long: { note: 0 },
  },
  {
    rule: 'milestone_move_plain_text',
    table: 'milestone_move',
    long: { reason: 0 },
    also: () => ({ milestone_id: randomUUID() }),
  },
  { rule: 'partner_plain_text', table: 'partner', lines: { ...UNBOUNDED } },
  { rule: 'programme_plain_text', table: 'programme', lines: NAMES },
  {
    rule: 'project_plain_text',
    table: 'project',
    lines: { ...UNBOUNDED, source: 0 },
    long: { summary_fi: 0, summary_sv: 0, summary_en: 0 },
  },
  { rule: 'region_plain_text', table: 'region', lines: { ...NAMES, ...SHORT_NAMES, brand: 200 } },
  { rule: 'target_group_plain_text', table: 'target_group', lines: NAMES },
  { rule: 'work_area_plain_text', table: 'work_area', lines: { name_sv: 200, name_en: 200 } },
];

const FORBIDDEN = ['\u0007', '\u007f', '\u0085', '\u00ad', '\u061c', '\u200b', '\u202e', '\u2066', '\ufeff'];

const tooLong = (column: string, most: number) =>
  most > 0 ? [{ [column]: 'ä'.repeat(most + 1) }, { [column]: '' }] : [];

onBothDatabases((inside) => {
  itHolds(
    inside,
    TEXTS.map(({ rule, table, lines = {}, long = {}, also = () => ({}) }) => {
      const refuses = [
        ...Object.entries(lines).flatMap(([column, most]) => [
          ...tooLong(column, most),
          ...['\n', '\r', '\t', ...FORBIDDEN].map((bad) => ({ [column]: `a${bad}b` })),
        ]),
        ...Object.entries(long).flatMap(([column, most]) => [
          ...tooLong(column, most),
          ...FORBIDDEN.map((bad) => ({ [column]: `a${bad}b` })),
        ]),
      ];
      return {
        says: `the texts of a ${table} are short enough, and hold nothing that nobody sees`,
        rule,
        table,
        takes: [],
        refuses: refuses.map((columns) => ({ ...also(), ...columns })),
      };
    }),
  );

  itHolds(inside, [
    {
      says: 'letters from right to left, emoji and markup are text like any other',
      rule: 'focus_area_synonym_plain_text',
      table: 'focus_area_synonym',
      takes: ['شارع', 'עברית', '👩', '<b>Kärki</b>', 'ä'.repeat(200)].map((text) => ({ text })),
      refuses: [{ text: 'x'.repeat(10_000) }],
    },
    {
      says: 'a region names a focus area by a word once, in small letters or large',
      rule: 'focus_area_synonym_once',
      table: 'focus_area_synonym',
      given: { text: 'Mielen hyvinvointi' },
      takes: [{ text: 'Toinen' }, { text: 'mielen hyvinvointi', region_code: '20' }],
      refuses: [{ text: 'mielen Hyvinvointi' }],
    },
    {
      says: 'a focus area has a colour of the palette, or none',
      rule: 'focus_area_color',
      table: 'focus_area',
      takes: [
        { color: 'family-carers', code: 'QA' },
        { color: null, code: 'QB' },
      ],
      refuses: [{ color: '#ff0000' }, { color: 'red' }],
    },
    ...(
      [
        ['programme', 'programme_key_form'],
        ['call', 'call_key_form'],
        ['cost_category', 'cost_category_key_form'],
        ['target_group', 'target_group_key_form'],
      ] as const
    ).map(([table, rule]) => ({
      says: `the key of a ${table} is words of small letters`,
      rule,
      table,
      takes: [{ key: 'good-key-2' }],
      refuses: [{ key: 'Bad' }, { key: 'bad key' }, { key: '' }, { key: 'x'.repeat(61) }],
    })),
    {
      says: 'what a region links to is an address of the web',
      rule: 'region_web_addresses',
      table: 'region',
      takes: [{ code: '81', website: 'https://vakehyva.fi', decision_portal: 'http://x.fi/a?b#c' }],
      refuses: [
        { website: 'javascript:alert(1)' },
        { website: 'vakehyva.fi' },
        { website: 'https://user@x.fi' },
        { decision_portal: 'ftp://x.fi' },
        { decision_portal: 'https://x .fi' },
      ],
    },
    {
      says: 'a population is of somebody, and of this country',
      rule: 'region_population',
      table: 'region',
      takes: [{ code: '82', population: 1, population_on: '2024-01-01' }],
      refuses: [0, -1, 10_000_001].map((population) => ({ population, population_on: '2024-01-01' })),
    },
    {
      says: 'a population has its day',
      rule: 'region_population_pair',
      table: 'region',
      takes: [{ code: '83', population: null, population_on: null }],
      refuses: [{ population: 70_000 }, { population_on: '2024-01-01' }],
    },
  ]);
});
