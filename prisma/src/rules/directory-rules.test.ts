import { randomUUID } from 'node:crypto';
import { AREA, FOCUS_AREAS, PROJECT, REGION } from '../testing/plain-rows.ts';
import { itHolds, onBothDatabases } from '../testing/plain-sql.ts';

// Groups of the organisation's directory, and who signs in by it.
onBothDatabases((inside) => {
  itHolds(inside, [
    {
      says: 'a group has a name of a readable length, without blanks around it',
      rule: 'directory_group_key',
      table: 'directory_group',
      takes: [
        { group_key: randomUUID() },
        { group_key: '/hankkeet/osa-alueet' },
        { group_key: 'ä'.repeat(200) },
      ],
      refuses: [{ group_key: '' }, { group_key: ' ryhma' }, { group_key: 'ä'.repeat(201) }],
    },
    {
      says: 'a group gives a known role',
      rule: 'directory_group_role',
      table: 'directory_group',
      takes: ['viewer', 'steering', 'lead', 'manager', 'controller', 'admin'].map((role) => ({ role })),
      refuses: [{ role: 'owner' }],
    },
    {
      says: 'a group names what its scope is of, and that alone',
      rule: 'directory_group_scope',
      table: 'directory_group',
      takes: [
        { scope_kind: 'everything' },
        { scope_kind: 'region', region_code: REGION },
        { scope_kind: 'project', project_id: PROJECT },
        { scope_kind: 'work-area', work_area_id: AREA },
        { scope_kind: 'focus-area', focus_area_key: FOCUS_AREAS[0] },
      ],
      refuses: [
        { scope_kind: 'planet' },
        { scope_kind: 'region' },
        { scope_kind: 'everything', region_code: REGION },
        { scope_kind: 'region', region_code: REGION, project_id: PROJECT },
      ],
    },
    {
      says: 'a group gives the same role on the same scope once',
      rule: 'directory_group_once',
      table: 'directory_group',
      given: { group_key: 'sama' },
      takes: [
        { group_key: 'sama', role: 'lead' },
        { group_key: 'sama', scope_kind: 'region', region_code: REGION },
        { group_key: 'sama', removed_on: '2024-05-01' },
      ],
      refuses: [{ group_key: 'sama' }],
    },
    {
      says: 'two people are never one subject of the directory',
      rule: 'account_once',
      table: 'account',
      given: { account_id: 'sama' },
      takes: [{ account_id: 'sama', provider_id: 'credential' }],
      refuses: [{ account_id: 'sama' }],
    },
  ]);
});
