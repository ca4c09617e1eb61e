import { calendarDate } from '@painopiste/shared/values/calendar-date';
import type { RouterOutputs } from '../lib/trpc.ts';

type Token = RouterOutputs['accessToken']['list']['tokens'][number];

/** An access token that works. */
export const aToken = (wanted: Partial<Token> = {}): Token => ({
  id: 'token-1',
  name: 'Power BI',
  prefix: '0123456789abcdef',
  actions: ['burn:read'],
  regionCodes: [],
  projectIds: [],
  createdOn: calendarDate('2024-09-01'),
  expiresOn: calendarDate('2024-12-31'),
  lastUsedOn: null,
  revokedOn: null,
  version: 1,
  owner: { id: 'person-1', name: 'Hanna Malli' },
  state: 'working',
  ...wanted,
});
