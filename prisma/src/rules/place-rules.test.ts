import { itHolds, onBothDatabases } from '../testing/plain-sql.ts';

const name = (length: number): string => 'ä'.repeat(length);

// Regions, focus areas, projects, partners and work areas.
onBothDatabases((inside) => {
  itHolds(inside, [
    {
      says: 'the code of a region is two digits',
      rule: 'region_code_form',
      table: 'region',
      takes: [{ code: '00' }],
      refuses: [{ code: '4' }, { code: '004' }, { code: '0a' }],
    },
    {
      says: 'a region is a welfare region, the city or the autonomous region',
      rule: 'region_kind',
      table: 'region',
      takes: [
        { code: '90', kind: 'welfare-region' },
        { code: '91', kind: 'city' },
        { code: '92', kind: 'autonomous-region' },
      ],
      refuses: [{ kind: 'county' }],
    },
    {
      says: 'the key of a focus area is words of small letters',
      rule: 'focus_area_key_form',
      table: 'focus_area',
      takes: [{ key: 'care-2', code: 'ZA' }],
      refuses: [{ key: 'Care' }, { key: 'care-' }, { key: 'care work' }, { key: '' }],
    },
    {
      says: 'the code of a focus area is two capitals, Finnish ones too',
      rule: 'focus_area_code_form',
      table: 'focus_area',
      takes: [{ code: 'ÄÖ' }],
      refuses: [{ code: 'A' }, { code: 'ABC' }, { code: 'ab' }, { code: 'A1' }],
    },
    {
      says: 'two focus areas never have one code',
      rule: 'focus_area_code_key',
      table: 'focus_area',
      given: { code: 'QQ' },
      takes: [{ code: 'QR' }],
      refuses: [{ code: 'QQ' }],
    },
    {
      says: 'two focus areas never have one place in the order',
      rule: 'focus_area_position_key',
      table: 'focus_area',
      given: { code: 'QQ', position: 50 },
      takes: [{ code: 'QR', position: 51 }],
      refuses: [{ code: 'QS', position: 50 }],
    },
    {
      says: 'the address of a project is words of small letters',
      rule: 'project_slug_form',
      table: 'project',
      takes: [{ slug: 'kainuu-2' }],
      refuses: [{ slug: 'Kainuu' }, { slug: '-kainuu' }, { slug: 'kainuu--ii' }, { slug: '' }],
    },
    {
      says: 'two projects never have one address',
      rule: 'project_slug_key',
      table: 'project',
      given: { slug: 'kainuu' },
      takes: [{ slug: 'kainuu-ii' }],
      refuses: [{ slug: 'kainuu' }],
    },
    {
      says: 'the name of a project has 1 to 200 characters',
      rule: 'project_name_length',
      table: 'project',
      takes: [{ name_fi: name(1) }, { name_fi: name(200) }],
      refuses: [{ name_fi: '' }, { name_fi: name(201) }],
    },
    {
      says: 'an approved plan has both a day and a reference',
      rule: 'project_approval_pair',
      table: 'project',
      takes: [{ plan_approved_on: '2024-02-01', plan_approval_reference: '§ 1' }, { plan_approved_on: null }],
      refuses: [{ plan_approved_on: '2024-02-01' }, { plan_approval_reference: '§ 1' }],
    },
    {
      says: 'a partner is of a known kind',
      rule: 'partner_kind',
      table: 'partner',
      takes: ['city', 'hus', 'ngo', 'region', 'other'].map((kind) => ({ kind })),
      refuses: [{ kind: 'company' }],
    },
    {
      says: 'two work areas of a project never have one key',
      rule: 'work_area_project_id_key_key',
      table: 'work_area',
      given: { key: 'same' },
      takes: [{ key: 'another' }],
      refuses: [{ key: 'same' }],
    },
    {
      says: 'a work area has one of the four investments, or none',
      rule: 'work_area_investment',
      table: 'work_area',
      takes: ['I1', 'I2', 'I3', 'I4', null].map((investment) => ({ investment })),
      refuses: [{ investment: 'I5' }, { investment: 'i1' }],
    },
    {
      says: 'the name of a work area has 1 to 200 characters',
      rule: 'work_area_name_length',
      table: 'work_area',
      takes: [{ name_fi: name(1) }, { name_fi: name(200) }],
      refuses: [{ name_fi: '' }, { name_fi: name(201) }],
    },
    {
      says: 'a work area names a target group once',
      rule: 'work_area_target_group_pkey',
      table: 'work_area_target_group',
      takes: [{}],
      refuses: [{}],
    },
  ]);
});
