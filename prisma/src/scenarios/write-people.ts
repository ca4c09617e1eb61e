import type { ClientBase } from 'pg';
import people from '../../seed-data/people.json' with { type: 'json' };
import { insertRows, type Row } from './insert-rows.ts';
import { stableId } from './stable-id.ts';

// argon2id of the one password of the demonstration accounts, `painopiste-demo` (CONTRACT); they exist nowhere else.
const PASSWORD_HASH =
  '$argon2id$v=19$m=19456,t=2,p=1$aYPq/OEk5/aEJUmYk2PL+Q$jzbs8iPyxJG/v65S0LQBElgD+UgAWWxtHBRoJVb0tu0';

export const personId = (key: string): string => stableId('person', key);

/** Everybody, the administrator first. */
export const peopleIds = (): string[] => people.map(({ key }) => personId(key));

export const emailOf = (key: string): string => `${key}@painopiste.example`;

/** Leads of the focus areas, in every region of the demonstration. */
export function leadOf(focusArea: string): string {
  if (focusArea === 'mental-health-and-substance-abuse') return 'lead.mielenterveys';
  return people.find((person) => person.focusArea === focusArea)?.key ?? 'tuula.talkoo';
}

/** The staff of the demonstration: accounts that sign in by one click, and people who only own and lead. */
export async function writePeople(client: ClientBase): Promise<void> {
  const users = people.map(({ key, name, account }) => ({
    id: personId(key),
    name,
    email: emailOf(key),
    email_verified: true,
    language: 'fi',
    demonstration: account,
  }));
  await insertRows(client, 'app_user', users);
  const now = new Date().toISOString();
  const accounts = people
    .filter((person) => person.account)
    .map(({ key }) => ({
      id: stableId('account', key),
      account_id: personId(key),
      provider_id: 'credential',
      user_id: personId(key),
      password: PASSWORD_HASH,
      created_at: now,
      updated_at: now,
    }));
  await insertRows(client, 'account', accounts);
}

type Scope = { region: string } | { project: string } | { focusArea: string } | 'everything';

const SCOPE_COLUMNS = { region_code: null, project_id: null, focus_area_key: null };

function membership(person: string, role: string, scope: Scope): Row {
  const base = {
    id: stableId('membership', person, role, JSON.stringify(scope)),
    user_id: personId(person),
    role,
  };
  if (scope === 'everything') return { ...base, scope_kind: 'everything', ...SCOPE_COLUMNS };
  if ('region' in scope)
    return { ...base, scope_kind: 'region', ...SCOPE_COLUMNS, region_code: scope.region };
  if ('project' in scope)
    return { ...base, scope_kind: 'project', ...SCOPE_COLUMNS, project_id: scope.project };
  return { ...base, scope_kind: 'focus-area', ...SCOPE_COLUMNS, focus_area_key: scope.focusArea };
}

/** What somebody without an account leads is theirs to edit: so they can be chosen as owners there. */
export async function writeLeadMemberships(client: ClientBase): Promise<void> {
  const { rows } = await client.query<{ id: string; lead_id: string }>(
    'SELECT w.id, w.lead_id FROM work_area w JOIN app_user u ON u.id = w.lead_id WHERE NOT u.demonstration',
  );
  const memberships = rows.map(({ id, lead_id }) => ({
    id: stableId('membership', lead_id, 'lead', id),
    user_id: lead_id,
    role: 'lead',
    scope_kind: 'work-area',
    work_area_id: id,
  }));
  await insertRows(client, 'membership', memberships);
}

/** Who of the demonstration may what (MODEL 16). A project that the scenario lacks gives nobody anything. */
export async function writeMemberships(
  client: ClientBase,
  projectIds: ReadonlyMap<string, string>,
): Promise<void> {
  const inProject = (person: string, role: string, slug: string): Row[] => {
    const project = projectIds.get(slug);
    return project === undefined ? [] : [membership(person, role, { project })];
  };
  await insertRows(client, 'membership', [
    membership('admin', 'admin', 'everything'),
    membership('controller', 'controller', 'everything'),
    membership('viewer', 'viewer', 'everything'),
    membership('viewer.kainuu', 'viewer', { region: '20' }),
    membership('lead.mielenterveys', 'lead', { focusArea: 'mental-health-and-substance-abuse' }),
    ...inProject('manager.vakehyva', 'manager', 'vakehyva-hyvat-palvelut'),
    ...inProject('manager.vakehyva', 'manager', 'vakehyva-2022'),
    ...inProject('steering.vakehyva', 'steering', 'vakehyva-hyvat-palvelut'),
    ...inProject('manager.paijatha', 'manager', 'paijat-hame-rrp2'),
    ...['manager.vakehyva', 'steering.vakehyva', 'manager.paijatha', 'lead.mielenterveys'].map((person) =>
      membership(person, 'viewer', 'everything'),
    ),
  ]);
}
