/** What a person's account is: in use, offered but not taken yet, or taken away. */
export const PERSON_STATES = ['active', 'invited', 'deactivated'] as const;
export type PersonState = (typeof PERSON_STATES)[number];

/** The state of an account. `canSignIn`: has the person a password, or another way in? */
export function personState(account: {
  readonly isDeactivated: boolean;
  readonly canSignIn: boolean;
}): PersonState {
  if (account.isDeactivated) return 'deactivated';
  return account.canSignIn ? 'active' : 'invited';
}
