import type { ErrorKind } from './domain-error.ts';

/** The HTTP status of each kind of refusal, as tRPC gives it to procedures too. */
export const HTTP_STATUS: Readonly<Record<ErrorKind, number>> = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  'not-found': 404,
  'rule-broken': 422,
  stale: 409,
  'too-many': 429,
};
