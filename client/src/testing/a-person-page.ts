import { calendarDate } from '@painopiste/shared/values/calendar-date';
import type { RouterOutputs } from '../lib/trpc.ts';

type PersonPage = RouterOutputs['person']['get'];

/** Somebody who leads a work area of region 04, as an administrator sees her. */
export const aPersonPage = (wanted: Partial<PersonPage> = {}): PersonPage => ({
  id: '0192f0c1-2a4b-7000-8000-000000000001',
  name: 'Liisa Vetäjä',
  email: 'liisa@alue.example',
  language: 'fi',
  version: 3,
  state: 'active',
  isFromDirectory: false,
  lastSignInOn: calendarDate('2024-09-27'),
  link: null,
  memberships: [
    {
      id: '0192f0c1-2a4b-7000-8000-000000000002',
      role: 'lead',
      scope: { kind: 'region', regionCode: '04' },
      names: { fi: 'Vantaa ja Kerava', sv: 'Vanda och Kervo', en: 'Vantaa and Kerava' },
      projectNames: null,
      regionNames: { fi: 'Vantaa ja Kerava', sv: 'Vanda och Kervo', en: 'Vantaa and Kerava' },
      regionCode: '04',
      directoryGroup: null,
      validFrom: calendarDate('2024-01-01'),
      validTo: null,
      version: 1,
      state: 'current',
      mayEnd: true,
    },
  ],
  deputies: [],
  owned: { milestones: 2, workAreas: 1 },
  mayManage: true,
  isSelf: false,
  ...wanted,
});

export const aGrantableScopes = (): RouterOutputs['person']['scopes'] => ({
  everything: true,
  regions: [{ key: '04', names: { fi: 'Vantaa ja Kerava', sv: null, en: null }, of: null }],
  projects: [],
  workAreas: [],
  focusAreas: [],
});
