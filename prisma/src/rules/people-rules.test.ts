import { randomUUID } from 'node:crypto';
import { AREA, FOCUS_AREAS, PROJECT, REGION } from '../testing/plain-rows.ts';
import { itHolds, onBothDatabases } from '../testing/plain-sql.ts';

const SCOPES = [
  { scope_kind: 'everything' },
  { scope_kind: 'region', region_code: REGION },
  { scope_kind: 'project', project_id: PROJECT },
  { scope_kind: 'work-area', work_area_id: AREA },
  { scope_kind: 'focus-area', focus_area_key: FOCUS_AREAS[0] },
];

const [COMMAND, UNDONE] = [randomUUID(), randomUUID()];

// People, what they may do, and the record of what they did.
onBothDatabases((inside) => {
  itHolds(inside, [
    {
      says: 'a membership has a known role',
      rule: 'membership_role',
      table: 'membership',
      takes: ['viewer', 'steering', 'lead', 'manager', 'controller', 'admin'].map((role) => ({ role })),
      refuses: [{ role: 'owner' }],
    },
    {
      says: 'a membership ends on its eve at the earliest: then it was taken back before it counted',
      rule: 'membership_validity',
      table: 'membership',
      takes: [
        { valid_from: '2024-05-01', valid_to: '2024-05-01' },
        { valid_from: '2024-05-01', valid_to: '2024-04-30' },
        { valid_to: '2024-05-01' },
        { valid_from: '2024-05-01' },
      ],
      refuses: [{ valid_from: '2024-05-02', valid_to: '2024-04-30' }],
    },
    {
      says: 'a membership names what its scope is of, and that alone',
      rule: 'membership_scope',
      table: 'membership',
      takes: SCOPES,
      refuses: [
        { scope_kind: 'planet' },
        { scope_kind: 'everything', region_code: REGION },
        ...['region', 'project', 'work-area', 'focus-area'].map((kind) => ({ scope_kind: kind })),
        ...SCOPES.slice(1).map((scope) => ({ ...scope, scope_kind: 'everything' })),
        { scope_kind: 'region', project_id: PROJECT },
        { scope_kind: 'project', region_code: REGION },
        { scope_kind: 'work-area', focus_area_key: FOCUS_AREAS[0] },
        { scope_kind: 'focus-area', work_area_id: AREA },
        { scope_kind: 'region', region_code: REGION, project_id: PROJECT },
      ],
    },
    {
      says: 'a person reads Finnish, Swedish or English',
      rule: 'user_language',
      table: 'app_user',
      takes: ['fi', 'sv', 'en'].map((language) => ({ language })),
      refuses: [{ language: 'se' }],
    },
    {
      says: 'two people never have one address',
      rule: 'app_user_email_key',
      table: 'app_user',
      takes: [{ email: 'toinen@example.org' }],
      refuses: [{ email: 'aino@example.org' }],
    },
    {
      says: 'two sessions never have one token',
      rule: 'session_token_key',
      table: 'session',
      given: { token: 'same' },
      takes: [{ token: 'another' }],
      refuses: [{ token: 'same' }],
    },
    {
      says: 'two links for one use never have one token',
      rule: 'one_time_link_token_hash_key',
      table: 'one_time_link',
      given: { token_hash: 'same' },
      takes: [{ token_hash: 'another' }],
      refuses: [{ token_hash: 'same' }],
    },
    {
      says: 'a command is recorded once, however often it is sent',
      rule: 'audit_entry_command_id_key',
      table: 'audit_entry',
      given: { command_id: COMMAND },
      takes: [{}],
      refuses: [{ command_id: COMMAND }],
    },
    {
      says: 'a command is undone once',
      rule: 'audit_entry_undoes_command_id_key',
      table: 'audit_entry',
      given: { undoes_command_id: UNDONE },
      takes: [{ undoes_command_id: null }, { undoes_command_id: null }],
      refuses: [{ undoes_command_id: UNDONE }],
    },
  ]);
});
